/// Puts words into the cells of a ruled area.
struct RuledTable {
  private let area: RuledArea
  private let cells: [(rows: Range<Int>, columns: Range<Int>)]
  /// For each slot of the grid the index of its cell.
  private var cellOf: [Int]
  private var words: [[PageWord]]
  /// The rows in which a number may stand in either of two columns.
  private var unclear: Set<Int> = []

  /// How far a word may stick out of its cell, in letters.
  private static let overhang = 0.35

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
  ///
  /// A row with a number that may belong to either of two columns becomes one cell: no one can take
  /// its numbers for those of a column.
  var table: PageTable {
    var result: [PageTable.Cell] = []
    var joined: [Int: [Int]] = [:]
    for (index, cell) in cells.enumerated() {
      if cell.rows.count == 1, unclear.contains(cell.rows.lowerBound) {
        joined[cell.rows.lowerBound, default: []].append(index)
      } else {
        result.append(
          PageTable.Cell(
            rows: cell.rows, columns: cell.columns,
            text: CellWords.text(words[index], in: box(index))))
      }
    }
    for (row, parts) in joined {
      let columns = parts.reduce(cells[parts[0]].columns) {
        min(
          $0.lowerBound, cells[$1].columns.lowerBound)..<max(
            $0.upperBound, cells[$1].columns.upperBound)
      }
      let texts = parts.map { CellWords.text(words[$0], in: box($0)) }.filter { !$0.isEmpty }
      result.append(
        PageTable.Cell(
          rows: row..<row + 1, columns: columns, text: Array(texts.joined(separator: [0x20]))))
    }
    result.sort {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    return PageTable(columns: area.columns, height: area.size.rows, cells: result)
  }

  /// How many rows have become one cell.
  var unclearRows: Int { unclear.count }

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
    let slack = Glyphs.em(word) * Self.overhang
    var (from, to) = (word.box.left + slack, word.box.right - slack)
    if from >= to { (from, to) = (word.box.middle.x, word.box.middle.x) }
    guard cell(from) != cell(to) else {
      words[cell(from)].append(word)
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
        // Of one number, or of two that touch, no one knows where to cut.
        if Glyphs.isNumeric(word.text[starts[index] - 1]),
          Glyphs.isNumeric(word.text[starts[index]])
        {
          unclear.insert(row)
        }
        words[home].append(piece())
        part = index..<index
      }
      home = own
      part = part.lowerBound..<index + 1
    }
    if home >= 0 { words[home].append(piece()) }
  }
}
