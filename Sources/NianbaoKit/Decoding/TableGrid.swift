/// A table while it is decoded: its cells laid out in a grid as HTML 5 does it (section 4.9.12).
///
/// A cell takes the first free slot of its row; cells that reach down from rows above occupy
/// theirs. Only printed cells become cells of the table, each with the grid columns it covers.
struct TableGrid {
  private var cells: [Cell] = []
  private var rowStarts: [Int] = []
  /// For each grid column the number of the first row that no cell above reaches.
  private var freeFrom: [Int] = []
  private var column = 0

  /// The widest grid; cells beyond it share its last column.
  static let widest = 1000
  /// The most rows a cell may reach down.
  static let tallest = 65534

  /// Begins a row below the others.
  mutating func beginRow() {
    rowStarts.append(cells.count)
    column = 0
  }

  /// Ends the reach of all cells, as at the end of a row group.
  mutating func endRowGroup() {
    freeFrom.removeAll(keepingCapacity: true)
  }

  /// Adds a cell to the row; `rows` 0 reaches down to the end of the row group.
  mutating func add(
    _ range: Range<Int>, line: Int32, key: LabelKey, columns: Int, rows: Int
  ) {
    if rowStarts.isEmpty { beginRow() }
    let row = rowStarts.count
    while column < freeFrom.count, freeFrom[column] > row { column += 1 }
    let start = min(column, TableGrid.widest - 1)
    let end = min(start + min(max(columns, 1), TableGrid.widest), TableGrid.widest)
    cells.append(
      Cell(
        range: range, line: line, key: key, column: UInt16(start + 1),
        columnSpan: UInt16(end - start)))
    let free = rows == 0 ? Int.max : row + min(max(rows, 1), TableGrid.tallest)
    while freeFrom.count < end { freeFrom.append(0) }
    for index in start..<end where freeFrom[index] < free { freeFrom[index] = free }
    column = end
  }

  /// The finished table; rows without a cell are left out.
  func table() -> Table {
    let ends = rowStarts.dropFirst() + [cells.count]
    let rows = zip(rowStarts, ends).map { $0..<$1 }.filter { !$0.isEmpty }
    return Table(cells: cells, rows: rows, keepsEmptyCells: true)
  }
}
