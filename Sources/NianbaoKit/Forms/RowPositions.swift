/// Where the values of the rows of one printed table begin, when cells stand in their places.
///
/// Some sources keep every empty cell, others drop those that a wider or higher cell covers, others
/// drop all and fill up the row at its end. Only rows that have exactly one cell per column behind
/// the deepest label of all rows of their length can be read by position.
struct RowPositions {
  /// For each length of a row the deepest label that rows of this length have.
  private var deepest: [Int: Int] = [:]
  /// The length of all rows, when labels stand in several columns of rows of one length.
  private var gridLength: Int?
  private let widest: Int
  private let keepsEmptyCells: Bool

  /// How many empty cells between filled ones show that covered cells are kept.
  private static let coveredCells = 3

  /// Compares the rows that were found in a table.
  init(_ table: Table, _ candidates: some Sequence<RowCandidate>) {
    widest = table.rows.lazy.map(\.count).max() ?? 0
    guard table.keepsEmptyCells else {
      keepsEmptyCells = false
      return
    }
    var hasGaps = table.rows.contains { row in
      RowPositions.gaps(table, row) >= RowPositions.coveredCells
    }
    for candidate in candidates {
      let row = table.rows[candidate.row]
      let depth = candidate.values - row.lowerBound
      if let other = deepest[row.count], other != depth { gridLength = row.count }
      deepest[row.count] = max(deepest[row.count] ?? 0, depth)
      hasGaps = hasGaps || RowPositions.gaps(table, candidate.values - 1..<row.upperBound) > 0
    }
    keepsEmptyCells = hasGaps
  }

  /// The cell with which the values of a row begin, or nil when the row is not read by position.
  func start(_ candidate: RowCandidate, _ table: Table, width: Int, hasUnitColumn: Bool) -> Int? {
    guard keepsEmptyCells else { return nil }
    let row = table.rows[candidate.row]
    guard gridLength == nil || gridLength == row.count else { return nil }
    // Without a label nothing but the header shows how long the row should be.
    guard candidate.meaning >= 0 || row.count == widest else { return nil }
    var start = deepest[row.count] ?? candidate.values - row.lowerBound
    if hasUnitColumn, row.count - start > width { start += 1 }
    return row.count - start == width ? row.lowerBound + start : nil
  }

  /// How many empty cells stand between the first cell and the last filled one.
  private static func gaps(_ table: Table, _ cells: Range<Int>) -> Int {
    var gaps = 0
    var empty = 0
    for index in cells.dropFirst() {
      if table.cells[index].range.isEmpty {
        empty += 1
      } else {
        gaps += empty
        empty = 0
      }
    }
    return gaps
  }
}
