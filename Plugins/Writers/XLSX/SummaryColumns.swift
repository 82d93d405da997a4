import NianbaoKit

/// The columns of the sheet 汇总.
struct SummaryColumns {
  /// The columns of the report itself: what stays in view comes first.
  static let order: [ReportColumn] = [
    .agency, .year, .status, .errors, .warnings, .forms, .scope, .source, .title, .published,
    .signed, .fromProse, .approximate, .regionCode, .region, .level, .kind,
  ]
  /// How many of them stay in view.
  static let frozen = 2

  private let fields: FieldDictionary
  private let layouts: [FormLayout]
  private let readers: [any Reader.Type]
  private let header: WriterOptions.Header
  private let language: Language

  init(_ schema: Schema, header: WriterOptions.Header, _ language: Language) {
    fields = schema.fields
    layouts = schema.layouts
    readers = schema.readers
    self.header = header
    self.language = language
  }

  /// The columns of the report itself.
  var ofReports: [SheetColumn] {
    Self.order.map { column in
      var head = SheetColumn(Self.title(column).text(language), width: Self.width(column))
      head.key = column.rawValue
      head.section = Message(zh: "报告", en: "Report").text(language)
      switch column {
      case .agency:
        head.total = .count(of: ReportColumn.source.rawValue)
        head.totalNote = Self.totalNote.text(language)
      case .errors, .warnings: head.total = .sum
      default: break
      }
      return head
    }
  }

  /// The columns of the fields, in the order of the dictionary.
  var ofFields: [SheetColumn] {
    let sections = sections
    return fields.entries.map { entry in
      let field = entry.field
      let brackets = Message(zh: "（\(field.unit)）", en: " (\(field.unit))")
      let unit = field.unit.isEmpty ? "" : brackets.text(language)
      var head = SheetColumn(field.label.text(language) + unit, width: 9...18)
      head.key = header == .short ? field.shortName : field.id
      head.section = section(of: entry, table: sections[field.id])
      head.total = field.kind == .amount ? .amount : .sum
      return head
    }
  }

  /// What shows the sums of forms that do not hold.
  var conditions: [SumCondition] {
    var columns: [String: Int] = [:]
    for (index, entry) in fields.entries.enumerated() {
      columns[entry.field.id] = Self.order.count + index
    }
    return SumCondition.all(
      of: layouts, formColumn: Self.order.firstIndex(of: .forms) ?? 0, columns: columns)
  }

  /// The table of each field, by its id: the first one that has it.
  private var sections: [String: Message] {
    var found: [String: Message] = [:]
    for table in layouts.flatMap(\.tables) {
      for field in table.blocks.flatMap({ $0.rows.flatMap(\.fields) }) where found[field.id] == nil
      {
        found[field.id] = table.title
      }
    }
    return found
  }

  private func section(of entry: FieldDictionary.Entry, table: Message?) -> String {
    let title = table ?? Message(zh: "正文", en: "Running text")
    let forms = readers.filter { $0.layout != nil && entry.forms.contains($0.name) }
    if forms.isEmpty { return title.text(language) }
    let names = Self.names(of: forms)
    return Message(zh: "\(title.zh)（\(names.zh)）", en: "\(title.en) (\(names.en))").text(language)
  }

  /// What tells forms apart in few words: their years, or what they are called where one has none.
  private static func names(of forms: [any Reader.Type]) -> Message {
    let years = forms.compactMap { $0.years }
    guard years.count == forms.count else {
      return Message(
        zh: forms.map { $0.title.zh }.joined(separator: "、"),
        en: forms.map { $0.title.en }.joined(separator: ", "))
    }
    var spans: [ClosedRange<Int>] = []
    for span in years.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = spans.last, span.lowerBound - 1 <= last.upperBound {
        spans[spans.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
    let names = spans.map { name(of: $0) }
    return Message(
      zh: names.map(\.zh).joined(separator: "、"), en: names.map(\.en).joined(separator: ", "))
  }

  private static func name(of years: ClosedRange<Int>) -> Message {
    let (first, last) = (years.lowerBound, years.upperBound)
    if last == .max { return Message(zh: "\(first)年起", en: "from \(first)") }
    if first == last { return Message(zh: "\(first)年", en: "\(first)") }
    return Message(zh: "\(first)—\(last)年", en: "\(first)–\(last)")
  }

  private static let totalNote = Message(
    zh: "合计和各列之和计入筛选后显示的每一份报告；同一机关同一年度有多份报告的，每份都计入。概览和面板只计先读到的一份。",
    en: """
      The number of reports and the sums take every report that is shown, also several of an agency \
      for a year, of which the overview and the panel count the first one only.
      """)

  /// The headings tell how the columns of fields show the same.
  private static func title(_ column: ReportColumn) -> Message {
    let label = column.label
    return switch column {
    case .fromProse: Message(zh: "\(label.zh)（斜体）", en: "\(label.en) (italic)")
    case .approximate: Message(zh: "\(label.zh)（≈）", en: "\(label.en) (≈)")
    default: label
    }
  }

  private static func width(_ column: ReportColumn) -> ClosedRange<Double> {
    switch column {
    case .agency, .region: 16...40
    case .source: 16...80
    case .title: 20...80
    case .forms: 12...30
    case .published, .signed, .scope, .regionCode, .kind, .fromProse, .approximate: 12...12
    case .status: 10...14
    case .year, .level, .errors, .warnings: 9...9
    }
  }
}
