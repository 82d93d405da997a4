/// The values of one row: which printed cell belongs to which column.
///
/// One value serves for all rows of a table, so that its memory is used again.
struct RowValues {
  /// How sure the assignment is.
  enum Assignment {
    /// `cells` has one cell per column, each in its place.
    case placed
    /// `cells` has one cell per column; only their number tells which is which.
    case counted
    /// As many zeros as columns but one; which cell is empty cannot be seen. `cells` has them from
    /// left to right and the empty one last.
    case zerosLeftToRight
    /// `cells` has one cell per column, each in its place; some are merged with others.
    case merged
    /// Not one value per column, and nothing tells which are missing. `cells` has what is printed.
    case undecided
  }

  private(set) var cells: [RowCell] = []

  /// Assigns the cells of a table's row to `width` columns.
  ///
  /// In a table that keeps its empty cells a row that has just as many cells behind its labels as
  /// there are columns is read by position. Any other row is read only when no value is missing, or
  /// when all are.
  ///
  /// `first` is the first cell behind the row's own label, `start` the first one behind the deepest
  /// label, if the row is read by position. A row that `isShort` has fewer cells than the rows beside
  /// it, so that a value may be missing. With one that `isLast` the document ends, perhaps in front of
  /// its last value; where the text is cut off the last value itself may not be whole.
  mutating func assign(
    _ table: Table, row: Int, from first: Int, start: Int?, width: Int, isShort: Bool,
    isLast: Bool, in text: [UInt8]
  ) -> Assignment {
    cells.removeAll(keepingCapacity: true)
    if isLast, table.isCutOff { return printed(table, row, min(first, table.rows[row].upperBound)) }
    let end = table.rows[row].upperBound
    var filled = 0
    var last = first - 1
    for index in first..<max(end, first) where !table.cells[index].range.isEmpty {
      filled += 1
      last = index
    }
    if isShort, filled < width { return printed(table, row, first) }
    if let start {
      let isOutside = (first..<max(start, first)).contains { !table.cells[$0].range.isEmpty }
      if isOutside { return printed(table, row, first) }
      take(table, row, start, width)
      return .placed
    }
    let isGapless = last - first + 1 == filled
    // Where rows keep their empty cells, too few of them are not all of the row.
    let least = table.fillsUpRows ? 0 : 1
    let isCut = filled == 0 && table.keepsEmptyCells && (least..<width).contains(end - first)
    if isCut { return printed(table, row, first) }
    if filled == 0 || (filled == width && isGapless) {
      take(table, row, first, width)
      return .counted
    }
    if !isLast, filled > 0, filled == width - 1, isGapless,
      (first...last).allSatisfy({ text[table.cells[$0].range] == [0x30] })
    {
      take(table, row, first, width)
      return .zerosLeftToRight
    }
    return printed(table, row, first)
  }

  /// Assigns the cells of a row of a table whose grid is known.
  ///
  /// A cell belongs to a column when it covers that column and no other. A row that does not reach as
  /// far as the others has lost a cell, and nothing tells which.
  mutating func assign(
    _ table: Table, row: Int, from first: Int, to columns: GridColumns
  ) -> Assignment {
    cells.removeAll(keepingCapacity: true)
    let all = table.rows[row]
    guard first < all.upperBound, GridColumns.end(of: all, table) == columns.end,
      let last = columns.columns.last
    else { return printed(table, row, min(first, all.upperBound)) }
    var isOutside = false
    var isLastCovered = false
    var values = [RowCell?](repeating: nil, count: columns.columns.count)
    for index in first..<all.upperBound {
      let cell = table.cells[index]
      let covered = columns.columns.indices.filter { columns.columns[$0].overlaps(cell.span) }
      isLastCovered = isLastCovered || cell.span.overlaps(last)
      if covered.isEmpty {
        isOutside = isOutside || !cell.range.isEmpty
        continue
      }
      for column in covered {
        var value = RowCell(
          range: cell.range, line: cell.line, column: Int32(index - all.lowerBound + 1))
        value.isMerged = covered.count > 1
        if let other = values[column] {
          // Of several cells below one label only one may be filled.
          if cell.range.isEmpty { continue }
          value.isMerged = value.isMerged || !other.range.isEmpty
        }
        values[column] = value
      }
    }
    guard !isOutside, isLastCovered else { return printed(table, row, first) }
    let end = table.cells[all.upperBound - 1]
    cells = values.map { value in
      if let value { return value }
      var missing = RowCell(
        range: end.range.upperBound..<end.range.upperBound, line: end.line, column: 0)
      missing.isMerged = true  // a cell from above covers the column
      return missing
    }
    return cells.contains(where: \.isMerged) ? .merged : .placed
  }

  /// Assigns a run of lines with one cell each, `count` of them, to `width` columns.
  mutating func assign(
    _ blocks: [Block], from first: Int, count: Int, width: Int, in text: [UInt8]
  ) -> Assignment {
    cells.removeAll(keepingCapacity: true)
    var index = first
    while cells.count < min(count, width + 1), case .paragraph(let paragraph) = blocks[index] {
      if CellValue.isValue(text, paragraph.range) {
        cells.append(RowCell(range: paragraph.range, line: paragraph.line, column: 0))
      }
      index += 1
    }
    return count == width ? .counted : .undecided
  }

  /// Takes `width` cells from one on; cells behind the end of the row are empty.
  private mutating func take(_ table: Table, _ row: Int, _ start: Int, _ width: Int) {
    let all = table.rows[row]
    for index in start..<start + width {
      let cell = table.cells[min(index, all.upperBound - 1)]
      let range =
        index < all.upperBound ? cell.range : cell.range.upperBound..<cell.range.upperBound
      cells.append(
        RowCell(range: range, line: cell.line, column: Int32(index - all.lowerBound + 1)))
    }
  }

  private mutating func printed(_ table: Table, _ row: Int, _ first: Int) -> Assignment {
    let all = table.rows[row]
    for index in first..<all.upperBound where !table.cells[index].range.isEmpty {
      let cell = table.cells[index]
      cells.append(
        RowCell(range: cell.range, line: cell.line, column: Int32(index - all.lowerBound + 1)))
    }
    return .undecided
  }
}
