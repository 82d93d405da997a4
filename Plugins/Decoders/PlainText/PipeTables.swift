import NianbaoKit

/// Finds the tables among the lines of a text.
///
/// Lines with `|` between words, one after the other, are a table. A row may be broken over several
/// lines: then the parts begin with `|`, and together they have as many `|` as the widest line.
/// Lines of `|` alone outside a table separate cells that stand on lines of their own; see
/// `LonePipes`.
struct PipeTables {
  private let text: [UInt8]
  private let lines: [Line]
  private var blocks: [Block] = []

  /// The longest line that can be a label; longer ones are running text.
  private static let longestLabel = 360

  static func blocks(of text: [UInt8], lines: [Line]) -> [Block] {
    var tables = PipeTables(text: text, lines: lines)
    tables.run()
    if tables.blocks.contains(where: { $0.showsEmptyCells(in: text) }) {
      tables.blocks = tables.blocks.map(\.showingEmptyCells)
    }
    return tables.blocks
  }

  private init(text: [UInt8], lines: [Line]) {
    self.text = text
    self.lines = lines
    blocks.reserveCapacity(lines.count)
  }

  private mutating func run() {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let table = lonePipes(at: index) {
        blocks += table.blocks
        index = table.end
      } else if line.bars == 0, !beginsBrokenRow(index) {
        if !line.range.isEmpty { addParagraph(line.range, line.number) }
        index += 1
      } else if line.hasWords(in: text) {
        let end = endOfTable(from: index)
        addTable(index..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Whether a line is the first cell of a table whose first row goes on in the next line: other rows
  /// do not begin with `|`, so that it is no heading above a table in which each row does.
  private func beginsBrokenRow(_ index: Int) -> Bool {
    guard index + 1 < lines.count, !lines[index].range.isEmpty,
      lines[index + 1].bars > 1, lines[index + 1].startsWithBar(in: text),
      lines[index + 1].hasWords(in: text), Ordinal.section(in: text, lines[index].range) == nil
    else { return false }
    var next = index + 2
    while next < lines.count, lines[next].bars > 1 {
      if !lines[next].startsWithBar(in: text) { return true }
      next += 1
    }
    return false
  }

  private func lonePipes(at index: Int) -> LonePipes? {
    guard lines[index].hasWords(in: text) else { return nil }
    return LonePipes(text: text, lines: lines, from: index)
  }

  private mutating func addParagraph(_ line: Range<Int>, _ number: Int32) {
    let range = withoutHashes(line)
    let key = range.count > PipeTables.longestLabel ? .none : LabelKey(text, range)
    blocks.append(.paragraph(Paragraph(range: range, line: number, key: key)))
  }

  /// The words of a Markdown heading, `## 一、概述`.
  private func withoutHashes(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == 0x23 { start += 1 }
    guard start > line.lowerBound, start < line.upperBound, text[start] == 0x20 else { return line }
    return Space.trim(text, start..<line.upperBound)
  }

  /// The first line behind the table that begins at a line.
  private func endOfTable(from start: Int) -> Int {
    var index = start
    while index < lines.count {
      if lines[index].bars == 0 {
        // A label whose row goes on in the next line belongs to the table, but not where every row
        // begins with `|`: there it is a heading between two tables.
        guard !lines[start].startsWithBar(in: text), !lines[index].range.isEmpty,
          index + 1 < lines.count
        else { break }
        let next = lines[index + 1]
        guard next.startsWithBar(in: text), next.bars > 1, next.hasWords(in: text) else { break }
      }
      index += 1
    }
    return index
  }

  private mutating func addTable(_ range: Range<Int>) {
    let width = lines[range].lazy.map { $0.bars }.max() ?? 0
    guard width >= 2 else {
      for line in lines[range] { addWords(of: line) }
      return
    }
    let hasLeadingBar = isMarkdown(range)
    var rows = TableRows(text: text, hasLeadingBar: hasLeadingBar)
    var index = range.lowerBound
    while index < range.upperBound {
      var bars = lines[index].bars
      var next = index + 1
      while bars < width, next < range.upperBound, lines[next].startsWithBar(in: text),
        bars + lines[next].bars <= width, !hasLeadingBar || !isWhole(lines[next - 1])
      {
        bars += lines[next].bars
        next += 1
      }
      // Where each line begins with `|`, parts that do not fill up a row, and end it with a `|`, are
      // rows of their own.
      if hasLeadingBar, bars < width || !isWhole(lines[next - 1]) { next = index + 1 }
      rows.add(lines[index..<next])
      index = next
    }
    blocks.append(.table(rows.table(isCutOff: isCutOff(range))))
  }

  /// Whether the text ends with the table, and only its last line without a `|`.
  private func isCutOff(_ range: Range<Int>) -> Bool {
    guard lines[range.upperBound...].allSatisfy(\.range.isEmpty),
      let last = range.last(where: { !lines[$0].range.isEmpty }), last > range.lowerBound
    else { return false }
    return text[lines[last].range.upperBound - 1] != 0x7C
      && lines[range.lowerBound..<last].allSatisfy {
        $0.range.isEmpty || text[$0.range.upperBound - 1] == 0x7C
      }
  }

  /// Whether a line has words and ends with `|`: a row ends there in a table in which each line begins
  /// with `|`, be it as long as the others or not.
  private func isWhole(_ line: Line) -> Bool {
    line.hasWords(in: text) && text[line.range.upperBound - 1] == 0x7C
  }

  /// Whether every row begins with `|`, as in Markdown.
  private func isMarkdown(_ range: Range<Int>) -> Bool {
    range.count > 1 && lines[range].allSatisfy { $0.startsWithBar(in: text) }
  }

  /// Words between bars that make no table.
  private mutating func addWords(of line: Line) {
    var start = line.range.lowerBound
    for end in line.range.lowerBound...line.range.upperBound
    where end == line.range.upperBound || text[end] == 0x7C {
      let words = Space.trim(text, start..<end)
      if !words.isEmpty { addParagraph(words, line.number) }
      start = end + 1
    }
  }
}

extension Block {
  /// Whether it is a table that shows its empty cells: they stand between two values of a row.
  fileprivate func showsEmptyCells(in text: [UInt8]) -> Bool {
    guard case .table(let table) = self, table.keepsEmptyCells else { return false }
    if table.showsEmptyCells { return true }
    return table.rows.contains { row in
      var isBehindNumber = false
      var isBehindGap = false
      for cell in table.cells[row] {
        if cell.range.isEmpty {
          isBehindGap = isBehindNumber
        } else if cell.key.isNone || CellValue.isValue(text, cell.range) {
          if isBehindGap { return true }
          isBehindNumber = true
        } else {
          (isBehindNumber, isBehindGap) = (false, false)
        }
      }
      return false
    }
  }

  /// The same, of a text that keeps its empty cells.
  fileprivate var showingEmptyCells: Block {
    guard case .table(let table) = self else { return self }
    return .table(
      Table(
        cells: table.cells, rows: table.rows, keepsEmptyCells: true, showsEmptyCells: true,
        fillsUpRows: table.fillsUpRows, isCutOff: table.isCutOff))
  }
}
