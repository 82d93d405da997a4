/// Something in a document that names the year reported on.
struct YearWitness {
  /// What it is.
  enum Kind {
    /// A title above the text.
    case title
    /// The title in the head of a page or on a header line.
    case head
    /// 统计期限自…起至…止.
    case period
    /// The last day of the period, in another year than the first.
    case periodEnd
    /// The year with which a paragraph begins that tells what was done.
    case opening
    /// The year with which a paragraph begins that tells what will be done.
    case plan
    /// A sentence that says of which year the work is reported.
    case sentence
  }

  let kind: Kind
  let year: Int
  /// The title, where it is one.
  var title: Title?

  /// How much it counts: an author writes a new title for each report, and copies sentences; what the
  /// head of a page says was typed by somebody else.
  var weight: Int {
    switch kind {
    case .title: 6
    case .head: 4
    case .period, .opening: 3
    case .sentence: 2
    case .periodEnd, .plan: 1
    }
  }

  /// How much a day speaks for a year that ended shortly before it, and against one that did not.
  ///
  /// Reports appear in the year after, some in the last days of the year itself.
  static func weight(of day: CalendarDate, isSigned: Bool, for year: Int) -> Int {
    if day.year < year || (day.year == year && day.month < 12) { return -6 }
    return day.year <= year + 1 ? (isSigned ? 3 : 2) : 0
  }

  /// Whether a day is too early for a report on a year.
  static func isEarly(_ day: CalendarDate, for year: Int) -> Bool {
    (day.year, day.month, day.day) < (year, 12, firstDay)
  }

  /// The day in December from which reports on the year itself appear.
  private static let firstDay = 20

  /// The words for it in a message.
  var words: Message {
    let printed = title.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    return switch kind {
    case .title:
      Message(zh: "标题「\(printed)」是\(year)年", en: "the title “\(printed)” says \(year)")
    case .head:
      Message(zh: "网页标题「\(printed)」是\(year)年", en: "the page's title “\(printed)” says \(year)")
    case .period: Message(zh: "统计期限是\(year)年", en: "the period is that of \(year)")
    case .periodEnd: Message(zh: "统计期限止于\(year)年", en: "the period ends in \(year)")
    case .opening, .plan:
      Message(zh: "正文段落以\(year)年开头", en: "a paragraph begins with \(year)")
    case .sentence: Message(zh: "正文说的是\(year)年的工作", en: "a sentence speaks of the work of \(year)")
    }
  }
}
