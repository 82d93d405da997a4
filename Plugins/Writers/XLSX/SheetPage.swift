import CXlsxWriter
import NianbaoKit

/// A sheet that is made to be looked at, with cells in any order.
final class SheetPage {
  /// The name that the sheet got.
  let name: String
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  private unowned let workbook: Workbook
  private var cell: CellText

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
    if self.cell.isCut { workbook.noteCutText() }
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

  /// Sets the height of a row.
  func height(_ height: Double, of row: UInt32) throws(OutputError) {
    try WorkbookFailure.check(worksheet_set_row(sheet, row, height, nil))
  }

  /// Sets the width of some columns.
  func width(_ width: Double, of columns: ClosedRange<UInt16>) throws(OutputError) {
    try WorkbookFailure.check(
      worksheet_set_column(sheet, columns.lowerBound, columns.upperBound, width, nil))
  }
}
