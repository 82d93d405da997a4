import NianbaoKit

/// One row per finding, with what it compares.
final class FindingsSink: ReportSink {
  private let output: Output
  private let language: Language
  private var buffer = CSVBuffer()

  init(
    _ output: Output, language: Language, header: WriterOptions.Header
  ) throws(OutputError) {
    self.output = output
    self.language = language
    for column in FindingColumn.allCases {
      buffer.text(header == .zh ? column.label.zh : column.rawValue)
    }
    buffer.endRow()
    try output.write(buffer.bytes)
  }

  func write(_ report: Report) throws(OutputError) {
    buffer.removeAll()
    for finding in report.findings {
      for column in FindingColumn.allCases { append(column, finding, report) }
      buffer.endRow()
    }
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {}

  private func append(_ column: FindingColumn, _ finding: Finding, _ report: Report) {
    let evidence = finding.evidence
    switch column {
    case .source: buffer.text(report.source)
    case .agency: buffer.text(report.identity.agency ?? "")
    case .year: number(report.identity.year)
    case .rule: buffer.text(finding.rule)
    case .severity: buffer.text(finding.severity.rawValue)
    case .message: buffer.text(finding.message.text(language))
    case .left: number(evidence?.left)
    case .right: number(evidence?.right)
    case .difference: number(evidence?.difference)
    case .cells:
      buffer.text(evidence?.cells.map { $0.line(in: report) }.joined(separator: "; ") ?? "")
    case .suggestion: buffer.text(evidence?.suggestion?.message.text(language) ?? "")
    case .fields: buffer.text(finding.fields.map { report.fields[$0].id }.joined(separator: " "))
    case .page: number(finding.place.flatMap { report.page(of: $0) })
    case .line: number(finding.place.map { Int($0.line) })
    case .table: index(finding.place?.table)
    case .row: index(finding.place?.row)
    case .column: index(finding.place?.column)
    }
  }

  /// A number that counts from 1; nothing for 0.
  private func index(_ value: Int32?) { number(value.flatMap { $0 == 0 ? nil : Int($0) }) }

  private func number(_ value: Int?) { number(value.map { Number(Int64($0)) }) }

  private func number(_ value: Number?) {
    if let value { buffer.number(value) } else { buffer.empty() }
  }
}
