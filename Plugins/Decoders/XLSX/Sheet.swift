/// One sheet of a workbook: the cells that show something or have lines around them.
struct Sheet {
  /// A cell, or several merged into one.
  struct Item {
    /// The first of the cells.
    var address: CellAddress
    /// The last row and column of those merged.
    var end: CellAddress
    var text: ArraySlice<UInt8>
    var hasBorder: Bool
  }

  /// The cells, in the order of the file.
  var cells: [Item] = []
  /// The merged ranges, in the order of the file.
  var merges: [(first: CellAddress, last: CellAddress)] = []
  /// The hidden rows and columns, as the file names them.
  var hiddenRows: [ClosedRange<Int>] = []
  var hiddenColumns: [ClosedRange<Int>] = []
  /// The cells whose formula was saved without a result.
  var uncalculated: [CellAddress] = []

  /// What is visible, in reading order: merged cells once, at their first visible row and column.
  func visibleItems(_ rows: HiddenRanges, _ columns: HiddenRanges) -> [Item] {
    var items: [CellAddress: Item] = [:]
    for cell in cells where items[cell.address] == nil { items[cell.address] = cell }
    for (first, last) in merges {
      var item =
        items.removeValue(forKey: first)
        ?? Item(address: first, end: last, text: [], hasBorder: false)
      item.address.row = min(rows.firstVisible(from: first.row), last.row)
      item.address.column = min(columns.firstVisible(from: first.column), last.column)
      item.end = last
      items[item.address] = item
    }
    return items.values.filter { item in
      !rows.contains(item.address.row) && !columns.contains(item.address.column)
    }.sorted { $0.address < $1.address }
  }

  /// How many rows and columns with text are hidden.
  func hiddenContent(_ rows: HiddenRanges, _ columns: HiddenRanges) -> (rows: Int, columns: Int) {
    let texts = cells.lazy.filter { !$0.text.isEmpty }.map(\.address)
    return (
      Set(texts.map(\.row).filter(rows.contains)).count,
      Set(texts.map(\.column).filter(columns.contains)).count
    )
  }
}
