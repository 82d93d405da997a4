/// XML in UTF-16, which a byte order mark or the zero beside its first `<` shows.
enum UTF16Text {
  /// The text in UTF-8 without byte order mark; nil when it is not UTF-16.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 2 else { return nil }
    let isBigEndian: Bool
    let hasMark: Bool
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): (isBigEndian, hasMark) = (true, true)
    case (0xFF, 0xFE): (isBigEndian, hasMark) = (false, true)
    case (0, UInt8(ascii: "<")): (isBigEndian, hasMark) = (true, false)
    case (UInt8(ascii: "<"), 0): (isBigEndian, hasMark) = (false, false)
    default: return nil
    }
    let start = hasMark ? 2 : 0
    let units = (0..<(bytes.count - start) / 2).lazy.map { index in
      let at = start + 2 * index
      let pair = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
