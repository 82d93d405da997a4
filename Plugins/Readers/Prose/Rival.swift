import NianbaoKit

/// A number that words of a measure stand with and that is not read, because something else in its
/// clause makes it a part or somebody else's: 在省政府网站公开12条.
///
/// It may be one of several numbers of which none is the whole, so that another number for the same
/// measure in the paragraph is read only where it is clear which is which.
struct Rival {
  let measure: Measure
  let number: Number
  /// The number as printed.
  let raw: Range<Int>
  /// Whether its clause names another agency.
  let isOfOthers: Bool

  /// Whether a statement holds in spite of numbers for its measure that were not read.
  static func leave(_ statement: Statement, _ rivals: [Rival], _ text: [UInt8]) -> Bool {
    var sum = Number(0)
    var isPartOnly = true
    for rival in rivals where rival.competes(with: statement, text) {
      guard rival.raw.lowerBound > statement.raw.lowerBound, let next = sum.adding(rival.number)
      else { return false }
      sum = next
      isPartOnly = false
    }
    // 345条，通过市政府网站300条，通过省政府网站45条: what follows makes up the whole.
    return isPartOnly || sum == statement.number
  }

  /// No more of them are kept of a paragraph; where there are more, nothing of it is read.
  static let most = 256
  /// 其中 is looked for no further than this many bytes.
  private static let reach = 2 * Clause.reach

  private func competes(with statement: Statement, _ text: [UInt8]) -> Bool {
    guard measure == statement.measure, number != statement.number, raw != statement.raw,
      !(isOfOthers && statement.isOfAll)
    else { return false }
    guard raw.lowerBound > statement.raw.lowerBound else { return true }
    let between = statement.raw.upperBound..<raw.lowerBound
    if between.count <= Rival.reach, Lexicon.among.occurs(in: text, between) { return false }
    // What was disclosed or asked for in all is told before its kinds are.
    let isTold = statement.measure == .disclosed || statement.measure == .received
    return
      !(isTold && number < statement.number
      && Clause.sentenceStart(text, raw.lowerBound, statement.raw.upperBound)
        > statement.raw.upperBound)
  }
}
