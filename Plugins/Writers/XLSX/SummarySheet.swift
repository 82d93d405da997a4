import NianbaoKit

/// The sheet 汇总: one row per report.
final class SummarySheet {
  static let name = Message(zh: "汇总", en: "Summary")

  private let table: SheetTable
  private let fields: FieldDictionary
  private let hasFieldColumns: Bool
  private let language: Language
  private var row: WideRow

  init(
    _ workbook: Workbook, _ fields: FieldDictionary, header: WriterOptions.Header,
    hasFieldColumns: Bool
  ) throws(OutputError) {
    self.fields = fields
    self.hasFieldColumns = hasFieldColumns
    language = workbook.language
    row = WideRow(fields)
    var columns = ReportColumn.allCases.map { column in
      SheetColumn(
        Self.title(column).text(workbook.language), key: column.rawValue,
        width: Self.width(column))
    }
    for entry in fields.entries where hasFieldColumns {
      let field = entry.field
      let brackets = Message(zh: "（\(field.unit)）", en: " (\(field.unit))")
      let unit = field.unit.isEmpty ? "" : brackets.text(workbook.language)
      columns.append(
        SheetColumn(
          field.label.text(workbook.language) + unit,
          key: header == .short ? field.shortName : field.id, width: 15))
    }
    table = try workbook.addTable(Self.name, columns, frozenColumns: 4)
  }

  /// Starts the row of the next report.
  func beginRow() throws(OutputError) -> RowAddress { try table.beginRow() }

  /// Writes the row that was started.
  func write(_ report: Report, links: FindingLinks) throws(OutputError) {
    row.fill(report)
    for column in ReportColumn.allCases { try write(column, of: report, links: links) }
    for ordinal in fields.entries.indices where hasFieldColumns {
      if let index = row.index(ordinal) {
        try write(report.facts[index], of: report)
      } else {
        table.skip()
      }
    }
  }

  private func write(_ fact: Fact, of report: Report) throws(OutputError) {
    switch fact.state {
    case .number:
      let prose = fact.bounds == nil ? NumberStyle.prose : .approximate
      try table.number(fact.number, fact.origin == .prose ? prose : .plain)
    case .blank:
      table.skip()
    case .dash, .none, .text:
      try table.text(report.text, [fact.raw], .printed)
    case .unreadable:
      try table.text(Words.unreadable.text(language), .unreadable)
    }
  }

  private func write(
    _ column: ReportColumn, of report: Report, links: FindingLinks
  ) throws(OutputError) {
    let identity = report.identity
    switch column {
    case .source: try table.text(report.source)
    case .forms: try table.text(report.forms.joined(separator: "+"))
    case .agency: try table.text(identity.agency)
    case .year: try table.integer(identity.year, .leftNumber)
    case .title: try table.text(identity.title)
    case .published: try table.date(identity.published)
    case .signed: try table.date(identity.signed)
    case .scope: try table.text(identity.scope.map { Words.label($0).text(language) })
    case .regionCode: try table.text(report.region?.code)
    case .region: try table.text(report.region?.name)
    case .level: try table.text(report.region?.level?.label.text(language))
    case .kind: try table.text(report.region?.kind?.label.text(language))
    case .status:
      let label = Words.label(report.status).text(language)
      try table.text(label, report.isReadable ? .text : .unreadable)
    case .errors: try count(links.errors, links.firstError)
    case .warnings: try count(links.warnings, links.firstWarning)
    // The columns of the fields show which ones they are; their ids would not fit.
    case .fromProse: try number(of: report) { $0.origin == .prose }
    case .approximate: try number(of: report) { $0.bounds != nil }
    }
  }

  private func number(
    of report: Report, where isWanted: (Fact) -> Bool
  ) throws(OutputError) {
    try table.integer(row.fields(of: report, where: isWanted).count, .leftNumber)
  }

  private func count(_ count: Int, _ first: RowAddress?) throws(OutputError) {
    if let first { try table.link(count, to: first) } else { try table.integer(count, .leftNumber) }
  }

  /// The headings tell how the columns of fields show the same.
  private static func title(_ column: ReportColumn) -> Message {
    let label = column.label
    return switch column {
    case .fromProse: Message(zh: "\(label.zh)（斜体）", en: "\(label.en) (italic)")
    case .approximate: Message(zh: "\(label.zh)（≈）", en: "\(label.en) (≈)")
    default: label
    }
  }

  private static func width(_ column: ReportColumn) -> Double {
    switch column {
    case .source: 24
    case .agency, .region: 26
    case .title: 48
    case .forms: 18
    case .published, .signed, .scope, .regionCode, .kind, .fromProse, .approximate: 12
    case .year, .level, .status, .errors, .warnings: 9
    }
  }
}
