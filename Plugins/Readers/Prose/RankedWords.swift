/// Lines of words of which the first line that occurs decides, whatever comes first in the text.
struct RankedWords<Meaning: Sendable>: Sendable {
  private let words: WordList<Int>
  private let meanings: [Meaning]

  /// Lines in the order of their rank, each with its words separated by spaces.
  init(_ lines: [(meaning: Meaning, words: String)]) {
    words = WordList(lines.enumerated().map { ($0.offset, $0.element.words) })
    meanings = lines.map(\.meaning)
  }

  /// The meaning of the best line that has a word in a range.
  func best(in text: [UInt8], _ range: Range<Int>) -> Meaning? {
    var best = meanings.count
    var position = range.lowerBound
    while position < range.upperBound, best > 0 {
      if let found = words.word(in: text, at: position, end: range.upperBound) {
        best = min(best, found.meaning)
      }
      position += Glyph.width(text[position])
    }
    return best < meanings.count ? meanings[best] : nil
  }
}
