import NianbaoKit

/// Decides whether the headings above a number leave it the whole of what the agency did.
struct HeadingScope: Sendable {
  let remainder: Remainder

  /// Whether each heading consists of words that are known to change nothing.
  func leaves(
    _ text: [UInt8], _ headings: [Range<Int>], _ words: WordList<NeutralWord>,
    _ clause: inout FoldedText
  ) -> Bool {
    headings.allSatisfy { isNeutral(text, $0, words, &clause) }
  }

  /// Whether a heading names no topic, no party and no time but the whole ones.
  ///
  /// 突出重点，推进财政信息公开 names its topic in the second clause; behind 依申请公开方面 the heading
  /// is over.
  private func isNeutral(
    _ text: [UInt8], _ heading: Range<Int>, _ words: WordList<NeutralWord>,
    _ clause: inout FoldedText
  ) -> Bool {
    var start = heading.lowerBound
    repeat {
      let end = HeadingScope.end(text, start, heading.upperBound)
      clause.fold(text, start..<end)
      // A sentence with a count is no heading.
      if CountUnit.endsWithCount(clause.bytes) || clause.bytes.last == 0x25 { return true }
      guard remainder.isNeutral(clause, words) else { return false }
      if heading.count > HeadingScope.longest { return true }
      if !Topic.ofHeading(text, start..<end).isEmpty { return true }
      start = end < heading.upperBound ? end + Glyph.width(text[end]) : end
    } while start < heading.upperBound
    return true
  }

  /// Where the clause of a heading ends; behind a few words a space ends it too.
  static func end(_ text: [UInt8], _ at: Int, _ upper: Int) -> Int {
    let end = Clause.end(text, at, upper, keepsLists: true)
    let words = min(at + fewWords, end)
    return (words..<end).first { Space.width(text, $0, end) > 0 } ?? end
  }

  private static let fewWords = 12
  /// Of a longer sentence only the first clause is a heading.
  private static let longest = 90
}
