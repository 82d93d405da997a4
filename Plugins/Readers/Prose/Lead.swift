import NianbaoKit

/// Decides whether the clauses that lead up to a number leave it what it is.
///
/// 近三年来，… and 省林业局在全省通报：… set a time or a speaker for all that follows in the
/// sentence. A clause that only tells what was done sets none. So a clause that is built like a
/// setting, by its first word, its last word or its colon, must be made of neutral words, unless the
/// clause with the number names its own time or party; one that ends with a count sets nothing.
struct Lead: Sendable {
  let remainder: Remainder

  /// What a clause is built to set.
  enum Setting {
    case nothing, time, party, scope
  }

  /// Whether no clause in a range of a sentence sets another scope than what is settled.
  func leaves(
    _ text: [UInt8], _ range: Range<Int>, _ words: WordList<NeutralWord>,
    _ settled: Remainder.Settled, _ clause: inout FoldedText
  ) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Clause.end(text, start, range.upperBound, keepsLists: true)
      clause.fold(text, start..<end)
      let isHead = Lead.isColon(text, end, range.upperBound)
      let sets =
        switch Lead.setting(clause.bytes, isHead: isHead) {
        case .nothing: false
        case .time: !settled.contains(.time)
        case .party: !settled.contains(.party)
        case .scope: true
        }
      var named = Remainder.Settled()
      if sets, !remainder.isNeutral(clause.bytes, 0..<clause.bytes.count, words, &named) {
        return false
      }
      guard end < range.upperBound else { break }
      start = end + Glyph.width(text[end])
    }
    return true
  }

  /// What a clause is built like.
  private static func setting(_ clause: [UInt8], isHead: Bool) -> Setting {
    if isCount(clause) { return .nothing }
    if isHead { return .scope }
    let ending = Lead.ending(clause)
    if ending == .nothing { return .nothing }
    if let word = openings.word(in: clause, at: 0, end: clause.count) { return word.meaning }
    // What ends with 部门 and is longer than a name tells of something else.
    return ending == .party && clause.count > longestName ? .nothing : ending ?? .nothing
  }

  private static func ending(_ clause: [UInt8]) -> Setting? {
    for width in stride(from: min(clause.count, longestEnding), through: 3, by: -1) {
      let word = endings.word(in: clause, at: clause.count - width, end: clause.count)
      if let word, word.end == clause.count { return word.meaning }
    }
    return nil
  }

  /// Whether a clause ends with a count and so is a statement of its own: 市教育局收到申请9件.
  private static func isCount(_ clause: [UInt8]) -> Bool {
    guard clause.count > 3, (0x30...0x39).contains(clause[clause.count - 4]) else { return false }
    return CountUnit.words.word(in: clause, at: clause.count - 3, end: clause.count) != nil
  }

  private static func isColon(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at < end && (text[at] == 0x3A || Glyph.code(text, at, end) == 0xFF1A)
  }

  private static let openings = WordList(Vocabulary.openings)
  private static let endings = WordList(Vocabulary.endings)
  private static let longestEnding = 12
  private static let longestName = 36
}
