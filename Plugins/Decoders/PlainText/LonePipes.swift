import NianbaoKit

/// Tables whose cells stand on lines of their own, each ended by a `|` (`PipeCells`).
///
/// Rows are told in one of three ways: each begins with `| `; or each is filled up with `|` to the same
/// number; or nothing ends a row, and a row begins with the last words in front of values.
struct LonePipes {
  /// The first line behind the table.
  let end: Int

  private let text: [UInt8]
  private let cells: [PipeCells.Cell]

  /// The table that begins with the words on a line, or nil.
  init?(text: [UInt8], lines: [Line], from start: Int) {
    guard let found = PipeCells(text: text, lines: lines, from: start) else { return nil }
    self.text = text
    cells = found.cells
    end = found.end
  }

  /// The rows of the table; nil where each cell is a line of its own, without empty ones.
  var rows: [Range<Int>]? {
    if cells.contains(where: \.startsRow) { return rowsWithBars }
    if fillsUpRows { return rowsFilledUp }
    return cells.contains(where: \.range.isEmpty) ? rowsByWords : nil
  }

  /// Whether lines of several `|` fill up rows.
  private var fillsUpRows: Bool {
    !cells.contains(where: \.startsRow) && cells.contains { $0.padding > 0 }
  }

  private var rowsWithBars: [Range<Int>]? {
    let starts = cells.indices.filter { cells[$0].startsRow }
    guard starts.count > 1, starts[0] == 0 else { return nil }
    var rows = zip(starts, starts.dropFirst() + [cells.count]).map { $0..<$1 }
    // A `|` ends the table.
    let last = rows.removeLast()
    let widest = rows.lazy.map(\.count).max() ?? 0
    let isEnded = last.count == widest + 1 && cells[last.upperBound - 1].range.isEmpty
    return rows + [isEnded ? last.dropLast() : last]
  }

  /// Rows of the smallest equal number of cells that agrees with what fills them up; the `|` that ends
  /// each row, where one does, counts as an empty cell.
  private var rowsFilledUp: [Range<Int>]? {
    for width in 2...64 where width <= cells.count {
      let rows = stride(from: 0, to: cells.count, by: width).map {
        $0..<min($0 + width, cells.count)
      }
      if rows.allSatisfy(isFilledUp) { return rows }
    }
    return nil
  }

  /// Whether cells can be a row: what fills it up ends in it, no words stand behind a number, and the
  /// first cell has words, unless all cells are numbers or empty.
  private func isFilledUp(_ row: Range<Int>) -> Bool {
    let words = row.filter { !cells[$0].range.isEmpty }
    guard let first = words.first, let last = words.last else {
      return row.allSatisfy { cells[$0].padding == 0 }
    }
    for index in row where cells[index].padding > 0 {
      // The line that fills up also ends the cell in front of it, if that is on a line of its own.
      guard index + cells[index].padding <= row.upperBound, index >= last else { return false }
    }
    let numbers = words.filter(isValue)
    if numbers.count == words.count { return true }
    let isSorted = numbers.first.map { $0 > words[words.count - numbers.count - 1] } ?? true
    return first == row.lowerBound && isSorted
  }

  /// Rows that begin behind values and with the last words in front of them.
  private var rowsByWords: [Range<Int>] {
    let runs = cells.indices.count { isValue($0) && ($0 == 0 || !isValue($0 - 1)) }
    var starts = [0]
    for index in cells.indices.dropFirst() {
      let isFirstValue = isValue(index) && !isValue(index - 1)
      if !isValue(index), isValue(index - 1) {
        starts.append(index)
      } else if isFirstValue, runs == 1 {
        starts.append(index)  // a row without a label
      } else if isFirstValue, starts[starts.count - 1] < index - 1 {
        starts.append(index - 1)
      }
    }
    return zip(starts, starts.dropFirst() + [cells.count]).map { $0..<$1 }
  }

  /// The blocks of the document: a table, or a paragraph for each cell.
  var blocks: [Block] {
    guard let rows else {
      return cells.filter { !$0.range.isEmpty }.map { cell in
        .paragraph(
          Paragraph(range: cell.range, line: cell.line, key: LabelKey(text, cell.range)))
      }
    }
    var printed: [NianbaoKit.Cell] = []
    var ranges: [Range<Int>] = []
    var hasGaps = false
    for row in rows {
      let first = printed.count
      for cell in cells[row] {
        let key = cell.range.isEmpty ? .none : LabelKey(text, cell.range)
        printed.append(NianbaoKit.Cell(range: cell.range, line: cell.line, key: key))
      }
      ranges.append(first..<printed.count)
      let last = row.last { !cells[$0].range.isEmpty } ?? row.lowerBound
      hasGaps = hasGaps || cells[row.lowerBound..<last].contains(where: \.range.isEmpty)
    }
    return [
      .table(
        Table(
          cells: printed, rows: ranges, keepsEmptyCells: hasGaps, fillsUpRows: fillsUpRows))
    ]
  }

  private func isValue(_ index: Int) -> Bool {
    LabelKey(text, cells[index].range).isNone || CellValue.isValue(text, cells[index].range)
  }
}
