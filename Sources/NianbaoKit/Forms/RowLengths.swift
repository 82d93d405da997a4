/// How many cells the rows of a table in text have, where bars separate them.
///
/// Such text has no grid. Where nearly all rows have as many cells, each fills up its covered and its
/// empty cells, and a shorter row has lost some.
struct RowLengths {
  /// The number of cells that nearly all rows have; nil where rows differ.
  private let usual: Int?

  /// Fewer rows show nothing; of more, so many must agree.
  private static let fewRows = 4
  private static let agreeing = (rows: 4, of: 5)

  /// Counts the cells of a table; nil for one whose source tells its grid.
  init?(_ table: Table) {
    guard let first = table.cells.first, first.column == 0 else { return nil }
    let counts = Dictionary(table.rows.map { ($0.count, 1) }, uniquingKeysWith: +)
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let most, table.rows.count >= RowLengths.fewRows,
      most.value * RowLengths.agreeing.of >= table.rows.count * RowLengths.agreeing.rows
    else {
      usual = nil
      return
    }
    usual = most.key
  }

  /// Whether a row of so many cells is shorter than the others.
  func isShort(_ count: Int) -> Bool { usual.map { count < $0 } ?? false }
}
