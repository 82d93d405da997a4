/// Puts words into the cells of a ruled area.
struct RuledTable {
  private let area: RuledArea
  private let cells: [(rows: Range<Int>, columns: Range<Int>)]
  /// For each slot of the grid the index of its cell.
  private var cellOf: [Int]
  private var words: [[PageWord]]
  /// The table of an area and the words that lie in it.
  init(_ area: RuledArea, _ words: [PageWord]) {
    self.area = area
    cells = area.cells
    cellOf = [Int](repeating: 0, count: area.size.rows * area.size.columns)
    for (index, cell) in cells.enumerated() {
      for row in cell.rows {
        for column in cell.columns { cellOf[row * area.size.columns + column] = index }
      }
    }
    self.words = Array(repeating: [], count: cells.count)
    for word in words { place(word) }
  }

  /// The finished table.
  var table: PageTable {
    PageTable(
      columns: area.columns, height: area.size.rows,
      cells: cells.indices.map { index in
        let content = CellWords(words[index], in: box(index))
        return PageTable.Cell(
          rows: cells[index].rows, columns: cells[index].columns, text: content.text,
          isFull: content.isFull)
      })
  }

  private func box(_ index: Int) -> Box {
    let cell = cells[index]
    return Box(
      left: area.columns[cell.columns.lowerBound], top: area.rows[cell.rows.lowerBound],
      right: area.columns[cell.columns.upperBound], bottom: area.rows[cell.rows.upperBound])
  }

  /// The step of a grid in which a position lies.
  private static func step(_ position: Double, _ borders: [Double]) -> Int {
    var low = 0
    var high = borders.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if borders[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// Puts a word into its cell; where several cells' words were joined, each part into its own.
  private mutating func place(_ word: PageWord) {
    let row = Self.step(word.box.middle.y, area.rows)
    func cell(_ x: Double) -> Int { cellOf[row * area.size.columns + Self.step(x, area.columns)] }
    let slack = min(Glyphs.em(word) * LetterStrokes.overhang, word.box.width / 2)
    guard cell(word.box.left + slack) != cell(word.box.right - slack) else {
      words[cell(word.box.middle.x)].append(word)
      return
    }
    let starts = Glyphs.starts(word.text)
    var edges = [word.box.left]
    for start in starts.dropLast() {
      edges.append((edges.last ?? 0) + Glyphs.width(word.text[start]) * Glyphs.em(word))
    }
    var part: Range<Int> = 0..<0
    var home = -1
    func piece() -> PageWord {
      var box = word.box
      (box.left, box.right) = (edges[part.lowerBound], edges[part.upperBound])
      return PageWord(
        box: box, text: Array(word.text[starts[part.lowerBound]..<starts[part.upperBound]]))
    }
    for index in starts.indices.dropLast() {
      let own = cell((edges[index] + edges[index + 1]) / 2)
      if own != home, home >= 0 {
        words[home].append(piece())
        part = index..<index
      }
      home = own
      part = part.lowerBound..<index + 1
    }
    if home >= 0 { words[home].append(piece()) }
  }
}
