/// Which columns of a printed table's grid are the value columns of a block of the form.
///
/// Only where the source tells the grid, as web pages and Word files do. The rows that print every
/// value show it best; where there is none, the labels of the columns do.
struct GridColumns {
  /// For each value column the grid columns that it covers, from left to right.
  let columns: [Range<Int>]
  /// Behind the last grid column of a whole row.
  let end: Int

  /// How many rows above the first row its header may take.
  private static let headerRows = 6

  /// Finds the columns by the rows of a block that were found in the table, or nil where neither rows
  /// nor labels show them.
  init?(
    _ table: Table, _ rows: [RowCandidate], of block: Int, width: Int, labels: TableLabels,
    hasUnitColumn: Bool
  ) {
    guard let first = rows.first, table.cells.first?.column ?? 0 > 0 else { return nil }
    let ends = rows.map { GridColumns.end(of: table.rows[$0.row], table) }
    let header = GridColumns.header(
      above: first.row, table, of: block, width: width, labels: labels)
    // With a column of units the cells behind a label are not all values.
    let whole = (hasUnitColumn ? [] : rows).map { $0.values..<table.rows[$0.row].upperBound }
      .filter { GridColumns.isWhole($0, table, width: width) }
      .map { table.cells[$0.prefix(width)].map(\.span) }
    if let columns = GridColumns.mostFrequent(whole) {
      self.columns = columns
    } else if let header {
      columns = header
    } else {
      return nil
    }
    let last = columns.last?.upperBound ?? 0
    end = rows.count > 1 ? GridColumns.mostFrequent(ends) ?? last : max(last, 0)
  }

  /// The columns of all blocks of which rows were found in a table.
  static func all(
    _ table: Table, _ rows: [RowReader.Found], labels: TableLabels, hasUnitColumn: Bool
  ) -> [Int: GridColumns] {
    guard table.cells.first?.column ?? 0 > 0 else { return [:] }
    return Dictionary(grouping: rows) { $0.block }.compactMapValues { found in
      GridColumns(
        table, found.map(\.candidate), of: found[0].block, width: found[0].width, labels: labels,
        hasUnitColumn: hasUnitColumn)
    }
  }

  /// Whether the cells behind a label are just one for each column, none of them empty: then their
  /// order is certain, whatever the grid says.
  static func isWhole(_ cells: Range<Int>, _ table: Table, width: Int) -> Bool {
    cells.count >= width && table.cells[cells].prefix(width).allSatisfy { !$0.range.isEmpty }
      && table.cells[cells].dropFirst(width).allSatisfy(\.range.isEmpty)
  }

  /// Behind the last grid column of a row.
  static func end(of row: Range<Int>, _ table: Table) -> Int {
    row.isEmpty ? 0 : table.cells[row.upperBound - 1].span.upperBound
  }

  /// The grid columns of the labels of a block's columns, if all of them stand above a row, each over
  /// columns of its own and in the order of the form.
  private static func header(
    above row: Int, _ table: Table, of block: Int, width: Int, labels: TableLabels
  ) -> [Range<Int>]? {
    var leaves: [(span: Range<Int>, rank: Int)] = []
    for cells in table.rows[max(0, row - headerRows)..<row].reversed() {
      for cell in table.cells[cells] {
        let found = labels.index(cell.key)
        guard found >= 0, labels.meanings[found].blocks & (1 << UInt64(block)) != 0 else {
          continue
        }
        leaves.append((cell.span, labels.meanings[found].columnRank.natural))
      }
      if leaves.count >= width { break }
    }
    leaves.sort { $0.span.lowerBound < $1.span.lowerBound }
    guard leaves.map(\.rank) == labels.columnOrders[block].first,
      zip(leaves, leaves.dropFirst()).allSatisfy({ $0.span.upperBound <= $1.span.lowerBound })
    else { return nil }
    return leaves.map(\.span)
  }

  private static func mostFrequent<Value: Hashable>(_ values: [Value]) -> Value? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    guard let most = counts.values.max() else { return nil }
    let winners = counts.filter { $0.value == most }
    return winners.count == 1 ? winners.first?.key : nil
  }
}

extension Cell {
  /// The grid columns that the cell covers.
  var span: Range<Int> { Int(column)..<Int(column) + max(1, Int(columnSpan)) }
}
