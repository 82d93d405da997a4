import NianbaoKit

/// Tables whose cells stand on lines of their own, with lines of `|` alone between them.
///
/// Every `|` ends a cell, so that two of them without words between show an empty one. Rows are told
/// in one of three ways: each begins with `| `; or each is filled up with `|` to the same number;
/// or nothing ends a row, and a row begins with the last words in front of values.
struct LonePipes {
  /// One cell: its words, which may stand on several lines, and its line.
  struct PipeCell {
    var range: Range<Int>
    let line: Int32
    /// Whether the cell begins a row with `| `.
    let startsRow: Bool
    /// How many `|` stand together on the line that ends the cell and begins here; zero for a cell
    /// that no such line fills up.
    var padding = 0
  }

  /// The cells, in order.
  private(set) var cells: [PipeCell] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let text: [UInt8]

  /// How many lines of `|` alone make a table.
  private static let barsNeeded = 4
  /// The longest line in bytes that can be a part of a cell, and the most lines of a cell.
  private static let longestLine = 200
  private static let mostLines = 4

  /// The table that begins with the words on a line, or nil.
  init?(text: [UInt8], lines: [Line], from start: Int) {
    self.text = text
    end = start
    guard LonePipes.isFollowedByBars(lines, start, in: text) else { return nil }
    var index = start
    var bars = 0
    var open: PipeCell?
    while index < lines.count {
      let line = lines[index]
      if line.range.isEmpty {
        index += 1
      } else if line.hasWords(in: text) {
        guard open == nil, let (cell, next) = LonePipes.cell(text, lines, at: index) else { break }
        open = cell
        index = next
      } else {
        // `| |` begins a row with an empty cell.
        let startsRow =
          open == nil && line.bars == 2 && line.range.count == 3
          && cells.contains(where: \.startsRow)
        for number in (startsRow ? 1 : 0)..<Int(line.bars) {
          var cell =
            open
            ?? PipeCell(
              range: line.range.lowerBound..<line.range.lowerBound, line: line.number,
              startsRow: startsRow)
          if number == 0, line.bars > 1 { cell.padding = Int(line.bars) }
          cells.append(cell)
          open = nil
        }
        bars += 1
        index += 1
        end = index
      }
    }
    guard bars >= LonePipes.barsNeeded else { return nil }
  }

  /// Whether a line has words and the next one that is not blank has nothing but `|`.
  private static func isFollowedByBars(_ lines: [Line], _ start: Int, in text: [UInt8]) -> Bool {
    var next = start + 1
    while next < lines.count, lines[next].range.isEmpty { next += 1 }
    return next < lines.count && lines[next].bars > 0 && !lines[next].hasWords(in: text)
  }

  /// The words of a cell at a line and the line of `|` behind them.
  private static func cell(
    _ text: [UInt8], _ lines: [Line], at start: Int
  ) -> (cell: PipeCell, next: Int)? {
    let first = lines[start]
    let startsRow = first.bars == 1 && first.startsWithBar(in: text)
    guard first.bars == 0 || startsRow, first.range.count <= longestLine else { return nil }
    let words = Space.trim(
      text, first.range.lowerBound + (startsRow ? 1 : 0)..<first.range.upperBound)
    var cell = PipeCell(range: words, line: first.number, startsRow: startsRow)
    var index = start + 1
    var count = 1
    while index < lines.count {
      let line = lines[index]
      if line.range.isEmpty {
        index += 1
      } else if !line.hasWords(in: text) {
        return (cell, index)
      } else {
        // A heading in front of the next table is no part of its first cell.
        guard line.bars == 0, line.range.count <= longestLine, count < mostLines,
          Ordinal.section(in: text, cell.range) == nil
        else { return nil }
        cell.range = cell.range.lowerBound..<line.range.upperBound
        count += 1
        index += 1
      }
    }
    return nil
  }

  /// The rows of the table; nil where each cell is a line of its own, without empty ones.
  var rows: [Range<Int>]? {
    if cells.contains(where: \.startsRow) { return rowsWithBars }
    if cells.contains(where: { $0.padding > 0 }) { return rowsFilledUp }
    return cells.contains(where: \.range.isEmpty) ? rowsByWords : nil
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

  /// Rows of the smallest equal number of cells that agrees with what fills them up.
  private var rowsFilledUp: [Range<Int>]? {
    for width in 2...64 where width <= cells.count {
      let rows = stride(from: 0, to: cells.count, by: width).map {
        $0..<min($0 + width, cells.count)
      }
      guard rows.allSatisfy(isFilledUp) else { continue }
      // A last column without a word is only the `|` that ends each row.
      // One `|` more behind whole rows ends the table: then nothing ends a row.
      let isBare =
        cells.count % width != 1
        && rows.allSatisfy { $0.count < width || cells[$0.upperBound - 1].range.isEmpty }
      return isBare ? rows.map { $0.count < width ? $0 : $0.dropLast() } : rows
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
    var printed: [Cell] = []
    var ranges: [Range<Int>] = []
    var hasGaps = false
    for row in rows {
      let first = printed.count
      for cell in cells[row] {
        let key = cell.range.isEmpty ? .none : LabelKey(text, cell.range)
        printed.append(Cell(range: cell.range, line: cell.line, key: key))
      }
      ranges.append(first..<printed.count)
      let last = row.last { !cells[$0].range.isEmpty } ?? row.lowerBound
      hasGaps = hasGaps || cells[row.lowerBound..<last].contains(where: \.range.isEmpty)
    }
    return [.table(Table(cells: printed, rows: ranges, keepsEmptyCells: hasGaps))]
  }

  private func isValue(_ index: Int) -> Bool {
    LabelKey(text, cells[index].range).isNone || CellValue.isValue(text, cells[index].range)
  }
}
