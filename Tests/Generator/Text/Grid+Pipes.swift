import TestSupport

extension Grid {
  /// One line per row, `a | b |`; covered cells are left out and each row is filled up at its end.
  var paddedRows: String {
    let width = width
    return rows.map { row in
      line(row.map(\.text), width)
    }.joined(separator: "\n")
  }

  /// The same by an extractor that leaves out empty cells too.
  var paddedRowsWithoutBlanks: String {
    let width = width
    return rows.map { row in
      line(row.map(\.text).filter { !$0.isEmpty }, width)
    }.joined(separator: "\n")
  }

  /// The same with some rows broken over two lines, of which the second begins with `|`.
  func brokenRows(_ random: inout SeededNumbers) -> String {
    let width = width
    var lines: [String] = []
    for row in rows {
      let texts = row.map(\.text)
      if row.contains(where: { $0.role == .unit && $0.text.isEmpty }) {
        // The empty unit of a group holds a line break of its own.
        lines.append("\(texts[0]) |\n| |")
      } else if texts.count > 1, random.chance(20) {
        let place = random.number(in: 1...texts.count - 1)
        lines.append(texts[..<place].joined(separator: " | "))
        lines.append("| " + line(Array(texts[place...]), width - place))
      } else {
        lines.append(line(texts, width))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ texts: [String], _ width: Int) -> String {
    let padding = String(repeating: "|", count: max(width - texts.count, 0))
    return texts.joined(separator: " | ") + " |" + (padding.isEmpty ? "" : " " + padding)
  }

  /// A Markdown table: every place of the grid has a cell, covered ones are empty.
  var markdown: String {
    var lines = expanded.map { row in
      "|"
        + row.map { place in
          if case .cell(let cell) = place { " \(cell.text) |" } else { " |" }
        }.joined()
    }
    lines.insert("|" + String(repeating: "---|", count: width), at: min(1, lines.count))
    return lines.joined(separator: "\n")
  }

  /// Each cell on a line, a line with `|` behind it; a row is filled up with `|` at its end.
  func lonePipes(startsRows: Bool) -> String {
    let width = width
    let rows = rows.map { row in
      var text = startsRows ? "| " : ""
      for cell in row { text += cell.text.isEmpty ? "|\n" : "\(cell.text)\n|\n" }
      let padding = String(repeating: "|", count: max(width - row.count, 0))
      return padding.isEmpty ? text : text + padding + "\n"
    }
    return rows.joined() + "|"
  }

  /// Each cell on a line, a line with `|` behind it, and nothing that ends a row.
  var lonePipesWithoutPadding: String {
    rows.joined().map { $0.text.isEmpty ? "|\n" : "\($0.text)\n|\n" }.joined()
  }

  /// Each cell on a line that a `|` ends; a row is filled up with `|`, on a line of their own or behind
  /// its last cell.
  func barredCells(_ random: inout SeededNumbers) -> String {
    let width = width
    let isBehind = random.chance(50)
    let rows = rows.map { row in
      let text = row.map { $0.text.isEmpty ? "|" : "\($0.text) |" }.joined(separator: "\n")
      let padding = String(repeating: "|", count: max(width - row.count, 0))
      return padding.isEmpty ? text : text + (isBehind ? " " : "\n") + padding
    }
    return rows.joined(separator: "\n")
  }
}
