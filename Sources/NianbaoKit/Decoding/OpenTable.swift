/// A table whose end has not been met yet.
///
/// The words of all cells lie in one buffer; a table of a million cells makes no million arrays.
struct OpenTable {
  /// What a cell holds.
  enum Part {
    /// A paragraph: a range of `words`, and the source's line if it has lines.
    case paragraph(Range<Int32>, Int32?)
    /// A table of data inside the cell: an index of `tables`.
    case table(Int32)
  }

  struct OpenCell {
    var columns: Int32
    var rows: Int32
    var line: Int32?
    var firstPart: Int32
  }

  private struct Row {
    var firstCell: Int32
    var isFirstOfGroup: Bool
    /// How many pages begin with the row.
    var pages = 0
  }

  private(set) var words: [UInt8] = []
  private(set) var parts: [Part] = []
  private(set) var tables: [OpenTable] = []
  private(set) var cells: [OpenCell] = []
  private var rows: [Row] = []
  private(set) var isInCell = false
  private var isBehindGroup = false
  /// How many pages have begun behind the last row.
  private(set) var pagesBehind = 0
  /// The source's line of the first cell.
  private(set) var firstLine: Int32?

  /// Tables with more than one row of so many cells hold data.
  private static let fewestColumns = 4
  /// A cell with more than one paragraph and more bytes than this holds running text.
  private static let longestCell = 1200

  mutating func beginRow() {
    isInCell = false
    rows.append(
      Row(firstCell: Int32(cells.count), isFirstOfGroup: isBehindGroup, pages: pagesBehind))
    isBehindGroup = false
    pagesBehind = 0
  }

  /// A page begins between two rows.
  mutating func beginPage() { pagesBehind += 1 }

  /// How many pages begin in the table.
  var pageCount: Int { rows.reduce(pagesBehind) { $0 + $1.pages } }

  mutating func endRowGroup() {
    isInCell = false
    isBehindGroup = !rows.isEmpty
  }

  mutating func beginCell(columns: Int, rows rowSpan: Int, line: Int32?) {
    if rows.isEmpty || isBehindGroup { beginRow() }
    if cells.isEmpty { firstLine = line }
    cells.append(
      OpenCell(
        columns: Int32(clamping: columns), rows: Int32(clamping: rowSpan), line: line,
        firstPart: Int32(parts.count)))
    isInCell = true
  }

  mutating func endCell() { isInCell = false }

  /// Adds a paragraph to the open cell.
  mutating func add(_ paragraph: some Collection<UInt8>, line: Int32?) {
    let start = Int32(words.count)
    words += paragraph
    parts.append(.paragraph(start..<Int32(words.count), line))
  }

  /// Adds a table of data to the open cell.
  mutating func add(_ table: OpenTable) {
    parts.append(.table(Int32(tables.count)))
    tables.append(table)
  }

  /// Removes the parts of the open cell from one on.
  mutating func removeParts(from first: Int) {
    for case .paragraph(let range, _) in parts[first...] {
      words.removeSubrange(Int(range.lowerBound)...)
      break
    }
    for case .table(let index) in parts[first...] {
      tables.removeSubrange(Int(index)...)
      break
    }
    parts.removeSubrange(first...)
  }

  /// The words of a paragraph of this table.
  func paragraph(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    words[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The parts of a cell.
  func parts(of cell: Int) -> ArraySlice<Part> {
    let end = cell + 1 < cells.count ? Int(cells[cell + 1].firstPart) : parts.count
    return parts[Int(cells[cell].firstPart)..<end]
  }

  /// The cells of each row, whether the row is the first of a row group behind another, and how
  /// many pages begin with it.
  var rowCells: [(cells: Range<Int>, isFirstOfGroup: Bool, pages: Int)] {
    rows.indices.map { index in
      let end = index + 1 < rows.count ? Int(rows[index + 1].firstCell) : cells.count
      let row = rows[index]
      return (Int(row.firstCell)..<end, row.isFirstOfGroup, row.pages)
    }
  }

  /// Whether the table lays out a page instead of holding data.
  ///
  /// It does if it has other tables in it, or no row of several cells, or running text: in its only
  /// row, or for the greater part of its words. A long remark in a table of data is none of that.
  var isLayout: Bool {
    let counts = rowCells.map(\.cells.count).filter { $0 > 0 }
    if !tables.isEmpty || counts.allSatisfy({ $0 == 1 }) { return true }
    let wideRows = counts.count { $0 >= OpenTable.fewestColumns }
    if wideRows > 1 { return false }
    var runningText = 0
    for cell in cells.indices {
      let paragraphs = parts(of: cell).compactMap { part -> Range<Int32>? in
        if case .paragraph(let range, _) = part { range } else { nil }
      }
      guard paragraphs.count > 1 else { continue }
      let size = paragraphs.reduce(0) { $0 + $1.count }
      if counts.count == 1, paragraphs.contains(where: { isSentence(paragraph($0)) }) {
        return true
      }
      if size > OpenTable.longestCell { runningText += size }
    }
    return runningText * 2 > words.count
  }

  /// Whether a paragraph ends with a full stop.
  private func isSentence(_ paragraph: ArraySlice<UInt8>) -> Bool {
    paragraph.suffix(3).elementsEqual("。".utf8)
  }
}
