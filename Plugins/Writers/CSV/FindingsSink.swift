import NianbaoKit

/// One row per finding, with what it compares.
final class FindingsSink: ReportSink {
  static let headings = [
    "source", "agency", "year", "rule", "severity", "message", "left", "right", "difference",
    "fields", "raw", "suggestion", "page", "line", "table", "row", "column",
  ]

  private let output: Output
  private let language: Language
  private var buffer = CSVBuffer()

  init(_ output: Output, language: Language) throws(OutputError) {
    self.output = output
    self.language = language
    for heading in Self.headings { buffer.text(heading) }
    buffer.endRow()
    try output.write(buffer.bytes)
  }

  func write(_ report: Report) throws(OutputError) {
    buffer.removeAll()
    for finding in report.findings {
      append(finding, of: report)
      buffer.endRow()
    }
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {}

  private func append(_ finding: Finding, of report: Report) {
    buffer.text(report.source)
    buffer.text(report.identity.agency ?? "")
    number(report.identity.year)
    buffer.text(finding.rule)
    buffer.text(finding.severity.rawValue)
    buffer.text(finding.message.text(language))
    let evidence = finding.evidence
    for side in [evidence?.left, evidence?.right, evidence?.difference] {
      if let side { buffer.number(side) } else { buffer.empty() }
    }
    buffer.text(finding.fields.map { report.fields[$0].id }.joined(separator: " "))
    buffer.text(evidence?.cells.map(\.raw).joined(separator: " ") ?? "")
    buffer.text(evidence?.suggestion?.message.text(language) ?? "")
    number(finding.place.flatMap { report.page(of: $0) })
    number(finding.place.map { Int($0.line) })
    for index in [finding.place?.table, finding.place?.row, finding.place?.column] {
      number(index.flatMap { $0 == 0 ? nil : Int($0) })
    }
  }

  private func number(_ value: Int?) {
    if let value { buffer.number(value) } else { buffer.empty() }
  }
}
