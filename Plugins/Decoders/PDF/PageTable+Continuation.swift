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
      if cell.rows.lowerBound == height, cell.rows.count > 1, result.extend(by: cell) { continue }
      result.cells.append(cell)
    }
    result.joinBrokenRow(at: height)
    result.cells.sort {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    return result
  }

  /// Joins a cell of several rows with the one above it, if it is the rest of it.
  private mutating func extend(by cell: Cell) -> Bool {
    guard
      let above = cells.indices.first(where: {
        cells[$0].rows.upperBound == cell.rows.lowerBound && cells[$0].columns == cell.columns
          && cells[$0].rows.count > 1
      })
    else { return false }
    let hasNumber = Ordinal.end(in: cell.text, 0..<cell.text.count) > 0
    if !cell.text.isEmpty, cell.text != cells[above].text {
      guard !hasNumber else { return false }
      cells[above].text += cell.text
    }
    cells[above].rows = cells[above].rows.lowerBound..<cell.rows.upperBound
    return true
  }

  /// Joins the two parts of a row that a page's end broke: a numbered label, and the rest of it
  /// without a number, with values on one of the two pages at most.
  private mutating func joinBrokenRow(at row: Int) {
    let upper = cells.indices.filter { cells[$0].rows == row - 1..<row }
    let lower = cells.indices.filter { cells[$0].rows == row..<row + 1 }
    guard !upper.isEmpty, upper.count == lower.count,
      zip(upper, lower).allSatisfy({ cells[$0].columns == cells[$1].columns }),
      let label = upper.first, let rest = lower.first, !cells[rest].text.isEmpty,
      Ordinal.end(in: cells[label].text, 0..<cells[label].text.count) > 0,
      Ordinal.end(in: cells[rest].text, 0..<cells[rest].text.count) == 0,
      zip(upper, lower).dropFirst().allSatisfy({
        cells[$0].text.isEmpty || cells[$1].text.isEmpty
      })
    else { return }
    for (above, below) in zip(upper, lower) {
      cells[above].text += cells[below].text
      cells[above].rows = row - 1..<row + 1
    }
    cells.removeAll { $0.rows == row..<row + 1 }
  }
}
