extension Document {
  /// The document without some of its rows and paragraphs.
  ///
  /// Rows that are left out keep their places with empty cells, so that tables and rows have the same
  /// numbers as before.
  ///
  /// - Parameters:
  ///   - isKept: Whether what begins at an offset of the text stays.
  ///   - blanked: The offsets of cells and paragraphs that are left out wherever they stand.
  /// - Returns: A document of the same text.
  func keeping(_ isKept: (Int) -> Bool, blanking blanked: Set<Int>) -> Document {
    let blocks = blocks.compactMap { block -> Block? in
      switch block {
      case .paragraph(let paragraph):
        let start = paragraph.range.lowerBound
        return isKept(start) && !blanked.contains(start) ? block : nil
      case .table(let table):
        return .table(table.keeping(isKept, blanking: blanked))
      }
    }
    return Document(text: text, blocks: blocks, pages: pages)
  }
}

extension Table {
  fileprivate func keeping(_ isKept: (Int) -> Bool, blanking blanked: Set<Int>) -> Table {
    var cells = cells
    for row in rows where !row.isEmpty {
      let isRowKept = isKept(cells[row.lowerBound].range.lowerBound)
      for index in row where !isRowKept || blanked.contains(cells[index].range.lowerBound) {
        let cell = cells[index]
        cells[index] = Cell(
          range: cell.range.lowerBound..<cell.range.lowerBound, line: cell.line, key: .none,
          column: cell.column, columnSpan: cell.columnSpan)
      }
    }
    return replacing(cells: cells, rows: rows)
  }
}
