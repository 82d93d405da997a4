import NianbaoKit

extension TimeScope {
  /// Calls the years by which requests are carried over 上年 and 下年: 2021年结转, 结转2023年.
  ///
  /// Only the year before the report's own and the one behind it are, and only in their direction.
  func relate(_ clause: inout FoldedText) {
    guard year != nil, clause.contains(anyOf: TimeScope.carried) else { return }
    var at = 0
    while at < clause.bytes.count {
      let bytes = clause.bytes
      guard Glyph.code(bytes, at, bytes.count) == TimeScope.yearSign,
        let named = TimeScope.year(bytes, endingAt: at, 0),
        let carry = carry(bytes, named.value, named.start..<at + 3, bytes.count)
      else {
        at += Glyph.width(bytes[at])
        continue
      }
      let word = carry == .from ? TimeScope.before : TimeScope.behind
      let end = carry == .from ? TimeScope.endOfYear(bytes, at + 3, bytes.count) : at + 3
      clause.replace(named.start..<end, with: word)
      at = named.start + word.count
    }
  }

  enum Carry { case from, into }

  /// Whether a year is the one from which requests were carried over into the reporting year, or the
  /// one into which they were carried from it.
  func carry(_ text: [UInt8], _ value: Int, _ range: Range<Int>, _ end: Int) -> Carry? {
    guard let year else { return nil }
    if value == year - 1 {
      let next = TimeScope.endOfYear(text, range.upperBound, end)
      return TimeScope.carried.word(in: text, at: next, end: end) == nil ? nil : .from
    }
    guard value == year + 1 else { return nil }
    var start = range.lowerBound
    if TimeScope.into.contains(Glyph.code(text, before: start, 0)) { start -= 3 }
    let width = 6
    return start >= width
      && TimeScope.carried.word(in: text, at: start - width, end: start)?.end == start
      ? .into : nil
  }

  private static func endOfYear(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    Glyph.code(text, at, end) == Glyph.code("度") ? at + 3 : at
  }

  private static let carried = WordList<Bool>([(true, Vocabulary.carriedOver)])
  private static let into = GlyphSet("到至入")
  private static let before = Array("上年".utf8)
  private static let behind = Array("下年".utf8)
}
