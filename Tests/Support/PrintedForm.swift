public import NianbaoKit

/// A document with tables whose rows are filled up with empty cells at their end.
public struct PrintedForm {
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var line: Int32 = 0
  private var number = 100

  /// The document.
  public var document: Document { Document(text: text, blocks: blocks) }

  /// A document with one table.
  public init(rows: [[String]]) { add(rows) }

  /// The tables of a form with a number of its own in every cell: 101, 102, 103 and so on.
  public init(_ form: Form) {
    for table in form.tables { add(rows(of: table)) }
  }

  private mutating func add(_ rows: [[String]]) {
    let width = rows.lazy.map(\.count).max() ?? 0
    var cells: [Cell] = []
    var ranges: [Range<Int>] = []
    for row in rows {
      line += 1
      let first = cells.count
      for word in row + Array(repeating: "", count: width - row.count) {
        let start = text.count
        text += Array(word.utf8)
        let range = start..<text.count
        cells.append(Cell(range: range, line: line, key: LabelKey(text, range)))
        text += Array(" | ".utf8)
      }
      text.append(0x0A)
      ranges.append(first..<cells.count)
    }
    blocks.append(.table(Table(cells: cells, rows: ranges, keepsEmptyCells: false)))
  }

  private mutating func rows(of table: FormTable) -> [[String]] {
    var rows: [[String]] = []
    var groups: [String] = []
    for block in table.blocks {
      if block.needsHeader { rows.append(block.rows[0].groups) }
      rows += header(of: block, corner: table.corners.first)
      for row in block.rows where !row.standsForGroup {
        let news = Array(
          row.groups.enumerated().filter { level, group in
            level >= groups.count || groups[level] != group
          }.map(\.element))
        groups = row.groups
        let labels = block.needsHeader || table.hasUnitColumn ? [] : news
        // With a unit column a group stands in a row of its own, unless it is a row with a value.
        if table.hasUnitColumn {
          rows += news.filter { group in !table.hasRow(group) }.map { [$0] }
        }
        let unit = table.hasUnitColumn ? [row.fields[0].unit] : []
        let values = row.fields.map { _ -> String in
          number += 1
          return String(number)
        }
        rows.append(labels + (row.label?.variants.prefix(1) ?? []) + unit + values)
      }
    }
    return rows
  }

  /// The column labels level by level, equal neighbours once.
  private func header(of block: FormBlock, corner: String?) -> [[String]] {
    let depth = block.columns.map(\.path.count).max() ?? 0
    return (0..<depth).map { level in
      var labels = level == 0 ? corner.map { [$0] } ?? [] : []
      var above: [[String]] = []
      for path in block.columns.map(\.path) where path.count > level {
        let whole = Array(path[...level])
        let isGroup = path.count > level + 1
        if !isGroup || above != whole { labels.append(path[level][0]) }
        above = isGroup ? whole : []
      }
      return labels
    }
  }
}

extension FormTable {
  fileprivate func hasRow(_ label: String) -> Bool {
    blocks.contains { $0.rows.contains { $0.label?.variants.contains(label) ?? false } }
  }
}

extension FormRow {
  /// The official labels of the groups above the row, the outermost first.
  fileprivate var groups: [String] { label?.path.dropLast().compactMap(\.first) ?? [] }
}
