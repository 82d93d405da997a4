import NianbaoKit

/// Collects the rows of a table with `|` between its cells.
struct TableRows {
  private let text: [UInt8]
  private let hasLeadingBar: Bool
  private var cells: [Cell] = []
  private var rows: [Range<Int>] = []
  private var keepsEmptyCells = false
  private var hasRuler = false
  private var hasGap = false

  init(text: [UInt8], hasLeadingBar: Bool) {
    self.text = text
    self.hasLeadingBar = hasLeadingBar
    cells.reserveCapacity(320)
  }

  /// The table of the rows that were added.
  func table(isCutOff: Bool) -> Table {
    // Where Markdown has a covered cell, it has every empty one.
    Table(
      cells: cells, rows: rows, keepsEmptyCells: keepsEmptyCells,
      showsEmptyCells: hasRuler && hasGap, isCutOff: isCutOff)
  }

  /// Adds a row that stands on one line or, broken, on several.
  mutating func add(_ lines: ArraySlice<Line>) {
    guard let first = lines.first, let last = lines.last else { return }
    if rows.count < 2, isRuler(first.range) {
      (keepsEmptyCells, hasRuler) = (true, true)  // Markdown writes every cell
      return
    }
    let row = cells.count
    let end = last.range.upperBound
    var start = first.range.lowerBound + (hasLeadingBar ? 1 : 0)
    var line = lines.startIndex
    var position = start
    while position <= end {
      if position == end || text[position] == 0x7C {
        while line + 1 < lines.endIndex, lines[line + 1].range.lowerBound <= start { line += 1 }
        // Nothing behind the last bar is the end of the row and not a cell.
        if position < end || start < end { add(start..<position, line: lines[line].number) }
        start = position + 1
      }
      position += 1
    }
    rows.append(row..<cells.count)
    noteEmptyCells(row..<cells.count)
  }

  private mutating func add(_ range: Range<Int>, line: Int32) {
    let trimmed = Space.trim(text, range)
    let words = hasRuler ? withoutEmphasis(trimmed) : trimmed
    let key = words.isEmpty ? .none : LabelKey(text, words)
    cells.append(Cell(range: words, line: line, key: key))
  }

  /// The words of a Markdown cell that is printed bold or slanted as a whole, `**12**`.
  private func withoutEmphasis(_ words: Range<Int>) -> Range<Int> {
    guard let mark = text[words].first, mark == 0x2A || mark == 0x5F else { return words }
    let count = text[words].prefix { $0 == mark }.count
    let end = text[words].reversed().prefix { $0 == mark }.count
    guard count == end, count <= 3, count * 2 < words.count else { return words }
    let inside = words.lowerBound + count..<words.upperBound - count
    guard !text[inside].contains(mark), Space.trim(text, inside) == inside else { return words }
    return inside
  }

  /// An empty cell in front of a filled one shows that the source does not drop empty cells.
  private mutating func noteEmptyCells(_ row: Range<Int>) {
    guard !hasGap, let last = row.last(where: { !cells[$0].range.isEmpty }),
      cells[row.lowerBound..<last].contains(where: \.range.isEmpty)
    else { return }
    (keepsEmptyCells, hasGap) = (true, true)
  }

  /// Whether a line is the ruler below the header of a Markdown table, `|---|:--:|`.
  ///
  /// Markdown allows a single `-` too, but a row of such cells says that there is nothing.
  private func isRuler(_ range: Range<Int>) -> Bool {
    var dashes = 0
    var hasColon = false
    for index in range.lowerBound...range.upperBound {
      switch index < range.upperBound ? text[index] : 0x7C {
      case 0x2D: dashes += 1
      case 0x3A: hasColon = true
      case 0x20, 0x09: continue
      case 0x7C:
        // Only the bars at the two ends have nothing in front of them or behind.
        let isEdge = index == range.lowerBound || index == range.upperBound
        guard dashes >= 3 || (dashes > 0 && hasColon) || (dashes == 0 && isEdge && !hasColon) else {
          return false
        }
        (dashes, hasColon) = (0, false)
      default: return false
      }
    }
    return true
  }
}
