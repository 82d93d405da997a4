public import NianbaoKit

/// Reports made by hand that show everything a writer must be able to write.
public enum SampleReports {
  /// The dictionary of the reports.
  public static let fields = SampleFields.dictionary
  /// The schema of the reports, without readers.
  public static let schema = Schema(fields: fields)

  /// All of them, in a fixed order.
  public static let all = [table, prose, hostile, foreign, unreadable]

  /// A report with a cell in every state, sections and findings of each severity.
  public static let table: Report = {
    var text = SampleText()
    let heading = text.line("一、总体情况")
    let first = text.line("2019年，我局认真贯彻落实政府信息公开条例。")
    let second = text.line("收到申请12件。")
    let number = text.cell("1,204", table: 1, row: 4, column: 8)
    let blank = text.cell("", table: 1, row: 4, column: 2)
    let change = text.cell("-8", table: 2, row: 3, column: 3)
    let amount = text.cell("251000元", table: 3, row: 2, column: 2)
    let dash = text.cell("—", table: 4, row: 2, column: 2)
    let unreadable = text.cell("3 4", table: 4, row: 3, column: 2)

    var report = Report(source: "样本/2019 财政局.txt", text: text.bytes, fields: fields)
    report.forms = ["form-2019"]
    report.identity.agency = "重庆市荣昌区财政局"
    report.identity.year = 2019
    report.identity.title = "重庆市荣昌区财政局2019年政府信息公开工作年度报告"
    report.identity.signed = CalendarDate(year: 2020, month: 1, day: 31)
    report.identity.scope = .own
    report.facts = [
      fact(SampleFields.received, .number, number, Number(1204)),
      fact(SampleFields.receivedByPersons, .blank, blank),
      fact(SampleFields.change, .number, change, Number(-8)),
      fact(SampleFields.fees, .number, amount, Number(251, decimals: 1)),
      fact(SampleFields.rules, .dash, dash),
      fact(SampleFields.laterRules, .unreadable, unreadable),
      // A table prints this field, so the sentence does not fill its column.
      prose(SampleFields.received, Number(12), second, raw: 12..<14),
    ]
    report.sections = [
      Section(
        heading: heading.bytes, kind: .overview, paragraphs: [first.bytes, second.bytes],
        place: Place(bytes: heading.bytes.lowerBound..<second.bytes.upperBound, line: 1))
    ]
    report.findings = [
      Finding(
        rule: "ROW-UNREADABLE", severity: .error,
        message: Message(zh: "这一行的数值比列少", en: "the row has fewer values than columns"),
        fields: [SampleFields.id(SampleFields.laterRules)], place: unreadable),
      Finding(
        rule: "TABLE-TEXT", severity: .warning,
        message: Message(zh: "表格为1204，正文为12", en: "the table says 1204, the text says 12"),
        fields: [SampleFields.id(SampleFields.received)], place: second),
      Finding(
        rule: "NOTE", severity: .info,
        message: Message(zh: "没有发布日期", en: "there is no date of publication")),
    ]
    return report
  }()

  /// A report of running text alone, with an approximate number.
  public static let prose = approximate(pages: [])

  /// The same on the second page of a document whose first one is empty.
  public static let onPages = approximate(pages: [0, 0])

  private static func approximate(pages: [Int]) -> Report {
    var text = SampleText()
    let sentence = text.line("主动公开政府信息20000余条")
    var report = Report(source: "样本/散文.txt", text: text.bytes, pages: pages, fields: fields)
    report.forms = ["prose"]
    report.identity.agency = "某区教育局"
    report.identity.year = 2011
    report.identity.published = CalendarDate(year: 2012, month: 3, day: 9)
    report.identity.scope = .jurisdiction
    var items = prose(SampleFields.items, Number(20000), sentence, raw: 24..<35)
    items.bounds = Bounds(low: Number(20000), high: Number(29999))
    report.facts = [items]
    return report
  }

  /// A report whose texts look like formulas, markup and separators.
  public static let hostile: Report = {
    var text = SampleText()
    let heading = text.line("+二、\"引号\"，<标签> & 其他")
    let body = text.line("=HYPERLINK(\"x\")\u{1}\u{FFFE}制表\t_x0041_,逗号")
    let words = text.cell("@详见附表, \"第2页\"\r\n续", table: 1, row: 2, column: 2)
    let none = text.cell("无", table: 1, row: 3, column: 2)
    var report = Report(source: "=cmd|'/c calc'!A1", text: text.bytes, fields: fields)
    report.forms = ["form-2019", "form-2021"]
    report.identity.agency = "-1+2"
    report.identity.title = "a\"b\\c\u{8}\u{7F}"
    report.facts = [
      fact(SampleFields.received, .text, words),
      fact(SampleFields.rules, .none, none),
    ]
    report.sections = [
      Section(heading: heading.bytes, kind: .local, paragraphs: [body.bytes], place: heading)
    ]
    return report
  }()

  /// A document that is no report.
  public static let foreign: Report = {
    var report = Report(source: "letter.txt", text: [], fields: fields)
    report.findings = [
      Finding(
        rule: "NO-FORM", severity: .warning,
        message: Message(zh: "没有找到年度报告", en: "no annual report was found"))
    ]
    return report
  }()

  /// A source that could not be decoded.
  public static let unreadable: Report = {
    var report = Report(source: "broken.gz", text: [], fields: fields)
    report.isReadable = false
    report.findings = [
      Finding(
        rule: "SOURCE-MALFORMED", severity: .error,
        message: Message(zh: "文件损坏", en: "the file is damaged"))
    ]
    return report
  }()

  /// A report with a row that no form has, and another whose values fit no columns.
  public static let local: Report = {
    var text = SampleText()
    let label = text.line("其他主动公开文件(含函)")
    let first = text.cell("186", table: 1, row: 4, column: 2)
    let second = text.cell("-", table: 1, row: 4, column: 3)
    let other = text.line("=其他")
    let rest = text.cell("1 2 3", table: 1, row: 5, column: 0)
    var report = Report(source: "样本/地方.txt", text: text.bytes, fields: fields)
    report.forms = ["form-2019"]
    var row = ExtraRow(
      label: label.bytes, place: first,
      values: [
        ExtraRow.Value(
          columnID: "created", column: "本年新制作数量", unit: "件", state: .number, number: Number(186),
          raw: first.bytes, place: first),
        ExtraRow.Value(
          columnID: "newly_published", column: "本年新公开数量", unit: "件", state: .dash,
          raw: second.bytes, place: second),
      ])
    row.number = 1
    var unread = ExtraRow(
      label: other.bytes, place: rest,
      values: [ExtraRow.Value(state: .unreadable, raw: rest.bytes, place: rest)])
    unread.number = 2
    report.extras = [row, unread]
    return report
  }()

  private static func fact(
    _ field: Field, _ state: State, _ place: Place, _ number: Number = Number(0)
  ) -> Fact {
    Fact(
      field: SampleFields.id(field), state: state, origin: .table, number: number,
      raw: place.bytes, place: place)
  }

  /// A number in a sentence; `raw` counts from the start of the sentence.
  private static func prose(
    _ field: Field, _ number: Number, _ sentence: Place, raw: Range<Int>
  ) -> Fact {
    let start = sentence.bytes.lowerBound
    return Fact(
      field: SampleFields.id(field), state: .number, origin: .prose, number: number,
      raw: start + raw.lowerBound..<start + raw.upperBound, place: sentence)
  }
}
