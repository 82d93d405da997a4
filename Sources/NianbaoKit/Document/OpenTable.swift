/// A table whose end has not been met yet.
struct OpenTable {
  /// What a cell or a document holds.
  enum Part {
    /// Words, and the source's line if it has lines.
    case paragraph([UInt8], Int32?)
    /// A table inside the cell.
    case table(OpenTable)
  }

  struct OpenCell {
    var columns: Int
    var rows: Int
    var line: Int32?
    var parts: [Part] = []
  }

  struct Row {
    var cells: Range<Int>
    var isFirstOfGroup: Bool
  }

  private(set) var cells: [OpenCell] = []
  private(set) var rows: [Row] = []
  private var isInCell = false
  private var isBehindGroup = false

  mutating func beginRow() {
    isInCell = false
    rows.append(Row(cells: cells.count..<cells.count, isFirstOfGroup: isBehindGroup))
    isBehindGroup = false
  }

  mutating func endRowGroup() {
    isInCell = false
    isBehindGroup = !rows.isEmpty
  }

  mutating func beginCell(columns: Int, rows rowSpan: Int, line: Int32?) {
    if rows.isEmpty || isBehindGroup { beginRow() }
    cells.append(OpenCell(columns: columns, rows: rowSpan, line: line))
    let last = rows.count - 1
    rows[last].cells = rows[last].cells.lowerBound..<cells.count
    isInCell = true
  }

  mutating func endCell() { isInCell = false }

  /// Takes a part into the open cell.
  ///
  /// - Returns: Whether a cell is open; words between cells, as browsers do, go in front of the
  ///   table.
  mutating func take(_ part: Part) -> Bool {
    guard isInCell, let last = cells.indices.last else { return false }
    cells[last].parts.append(part)
    return true
  }

  /// Everything in the cells, in reading order.
  var parts: [Part] { cells.flatMap(\.parts) }

  /// Whether the table lays out a page instead of holding data.
  func isLayout(longestCell: Int) -> Bool {
    if rows.allSatisfy({ $0.cells.count <= 1 }) { return true }
    return cells.contains { cell in
      var size = 0
      var paragraphs = 0
      for part in cell.parts {
        guard case .paragraph(let words, _) = part else { return true }
        size += words.count
        paragraphs += 1
      }
      return paragraphs > 1 && size > longestCell
    }
  }
}
