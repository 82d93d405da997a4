public import NianbaoKit

extension CSVTable {
  /// Rows that come from no report, below a line of headings.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - rows: Rows with a cell for each column; no cell is a range of a text.
  /// - Returns: CSV.
  public static func bytes(_ columns: [OutputColumn], _ rows: [[OutputCell]]) -> [UInt8] {
    var buffer = CSVBuffer()
    for column in columns { buffer.text(column.id) }
    buffer.endRow()
    for row in rows {
      for cell in row { buffer.append(cell, []) }
      buffer.endRow()
    }
    return buffer.bytes
  }
}

extension CSVBuffer {
  /// Appends the cells of whole rows.
  ///
  /// - Parameters:
  ///   - cells: The cells, row after row.
  ///   - columnCount: How many of them a row has.
  ///   - text: The text that cells may be ranges of.
  mutating func append(_ cells: [OutputCell], columnCount: Int, _ text: [UInt8]) {
    var rest = columnCount
    for index in cells.indices {
      append(cells[index], text)
      rest -= 1
      if rest == 0 {
        endRow()
        rest = columnCount
      }
    }
  }

  /// Appends a cell.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - text: The text that the cell may be a range of.
  mutating func append(_ cell: OutputCell, _ text: [UInt8]) {
    switch cell {
    case .empty, .missing: empty()
    case .text(let words): self.text(words)
    case .printed(let range): self.text(text, range)
    case .integer(let value): number(value)
    case .number(let value): number(value)
    case .date(let date): self.text(date.description)
    }
  }
}
