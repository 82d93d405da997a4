import NianbaoKit

/// Writes one object for each row of a table, one member for each column; where there is nothing,
/// null.
final class RowSink: ReportSink {
  private var table: any OutputTable
  private let keys: [[UInt8]]
  private var cells: [OutputCell] = []
  private var stream: ObjectStream

  init(
    _ output: Output, _ table: any OutputTable, style: ObjectStream.Style
  ) throws(OutputError) {
    self.table = table
    keys = table.columns.enumerated().map { index, column in
      var buffer = JSONBuffer()
      buffer.raw(index == 0 ? "{" : ",")
      buffer.string(column.id)
      buffer.raw(":")
      return buffer.bytes
    }
    stream = try ObjectStream(output, style)
  }

  func write(_ report: Report) throws(OutputError) {
    cells.removeAll(keepingCapacity: true)
    table.append(report, to: &cells)
    for row in stride(from: 0, to: cells.count, by: keys.count) {
      stream.beginObject()
      for index in keys.indices {
        stream.buffer.raw(keys[index])
        append(cells[row + index], report.text)
      }
      stream.buffer.raw("}")
      stream.endObject()
    }
    try stream.flush()
  }

  func finish() throws(OutputError) { try stream.finish() }

  private func append(_ cell: OutputCell, _ text: [UInt8]) {
    switch cell {
    case .empty, .missing: stream.buffer.raw("null")
    case .text(let words): stream.buffer.string(words)
    case .printed(let range): stream.buffer.string(text, [range])
    case .integer(let value): stream.buffer.number(value)
    case .number(let value): stream.buffer.number(value)
    case .date(let date): stream.buffer.string(date.description)
    }
  }
}
