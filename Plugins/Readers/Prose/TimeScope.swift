import NianbaoKit

/// Decides whether a number is about the reporting year.
struct TimeScope: Sendable {
  /// The reporting year, or nil when the document does not tell.
  let year: Int?

  private enum Word {
    /// 全年, 本年度.
    case reporting
    /// 去年, 上半年, 历年.
    case other
    /// 上年度结转: names a field of this year.
    case neutral
  }

  /// Whether the nearest word of time in front of a position means the reporting year.
  ///
  /// A passage that names no time is about the reporting year. Words that only compare, as in
  /// 较去年, do not count.
  func admits(_ text: [UInt8], _ at: Int, in passage: Range<Int>, isCumulative: Bool) -> Bool {
    let floor = max(passage.lowerBound, at - 2 * Clause.reach)
    var position = at
    var isSameSentence = true
    while position > floor {
      position -= 1
      guard text[position] & 0xC0 != 0x80, text[position] >= 0xE0 else { continue }
      let code = Glyph.code(text, position, at)
      if code == 0x3002 { isSameSentence = false }
      if code == TimeScope.yearSign {
        guard let named = TimeScope.year(text, endingAt: position, floor) else {
          if TimeScope.isSeveral(text, position, at, floor) { return false }
          continue
        }
        if TimeScope.isComparison(text, named.start, floor) { continue }
        if carry(text, named.value, named.start..<position + 3, at) != nil { continue }
        // 自2008年起 opens a story; it dates no number in a later sentence.
        if !isSameSentence, named.value != year,
          Glyph.code(text, before: named.start, floor) == TimeScope.from
        {
          continue
        }
        guard year == nil || named.value == year else { return false }
        guard TimeScope.isWhole(text, named.start, position + 3, at, floor) else { return false }
        return !isCumulative || !TimeScope.isSince(text, named.start, position + 3, at, floor)
      }
      guard let word = TimeScope.words.word(in: text, at: position, end: at) else { continue }
      if TimeScope.isComparison(text, position, floor) { continue }
      switch word.meaning {
      case .reporting: return true
      case .other: return false
      case .neutral: continue
      }
    }
    return !isCumulative
  }

  /// Whether the year stands for all of itself, unlike 2022年上半年 and 2022年12月.
  ///
  /// A date is taken only as one end of a period: 2022年1月1日至12月31日, 截至2022年底.
  private static func isWhole(
    _ text: [UInt8], _ start: Int, _ end: Int, _ at: Int, _ floor: Int
  ) -> Bool {
    let window = end..<min(at, end + 24)
    if parts.occurs(in: text, window) { return false }
    guard end < at, (0x30...0x39).contains(text[end]) else { return true }
    return openings.occurs(in: text, max(floor, start - 6)..<start)
      || joints.occurs(in: text, window)
      || text[window].contains(0x2D)
  }

  /// Where a time ends that begins at a position of folded text and is all of the reporting year:
  /// 2022年度, 截至2022年底, 2022年1月1日至12月31日, 全年.
  func wholeYear(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if let word = TimeScope.names.word(in: text, at: at, end: end) { return word.end }
    var position = TimeScope.openings.word(in: text, at: at, end: end)?.end ?? at
    let isOpened = position > at
    let named = reportingYear(text, position, end)
    position = named ?? position
    if let tail = TimeScope.periods.word(in: text, at: position, end: end) {
      position = reportingYear(text, tail.end, end) ?? tail.end
      guard let last = TimeScope.lastDays.word(in: text, at: position, end: end) else { return nil }
      return TimeScope.tails.word(in: text, at: last.end, end: end)?.end ?? last.end
    }
    if isOpened, let last = TimeScope.lastDays.word(in: text, at: position, end: end) {
      return TimeScope.tails.word(in: text, at: last.end, end: end)?.end ?? last.end
    }
    guard let named else { return nil }
    return TimeScope.tails.word(in: text, at: named, end: end)?.end ?? named
  }

