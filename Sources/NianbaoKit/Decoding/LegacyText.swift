import Glibc

/// An encoding older than Unicode, turned into UTF-8 by the C library's iconv.
enum LegacyText: String {
  /// GB18030, with GBK and GB 2312 in it.
  case gb18030 = "GB18030"
  /// Big5 with the characters of Hong Kong.
  case big5 = "BIG5-HKSCS"

  /// The encoding that a file names, or nil for UTF-8, for those of other languages, which Chinese
  /// pages name only by mistake, and for unknown ones.
  init?(named name: String) {
    switch name.lowercased() {
    case "gb2312", "gb_2312-80", "gbk", "gb18030", "hz-gb-2312", "x-gbk", "cp936": self = .gb18030
    case "big5", "big5-hkscs", "x-big5", "cp950": self = .big5
    default: return nil
    }
  }

  /// Whether the bytes that begin a character are those of Big5 rather than of GB 2312.
  ///
  /// The frequent characters begin with A4 to C6 in Big5, and with B0 to D7 in GB 2312.
  static func looksLikeBig5(_ bytes: [UInt8]) -> Bool {
    var rare = 0
    var all = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x81 else {
        index += 1
        continue
      }
      all += 1
      if bytes[index] >= 0xC9 { rare += 1 }
      index += 2
    }
    return rare * 6 < all
  }

  func decode(_ bytes: [UInt8], findings: inout [Finding]) throws(SourceError) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", rawValue), converter != iconv_t(bitPattern: -1)
    else {
      throw SourceError(
        .unsupported,
        Message(
          zh: "系统的 iconv 不支持 \(rawValue)，请安装 locales 或 libc-bin 软件包。",
          en: "The iconv of this system lacks \(rawValue); install the package libc-bin."))
    }
    defer { iconv_close(converter) }
    // Each byte becomes at most three bytes of UTF-8, U+FFFD included.
    var bad: [Int] = []
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, count in
      count = LegacyText.convert(bytes, with: converter, into: output, bad: &bad)
    }
    if let first = bad.first {
      findings.append(TextEncoding.replaced(bad.count, first: first, encoding: rawValue))
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
