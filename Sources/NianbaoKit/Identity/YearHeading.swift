/// A heading that says for which year the table or the text below it is: 2021年情况, 上年度数据.
struct YearHeading {
  /// The year that a heading names.
  enum Named: Equatable {
    /// By its number.
    case year(Int)
    /// The one before the reporting year.
    case last
    /// The reporting year.
    case this
  }

  /// The year.
  let named: Named
  /// Whether the heading is nothing but the year.
  let isBare: Bool
  /// Whether it heads everything below it, and not one subject.
  let coversText: Bool

  /// More than this is a sentence.
  private static let longest = 120

  /// Reads a line or a cell as a heading; nil when it is something else.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    guard range.count >= 6, range.count <= YearHeading.longest,
      Word.find("年", text, range) != nil
    else { return nil }
    let end = YearHeading.end(text, range)
    let start = YearHeading.start(text, range.lowerBound, end)
    guard start < end else { return nil }
    if let (named, behind) = YearHeading.year(text, start, end) {
      let tail = Space.trim(text, behind..<end)
      let isShort = tail.isEmpty || YearHeading.isWord(YearHeading.everything, text, tail)
      let isRelative = if case .year = named { false } else { true }
      guard isShort || (!isRelative && YearHeading.isSubject(text, tail)) else { return nil }
      self.init(named: named, isBare: tail.isEmpty, coversText: isShort)
      return
    }
    // 申请情况表（2021年）
    guard let open = YearHeading.openBracket(text, start..<end),
      let found = YearReading.read(text, open.upperBound, end),
      YearHeading.behindYear(text, found.end, end) == end,
      YearHeading.isSubject(text, Space.trim(text, start..<open.lowerBound))
    else { return nil }
    self.init(named: .year(found.year), isBare: false, coversText: false)
  }

  private init(named: Named, isBare: Bool, coversText: Bool) {
    self.named = named
    self.isBare = isBare
    self.coversText = coversText
  }

  /// The year at a position and where the words behind it begin.
  private static func year(_ text: [UInt8], _ at: Int, _ end: Int) -> (Named, Int)? {
    if let found = YearReading.read(text, at, end) {
      return (.year(found.year), behindYear(text, found.end, end))
    }
    for (word, named) in relative where Word.stands(word, text, at, end) {
      return (named, behindYear(text, at + word.utf8CodeUnitCount, end))
    }
    return nil
  }

  private static func behindYear(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    let at = Space.skip(text, at, end)
    return Word.stands("度", text, at, end) ? at + 3 : at
  }

  /// Where the words begin behind numbering, 附件1： and opening brackets.
  private static func start(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    var at = at
    while true {
      let next = step(text, Space.skip(text, Ordinal.end(in: text, at..<end), end), end)
      if next == at { return at }
      at = next
    }
  }

  private static func step(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    for word in openings where Word.stands(word, text, at, end) {
      return at + word.utf8CodeUnitCount
    }
    for word in annexes where Word.stands(word, text, at, end) {
      var position = Space.skip(text, at + word.utf8CodeUnitCount, end)
      let digits = position
      while position < end, (0x30...0x39).contains(text[position]) { position += 1 }
      return position - digits > 2 ? digits : position
    }
    return at
  }

  /// Where the words end in front of a colon and closing brackets.
  private static func end(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while true {
      end = Space.before(text, range.lowerBound, end)
      guard
        let word = closings.first(where: { Word.ends($0, text, range.lowerBound, end) })
      else { return end }
      end -= word.utf8CodeUnitCount
    }
  }

  private static func openBracket(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    if let at = Word.find("（", text, range) { return at..<at + 3 }
    return Word.find("(", text, range).map { $0..<$0 + 1 }
  }

  private static func isWord(
    _ words: [StaticString], _ text: [UInt8], _ range: Range<Int>
  ) -> Bool {
    words.contains {
      $0.utf8CodeUnitCount == range.count
        && Word.stands($0, text, range.lowerBound, range.upperBound)
    }
  }

  /// Whether words name what is counted, in one phrase: 政府信息公开申请情况, but no sentence.
  private static func isSubject(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard subjects.contains(where: { Word.ends($0, text, range.lowerBound, range.upperBound) })
    else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      let isWord =
        Word.isChinese(text, at, range.upperBound)
        || Word.isOne(of: "、（）“”", text, at, range.upperBound)
        || Space.width(text, at, range.upperBound) > 0
      guard isWord else { return false }
      at += Word.width(text[at])
    }
    return !others.contains { Word.find($0, text, range) != nil }
  }

  /// The words for the reporting year and the one before.
  static let relative: [(StaticString, Named)] = [
    ("上一年", .last), ("上年", .last), ("去年", .last), ("本年", .this), ("今年", .this), ("当年", .this),
  ]
  private static let everything: [StaticString] = [
    "情况", "数据", "统计", "统计表", "统计数据", "情况表", "数据表", "报表", "工作情况", "年报",
  ]
  private static let subjects: [StaticString] = ["情况", "数据", "表", "统计", "报告", "年报"]
  /// Words of headings about plans, shortcomings and comparisons.
  private static let others: [StaticString] = [
    "计划", "打算", "要点", "安排", "思路", "目标", "问题", "整改", "改进", "下一步", "以来", "对比", "比较", "相比", "考核",
  ]
  private static let openings: [StaticString] = ["（", "(", "[", "【", "：", ":"]
  private static let closings: [StaticString] = ["：", ":", "）", ")", "】", "]"]
  private static let annexes: [StaticString] = ["附件", "附表", "附", "表"]
}
