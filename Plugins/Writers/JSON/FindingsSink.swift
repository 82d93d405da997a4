import NianbaoKit

/// One object for each finding, on lines of their own.
final class FindingsSink: ReportSink {
  private let output: Output
  private var buffer = JSONBuffer()

  init(_ output: Output) { self.output = output }

  func write(_ report: Report) throws(OutputError) {
    buffer.removeAll()
    for finding in report.findings {
      FindingObject.appendAlone(finding, of: report, to: &buffer)
      buffer.raw("\n")
    }
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {}
}
