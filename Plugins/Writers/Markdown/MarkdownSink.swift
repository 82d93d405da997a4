import NianbaoKit

/// Writes a table of reports as it comes; numbers stand at the right.
final class MarkdownSink: ReportSink {
  private let output: Output
  private var table: any OutputTable
  private var cells: [OutputCell] = []
  private var row = MarkdownRow()

  init(
    _ output: Output, _ table: any OutputTable, _ options: WriterOptions
  ) throws(OutputError) {
    self.output = output
    self.table = table
    for column in table.columns {
      row.text(Self.heading(column, options))
    }
    row.end()
    for column in table.columns {
      switch column.kind {
      case .text, .date: row.mark("---")
      case .integer, .number: row.mark("---:")
      }
    }
    row.end()
    try flush()
  }

  func write(_ report: Report) throws(OutputError) {
    cells.removeAll(keepingCapacity: true)
    table.append(report, to: &cells)
    let width = table.columns.count
    for (index, cell) in cells.enumerated() {
      append(cell, report.text)
      if (index + 1) % width == 0 { row.end() }
    }
    try flush()
  }

  func finish() throws(OutputError) {}

  private func append(_ cell: OutputCell, _ text: [UInt8]) {
    switch cell {
    case .empty: row.mark("")
    case .missing(_, let range), .printed(let range):
      row.text(String(decoding: text[range], as: UTF8.self))
    case .text(let words): row.text(words)
    case .integer(let value): row.text(String(value))
    case .number(let value): row.text(value.description)
    case .date(let date): row.text(date.description)
    }
  }

  private func flush() throws(OutputError) {
    try output.write(Array(row.text.utf8))
    row.removeAll()
  }

  private static func heading(_ column: OutputColumn, _ options: WriterOptions) -> String {
    switch options.header {
    case .ids: column.label.text(options.language)
    case .short: column.shortName
    case .zh: column.label.zh
    }
  }
}
