import CSVText
import NianbaoKit

/// Writes a table of reports as it comes.
final class CSVSink: ReportSink {
  private let output: Output
  private let table: CSVTable

  init(
    _ output: Output, _ table: any OutputTable, header: WriterOptions.Header
  ) throws(OutputError) {
    self.output = output
    self.table = CSVTable(table)
    try output.write(self.table.head(header))
  }

  func write(_ report: Report) throws(OutputError) { try output.write(table.rows(of: report)) }

  func finish() throws(OutputError) {}
}
