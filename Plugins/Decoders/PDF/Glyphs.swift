/// The characters of a word: how wide they are, and which of them belong together.
enum Glyphs {
  /// Where each character begins in the bytes, and the end.
  static func starts(_ text: [UInt8]) -> [Int] {
    text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
  }

  /// The width of a character in ems: ideographs and full-width signs are square, others half that.
  static func width(_ lead: UInt8) -> Double { lead >= 0xE3 ? 1 : 0.5 }

  /// The size of a word's letters, in points.
  static func em(_ word: PageWord) -> Double {
    var ems = 0.0
    for byte in word.text where byte & 0xC0 != 0x80 { ems += width(byte) }
    return word.box.width / max(ems, 0.5)
  }

  /// Whether a byte belongs to a number.
  static func isNumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2C || byte == 0x2D
  }

  /// Whether a text is digits with the signs in and before numbers, and nothing else.
  static func isNumber(_ text: [UInt8]) -> Bool {
    let text = withoutFullWidth(text)
    return text.allSatisfy(isNumeric) && hasDigit(text)
  }

  /// Whether a text has ideographs and no digit.
  static func areWords(_ text: [UInt8]) -> Bool {
    haveIdeograph(text) && !hasDigit(withoutFullWidth(text))
  }

  private static func hasDigit(_ text: [UInt8]) -> Bool {
    text.contains { (0x30...0x39).contains($0) }
  }

  /// A text with ASCII signs in place of the full-width ones of U+FF01 to U+FF1F.
  private static func withoutFullWidth(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0xEF) else { return text }
    var result: [UInt8] = []
    var at = 0
    while at < text.count {
      if at + 2 < text.count, text[at] == 0xEF, text[at + 1] == 0xBC,
        (0x81...0x9F).contains(text[at + 2])
      {
        result.append(text[at + 2] - 0x60)
        at += 3
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }

  /// Whether a text has an ideograph.
  static func haveIdeograph(_ text: [UInt8]) -> Bool {
    text.contains { (0xE3...0xE9).contains($0) }
  }

  /// Whether a space has a meaning between two texts: not beside an ideograph.
  static func needsSpace(_ before: [UInt8], _ behind: [UInt8]) -> Bool {
    guard let last = before.last(where: { $0 & 0xC0 != 0x80 }), let next = behind.first else {
      return false
    }
    return last < 0xE3 && next < 0xE3
  }
}
