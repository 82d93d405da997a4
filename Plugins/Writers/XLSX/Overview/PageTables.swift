import CXlsxWriter
import NianbaoKit

/// Writes tables to a page, one below the other.
struct PageTables {
  let page: SheetPage
  /// The widths of the page's columns, in characters of the usual font.
  let widths: [Double]
  /// The next free row.
  private(set) var row = 0
  /// The rows with which something begins that should stand on one sheet of paper.
  private var starts: [Int] = []

  private static let lineHeight = 15.0

  init(_ page: SheetPage, widths: [Double]) {
    self.page = page
    self.widths = widths
  }

  /// How many columns the page has for tables.
  var width: Int { widths.count }

  /// Begins something that should stand on one sheet of paper.
  mutating func begin() { starts.append(row) }

  /// Leaves rows free.
  mutating func skip(_ rows: Int = 1) { row += rows }

  /// Goes on behind a row of a height.
  mutating func end(height: Double) throws(OutputError) {
    try page.height(height, of: UInt32(row))
    row += 1
  }

  /// Begins a table with a heading over the whole width.
  mutating func heading(_ text: String) throws(OutputError) {
    begin()
    try page.text(text, at: PageCell(row, 0, columns: width), .pageHeading)
    try end(height: 20)
  }

  /// Writes a text over the whole width, as high as it needs.
  mutating func paragraph(_ text: String) throws(OutputError) {
    try page.text(text, at: PageCell(row, 0, columns: width), .pageText)
    try end(height: height(of: text, in: 0..<width))
  }

  /// Writes the titles of columns; the last one takes the rest of the width where told.
  mutating func titles(_ titles: [String], fillsWidth: Bool = false) throws(OutputError) {
    var height = Self.lineHeight
    for (column, title) in titles.enumerated() {
      let isLast = fillsWidth && column == titles.count - 1
      let columns = column..<(isLast ? width : column + 1)
      try page.text(title, at: PageCell(row, column, columns: columns.count), .pageColumn)
      height = max(height, self.height(of: title, in: columns))
    }
    try end(height: height)
  }

  /// Writes a row, a cell for each column, and goes on to the next one.
  mutating func cells(_ cells: [Cell]) throws(OutputError) {
    var height = Self.lineHeight
    for (column, cell) in cells.enumerated() {
      let place = PageCell(row, column)
      switch cell {
      case .text(let text), .totalLabel(let text), .link(let text, _):
        height = max(height, self.height(of: text, in: column..<column + 1))
      case .rest(let text): height = max(height, self.height(of: text, in: column..<width))
      case .number, .total: break
      }
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
    try end(height: height)
  }

  /// The height of a text over some columns.
  private func height(of text: String, in columns: Range<Int>) -> Double {
    // Bold letters are wider, and lines do not break evenly.
    let width = widths[columns].reduce(0, +) * 0.95 - 1.5
    return Double(TextWidth.lines(of: text, in: width)) * Self.lineHeight + 3
  }

  /// Sets where sheets of paper end: above what would not fit on one any more.
  ///
  /// - Parameter height: The height of a sheet of paper, in points of the page.
  /// - Throws: `OutputError` when the library refuses.
  func breakPages(height: Double) throws(OutputError) {
    var breaks: [lxw_row_t] = []
    var used = 0.0
    for (index, start) in starts.enumerated() {
      let rows = start..<(index + 1 < starts.count ? starts[index + 1] : row)
      let whole = rows.reduce(0) { $0 + page.height(of: $1) }
      for row in rows {
        let needed = row == start ? whole : page.height(of: row)
        if used > 0, used + needed > height {
          breaks.append(lxw_row_t(row))
          used = 0
        }
        used += page.height(of: row)
      }
    }
    guard !breaks.isEmpty else { return }
    breaks.append(0)
    try WorkbookFailure.check(worksheet_set_h_pagebreaks(page.sheet, &breaks))
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
