import NianbaoKit

/// The cells of a table that stand on lines of their own.
///
/// Every `|` ends a cell, so that two of them without words between show an empty one. The `|` stands
/// on a line of its own, `规章⏎|`, or behind the words, `规章 |`.
struct PipeCells {
  /// One cell: its words, which may stand on several lines, and its line.
  struct Cell {
    var range: Range<Int>
    let line: Int32
    /// Whether the cell begins a row with `| `.
    var startsRow = false
    /// How many `|` stand together that end the cell and begin here; zero for a cell that no such
    /// line fills up.
    var padding = 0
  }

  /// The cells, in order.
  private(set) var cells: [Cell] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let text: [UInt8]
  private var open: Cell?

  /// How many lines that end a cell make a table.
  private static let barsNeeded = 4
  /// The longest line in bytes that can be a part of a cell, and the most lines of a cell.
  private static let longestLine = 200
  private static let mostLines = 4

  /// The cells of the table that begins with the words on a line, or nil.
  init?(text: [UInt8], lines: [Line], from start: Int) {
    self.text = text
    end = start
    guard Self.begins(lines, start, in: text) else { return nil }
    var index = start
    var bars = 0
    while index < lines.count {
      let line = lines[index]
      if !line.range.isEmpty {
        guard let part = PipeLine(line, in: text) else { break }
        guard part.endsCell else {
          guard open == nil, let (cell, next) = opened(part, lines, at: index) else { break }
          open = cell
          index = next
          continue
        }
        take(part, line)
        bars += 1
        end = index + 1
      }
      index += 1
    }
    guard bars >= Self.barsNeeded else { return nil }
  }

  /// Whether a line has words and a `|` behind them, or the next one that is not blank has nothing
  /// but `|`.
  private static func begins(_ lines: [Line], _ start: Int, in text: [UInt8]) -> Bool {
    guard let part = PipeLine(lines[start], in: text) else { return false }
    if part.endsCell { return part.barsInFront == 0 }
    var next = start + 1
    while next < lines.count, lines[next].range.isEmpty { next += 1 }
    return next < lines.count && lines[next].bars > 0 && !lines[next].hasWords(in: text)
  }

  /// Takes the cells that a line with `|` ends.
  private mutating func take(_ part: PipeLine, _ line: Line) {
    guard let words = part.words else {
      takeBars(part, line)
      return
    }
    let empty = Cell(range: line.range.lowerBound..<line.range.lowerBound, line: line.number)
    for _ in 0..<part.barsInFront { close(with: empty) }
    var cell = open ?? Cell(range: words, line: line.number)
    cell.range = cell.range.lowerBound..<words.upperBound
    open = nil
    // One `|` more may be an empty cell as well.
    if part.barsBehind > 2 { cell.padding = part.barsBehind }
    cells.append(cell)
    let end = Cell(range: line.range.upperBound..<line.range.upperBound, line: line.number)
    for _ in 1..<part.barsBehind { cells.append(end) }
  }

  /// Takes the cells that a line of `|` alone ends.
  private mutating func takeBars(_ part: PipeLine, _ line: Line) {
    // `| |` begins a row with an empty cell.
    let startsRow =
      open == nil && part.barsBehind == 2 && line.range.count == 3
      && cells.contains(where: \.startsRow)
    for number in (startsRow ? 1 : 0)..<part.barsBehind {
      var cell = Cell(
        range: line.range.lowerBound..<line.range.lowerBound, line: line.number,
        startsRow: startsRow)
      if let open { cell = open }
      if number == 0, part.barsBehind > 1 { cell.padding = part.barsBehind }
      cells.append(cell)
      open = nil
    }
  }

  /// Ends the open cell, or an empty one.
  private mutating func close(with empty: Cell) {
    cells.append(open ?? empty)
    open = nil
  }

  /// The words of a cell at a line and the line that ends it.
  private func opened(
    _ part: PipeLine, _ lines: [Line], at start: Int
  ) -> (cell: Cell, next: Int)? {
    guard let words = part.words, lines[start].range.count <= Self.longestLine else { return nil }
    var cell = Cell(range: words, line: lines[start].number, startsRow: part.barsInFront == 1)
    var index = start + 1
    var count = 1
    while index < lines.count {
      let line = lines[index]
      if line.range.isEmpty {
        index += 1
        continue
      }
      guard let part = PipeLine(line, in: text) else { return nil }
      if part.words == nil { return (cell, index) }
      // A heading in front of the next table is no part of its first cell.
      guard part.barsInFront == 0, line.range.count <= Self.longestLine, count < Self.mostLines,
        Ordinal.section(in: text, cell.range) == nil
      else { return nil }
      if part.endsCell { return (cell, index) }
      guard Ordinal.section(in: text, line.range) == nil else { return nil }
      cell.range = cell.range.lowerBound..<line.range.upperBound
      count += 1
      index += 1
    }
    return nil
  }
}
