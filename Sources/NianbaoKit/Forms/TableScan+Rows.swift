/// Labels in tables whose rows and cells the source separates.
extension TableScan {
  mutating func scan(_ table: Table, row: Int, at block: Int) {
    var label = -1
    var meaning = -1
    var sawLabel = false
    var unknown = -1
    var isGroup = true  // a row of groups, such as 一、主动公开情况 with strokes behind it
    var group = -1
    var hasValues = false
    var behind = RowCandidate.Behind.value
    let headerCount = headers.count
    let header = openHeader
    for index in table.rows[row] {
      let cell = table.cells[index]
      if cell.range.isEmpty { continue }
      if cell.key.isNone {
        if !sawLabel, label < 0, isRowNumber(index, in: row, table) { continue }
        hasValues = true
        break
      }
      let found = labels.index(cell.key)
      if found < 0 {
        if label >= 0 {
          // A unit, a value in words, or a label below the one found.
          behind = kind(of: cell)
          if behind == .value || !labels.meanings[meaning].standsForGroup {
            hasValues = true
            break
          }
          // The label names the group here, and the words below it are a damaged or a local row.
          label = -1
        }
        if CellValue.isValue(text, cell.range) {
          hasValues = true  // a value in words or with its unit
          break
        }
        sawLabel = true
        isGroup = false
        unknown = index
        noteUnknown(cell.range)
        continue
      }
      sawLabel = true
      group = index
      isGroup = isGroup && labels.meanings[found].blocks == 0
      if !labels.meanings[found].rows.isEmpty, !isColumnCell(found, row, table) {
        (label, meaning) = (index, found)
      } else {
        note(found, cell.range.lowerBound)
      }
    }
    // Labels with values behind them are no header, but a row of this or another table.
    if hasValues { dropHeaders(from: headerCount) }
    if !hasValues, !sawLabel {
      noteBlankRow(table, row: row)
    } else if label >= 0 {
      addRow(meaning, label: label, table, row: row, at: block, behind: behind)
    } else if hasValues, mayBeBareRow || isBelowBareRow(row, at: block),
      !sawLabel || beginsBareRow(table, row: row, unknown)
    {
      scanBareRow(table, row: row, at: block)
    } else if hasValues {
      if sawLabel { takeBlankRow(of: table, at: block) } else { blankRow = nil }
      let isHeading = sawLabel && isGroup
      if !isHeading { endHeader() }
      let words = unknown >= 0 ? unknown : isHeading && hasNumber(table, row) ? group : -1
      if words >= 0 {
        let cell = table.cells[words]
        let last = table.rows[row].last { !table.cells[$0].range.isEmpty } ?? words
        noteRow(
          cell.range, to: table.cells[last].range.upperBound, line: cell.line, block: block,
          row: row, cell: words, header: header)
      }
    } else if unknown >= 0, isEmptyRow(unknown, table, row, at: block) {
      let cell = table.cells[unknown]
      noteRow(
        cell.range, to: cell.range.upperBound, line: cell.line, block: block, row: row,
        cell: unknown, header: header, hasValues: false)
    }
  }

  /// Whether words that the form does not have, right below a row, have nothing behind them but empty
  /// cells, as many as the row has columns: they may be a damaged label.
  private func isEmptyRow(_ words: Int, _ table: Table, _ row: Int, at block: Int) -> Bool {
    guard let upper = candidates.last, upper.block == block, upper.row == row - 1,
      upper.meaning >= 0
    else { return false }
    let cells = table.cells[words + 1..<table.rows[row].upperBound]
    return cells.count >= width(upper.meaning) && cells.allSatisfy(\.range.isEmpty)
  }

  /// Whether a cell is the number of a row in a column of its own, in front of the row's label.
  private func isRowNumber(_ index: Int, in row: Int, _ table: Table) -> Bool {
    guard table.cells[index].range.count <= 3,
      let next = table.rows[row].first(where: { $0 > index && !table.cells[$0].range.isEmpty })
    else { return false }
    let found = labels.index(table.cells[next].key)
    return found >= 0 && !labels.meanings[found].rows.isEmpty
  }

  /// Whether a row has a number, and not only strokes.
  private func hasNumber(_ table: Table, _ row: Int) -> Bool {
    table.rows[row].contains { index in
      let cell = table.cells[index]
      return cell.key.isNone && CellText(text, cell.range).hasDigit
    }
  }

  private mutating func addRow(
    _ meaning: Int, label: Int, _ table: Table, row: Int, at block: Int,
    behind: RowCandidate.Behind
  ) {
    let (first, count) = values(behind: label, table, row: row)
    let end = table.rows[row].upperBound
    // Words without a number belong to a header, unless there are as many as values, or one below a
    // single column; with more cells than the row has columns they are a label of their own.
    let isWords =
      behind == .words && count == width(meaning) && labels.meanings[meaning].blocks == 0
    if behind != .value, !isWords,
      count > width(meaning) || !table.cells[first..<end].contains(where: isNumber)
    {
      endHeader()
      return
    }
    let isBroken = first >= end && goesOn(table, row)
    add(
      meaning, at: table.cells[label].range.lowerBound, block: block, row: row, values: label + 1,
      count: count, behind: isBroken ? .label : behind)
  }

