/// A table while it is decoded: its cells laid out in a grid as HTML 5 does it (section 4.9.12).
///
/// A cell takes the first free slot of its row; cells that reach down from rows above occupy
/// theirs. Only printed cells become cells of the table, each with the grid columns it covers.
struct TableGrid {
  /// A printed cell.
  struct Item {
    var range: Range<Int>
    var line: Int32
    var column: Int
    var columns: Int
  }

  /// The printed cells, row after row.
  private(set) var items: [Item] = []
  private var rowStarts: [Int] = []
  /// For each grid column how many more rows, this one included, a cell from above occupies.
  private var occupied: [Int] = []
  private var column = 0

  /// The widest grid; cells beyond it share its last column.
  static let widest = 1000
  /// The most rows a cell may reach down.
  static let tallest = 65534

  /// Begins a row below the others.
  mutating func beginRow() {
    if !rowStarts.isEmpty { endRow() }
    rowStarts.append(items.count)
    column = 0
  }

  /// Ends the reach of all cells, as at the end of a row group.
  mutating func endRowGroup() {
    occupied.removeAll(keepingCapacity: true)
    isBehindGroup = true
  }
  private var isBehindGroup = false

  /// Adds a cell to the row; `rows` 0 reaches down to the end of the row group.
  mutating func add(_ range: Range<Int>, line: Int32, columns: Int, rows: Int) {
    if rowStarts.isEmpty { beginRow() }
    while column < occupied.count, occupied[column] > 0 { column += 1 }
    let start = min(column, TableGrid.widest - 1)
    let end = min(start + max(columns, 1), TableGrid.widest)
    items.append(Item(range: range, line: line, column: start + 1, columns: end - start))
    let reach = rows == 0 ? TableGrid.tallest : min(max(rows, 1), TableGrid.tallest)
    // A column that a cell of this row covers is occupied from the next row on.
    while occupied.count < end { occupied.append(0) }
    for index in start..<end { occupied[index] = max(occupied[index], reach) }
    column = end
  }

  private mutating func endRow() {
    if isBehindGroup {
      isBehindGroup = false
      return
    }
    for index in occupied.indices where occupied[index] > 0 { occupied[index] -= 1 }
  }

  /// The finished table; rows without a cell are left out.
  func table(in text: [UInt8], longestLabel: Int) -> Table {
    let ends = rowStarts.dropFirst() + [items.count]
    let rows = zip(rowStarts, ends).map { $0..<$1 }.filter { !$0.isEmpty }
    let cells = items.map { item in
      let key = item.range.count > longestLabel ? .none : LabelKey(text, item.range)
      return Cell(
        range: item.range, line: item.line, key: key, column: UInt16(item.column),
        columnSpan: UInt16(item.columns))
    }
    return Table(cells: cells, rows: rows, keepsEmptyCells: true)
  }
}