  /// Where the reporting year ends that is named at a position.
  private func reportingYear(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    for digits in [4, 12] where Glyph.code(text, at + digits, end) == TimeScope.yearSign {
      guard let named = TimeScope.year(text, endingAt: at + digits, at), named.start == at,
        year == nil || named.value == year
      else { continue }
      return at + digits + 3
    }
    return nil
  }

  /// 近三年来 and 五年以来 reach back beyond the year; 一年来 does not.
  private static func isSeveral(_ text: [UInt8], _ at: Int, _ end: Int, _ floor: Int) -> Bool {
    lasting.word(in: text, at: at + 3, end: end) != nil
      && several.contains(Glyph.code(text, before: at, floor))
  }

  /// 截至2014年12月25日 … 累计 and 自2008年以来 count from a beginning that is not named.
  private static func isSince(
    _ text: [UInt8], _ start: Int, _ end: Int, _ at: Int, _ floor: Int
  ) -> Bool {
    let from = max(floor, start - 6)
    return since.occurs(in: text, from..<start) || since.occurs(in: text, end..<min(at, end + 30))
  }

  private static func isComparison(_ text: [UInt8], _ at: Int, _ floor: Int) -> Bool {
    comparisons.contains(Glyph.code(text, before: at, floor))
  }

  /// The four-digit year that ends at a position.
  static func year(
    _ text: [UInt8], endingAt end: Int, _ floor: Int
  ) -> (value: Int, start: Int)? {
    var position = end
    while position > floor, text[position - 1] <= 0x20 { position -= 1 }
    var value = 0
    var scale = 1
    var start = position
    // A line may break within the year; a digit in front of four others makes it something else.
    while start > floor, scale < 100_000 {
      let byte = text[start - 1]
      if (0x30...0x39).contains(byte) {
        value += Int(byte - 0x30) * scale
        scale *= 10
      } else if (byte != 0x0A && byte != 0x0D) || scale >= 10_000 {
        break
      }
      start -= 1
    }
    if start == position, position - 12 >= floor,
      let numeral = ChineseNumeral.read(text, position - 12, position), numeral.end == position
    {
      (value, start) = (Int(numeral.value), position - 12)
    }
    return (1990...2099).contains(value) ? (value, start) : nil
  }

  private static let from = Glyph.code("自")
  static let yearSign = Glyph.code("年")
  private static let comparisons = GlyphSet("较比与同")
  private static let words = WordList<Word>([
    (.reporting, "全年 本年 今年 当年 一年来"),
    (.neutral, "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年转结"),
    (.other, "去年 上年 上一年 往年 历年 前年 近年来 近年 上半年 下半年 明年 来年 月份 季度"),
  ])
  private static let parts = WordList<Bool>([(true, "上半年 下半年 季度 月份")])
  private static let openings = WordList<Bool>([(true, "截至 截止 截 至 到 自 从")])
  private static let joints = WordList<Bool>([(true, "至 日到 月到 止 — －")])
  private static let since = WordList<Bool>([(true, "截至 截止 以来 起")])
  private static let lasting = WordList<Bool>([(true, "来 以来")])
  private static let several = GlyphSet("两二三四五六七八九十几多")
  private static let names = WordList<Bool>([
    (
      true,
      """
      全年度 全年 本年度 本年 今年 今年度 今年以来 当年 年度内 年度 年内 一年来 报告期内 统计期内 统计期限内 1月至12月 1-12月 1至12月 1月-12月 \
      1—12月
      """
    )
  ])
  private static let periods = WordList<Bool>([
    (
      true,
      """
      1月1日起至 1月1日起到 1月1日至 1月1日到 1月1日- 1月1日-- 1月1日~ 1月1日— 1月1日—— 1月1日– 01月01日至 01月01日起至
      """
    )
  ])
  private static let lastDays = WordList<Bool>([
    (true, "12月31日 12月31号 12月底 12月末 年底 年末 底 末 年终 度末 度底")
  ])
  private static let tails = WordList<Bool>([
    (true, "度 度内 全年 全年度 以来 度以来 来 内 中 间 期间 止 期间内 止期间 为止 里 度全年")
  ])
}
