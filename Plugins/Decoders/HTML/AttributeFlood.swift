/// Notices a tag with so many attributes that the parser, which compares each with all others,
/// would take hours.
struct AttributeFlood {
  /// The most attributes in a tag that is longer than a piece.
  static let limit = 2000

  private var start = -1
  private var scanned = 0
  private var count = 0
  private var quote: UInt8 = 0
  private var isBehindSpace = false

  /// Looks at what the parser has taken but not read, piece after piece.
  mutating func isTooMuch(
    _ text: [UInt8], from: Int, to end: Int, inScript: Bool
  ) -> Bool {
    guard !inScript, from >= 0, from + 1 < end, text[from] == 0x3C, text[from + 1] >= 0x41 else {
      return false
    }
    if from != start { (start, scanned, count, quote) = (from, from, 0, 0) }
    for index in scanned..<end {
      let byte = text[index]
      if quote != 0 {
        if byte == quote {
          quote = 0
          count += 1
        }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else {
        let isSpace = Markup.isSpace(byte) || byte == 0x2F
        if isBehindSpace, !isSpace { count += 1 }
        isBehindSpace = isSpace
      }
    }
    scanned = end
    return count > AttributeFlood.limit * 2
  }
}
