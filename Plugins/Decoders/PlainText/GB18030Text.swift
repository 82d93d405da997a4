import Glibc
import NianbaoKit

/// Turns GB18030, with GBK and GB 2312 in it, into UTF-8 by the C library's iconv.
enum GB18030Text {
  static func decode(_ bytes: [UInt8], findings: inout [Finding]) throws(SourceError) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1)
    else {
      throw SourceError(
        .unsupported,
        Message(
          zh: "系统的 iconv 不支持 GB18030，请安装 locales 或 libc-bin 软件包。",
          en: "The iconv of this system lacks GB18030; install the package libc-bin."))
    }
    defer { iconv_close(converter) }
    // Each byte of GB18030 becomes at most three bytes of UTF-8, U+FFFD included.
    var bad: [Int] = []
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, count in
      count = convert(bytes, with: converter, into: output, bad: &bad)
    }
    if let first = bad.first {
      findings.append(TextEncoding.replaced(bad.count, first: first, encoding: "GB18030"))
    }
    return text
  }

  /// What iconv returns when it stops: `(size_t) -1`, and Swift reads `size_t` as signed.
  private static let failed = -1

  /// Converts all bytes; a byte that cannot be converted becomes U+FFFD and is passed over.
  private static func convert(
    _ bytes: [UInt8], with converter: iconv_t, into output: UnsafeMutableBufferPointer<UInt8>,
    bad: inout [Int]
  ) -> Int {
    guard let outputStart = output.baseAddress else { return 0 }
    var input = bytes
    return input.withUnsafeMutableBytes { buffer -> Int in
      guard let inputStart = buffer.baseAddress else { return 0 }
      var read: UnsafeMutablePointer<CChar>? = inputStart.assumingMemoryBound(to: CChar.self)
      var write: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(outputStart)
        .assumingMemoryBound(to: CChar.self)
      var readLeft = buffer.count
      var writeLeft = output.count
      while iconv(converter, &read, &readLeft, &write, &writeLeft) == failed, readLeft > 0,
        writeLeft >= 3
      {
        bad.append(buffer.count - readLeft)
        for byte in TextEncoding.replacement {
          write?.pointee = CChar(bitPattern: byte)
          write = write?.advanced(by: 1)
        }
        writeLeft -= 3
        read = read?.advanced(by: 1)
        readLeft -= 1
      }
      return output.count - writeLeft
    }
  }
}
