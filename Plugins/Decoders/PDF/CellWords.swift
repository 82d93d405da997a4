/// The text of a cell from its words.
struct CellWords {
  private(set) var text: [UInt8] = []
  /// Whether the last line has no room for another letter.
  private(set) var isFull = false

  /// What lies between the words of a cell and its borders on both sides together, at most, in
  /// points: office programs leave 5.4 on each side.
  private static let padding = 13.0

  /// Joins the words of a cell line by line.
  ///
  /// A number that was too long for its cell goes on in the next line. Two numbers below each other
  /// that are not one remain two.
  init(_ words: [PageWord], in box: Box) {
    var isNumber = false
    for line in TextLine.lines(words) {
      let words = line.text
      let wasNumber = isNumber
      isNumber = Glyphs.isNumber(words)
      if wasNumber, isNumber {
        if !isFull { text += [0x20, 0x2F, 0x20] }
      } else if Glyphs.needsSpace(text, words) {
        text.append(0x20)
      }
      text += words
      let letter = (line.words.last?.text.last).map { Glyphs.width($0 < 0x80 ? $0 : 0xE3) } ?? 0
      isFull = line.box.width + letter * line.em + Self.padding > box.width
    }
  }
}
