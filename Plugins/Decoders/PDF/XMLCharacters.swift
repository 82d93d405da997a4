/// Characters that a PDF may contain and XML must not.
enum XMLCharacters {
  /// Puts blanks and U+FFFD in the place of what would end the parsing.
  ///
  /// Control characters, halves of surrogate pairs and U+FFFE and U+FFFF come from fonts whose
  /// tables are wrong.
  static func clean(_ bytes: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 {
        if byte != 0x0A { bytes[index] = 0x20 }
      } else if byte >= 0xED, index + 2 < bytes.count {
        let isSurrogate = byte == 0xED && bytes[index + 1] >= 0xA0
        let isNone = byte == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
        if isSurrogate || isNone {
          bytes.replaceSubrange(index..<index + 3, with: [0xEF, 0xBF, 0xBD])
          index += 2
        }
      }
      index += 1
    }
  }
}
