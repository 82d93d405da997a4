import NianbaoKit

/// Decides whether the clauses that lead up to a number leave it what it is.
///
/// 近三年来，… and 省林业局在全省通报：… set a time or a speaker for all that follows in the
/// sentence. A clause that only tells what was done sets none. So a clause that is built like a
/// setting, by its first word, its last word or its colon, must be made of neutral words; one that
/// ends with a count sets none.
struct Lead: Sendable {
  let remainder: Remainder

  /// Whether no clause from the beginning of the sentence to a position sets another scope.
  func leaves(
    _ text: [UInt8], _ sentence: Range<Int>, _ words: WordList<NeutralWord>,
    _ clause: inout FoldedText
  ) -> Bool {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let end = Clause.end(text, start, sentence.upperBound, keepsLists: true)
      clause.fold(text, start..<end)
      let isHead = Lead.isColon(text, end, sentence.upperBound)
      if Lead.sets(clause.bytes, isHead: isHead),
        !remainder.isNeutral(clause.bytes, 0..<clause.bytes.count, words)
      {
        return false
      }
      guard end < sentence.upperBound else { break }
      start = end + Glyph.width(text[end])
    }
    return true
  }

  /// Whether a clause is built like one that sets a scope.
  private static func sets(_ clause: [UInt8], isHead: Bool) -> Bool {
    if isCount(clause) { return false }
    if isHead || unreal.occurs(in: clause, 0..<clause.count) { return true }
    for width in stride(from: min(clause.count, longestEnding), through: 3, by: -1) {
      let word = endings.word(in: clause, at: clause.count - width, end: clause.count)
      if let word, word.end == clause.count { return word.meaning }
    }
    return openings.word(in: clause, at: 0, end: clause.count)?.meaning ?? false
  }

  /// Whether a clause ends with a count and so is a statement of its own: 市教育局收到申请9件.
  private static func isCount(_ clause: [UInt8]) -> Bool {
    guard clause.count > 3, (0x30...0x39).contains(clause[clause.count - 4]) else { return false }
    return CountUnit.words.word(in: clause, at: clause.count - 3, end: clause.count) != nil
  }

  private static func isColon(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at < end && (text[at] == 0x3A || Glyph.code(text, at, end) == 0xFF1A)
  }

  private static let unreal = WordList<Bool>([(true, Vocabulary.unreal)])
  private static let openings = WordList<Bool>([
    (true, Vocabulary.openings), (false, Vocabulary.plainOpenings),
  ])
  private static let endings = WordList<Bool>([
    (true, Vocabulary.endings), (false, Vocabulary.plainEndings),
  ])
  private static let longestEnding = 12
}
