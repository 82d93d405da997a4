import NianbaoKit

/// The sheet 检查: one row per finding.
final class FindingsSheet {
  static let name = Message(zh: "检查", en: "Findings")

  private let table: SheetTable
  private let language: Language

  init(_ workbook: Workbook) throws(OutputError) {
    language = workbook.language
    let titles: [(Message, Double)] = [
      (ReportColumn.source.label, 24),
      (ReportColumn.agency.label, 26),
      (ReportColumn.year.label, 9),
      (Message(zh: "规则", en: "Rule"), 20),
      (Message(zh: "程度", en: "Severity"), 9),
      (Message(zh: "说明", en: "Finding"), 70),
      (Message(zh: "字段", en: "Fields"), 40),
      (Message(zh: "页码", en: "Page"), 9),
      (Message(zh: "行号", en: "Line"), 9),
      (Message(zh: "汇总行", en: "Summary row"), 9),
    ]
    let columns = titles.map { SheetColumn($0.0.text(workbook.language), width: $0.1) }
    table = try workbook.addTable(Self.name, columns, frozenColumns: 0, rowHeight: 46)
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
    try table.text(report.source)
    try table.text(report.identity.agency)
    try table.integer(report.identity.year, .leftNumber)
    try table.text(finding.rule)
    try table.text(Words.label(finding.severity).text(language), Self.format(finding.severity))
    try table.text(finding.message.text(language), .wrapped)
    try table.text(fields(of: finding, in: report), .wrapped)
    try table.integer(finding.place.flatMap { report.page(of: $0) }, .leftNumber)
    try table.integer(finding.place.map { Int($0.line) }, .leftNumber)
    try table.link(summary.row + 1, to: summary)
    return row
  }

  /// The first fields that a finding is about, and how many more there are: a row is three lines
  /// high, and a finding may be about a whole table.
  private func fields(of finding: Finding, in report: Report) -> String {
    let ids = finding.fields.prefix(Self.mostFields).map { report.fields[$0].id }
    let rest = finding.fields.count - ids.count
    let more = rest > 0 ? [Message(zh: "另 \(rest) 项", en: "and \(rest) more").text(language)] : []
    return (ids + more).joined(separator: "\n")
  }

  private static let mostFields = 2

  private static func format(_ severity: Severity) -> CellFormat {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .text
    }
  }
}
