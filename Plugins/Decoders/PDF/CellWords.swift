/// The text of a cell from its words.
enum CellWords {
  /// What lies between the words of a cell and its borders on both sides together, at most, in
  /// points: office programs leave 5.4 on each side.
  private static let padding = 13.0

  /// The words line by line, as one text.
  ///
  /// A number that was too long for its cell goes on in the next line. Two numbers below each other
  /// that are not one remain two.
  static func text(_ words: [PageWord], in box: Box) -> [UInt8] {
    var text: [UInt8] = []
    var last: TextLine?
    for line in TextLine.lines(words) {
      let words = line.text
      if let last {
        if Glyphs.isNumber(last.text), Glyphs.isNumber(words) {
          let isFull = last.box.width + Glyphs.em(last.words[0]) / 2 + padding > box.width
          if !isFull { text += [0x20, 0x2F, 0x20] }
        } else if Glyphs.needsSpace(text, words) {
          text.append(0x20)
        }
      }
      text += words
      last = line
    }
    return text
  }
}
