/// Rows of cells as lines whose columns line up, Chinese characters counted as two columns.
struct TextTable {
  let lines: [String]

  /// Lays out rows, two spaces between columns.
  ///
  /// - Parameters:
  ///   - rows: The cells; a row may end early.
  ///   - rightAligned: The columns whose cells stand at the right.
  ///   - indent: The number of spaces before each line.
  init(_ rows: [[String]], rightAligned: Set<Int> = [], indent: Int = 0) {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    let margin = String(repeating: " ", count: indent)
    lines = rows.map { row in
      let cells = row.enumerated().map { column, cell in
        rightAligned.contains(column)
          ? cell.padded(from: widths[column]) : cell.padded(to: widths[column])
      }
      var line = margin + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
