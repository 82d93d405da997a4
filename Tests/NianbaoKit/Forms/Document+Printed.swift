import NianbaoKit

extension Document {
  /// A document as it is printed: lines with `|` behind each cell are a table, others paragraphs.
  ///
  /// Rows that begin with `|` are Markdown. A table keeps its empty cells if one stands in front of
  /// a filled one, or if it has a ruler.
  init(printed source: String) {
    let text = Array(source.utf8)
    var blocks: [Block] = []
    var rows = PrintedRows()
    var number: Int32 = 0
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == 0x0A {
      number += 1
      let line = Space.trim(text, start..<end)
      start = end + 1
      if text[line].contains(0x7C) {
        rows.add(line, number, in: text)
        continue
      }
      rows.finish(&blocks)
      if line.isEmpty { continue }
      blocks.append(
        .paragraph(Paragraph(range: line, line: number, key: LabelKey(text, line))))
    }
    rows.finish(&blocks)
    self.init(text: text, blocks: blocks)
  }
}

/// The rows of the table that is being printed.
private struct PrintedRows {
  private var cells: [Cell] = []
  private var rows: [Range<Int>] = []
  private var keepsEmptyCells = false

  mutating func add(_ line: Range<Int>, _ number: Int32, in text: [UInt8]) {
    if text[line].allSatisfy({ $0 == 0x7C || $0 == 0x2D }), text[line].contains(0x2D) {
      keepsEmptyCells = true
      return
    }
    let first = cells.count
    var start = line.lowerBound + (text[line.lowerBound] == 0x7C ? 1 : 0)
    for end in start..<line.upperBound where text[end] == 0x7C {
      let range = Space.trim(text, start..<end)
      if !range.isEmpty, cells[first...].contains(where: \.range.isEmpty) { keepsEmptyCells = true }
      cells.append(Cell(range: range, line: number, key: LabelKey(text, range)))
      start = end + 1
    }
    rows.append(first..<cells.count)
  }

  mutating func finish(_ blocks: inout [Block]) {
    guard !rows.isEmpty else { return }
    blocks.append(.table(Table(cells: cells, rows: rows, keepsEmptyCells: keepsEmptyCells)))
    self = PrintedRows()
  }
}
