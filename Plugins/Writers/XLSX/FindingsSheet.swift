import NianbaoKit

/// The sheet 检查: one row per finding.
final class FindingsSheet {
  static let name = Message(zh: "检查", en: "Findings")

  private let table: SheetTable
  private let language: Language

  /// The columns and their widths, what is printed first; a last one leads to the summary.
  private static let columns: [(FindingColumn, Double)] = [
    (.agency, 22), (.year, 7), (.severity, 8), (.rule, 16), (.message, 60), (.suggestion, 28),
    (.source, 18), (.cells, 80), (.left, 10), (.right, 10), (.difference, 10), (.fields, 60),
    (.page, 9), (.line, 9),
  ]
  /// How many columns are printed: more of them would be too small to read.
  private static let printed = 7

  init(_ workbook: Workbook) throws(OutputError) {
    let language = workbook.language
    self.language = language
    let link = SheetColumn(
      Message(zh: "汇总行", en: "Summary row").text(language), width: 9)
    let columns = Self.columns.map { SheetColumn($0.0.label.text(language), width: $0.1) } + [link]
    table = try workbook.addTable(
      Self.name, columns, frozenColumns: 0, printedColumns: Self.printed, hasHighRows: true)
  }

  /// Writes the findings of a report, which has a row in the summary.
  func write(_ report: Report, summary: RowAddress) throws(OutputError) -> FindingLinks {
    var links = FindingLinks()
    for finding in report.findings {
      let row = try write(finding, of: report, summary: summary)
      switch finding.severity {
      case .error:
        links.errors += 1
        links.firstError = links.firstError ?? row
      case .warning:
        links.warnings += 1
        links.firstWarning = links.firstWarning ?? row
      case .info: break
      }
    }
    return links
  }

  /// Writes one finding.
  @discardableResult
  func write(
    _ finding: Finding, of report: Report, summary: RowAddress
  ) throws(OutputError) -> RowAddress {
    let row = try table.beginRow()
    for (column, _) in Self.columns { write(column, finding, report) }
    table.link(summary.row + 1, to: summary)
    return row
  }

  private func write(_ column: FindingColumn, _ finding: Finding, _ report: Report) {
    let evidence = finding.evidence
    switch column {
    case .source: table.text(report.source, .wrapped)
    case .agency: table.text(report.identity.agency, .wrapped)
    case .year: table.integer(report.identity.year, .leftNumber)
    case .rule: table.text(finding.rule, .wrapped)
    case .severity:
      table.text(
        Words.label(finding.severity).text(language), Self.format(finding.severity))
    case .message: table.text(finding.message.text(language), .wrapped)
    case .left: number(evidence?.left)
    case .right: number(evidence?.right)
    case .difference: number(evidence?.difference)
    case .suggestion: table.text(evidence?.suggestion?.message.text(language), .wrapped)
    case .cells:
      lines(evidence?.cells.map { $0.line(in: report) } ?? [], atMost: Self.mostCells)
    case .fields:
      lines(finding.fields.map { report.fields[$0].id }, atMost: Self.mostFields)
    case .page: table.integer(finding.place.flatMap { report.page(of: $0) }, .leftNumber)
    case .line: table.integer(finding.place.map { Int($0.line) }, .leftNumber)
    case .table: table.integer(finding.place.map { Int($0.table) }, .leftNumber)
    case .row: table.integer(finding.place.map { Int($0.row) }, .leftNumber)
    case .column: table.integer(finding.place.map { Int($0.column) }, .leftNumber)
    }
  }

  private func number(_ value: Number?) {
    if let value { table.number(value) } else { table.skip() }
  }

  /// Writes the first of some lines, and how many more there are: a finding may be about a whole
  /// table.
  private func lines(_ all: [String], atMost most: Int) {
    let rest = all.count - most
    let more = rest > 0 ? [Message(zh: "另 \(rest) 项", en: "and \(rest) more").text(language)] : []
    table.text((all.prefix(most) + more).joined(separator: "\n"), .wrapped)
  }

  /// What a rule compares are few cells, all of which somebody will look for.
  private static let mostCells = 12
  private static let mostFields = 2

  private static func format(_ severity: Severity) -> CellFormat {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .text
    }
  }
}
