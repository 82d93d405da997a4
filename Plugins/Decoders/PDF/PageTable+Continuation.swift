import NianbaoKit

/// Tables that go on on the next page.
extension PageTable {
  /// How far borders of the same column may lie apart on two pages, in points.
  private static let tolerance = 4.0

  /// This table and the one that the next page begins with, as one, if they are.
  ///
  /// They are when both have the same outer borders. A cell that reached down to the page's end
  /// and goes on without words, with the same words or with words that no number begins is one
  /// cell.
  func continued(by next: PageTable) -> PageTable? {
    guard let left = columns.first, let nextLeft = next.columns.first, let right = columns.last,
      let nextRight = next.columns.last, abs(left - nextLeft) <= Self.tolerance,
      abs(right - nextRight) <= Self.tolerance
    else { return nil }
    var borders = columns
    let places = next.columns.map { border -> Double in
      let near = columns.min { abs($0 - border) < abs($1 - border) } ?? border
      if abs(near - border) <= Self.tolerance { return near }
      borders.append(border)
      return border
    }
    guard Set(places).count == places.count else { return nil }
    borders.sort()
    func index(_ border: Double) -> Int { borders.firstIndex(of: border) ?? 0 }
    var result = PageTable(columns: borders, height: height, cells: cells, pageStarts: pageStarts)
    for cell in cells.indices {
      let old = cells[cell].columns
      result.cells[cell].columns = index(columns[old.lowerBound])..<index(columns[old.upperBound])
    }
    var rest = next
    for cell in next.cells.indices {
      let old = next.cells[cell].columns
      rest.cells[cell].columns = index(places[old.lowerBound])..<index(places[old.upperBound])
    }
    rest.removeHeader(of: result)
    result.height += rest.height
    for var cell in rest.cells {
      cell.rows = cell.rows.lowerBound + height..<cell.rows.upperBound + height
      result.cells.append(cell)
    }
    result.joinBrokenRow(at: height)
    result.extendCells(over: height)
    result.cells.sort {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    return result
  }

  /// Leaves out the first rows if they are the header of another table again.
  private mutating func removeHeader(of other: PageTable) {
    for count in stride(from: min(height, other.height, Self.tallestHeader), to: 0, by: -1) {
      let header = cells.prefix { $0.rows.lowerBound < count }
      let first = other.cells.prefix { $0.rows.lowerBound < count }
      guard header.elementsEqual(first, by: { $0.isSame(as: $1) }),
        header.allSatisfy({ $0.rows.upperBound <= count && Glyphs.haveIdeograph($0.text) })
      else { continue }
      cells.removeFirst(header.count)
      for cell in cells.indices {
        let rows = cells[cell].rows
        cells[cell].rows = rows.lowerBound - count..<rows.upperBound - count
      }
      height -= count
      return
    }
  }

  private static let tallestHeader = 6

  /// Joins the cells beside several rows that a page's end broke.
  private mutating func extendCells(over row: Int) {
    var joined: Set<Int> = []
    for below in cells.indices where cells[below].rows.lowerBound == row {
      let cell = cells[below]
      guard
        let above = cells.indices.first(where: {
          cells[$0].rows.upperBound == row && cells[$0].columns == cell.columns
            && (cells[$0].rows.count > 1 || cell.rows.count > 1)
        })
      else { continue }
      if cell.text.isEmpty {
        // Under the label of a column it is a blank value.
        let isBesideLabel = cells.contains {
          $0.rows.lowerBound == row && $0.columns.lowerBound >= cell.columns.upperBound
            && Glyphs.haveIdeograph($0.text)
        }
        guard isBesideLabel else { continue }
      } else if cell.text != cells[above].text {
        guard Glyphs.areWords(cell.text), !Self.isNumbered(cell.text) else { continue }
        cells[above].text += cell.text
      }
      cells[above].rows = cells[above].rows.lowerBound..<cell.rows.upperBound
      joined.insert(below)
    }
    cells = cells.indices.filter { !joined.contains($0) }.map { cells[$0] }
  }

  /// Joins the two parts of a row that a page's end broke.
  private mutating func joinBrokenRow(at row: Int) {
    let upper = cells.indices.filter { cells[$0].rows.upperBound == row }
    let lower = cells.indices.filter { cells[$0].rows.lowerBound == row }
    let order = { [cells] (one: Int, other: Int) in
      cells[one].columns.lowerBound < cells[other].columns.lowerBound
    }
    let pairs = Array(zip(upper.sorted(by: order), lower.sorted(by: order)))
    let parts = pairs.map { (cells[$0], cells[$1]) }
    guard !parts.isEmpty, upper.count == lower.count,
      parts.allSatisfy({ $0.columns == $1.columns }),
      case let isRow = Self.areBrokenLabels(parts) || Self.areBrokenNumbers(parts),
      isRow || Self.isBrokenHeader(parts)
    else { return }
    for (above, below) in pairs {
      // Two numbers that are not surely one remain two.
      if Self.isValue(cells[above].text), Self.isValue(cells[below].text),
        !cells[above].isFull
      {
        cells[above].text += [0x20, 0x2F, 0x20]
      }
      cells[above].text += cells[below].text
      cells[above].rows = cells[above].rows.lowerBound..<cells[below].rows.upperBound
    }
    if isRow { doubtBlanks(pairs.dropFirst(Self.labels(of: parts).count).map { $0.0 }) }
    cells.removeAll { $0.rows.lowerBound == row }
  }

  /// Marks the blank values of a broken row that has numbers as lost.
  ///
  /// Programs that print drop what has no place on either page, such as a number whose unit would
  /// stand on the next one.
  private mutating func doubtBlanks(_ values: [Int]) {
    guard values.contains(where: { Self.isValue(cells[$0].text) }) else { return }
    for value in values where cells[value].text.isEmpty { cells[value].text = Self.lost }
  }

  /// What stands for characters that nobody knows: U+FFFD.
  private static let lost = Array("\u{FFFD}".utf8)

  /// Whether two rows are labels and the rest of them, with each value in one of the rows.
  ///
  /// A rest begins with no number, though the label does, or the label fills its last line, or its
  /// number goes on in the rest. Where all values stand above, the words below are taken for a rest,
  /// too: as a row of their own they could be known as one whose cells are blank.
  private static func areBrokenLabels(_ parts: [(Cell, Cell)]) -> Bool {
    let labels = labels(of: parts)
    let values = parts.dropFirst(labels.count)
    guard labels.contains(where: { !$0.1.text.isEmpty }), !values.isEmpty,
      values.allSatisfy({ $0.text.isEmpty || $1.text.isEmpty }),
      values.allSatisfy({ $0.rows.count == 1 && $1.rows.count == 1 })
    else { return false }
    let areValuesAbove =
      values.allSatisfy { $1.text.isEmpty } && values.contains { !$0.0.text.isEmpty }
    return labels.allSatisfy { label, rest in
      isBrokenLabel(label, rest, isKnown: isNumbered(label.text) || areValuesAbove)
    }
  }

  /// Whether a row ends with numbers that go on in a row without a label, or with the rest of one.
  ///
  /// A row with a label of its own has a value in each column; of a broken row only those go on that
  /// fill their last line.
  private static func areBrokenNumbers(_ parts: [(Cell, Cell)]) -> Bool {
    let labels = labels(of: parts)
    let values = parts.dropFirst(labels.count)
    guard values.contains(where: { !$0.1.text.isEmpty }),
      values.allSatisfy({ $0.1.text.isEmpty || goesOn($0.0.text, $0.1.text) }),
      values.allSatisfy({ $0.rows.count == 1 && $1.rows.count == 1 })
    else { return false }
    let hasLabel = labels.contains { Glyphs.haveIdeograph($0.0.text) }
    if hasLabel, labels.allSatisfy({ $0.1.text.isEmpty }) { return true }
    return labels.allSatisfy { isBrokenLabel($0, $1, isKnown: false) }
      && values.allSatisfy { $0.1.text.isEmpty || $0.0.isFull && isValue($0.0.text) }
  }

  /// The cells in front of the values.
  private static func labels(of parts: [(Cell, Cell)]) -> ArraySlice<(Cell, Cell)> {
    parts.prefix { label, rest in
      Glyphs.haveIdeograph(label.text) && !isValue(label.text) || label.rows.count > 1
        || breaksNumbering(label.text, rest.text)
    }
  }

  /// Whether a label goes on, or ends; `isKnown` where it is sure that words below are its rest.
  private static func isBrokenLabel(_ label: Cell, _ rest: Cell, isKnown: Bool) -> Bool {
    rest.text.isEmpty || breaksNumbering(label.text, rest.text)
      || Glyphs.areWords(rest.text) && !isNumbered(rest.text) && (isKnown || label.isFull)
  }

  /// Whether a cell may be the rest of a number: digits, or the unit alone.
  private static func goesOn(_ number: [UInt8], _ rest: [UInt8]) -> Bool {
    isValue(rest) || isValue(number) && rest.count <= 6 && Glyphs.areWords(rest) && rest != none
  }

  /// Whether a label's number, such as the one of 3.其他, ends where the label breaks or behind it.
  private static func breaksNumbering(_ label: [UInt8], _ rest: [UInt8]) -> Bool {
    guard !label.isEmpty, Glyphs.haveIdeograph(rest) else { return false }
    let whole = label + rest
    return Ordinal.end(in: whole, 0..<whole.count) >= label.count
  }

  /// Whether two rows are the labels of several columns and the rest of them.
  ///
  /// No row of values begins without words in the first column; where there are some, there must be
  /// many rests, or labels that fill their last lines.
  private static func isBrokenHeader(_ parts: [(Cell, Cell)]) -> Bool {
    let broken = parts.filter { !$0.1.text.isEmpty }
    guard parts.allSatisfy({ Glyphs.areWords($0.0.text) }), !broken.isEmpty,
      broken.map(\.1.text).allSatisfy({ Glyphs.areWords($0) && $0 != none && !isNumbered($0) })
    else { return false }
    return parts[0].1.text.isEmpty || broken.count > 2
      || broken.count == 2 && broken.allSatisfy { $0.0.isFull }
  }

  /// Whether a cell is a number, with a unit of at most two characters behind it.
  private static func isValue(_ text: [UInt8]) -> Bool {
    var end = text.count
    while end > 2, text.count - end < 6, (0xE4...0xE9).contains(text[end - 3]) { end -= 3 }
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    // The number of 2.丑 is no value.
    return end > 0 && text[end - 1] != 0x2E && Glyphs.isNumber(Array(text[..<end]))
  }

  /// A value in words.
  private static let none = Array("无".utf8)

  private static func isNumbered(_ text: [UInt8]) -> Bool {
    Ordinal.end(in: text, 0..<text.count) > 0
  }
}
