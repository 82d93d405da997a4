import NianbaoKit

/// One row per report: what it is, then one column per field.
final class WideSink: ReportSink {
  private let output: Output
  private let fields: FieldDictionary
  private var row: WideRow
  private var buffer = CSVBuffer()

  init(
    _ output: Output, fields: FieldDictionary, header: WriterOptions.Header
  ) throws(OutputError) {
    self.output = output
    self.fields = fields
    row = WideRow(fields)
    for column in ReportColumn.allCases {
      buffer.text(header == .zh ? column.label.zh : column.rawValue)
    }
    for heading in ColumnHeadings.of(fields, header) { buffer.text(heading) }
    buffer.endRow()
    try output.write(buffer.bytes)
  }

  func write(_ report: Report) throws(OutputError) {
    buffer.removeAll()
    row.fill(report)
    for column in ReportColumn.allCases { append(column, of: report) }
    for ordinal in fields.entries.indices {
      if let index = row.index(ordinal), let value = report.facts[index].value {
        buffer.number(value)
      } else {
        buffer.empty()
      }
    }
    buffer.endRow()
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {}

  private func append(_ column: ReportColumn, of report: Report) {
    let identity = report.identity
    switch column {
    case .source: buffer.text(report.source)
    case .forms: buffer.text(report.forms.joined(separator: "+"))
    case .agency: buffer.text(identity.agency ?? "")
    case .year: if let year = identity.year { buffer.number(year) } else { buffer.empty() }
    case .title: buffer.text(identity.title ?? "")
    case .published: buffer.text(identity.published?.description ?? "")
    case .signed: buffer.text(identity.signed?.description ?? "")
    case .scope: buffer.text(identity.scope?.rawValue ?? "")
    case .regionCode: buffer.text(report.region?.code ?? "")
    case .region: buffer.text(report.region?.name ?? "")
    case .level: buffer.text(report.region?.level?.rawValue ?? "")
    case .kind: buffer.text(report.region?.kind?.rawValue ?? "")
    case .status: buffer.text(report.status.rawValue)
    case .errors: buffer.number(report.findings.count { $0.severity == .error })
    case .warnings: buffer.number(report.findings.count { $0.severity == .warning })
    case .fromProse: buffer.text(ids(of: report) { $0.origin == .prose })
    case .approximate: buffer.text(ids(of: report) { $0.bounds != nil })
    }
  }

  /// The ids of the fields that certain numbers fill, with spaces between them.
  private func ids(of report: Report, where isWanted: (Fact) -> Bool) -> String {
    row.fields(of: report, where: isWanted).map { report.fields[$0].id }.joined(separator: " ")
  }
}
