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
    /// A topic, where the measure may be counted topic by topic.
    case topic
  }

  /// Whether no clause in a range of a sentence sets another scope than what is settled.
  ///
  /// With `isByTopic` any clause may name the topic that the number is of.
  func leaves(
    _ text: [UInt8], _ range: Range<Int>, _ words: WordList<NeutralWord>, isByTopic: Bool,
    _ settled: Remainder.Settled, _ clause: inout FoldedText
  ) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Clause.end(text, start, range.upperBound, keepsLists: true)
      // The words of an item or a heading stand behind its number.
      let number = HeadingPath.behindNumber(text, start..<end)
      let isNumbered = start == range.lowerBound && number > start
      // Who is said to have received nothing goes on to be spoken of.
      let denial = (start..<end).first { Lead.denials.word(in: text, at: $0, end: end) != nil }
      let last = isNumbered ? HeadingScope.end(text, number, end) : end
      clause.fold(text, number..<max(number, denial ?? last))
      let isHead = isNumbered || Lead.isColon(text, end, range.upperBound)
      let sets =
        switch denial == nil ? Lead.setting(clause.bytes, isHead: isHead) : .party {
        case .nothing: false
        case .time: !settled.contains(.time)
        case .party: !settled.contains(.party)
        case .scope: true
        // Whoever names the agency and the year again speaks of something else.
        case .topic: isByTopic && !settled.isSuperset(of: [.whole, .time])
        }
      if sets, !remainder.isNeutral(clause, words) { return false }
      guard end < range.upperBound else { break }
      start = end + Glyph.width(text[end])
    }
    return true
  }

  /// What a clause is built like.
  private static func setting(_ clause: [UInt8], isHead: Bool) -> Setting {
    if CountUnit.endsWithCount(clause) || clause.last == percent { return .nothing }
    if delegations.occurs(in: clause, 0..<clause.count) { return .party }
    let ending = Lead.ending(clause)
    if ending == .nothing { return .nothing }
    if isHead { return .scope }
    if let word = openings.word(in: clause, at: 0, end: clause.count) { return word.meaning }
    // What ends with 部门 and is longer than a name tells of something else.
    return ending == .party && clause.count > longestName ? .topic : ending ?? .topic
  }

  private static func ending(_ clause: [UInt8]) -> Setting? {
    for width in stride(from: min(clause.count, longestEnding), through: 3, by: -1) {
      let word = endings.word(in: clause, at: clause.count - width, end: clause.count)
      if let word, word.end == clause.count { return word.meaning }
    }
    return nil
  }

  private static func isColon(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at < end && (text[at] == 0x3A || Glyph.code(text, at, end) == 0xFF1A)
  }

  private static let percent: UInt8 = 0x25
  private static let denials = WordList<Bool>([(true, Vocabulary.denials)])
  /// Words behind which stands who else has done it: 均由市教育局办理.
  private static let delegations = WordList<Bool>([(true, "均由 全部由 都由 统一由 皆由")])
  private static let openings = WordList(Vocabulary.openings)
  private static let endings = WordList(Vocabulary.endings)
  private static let longestEnding = 15
  private static let longestName = 36
}
