/// A cell of a page, or several that are merged.
struct PageCell {
  let row: UInt32
  let column: UInt16
  let lastRow: UInt32
  let lastColumn: UInt16

  /// A cell at a place, from 0, that takes so many rows and columns.
  init(_ row: Int, _ column: Int, rows: Int = 1, columns: Int = 1) {
    self.row = UInt32(row)
    self.column = UInt16(column)
    lastRow = UInt32(row + rows - 1)
    lastColumn = UInt16(column + columns - 1)
  }

  var isSingle: Bool { row == lastRow && column == lastColumn }
}
