@testable import DecodePDF

/// A page drawn by a test: words and lines at places in points.
struct DrawnPage {
  private var text = PageText(width: 595, height: 842)
  private var pixels = [UInt8](repeating: 0xFF, count: 827 * 1170)

  /// Writes a word with square letters of ten points, digits half as wide, from the left at a
  /// height.
  mutating func write(_ word: String, _ left: Double, _ middle: Double) {
    let bytes = Array(word.utf8)
    let ems = bytes.filter { $0 & 0xC0 != 0x80 }.reduce(0) { $0 + Glyphs.width($1) }
    let box = Box(left: left, top: middle - 6, right: left + ems * 10, bottom: middle + 6)
    text.words.append(PageWord(box: box, text: bytes))
  }

  /// Draws a horizontal line one pixel thick.
  mutating func rule(across left: Double, _ right: Double, at height: Double, grey: UInt8 = 0) {
    for x in pixel(left)...pixel(right) { pixels[pixel(height) * 827 + x] = grey }
  }

  /// Draws a vertical line one pixel thick.
  mutating func rule(down top: Double, _ bottom: Double, at left: Double, grey: UInt8 = 0) {
    for y in pixel(top)...pixel(bottom) { pixels[y * 827 + pixel(left)] = grey }
  }

  /// Draws all lines of a grid.
  mutating func grid(_ columns: [Double], _ rows: [Double]) {
    for row in rows { rule(across: columns[0], columns[columns.count - 1], at: row) }
    for column in columns { rule(down: rows[0], rows[rows.count - 1], at: column) }
  }

  var layout: PageLayout {
    var data = (Array("P5\n827 1170\n255\n".utf8) + pixels)[...]
    return PageLayout(text, picture: PagePicture(next: &data))
  }

  private func pixel(_ points: Double) -> Int { Int(points / PagePicture.scale) }
}

extension PageLayout {
  /// Each table as rows of texts, and each line.
  var printed: [[[String]]] {
    items.map { item in
      switch item {
      case .line(let line): [[String(decoding: line.text, as: UTF8.self)]]
      case .table(let table): table.printed
      }
    }
  }
}

extension PageTable {
  /// The texts of the cells, row after row, each in the row in which it begins.
  var printed: [[String]] {
    (0..<height).map { row in
      cells.filter { $0.rows.lowerBound == row }.map { String(decoding: $0.text, as: UTF8.self) }
    }
  }
}
