/// Rows of a sheet that follow each other without an empty one between them.
struct SheetBlock {
  struct Row {
    var number: Int
    var items: [Sheet.Item]

    /// The only text of the row; nil when there are several or none.
    var onlyText: Sheet.Item? {
      let texts = items.filter(\.hasText)
      return texts.count == 1 ? texts[0] : nil
    }
  }

  /// A part of a block.
  enum Part {
    case line([UInt8])
    case table([Row])
  }

  var rows: [Row] = []
  /// The last row that a merged cell reaches.
  private var reach = 0

  /// The blocks of visible items in reading order.
  static func all(of items: [Sheet.Item], hidden: HiddenRanges) -> [SheetBlock] {
    var blocks: [SheetBlock] = []
    var start = 0
    while start < items.count {
      let number = items[start].address.row
      let end = items[start...].firstIndex { $0.address.row != number } ?? items.count
      let row = Row(number: number, items: Array(items[start..<end]))
      start = end
      // Merged cells without text or lines alone are as good as nothing.
      guard row.items.contains(where: { $0.hasText || $0.hasBorder }) else { continue }
      if let last = blocks.indices.last, blocks[last].continues(to: number, hidden) {
        blocks[last].add(row)
      } else {
        var block = SheetBlock()
        block.add(row)
        blocks.append(block)
      }
    }
    return blocks.compactMap(\.trimmed)
  }

  private mutating func add(_ row: Row) {
    rows.append(row)
    for item in row.items { reach = max(reach, item.end.row) }
  }

  /// Whether nothing but hidden rows and merged cells is between the block and a row.
  private func continues(to number: Int, _ hidden: HiddenRanges) -> Bool {
    hidden.firstVisible(from: reach + 1) >= number
  }

  /// The block without rows at its ends that have lines but no text; nil when nothing is left.
  private var trimmed: SheetBlock? {
    func hasText(_ row: Row) -> Bool { row.items.contains(where: \.hasText) }
    guard let first = rows.firstIndex(where: hasText), let last = rows.lastIndex(where: hasText)
    else { return nil }
    var block = self
    block.rows = Array(rows[first...last])
    return block
  }

  /// Lines of text, and tables between them.
  ///
  /// Where cells have lines around them, a text alone in its row and without lines stands outside of
  /// the table, as titles and units do. Where no cell has any, only the first rows can be told
  /// apart: a text alone may as well be a row whose other cells are empty.
  var parts: [Part] {
    let hasBorders = rows.contains { $0.items.contains { $0.hasText && $0.hasBorder } }
    var parts: [Part] = []
    var table: [Row] = []
    var reach = 0
    for row in rows {
      let isApart = hasBorders ? row.onlyText?.hasBorder == false : table.isEmpty
      if let text = row.onlyText, isApart, reach < row.number {
        if !table.isEmpty { parts.append(.table(table)) }
        table = []
        parts.append(.line(Array(text.text)))
      } else {
        table.append(row)
      }
      for item in row.items { reach = max(reach, item.end.row) }
    }
    return table.isEmpty ? parts : parts + [.table(table)]
  }
}

extension Sheet.Item {
  var hasText: Bool { !text.isEmpty }
}
