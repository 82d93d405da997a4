public import NianbaoKit

extension Document {
  /// The rows of all tables with the grid columns of their cells.
  ///
  /// A cell is `column words`, or `column-last words` when it covers several columns.
  public var grid: [String] {
    blocks.flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { row in
        table.cells[row].map { cell in
          let last = cell.column + cell.columnSpan - 1
          let columns = last == cell.column ? "\(cell.column)" : "\(cell.column)-\(last)"
          return "[\(columns) \(string(cell.range))]"
        }.joined()
      }
    }
  }
}
