import Glibc

extension String {
  /// The text as GB18030, or nil when the C library cannot make it.
  public var gb18030: [UInt8]? {
    guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    var input = Array(utf8).map { CChar(bitPattern: $0) }
    // No character takes more bytes in GB18030 than four.
    return [UInt8](unsafeUninitializedCapacity: input.count * 4) { output, count in
      count = input.withUnsafeMutableBufferPointer { input in
        var read = input.baseAddress
        var readLeft = input.count
        var write = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var writeLeft = output.count
        _ = iconv(converter, &read, &readLeft, &write, &writeLeft)
        return output.count - writeLeft
      }
    }
  }

  /// The text as UTF-16 with a byte order mark.
  public func utf16Bytes(isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }
}
