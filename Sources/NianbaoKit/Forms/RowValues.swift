/// The values of one row: which printed cell belongs to which column.
enum RowValues {
  /// One cell per column, in order.
  case cells([RowCell])
  /// As many zeros as columns but one; which cell is empty cannot be seen.
  case zerosLeftToRight([RowCell])
  /// Not one value per column, and nothing tells which are missing.
  case undecided(printed: [RowCell])
}

/// A cell of a row, of a table or of text with one cell per line.
struct RowCell {
  let range: Range<Int>
  let line: Int32
  /// The cell's number in its row as printed, from 1; zero in text with one cell per line.
  let column: Int32
}

extension RowValues {
  /// Assigns the cells of a table's row to `width` columns.
  ///
  /// A table that keeps its empty cells is read by position: behind the label, or at the right edge
  /// when its labels occupy columns of their own. One that drops them is read only when no cell is
  /// missing, or when all are.
  init(
    _ table: Table, row: Int, from first: Int, width: Int, valueColumn: Int?, in text: [UInt8]
  ) {
    let all = table.rows[row]
    func cell(_ index: Int) -> RowCell {
      let cell = table.cells[index]
      return RowCell(range: cell.range, line: cell.line, column: Int32(index - all.lowerBound + 1))
    }
    let behind = (first..<all.upperBound)
    let filled = behind.filter { !table.cells[$0].range.isEmpty }
    let end = table.cells[max(all.upperBound - 1, all.lowerBound)]
    func missing(_ count: Int) -> [RowCell] {
      (0..<count).map { _ in
        RowCell(
          range: end.range.upperBound..<end.range.upperBound, line: end.line,
          column: Int32(all.count))
      }
    }
    func window(_ start: Int) -> [RowCell] {
      let inside = (start..<min(start + width, all.upperBound)).map(cell)
      return inside + missing(width - inside.count)
    }
    if let valueColumn, all.lowerBound + valueColumn >= first {
      // The table is a grid: its values stand in the same columns in every row.
      let start = all.lowerBound + valueColumn
      let fits = filled.allSatisfy { $0 >= start && $0 < start + width }
      self = fits ? .cells(window(start)) : .undecided(printed: filled.map(cell))
    } else if filled.isEmpty {
      self = .cells(window(first))
    } else if filled.count == width, filled == Array(first..<first + width) {
      self = .cells(filled.map(cell))
    } else if table.keepsEmptyCells, behind.count >= width,
      filled.allSatisfy({ $0 < first + width })
    {
      self = .cells(window(first))
    } else if filled.count == width - 1, filled == Array(first..<first + width - 1),
      filled.allSatisfy({ text[table.cells[$0].range] == [0x30] })
    {
      self = .zerosLeftToRight(window(first))
    } else {
      self = .undecided(printed: filled.map(cell))
    }
  }

  /// Assigns a run of lines with one cell each to `width` columns.
  init(_ blocks: [Block], from first: Int, width: Int, in text: [UInt8]) {
    var cells: [RowCell] = []
    var index = first
    while index < blocks.count, case .paragraph(let paragraph) = blocks[index],
      CellValue.isValue(text, paragraph.range), cells.count <= width
    {
      cells.append(RowCell(range: paragraph.range, line: paragraph.line, column: 0))
      index += 1
    }
    self = cells.count == width ? .cells(cells) : .undecided(printed: cells)
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
      let filled = row.filter { !cells[$0].range.isEmpty && cells[$0].key == .none }
      guard filled.count == width, let first = filled.first, filled.last == first + width - 1 else {
        continue
      }
      guard row.count == widest, first - row.lowerBound == widest - width else { return nil }
      complete += 1
    }
    return complete > 0 ? widest - width : nil
  }
}
