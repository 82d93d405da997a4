/// Where the labels of one form table stand in a document.
struct TableScan {
  /// A label of a column or a group.
  struct Header {
    let meaning: Int
    let offset: Int
  }

  private(set) var candidates: [RowCandidate] = []
  private(set) var headers: [Header] = []

  private let labels: TableLabels
  private let text: [UInt8]
  private let blocks: [Block]
  /// How many values each row has; the last one for a row without a label.
  private let widths: [Int]
  private let hasUnitColumn: Bool
  private let hasBareRow: Bool
  /// The headers seen since running text or another table.
  private var recentHeaders = LabelSet()

  /// How many different labels must stand above a row without a label.
  private static let headerLabelsNeeded = 4

  init(
    _ document: Document, labels: TableLabels, widths: [Int], hasUnitColumn: Bool, hasBareRow: Bool
  ) {
    self.labels = labels
    self.widths = widths
    self.hasUnitColumn = hasUnitColumn
    self.hasBareRow = hasBareRow
    text = document.text
    blocks = document.blocks
    var index = 0
    while index < blocks.count {
      switch blocks[index] {
      case .paragraph(let paragraph):
        index = scan(paragraph, at: index)
      case .table(let table):
        if hasBareRow { recentHeaders = LabelSet() }
        for row in table.rows.indices { scan(table, row: row, at: index) }
        index += 1
      }
    }
  }

  // MARK: Tables

  private mutating func scan(_ table: Table, row: Int, at block: Int) {
    var label = -1
    var meaning = -1
    var sawLabel = false
    var hasWordsBehind = false
    let headerCount = headers.count
    for index in table.rows[row] {
      let cell = table.cells[index]
      if cell.range.isEmpty { continue }
      if cell.key.isNone {
        // Labels with values behind them are no header, but a row of this or another table.
        headers.removeSubrange(headerCount...)
        break
      }
      let found = labels.index(cell.key)
      if found < 0 {
        // A unit or words of another table; behind a row's label they end the search.
        if label >= 0 {
          hasWordsBehind = !hasUnitColumn && !CellValue.isValue(text, cell.range)
          break
        }
        sawLabel = true
        continue
      }
      sawLabel = true
      if !labels.meanings[found].rows.isEmpty, !isColumnCell(found, row, table) {
        (label, meaning) = (index, found)
      } else {
        note(found, cell.range.lowerBound)
      }
    }
    if label >= 0 {
      let width = widths[Int(labels.meanings[meaning].rows[0])]
      let filled = table.cells[(label + 1)..<table.rows[row].upperBound].count { !$0.range.isEmpty }
      let expected = hasUnitColumn ? width + 1 : width
      // Words behind the label that are no value are a label of their own: this one is a group.
      if hasWordsBehind, filled != width { return }
      candidates.append(
        RowCandidate(
          meaning: meaning, offset: table.cells[label].range.lowerBound, block: block, row: row,
          values: label + 1, weight: filled == expected ? 2 : 1))
    } else if hasBareRow, !sawLabel, recentHeaders.count >= TableScan.headerLabelsNeeded {
      scanBareRow(table, row: row, at: block)
    }
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

  private mutating func scanBareRow(_ table: Table, row: Int, at block: Int) {
    let cells = table.cells[table.rows[row]].filter { !$0.range.isEmpty }
    guard let first = cells.first,
      cells.allSatisfy({ CellValue.isValue(text, $0.range) })
    else { return }
    candidates.append(
      RowCandidate(
        meaning: -1, offset: first.range.lowerBound, block: block, row: row,
        values: table.rows[row].lowerBound, weight: cells.count == widths[0] ? 2 : 1))
  }

  // MARK: One cell per line

  private mutating func scan(_ paragraph: Paragraph, at block: Int) -> Int {
    guard !paragraph.key.isNone else {
      let isBareRow =
        hasBareRow && recentHeaders.count >= TableScan.headerLabelsNeeded
        && CellValue.isValue(text, paragraph.range)
      guard isBareRow else {
        if hasBareRow { recentHeaders = LabelSet() }
        return block + 1
      }
      let end = run(from: block)
      candidates.append(
        RowCandidate(
          meaning: -1, offset: paragraph.range.lowerBound, block: block, row: -1, values: block,
          weight: end - block == widths[0] ? 2 : 1))
      recentHeaders = LabelSet()
      return end
    }
    guard let (found, next) = label(paragraph, at: block) else { return block + 1 }
    let meaning = labels.meanings[found]
    let values = hasUnitColumn ? behindUnit(next) : next
    let end = meaning.rows.isEmpty ? next : run(from: values)
    if meaning.rows.isEmpty || (meaning.blocks != 0 && end == values) {
      // A label with values behind it is a row of another table.
      if run(from: next) == next { note(found, paragraph.range.lowerBound) }
      return next
    }
    let width = widths[Int(meaning.rows[0])]
    candidates.append(
      RowCandidate(
        meaning: found, offset: paragraph.range.lowerBound, block: block, row: -1, values: values,
        weight: end - values == width ? 2 : 1))
    return max(end, next)
  }

  /// The meaning of a label on one line, or on several when it was broken.
  private func label(_ paragraph: Paragraph, at block: Int) -> (meaning: Int, next: Int)? {
    let found = labels.index(paragraph.key)
    if found >= 0 { return (found, block + 1) }
    guard paragraph.range.count <= 90 else { return nil }
    var parts = [paragraph.range]
    for next in (block + 1)..<min(block + 4, max(blocks.count, block + 1)) {
      guard case .paragraph(let part) = blocks[next], !part.key.isNone, part.range.count <= 90
      else { return nil }
      parts.append(part.range)
      let key = LabelKey(text, joining: parts)
      let found = labels.index(key)
      if found >= 0 { return (found, next + 1) }
    }
    return nil
  }

  /// The first block behind a run of lines with values.
  private func run(from block: Int) -> Int {
    var end = block
    while end < blocks.count, case .paragraph(let paragraph) = blocks[end],
      CellValue.isValue(text, paragraph.range)
    {
      end += 1
    }
    return end
  }

  private func behindUnit(_ block: Int) -> Int {
    guard block < blocks.count, case .paragraph(let paragraph) = blocks[block],
      UnitCell.isUnit(text, paragraph.range)
    else { return block }
    return block + 1
  }

  private mutating func note(_ meaning: Int, _ offset: Int) {
    headers.append(Header(meaning: meaning, offset: offset))
    if hasBareRow { recentHeaders.insert(meaning) }
  }
}

/// A set of up to 64 labels, which is more than a header has.
private struct LabelSet {
  private var bits: UInt64 = 0

  var count: Int { bits.nonzeroBitCount }

  mutating func insert(_ label: Int) { bits |= 1 << UInt64(label & 63) }
}

/// A cell that holds the unit of its row.
enum UnitCell {
  /// Whether a cell holds a unit, a stroke, or nothing.
  static func isUnit(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let cell = CellText(text, range)
    if cell.bytes.isEmpty || cell.isStroke { return true }
    if case .unit = CellWord(cell.bytes) { return true }
    return false
  }
}
