import CXlsxWriter
import NianbaoKit

/// A sheet that is made to be looked at, with cells in any order.
final class SheetPage {
  /// The name that the sheet got.
  let name: String
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  private unowned let workbook: Workbook
  private var cell: CellText
  private var heights: [UInt32: Double] = [:]
  private static let usualHeight = 15.0

  init(_ workbook: Workbook, _ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String) {
    self.workbook = workbook
    self.sheet = sheet
    self.name = name
    cell = CellText(workbook.language)
  }

  /// The formats of the workbook.
  var formats: CellFormats { workbook.formats }

  /// Writes a text.
  func text(
    _ text: String, at cell: PageCell, _ format: CellFormats.Format?
  ) throws(OutputError) {
    var text = text
    self.cell.removeAll()
    text.withUTF8 { self.cell.append($0) }
    workbook.note(self.cell)
    try WorkbookFailure.check(
      self.cell.withCString { string in
        if cell.isSingle {
          worksheet_write_string(sheet, cell.row, cell.column, string, format)
        } else {
          worksheet_merge_range(
            sheet, cell.row, cell.column, cell.lastRow, cell.lastColumn, string, format)
        }
      })
  }

  /// Writes a text in one of the usual formats.
  func text(_ text: String, at cell: PageCell, _ format: CellFormat) throws(OutputError) {
    try self.text(text, at: cell, formats[format])
  }

  /// Writes a number.
  func number(
    _ value: Double, at cell: PageCell, _ format: CellFormats.Format?
  ) throws(OutputError) {
    if !cell.isSingle { try text("", at: cell, format) }
    try WorkbookFailure.check(
      worksheet_write_number(sheet, cell.row, cell.column, value, format))
  }

  /// What a formula gives, for programs that do not calculate.
  enum Result {
    case number(Double)
    case text(String)
  }

  /// Writes a formula with its result.
  func formula(
    _ formula: String, _ result: Result, at cell: PageCell, _ format: CellFormat
  ) throws(OutputError) {
    let format = formats[format]
    switch result {
    case .number(let value):
      try WorkbookFailure.check(
        worksheet_write_formula_num(sheet, cell.row, cell.column, formula, format, value))
    case .text(let text):
      try WorkbookFailure.check(
        worksheet_write_formula_str(sheet, cell.row, cell.column, formula, format, text))
    }
  }

  /// Writes a text that leads to a place in the workbook, such as `'汇总'!A5`.
  func link(
    _ text: String, to place: String, at cell: PageCell, _ format: CellFormat
  ) throws(OutputError) {
    if !cell.isSingle { try self.text("", at: cell, format) }
    let target = "#\(place)".replacing("\"", with: "\"\"")
    let shown = text.replacing("\"", with: "\"\"")
    try WorkbookFailure.check(
      worksheet_write_formula_str(
        sheet, cell.row, cell.column, "=HYPERLINK(\"\(target)\",\"\(shown)\")", formats[format],
        text))
  }

  /// Writes a comment to a cell, cut where it is too long to be read.
  func comment(_ text: String, at cell: PageCell) throws(OutputError) {
    var text = String(text.prefix(Self.longestComment))
    var options = lxw_comment_options()
    options.width = 320
    options.height = UInt16(min(TextWidth.lines(of: text, in: 44) * 18 + 12, 400))
    self.cell.removeAll()
    text.withUTF8 { self.cell.append($0) }
    try WorkbookFailure.check(
      self.cell.withCString {
        worksheet_write_comment_opt(sheet, cell.row, cell.column, $0, &options)
      })
  }

  private static let longestComment = 2000

  /// Makes a chart, which has to be put on the page.
  func addChart(_ kind: lxw_chart_type) throws(OutputError) -> UnsafeMutablePointer<lxw_chart> {
    try workbook.addChart(kind)
  }

  /// The height of a row, in points.
  func height(of row: Int) -> Double { heights[UInt32(row)] ?? Self.usualHeight }

  /// Sets the height of a row.
  func height(_ height: Double, of row: UInt32) throws(OutputError) {
    heights[row] = height
    try WorkbookFailure.check(worksheet_set_row(sheet, row, height, nil))
  }

  /// Sets the width of some columns.
  func width(_ width: Double, of columns: ClosedRange<UInt16>) throws(OutputError) {
    try WorkbookFailure.check(
      worksheet_set_column(sheet, columns.lowerBound, columns.upperBound, width, nil))
  }
}
