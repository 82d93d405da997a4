import NianbaoKit

/// Where the rows of a table stand on a page, for charts.
struct PageBlock {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>
  /// The row above, with what the columns are called.
  let head: Int
}

/// Writes tables to a page, one below the other.
struct PageTables {
  let page: SheetPage
  /// How many columns the page has for tables.
  let width: Int
  /// The next free row.
  private(set) var row: Int

  init(_ page: SheetPage, width: Int, row: Int) {
    self.page = page
    self.width = width
    self.row = row
  }

  /// Leaves rows free.
  mutating func skip(_ rows: Int = 1) { row += rows }

  /// Writes a heading over the whole width.
  mutating func heading(_ text: String) throws(OutputError) {
    try page.text(text, at: PageCell(row, 0, columns: width), .pageHeading)
    try page.height(20, of: UInt32(row))
    row += 1
  }

  /// Writes a text over the whole width, as high as it needs.
  mutating func paragraph(_ text: String, characters: Double) throws(OutputError) {
    try page.text(text, at: PageCell(row, 0, columns: width), .pageText)
    try page.height(Double(TextWidth.lines(of: text, in: characters)) * 15 + 3, of: UInt32(row))
    row += 1
  }

  /// Writes the titles of columns; the last one takes the rest of the width where told.
  mutating func titles(_ titles: [String], fillsWidth: Bool = false) throws(OutputError) {
    for (column, title) in titles.enumerated() {
      let isLast = fillsWidth && column == titles.count - 1
      try page.text(
        title, at: PageCell(row, column, columns: isLast ? width - column : 1), .pageColumn)
    }
    let longest = titles.dropFirst().map { TextWidth.lines(of: $0, in: 10.5) }.max() ?? 1
    try page.height(Double(max(longest, 1)) * 15 + 3, of: UInt32(row))
    row += 1
  }

  /// Writes a row, a cell for each column, and goes on to the next one.
  mutating func cells(_ cells: [Cell]) throws(OutputError) {
    for (column, cell) in cells.enumerated() {
      let place = PageCell(row, column)
      switch cell {
      case .text(let text): try page.text(text, at: place, .pageCell)
      case .rest(let text):
        try page.text(text, at: PageCell(row, column, columns: width - column), .pageCell)
      case .number(let value): try page.number(value, at: place, page.formats[.pageNumber])
      case .total(let value): try page.number(value, at: place, page.formats[.pageTotal])
      case .totalLabel(let text): try page.text(text, at: place, .pageTotal)
      case .link(let text, let target): try page.link(text, to: target, at: place, .pageLink)
      }
    }
    row += 1
  }

  /// What stands in a cell.
  enum Cell {
    case text(String)
    /// A text over all columns that are left.
    case rest(String)
    case number(Double)
    case total(Double)
    case totalLabel(String)
    case link(String, to: String)
  }
}
