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
    var result = PageTable(columns: borders, height: height + next.height, cells: cells)
    result.pageStarts = pageStarts
    for cell in cells.indices {
      let old = cells[cell].columns
      result.cells[cell].columns = index(columns[old.lowerBound])..<index(columns[old.upperBound])
    }
    for cell in next.cells {
      var cell = cell
      cell.rows = cell.rows.lowerBound + height..<cell.rows.upperBound + height
      cell.columns =
        index(places[cell.columns.lowerBound])..<index(places[cell.columns.upperBound])
      result.cells.append(cell)
    }
    result.extendCells(over: height)
    result.joinBrokenRow(at: height)
    result.cells.sort {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    return result
  }

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
    let upper = cells.indices.filter { cells[$0].rows == row - 1..<row }
    let lower = cells.indices.filter { cells[$0].rows == row..<row + 1 }
    let parts = Array(zip(upper, lower)).map { (cells[$0], cells[$1]) }
    guard !parts.isEmpty, upper.count == lower.count,
      parts.allSatisfy({ $0.columns == $1.columns }),
      Self.isBrokenLabel(parts) || Self.isBrokenHeader(parts)
    else { return }
    for (above, below) in zip(upper, lower) {
      cells[above].text += cells[below].text
      cells[above].rows = row - 1..<row + 1
    }
    cells.removeAll { $0.rows == row..<row + 1 }
  }

  /// Whether two rows are a numbered label and the rest of it, with each value in one of them.
  private static func isBrokenLabel(_ parts: [(Cell, Cell)]) -> Bool {
    let (label, rest) = parts[0]
    return Glyphs.areWords(rest.text) && isNumbered(label.text) && !isNumbered(rest.text)
      && parts.dropFirst().allSatisfy { $0.text.isEmpty || $1.text.isEmpty }
  }

  /// Whether two rows are the labels of several columns and the rest of them.
  private static func isBrokenHeader(_ parts: [(Cell, Cell)]) -> Bool {
    let rest = parts.map(\.1.text).filter { !$0.isEmpty }
    return parts.allSatisfy { Glyphs.areWords($0.0.text) } && rest.count > 2
      && rest.allSatisfy { Glyphs.areWords($0) && $0 != none && !isNumbered($0) }
  }

  /// A value in words.
  private static let none = Array("无".utf8)

  private static func isNumbered(_ text: [UInt8]) -> Bool {
    Ordinal.end(in: text, 0..<text.count) > 0
  }
}
