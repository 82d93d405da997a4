public import NianbaoKit

/// A table of an output as CSV: a line of headings, then the rows of report after report.
public final class CSVTable {
  private var table: any OutputTable
  private var cells: [OutputCell] = []
  private var buffer = CSVBuffer()
  private let columnCount: Int

  /// A table as CSV.
  public init(_ table: any OutputTable) {
    self.table = table
    columnCount = table.columns.count
  }

  /// The line of headings.
  ///
  /// - Parameter header: What stands at the head of the columns.
  /// - Returns: CSV.
  public func head(_ header: WriterOptions.Header) -> [UInt8] {
    buffer.removeAll()
    for heading in table.columns.headings(header) { buffer.text(heading) }
    buffer.endRow()
    return buffer.bytes
  }

  /// The rows of a report.
  ///
  /// - Parameter report: A report with the dictionary of the table.
  /// - Returns: CSV; empty where the report gives no row.
  public func rows(of report: Report) -> [UInt8] {
    buffer.removeAll()
    cells.removeAll(keepingCapacity: true)
    table.append(report, to: &cells)
    buffer.append(cells, columnCount: columnCount, report.text)
    return buffer.bytes
  }
}