  /// The first cell with a value behind a label and its unit, and how many values there are.
  func values(behind label: Int, _ table: Table, row: Int) -> (first: Int, count: Int) {
    var first = label + 1
    let end = table.rows[row].upperBound
    if hasUnitColumn, first < end, !table.cells[first].range.isEmpty,
      UnitCell.isUnit(text, table.cells[first].range)
    {
      first += 1
    }
    return (first, table.cells[first..<max(end, first)].count { !$0.range.isEmpty })
  }

  private func isNumber(_ cell: Cell) -> Bool { !cell.range.isEmpty && cell.key.isNone }

  /// Whether the next row begins with no label of the form: with the rest of a broken one, or with
  /// the values of this row.
  private func goesOn(_ table: Table, _ row: Int) -> Bool {
    guard row + 1 < table.rows.count,
      let next = table.rows[row + 1].first(where: { !table.cells[$0].range.isEmpty })
    else { return false }
    return labels.index(table.cells[next].key) < 0
  }

  /// What words behind a label are, which the form does not have.
  private func kind(of cell: Cell) -> RowCandidate.Behind {
    if hasUnitColumn || CellValue.isValue(text, cell.range) { return .value }
    return Ordinal.end(in: text, cell.range) > cell.range.lowerBound ? .label : .words
  }

  /// Whether a label that can be a row and a column stands in a row of column labels.
  private func isColumnCell(_ meaning: Int, _ row: Int, _ table: Table) -> Bool {
    guard labels.meanings[meaning].blocks != 0 else { return false }
    return table.rows[row].contains { index in
      let cell = table.cells[index]
      let other = labels.index(cell.key)
      return other >= 0 && other != meaning && labels.meanings[other].blocks != 0
    }
  }

  /// Whether the row right above is one without a label.
  private func isBelowBareRow(_ row: Int, at block: Int) -> Bool {
    candidates.last.map { $0.meaning < 0 && $0.block == block && $0.row == row - 1 } ?? false
  }

  /// Whether unknown words in the first cell of a row are a value of the row without a label.
  private func beginsBareRow(_ table: Table, row: Int, _ unknown: Int) -> Bool {
    guard hasBareRow, unknown >= 0 else { return false }
    let first = table.rows[row].first { !table.cells[$0].range.isEmpty }
    return first == unknown && mayBeBareRow(table.cells[table.rows[row]])
  }

  /// Whether cells are the row without a label: all of them are values, or most of just as many as
  /// the form has columns.
  private func mayBeBareRow(_ cells: ArraySlice<Cell>) -> Bool {
    let cells = cells.filter { !$0.range.isEmpty }
    let values = cells.count { CellValue.isValue(text, $0.range) }
    return values == cells.count || cells.count == width(-1) && values * 2 > cells.count
  }

  /// Notes a row of empty cells that may be the row without a label.
  private mutating func noteBlankRow(_ table: Table, row: Int) {
    guard blankRow == nil, mayBeBareRow, table.rows[row].count >= width(-1) else { return }
    blankRow = (row, openHeader)
  }

  /// Takes the row of empty cells below a header for the row without a label, unless values without a
  /// label stand below it, in this table or right behind it.
  mutating func takeBlankRow(of table: Table, at block: Int) {
    guard let (row, header) = blankRow, !isFollowedByValues(block) else { return }
    blankRow = nil
    let first = table.rows[row].lowerBound
    add(
      -1, at: table.cells[first].range.lowerBound, block: block, row: row, values: first, count: 0,
      header: header)
  }

  /// Whether a block that is a value, or a table that begins with one, stands behind a block.
  private func isFollowedByValues(_ block: Int) -> Bool {
    guard block + 1 < blocks.count else { return false }
    switch blocks[block + 1] {
    case .paragraph(let paragraph): return CellValue.isValue(text, paragraph.range)
    case .table(let table):
      return table.cells.first { !$0.range.isEmpty }.map { CellValue.isValue(text, $0.range) }
        ?? false
    }
  }

  private mutating func scanBareRow(_ table: Table, row: Int, at block: Int) {
    let cells = table.cells[table.rows[row]].filter { !$0.range.isEmpty }
    guard let first = cells.first, mayBeBareRow(table.cells[table.rows[row]]) else { return }
    add(
      -1, at: first.range.lowerBound, block: block, row: row,
      values: table.rows[row].lowerBound, count: cells.count)
  }
}
