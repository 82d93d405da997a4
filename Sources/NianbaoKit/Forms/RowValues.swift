/// A cell of a row, of a table or of text with one cell per line.
struct RowCell {
  let range: Range<Int>
  let line: Int32
  /// The cell's number in its row as printed, from 1; zero in text with one cell per line.
  let column: Int32
}

/// The values of one row: which printed cell belongs to which column.
///
/// One value serves for all rows of a table, so that its memory is used again.
struct RowValues {
  /// How sure the assignment is.
  enum Assignment {
    /// `cells` has one cell per column, in order.
    case certain
    /// As many zeros as columns but one; which cell is empty cannot be seen. `cells` has them from
    /// left to right and the empty one last.
    case zerosLeftToRight
    /// Not one value per column, and nothing tells which are missing. `cells` has what is printed.
    case undecided
  }

  private(set) var cells: [RowCell] = []

  /// Assigns the cells of a table's row to `width` columns.
  ///
  /// A table that keeps its empty cells is read by position: from the column in which the values of
  /// every row begin, or behind the label when there are just as many cells as columns. Any other
  /// row is read only when no value is missing, or when all are.
  mutating func assign(
    _ table: Table, row: Int, from first: Int, width: Int, valueColumn: Int?, in text: [UInt8]
  ) -> Assignment {
    cells.removeAll(keepingCapacity: true)
    let end = table.rows[row].upperBound
    var filled = 0
    var last = first - 1
    for index in first..<max(end, first) where !table.cells[index].range.isEmpty {
      filled += 1
      last = index
    }
    if let valueColumn, table.rows[row].lowerBound + valueColumn >= first {
      let start = table.rows[row].lowerBound + valueColumn
      let isOutside = (first..<min(start, end)).contains { !table.cells[$0].range.isEmpty }
      if isOutside || last >= start + width { return printed(table, row, first) }
      take(table, row, start, width)
      return .certain
    }
    let isGapless = last - first + 1 == filled
    if filled == 0 || (filled == width && isGapless)
      || (table.keepsEmptyCells && end - first == width)
    {
      take(table, row, first, width)
      return .certain
    }
    if filled == width - 1, isGapless,
      (first...last).allSatisfy({ text[table.cells[$0].range] == [0x30] })
    {
      take(table, row, first, width)
      return .zerosLeftToRight
    }
    return printed(table, row, first)
  }

  /// Assigns a run of lines with one cell each to `width` columns.
  mutating func assign(
    _ blocks: [Block], from first: Int, width: Int, in text: [UInt8]
  ) -> Assignment {
    cells.removeAll(keepingCapacity: true)
    var index = first
    while index < blocks.count, cells.count <= width,
      case .paragraph(let paragraph) = blocks[index], CellValue.isValue(text, paragraph.range)
    {
      cells.append(RowCell(range: paragraph.range, line: paragraph.line, column: 0))
      index += 1
    }
    return cells.count == width ? .certain : .undecided
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

extension Table {
  /// The column in which the values of every row begin, when the table is a grid.
  ///
  /// A grid keeps its empty cells and gives each label its own columns, so that all complete rows
  /// have their values at the right edge.
  func valueColumn(width: Int) -> Int? {
    guard keepsEmptyCells, let widest = rows.map(\.count).max(), widest > width else { return nil }
    var complete = 0
    for row in rows {
      let filled = row.filter { !cells[$0].range.isEmpty && cells[$0].key.isNone }
      guard filled.count == width, let first = filled.first, filled.last == first + width - 1 else {
        continue
      }
      guard row.count == widest, first - row.lowerBound == widest - width else { return nil }
      complete += 1
    }
    return complete > 0 ? widest - width : nil
  }
}
