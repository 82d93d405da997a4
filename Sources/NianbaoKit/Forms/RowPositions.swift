/// Where the values of the rows of one printed table begin, when cells stand in their places.
///
/// Some sources keep every empty cell, others drop those that a wider or higher cell covers, others
/// drop all and fill up the row at its end. Only rows that have exactly one cell per column behind
/// the deepest label of all rows of their length can be read by position.
struct RowPositions {
  /// What the rows of one length have in common.
  private struct Length {
    /// The deepest label: how many cells of a row are labels.
    var depth: Int
    /// Whether labels stand in several columns, as in a grid.
    var isVaried = false
    /// Whether a row has a value where others have a label: then it is no grid.
    var hasValuesInLabels = false
    /// How many rows there are.
    var count = 0
  }

  /// A length of rows with a number of columns.
  private struct Shape: Hashable {
    let length: Int
    let width: Int
  }

  private var shapes: [Shape: Length] = [:]
  private let widest: Int
  private let hasUnitColumn: Bool
  private let keepsEmptyCells: Bool
  /// The numbers of columns of rows whose values begin right behind their own labels, because the
  /// source drops covered cells and fills up each row at its end instead.
  private var padded: Set<Int> = []
  /// Whether each row is filled up and its last cell empty, be that a cell or only the end of the row.
  private let endsEmpty: Bool

  /// How many empty cells between filled ones show that covered cells are kept.
  private static let coveredCells = 3

  /// Compares the rows that were found in a table, each with the number of its columns.
  init(_ table: Table, _ rows: [(candidate: RowCandidate, width: Int)], hasUnitColumn: Bool) {
    self.hasUnitColumn = hasUnitColumn
    endsEmpty =
      table.fillsUpRows
      && table.rows.allSatisfy { $0.last.map { table.cells[$0].range.isEmpty } ?? false }
    guard table.keepsEmptyCells else {
      widest = 0
      keepsEmptyCells = false
      return
    }
    widest = table.rows.lazy.map { $0.count }.max() ?? 0
    var hasGaps = table.showsEmptyCells
    for (candidate, width) in rows {
      let row = table.rows[candidate.row]
      let depth = candidate.values - row.lowerBound
      var length = shapes[Shape(length: row.count, width: width)] ?? Length(depth: depth)
      length.isVaried = length.isVaried || length.depth != depth
      length.depth = max(length.depth, depth)
      length.count += 1
      shapes[Shape(length: row.count, width: width)] = length
      let own = candidate.meaning < 0 ? row : candidate.values - 1..<row.upperBound
      hasGaps = hasGaps || RowPositions.gaps(table, own) > 0
      // A source that fills up rows at their end has no empty cell in front of a row of values.
      hasGaps =
        hasGaps
        || candidate.meaning < 0 && row.count == width
          && table.cells[row.lowerBound].range.isEmpty
          && !table.cells[row.upperBound - 1].range.isEmpty
      // Above a row without a label the header may show that covered cells, and so empty ones, stay.
      hasGaps =
        hasGaps
        || candidate.meaning < 0
          && table.rows.contains {
            $0.count == row.count && RowPositions.gaps(table, $0) >= RowPositions.coveredCells
          }
    }
    for (candidate, width) in rows {
      let row = table.rows[candidate.row]
      let shape = Shape(length: row.count, width: width)
      let end = row.lowerBound + min(shapes[shape]?.depth ?? 0, row.count)
      if candidate.values < end,
        (candidate.values..<end).contains(where: { !table.cells[$0].range.isEmpty })
      {
        shapes[shape]?.hasValuesInLabels = true
      }
    }
    keepsEmptyCells = hasGaps
    if hasGaps, !hasUnitColumn { padded = RowPositions.padded(table, rows) }
  }

