/// A set of Chinese characters, U+4E00 to U+9FFF, one bit each.
///
/// It is asked about the characters of whole texts: most of them begin nothing that is looked for.
struct ChineseSet: Sendable {
  private var words = [UInt64](repeating: 0, count: 0x6000 / 64)

  /// Adds the first Chinese character of a simplified text, if it has any.
  mutating func insertFirst(of text: [UInt8]) {
    guard let at = text.firstIndex(where: { (0xE4...0xE9).contains($0) }), at + 2 < text.count
    else { return }
    let (word, bit) = ChineseSet.position(text[at], text[at + 1], text[at + 2])
    words[word] |= bit
  }

  /// Whether a character is in the set whose three bytes begin with 0xE4 to 0xE9.
  @inline(__always)
  func contains(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let (word, bit) = ChineseSet.position(first, second, third)
    return words[word] & bit != 0
  }

  @inline(__always)
  private static func position(
    _ first: UInt8, _ second: UInt8, _ third: UInt8
  ) -> (word: Int, bit: UInt64) {
    (Int(first &- 0xE4) << 6 | Int(second & 0x3F), 1 << UInt64(third & 0x3F))
  }
}
