/// Which columns of a printed table hold no values of the report: remarks, and the figures of other
/// years beside those of its own.
///
/// They are left out before the table is aligned with a form. That is done only where it is certain
/// which cells stand in them: the source tells the grid, or each row has as many cells as the header.
struct DroppedColumns {
  /// The columns, from 1, ascending.
  private let columns: [Int]
  /// Whether the last one is of remarks.
  private let hasRemarks: Bool
  private let text: [UInt8]

  /// Finds the columns of a table, or nil where it has none or nothing tells their cells.
  init?(_ table: Table, year: Int?, in text: [UInt8]) {
    guard table.cells.contains(where: { DroppedColumns.mayHead($0, text) }) else { return nil }
    self.text = text
    var dropped: Set<Int> = []
    var end = 0
    for row in table.rows.indices {
      end = max(end, table.spans(of: row).last?.upperBound ?? 0)
      dropped.formUnion(DroppedColumns.columns(of: row, table, year: year, text))
    }
    guard !dropped.isEmpty else { return nil }
    columns = dropped.sorted()
    hasRemarks = table.cells.contains { DroppedColumns.remarks.contains($0.key) }
    guard table.rows.indices.allSatisfy({ isCertain($0, table, end: end) }) else { return nil }
  }

  /// The table without the columns.
  func dropped(from table: Table) -> Table {
    var cells: [Cell] = []
    var rows: [Range<Int>] = []
    let hasGrid = table.hasGrid
    for row in table.rows.indices {
      let first = cells.count
      for (index, span) in zip(table.rows[row], table.spans(of: row)) {
        let left = span.lowerBound - columns.count { $0 < span.lowerBound }
        let width = span.count - columns.count(where: span.contains)
        guard width > 0 else { continue }
        let cell = table.cells[index]
        cells.append(
          hasGrid
            ? Cell(
              range: cell.range, line: cell.line, key: cell.key, column: UInt16(left),
              columnSpan: UInt16(width)) : cell)
      }
      rows.append(first..<cells.count)
    }
    return table.replacing(cells: cells, rows: rows)
  }

  /// Whether a cell may be the label of such a column.
  private static func mayHead(_ cell: Cell, _ text: [UInt8]) -> Bool {
    guard !cell.key.isNone else { return false }
    return remarks.contains(cell.key)
      || text[cell.range.lowerBound] == 0x32 && columnYear(text, cell.range) != nil
  }

  /// The columns that the labels in a row of a header tell of.
  private static func columns(
    of row: Int, _ table: Table, year: Int?, _ text: [UInt8]
  ) -> [Int] {
    let spans = table.spans(of: row)
    var dropped: [Int] = []
    var others: [Int] = []
    var hasOwn = false
    var rest = 0
    for (index, span) in zip(table.rows[row], spans) {
      let cell = table.cells[index]
      guard !cell.range.isEmpty else { continue }
      // A row of values is no header.
      if cell.key.isNone { return [] }
      if remarks.contains(cell.key) {
        if span.upperBound == spans.last?.upperBound { dropped += span }
      } else if let named = columnYear(text, cell.range), let year {
        if named == year { hasOwn = true } else { others += span }
      } else if !corners.contains(cell.key) {
        rest += 1
      }
    }
    // Beside other years one column is left: that of the year, or the only one without a year.
    if !others.isEmpty, hasOwn ? rest == 0 : rest == 1 { dropped += others }
    return dropped
  }

  /// The year that a column is of: 2017年, 2017年度, 2017年统计数.
  private static func columnYear(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count <= 30, let found = YearReading.read(text, range.lowerBound, range.upperBound)
    else { return nil }
    var at = Space.skip(text, found.end, range.upperBound)
    if Word.stands("度", text, at, range.upperBound) { at += 3 }
    let tail = Space.trim(text, min(at, range.upperBound)..<range.upperBound)
    return tail.isEmpty || tails.contains(LabelKey(text, tail)) ? found.year : nil
  }

  /// Whether it is sure which cells of a row stand in the columns: the row is as long as the others,
  /// none of its values reaches over a column's edge, and no number stands among the remarks.
  private func isCertain(_ row: Int, _ table: Table, end: Int) -> Bool {
    let spans = table.spans(of: row)
    let isWhole = spans.last?.upperBound == end
    var hasValues = false
    for (index, span) in zip(table.rows[row], spans) where !table.cells[index].range.isEmpty {
      let cell = table.cells[index]
      let isValue = CellValue.isValue(text, cell.range)
      hasValues = hasValues || isValue
      let covered = columns.count(where: span.contains)
      if covered > 0, covered < span.count, isValue { return false }
    }
    if !hasValues, table.rows[row].count <= 1 || table.hasGrid { return true }
    return isWhole && !hasNumberBehindLast(row, table, spans, end: end)
  }

  /// Whether a number stands in the last column, where that is one of remarks.
  private func hasNumberBehindLast(
    _ row: Int, _ table: Table, _ spans: [Range<Int>], end: Int
  ) -> Bool {
    guard hasRemarks, columns.last == end - 1, let last = table.rows[row].last else { return false }
    let cell = table.cells[last]
    return !cell.range.isEmpty && CellText(text, cell.range).hasDigit
      && CellValue.isValue(text, cell.range)
  }

  private static let remarks = [LabelKey("备注"), LabelKey("说明"), LabelKey("备注说明")]
  /// Labels of columns that hold no values.
  private static let corners = [
    "统计指标", "指标", "指标名称", "单位", "计量单位", "项目", "信息内容", "序号",
  ].map { LabelKey($0) }
  private static let tails = ["数", "统计数", "数据", "数量", "统计", "情况"].map { LabelKey($0) }
}

extension Table {
  /// Whether the source tells the grid.
  fileprivate var hasGrid: Bool { cells.first.map { $0.column > 0 } ?? false }

  /// The columns that the cells of a row cover: those of the grid, or one each.
  fileprivate func spans(of row: Int) -> [Range<Int>] {
    let cells = cells[rows[row]]
    if hasGrid { return cells.map(\.span) }
    return cells.indices.map { index in
      let column = index - rows[row].lowerBound + 1
      return column..<column + 1
    }
  }
}