  /// The numbers of columns of which rows surely stand right behind their labels, with nothing but
  /// empty cells behind them, and no row has a value farther behind.
  private static func padded(
    _ table: Table, _ rows: [(candidate: RowCandidate, width: Int)]
  ) -> Set<Int> {
    var depths: [Int: Int] = [:]
    for (candidate, width) in rows {
      depths[width] = max(
        depths[width] ?? 0, candidate.values - table.rows[candidate.row].lowerBound)
    }
    var padded: Set<Int> = []
    var others: Set<Int> = []
    for (candidate, width) in rows where candidate.meaning >= 0 {
      let end = table.rows[candidate.row].upperBound
      let behind = min(candidate.values + width, end)
      if table.cells[behind..<end].contains(where: { !$0.range.isEmpty }) {
        others.insert(width)
      } else if table.fillsUpRows
        || behind < end && fillsUp(candidate, table, width, depth: depths[width] ?? 0)
      {
        padded.insert(width)
      }
    }
    return padded.subtracting(others)
  }

  /// Whether the values of a row with empty cells behind them surely begin right behind its label:
  /// the row is whole, or it has its last value and one where other rows have labels, or the labels
  /// of its columns right above stand so.
  private static func fillsUp(
    _ candidate: RowCandidate, _ table: Table, _ width: Int, depth: Int
  ) -> Bool {
    let row = table.rows[candidate.row]
    let values = table.cells[candidate.values..<candidate.values + width]
    if values.allSatisfy({ !$0.range.isEmpty }) { return true }
    let labels = values.prefix(max(row.lowerBound + depth - candidate.values, 0))
    if labels.contains(where: { !$0.range.isEmpty }), values.last?.range.isEmpty == false {
      return true
    }
    guard candidate.row > 0, candidate.values == row.lowerBound + 1 else { return false }
    let above = table.cells[table.rows[candidate.row - 1]]
    return above.count == row.count
      && above.prefix(width + 1).allSatisfy { !$0.range.isEmpty && !$0.key.isNone }
      && above.dropFirst(width + 1).allSatisfy(\.range.isEmpty)
  }

  /// The cell with which the values of a row begin, or nil when the row is not read by position.
  func start(_ candidate: RowCandidate, _ table: Table, width: Int) -> Int? {
    guard keepsEmptyCells else { return nil }
    let row = table.rows[candidate.row]
    if candidate.meaning >= 0, padded.contains(width) {
      return candidate.values + width <= row.upperBound ? candidate.values : nil
    }
    if candidate.meaning < 0, endsEmpty, row.count == width + 1 { return row.lowerBound }
    let shape = Shape(length: row.count, width: width)
    guard let length = shapes[shape], let start = start(shape, length) else { return nil }
    // In a grid, and where there is no label, the header shows how long the row should be.
    guard
      row.count == widest
        || (candidate.meaning >= 0
          ? !length.isVaried : row.count == RowPositions.widest(table, labels: width))
    else { return nil }
    var fitting = 0
    var others = 0
    for (other, length) in shapes where other.width == width {
      // A row of another length than the rows of a grid has lost a cell or got one.
      if length.isVaried, other != shape { return nil }
      if self.start(other, length) != nil {
        fitting += length.count
      } else {
        others += length.count
      }
    }
    return fitting > others ? row.lowerBound + start : nil
  }

  /// The length of the longest row, without rows that have more labels than columns: headers whose
  /// lines stand one behind the other.
  private static func widest(_ table: Table, labels width: Int) -> Int {
    table.rows.lazy.filter { row in
      table.cells[row].count { !$0.range.isEmpty } <= width
    }.map(\.count).max() ?? 0
  }

  private func start(_ shape: Shape, _ length: Length) -> Int? {
    guard !length.hasValuesInLabels else { return nil }
    let isWithUnit = hasUnitColumn && shape.length - length.depth > shape.width
    let start = length.depth + (isWithUnit ? 1 : 0)
    return shape.length - start == shape.width ? start : nil
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
