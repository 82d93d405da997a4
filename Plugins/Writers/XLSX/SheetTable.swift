import CXlsxWriter
import Glibc
import NianbaoKit

/// A table with its head on one sheet, or on several where one has too few rows.
///
/// Cells are written one after the other, rows from top to bottom: the library drops cells of
/// rows that it has written already.
final class SheetTable {
  /// The rows of a sheet in Excel.
  static let rowLimit = 1_048_576
  /// The columns of a sheet in Excel.
  static let columnLimit = 16_384
  /// The size of a sheet, which must stay below 4 GB: Excel takes larger ones for damaged.
  private static let sizeLimit = 3 << 30

  private unowned let workbook: Workbook
  private let name: String
  private let columns: [SheetColumn]
  private let frozenColumns: Int
  private let rowHeight: Double?
  private let headRows: Int
  private var sheet: UnsafeMutablePointer<lxw_worksheet>
  private var sheetCount = 1
  private var row: Int
  private var column = 0
  private var cell: CellText

  init(
    _ workbook: Workbook, name: String, _ columns: [SheetColumn], frozenColumns: Int,
    rowHeight: Double?
  ) throws(OutputError) {
    guard columns.count <= Self.columnLimit else {
      throw WorkbookFailure.tooManyColumns(columns.count, limit: Self.columnLimit)
    }
    self.workbook = workbook
    self.name = name
    self.columns = columns
    self.frozenColumns = frozenColumns
    self.rowHeight = rowHeight
    headRows = columns.contains { $0.key != nil } ? 2 : 1
    row = headRows - 1
    cell = CellText(workbook.language)
    sheet = try workbook.addSheet(name)
    try writeHead()
  }

  /// Starts the next row, on a new sheet when this one is full.
  @discardableResult
  func beginRow() throws(OutputError) -> RowAddress {
    if row + 1 >= workbook.rowLimit || row % 1024 == 0 && isLarge {
      try finishSheet()
      sheetCount += 1
      sheet = try workbook.addSheet("\(name) (\(sheetCount))")
      try writeHead()
    }
    row += 1
    column = 0
    if let rowHeight {
      try WorkbookFailure.check(worksheet_set_row(sheet, UInt32(row), rowHeight, nil))
    }
    return RowAddress(sheet: sheetCount == 1 ? name : "\(name) (\(sheetCount))", row: row)
  }

  func skip() { column += 1 }

  /// Writes a number; one with more digits than Excel keeps is written as text.
  func number(_ value: Number, _ style: NumberStyle = .plain) throws(OutputError) {
    let double = value.double
    // The library would write NaN and infinity as they are, and Excel refuse the file.
    guard double.isFinite, value.digits.magnitude < 1_000_000_000_000_000 else {
      return try text(value.description, .printed)
    }
    try put { worksheet_write_number(sheet, $0, $1, double, workbook.formats[value, style]) }
  }

  func integer(_ value: Int?, _ format: CellFormat = .text) throws(OutputError) {
    guard let value else { return skip() }
    try put { worksheet_write_number(sheet, $0, $1, Double(value), workbook.formats[format]) }
  }

  func date(_ date: CalendarDate?) throws(OutputError) {
    guard let date else { return skip() }
    // Excel knows no day before 1900.
    guard date.year >= 1900 else { return try text(date.description) }
    var value = lxw_datetime()
    value.year = Int32(date.year)
    value.month = Int32(date.month)
    value.day = Int32(date.day)
    try put { worksheet_write_datetime(sheet, $0, $1, &value, workbook.formats[.date]) }
  }

  func text(_ text: String?, _ format: CellFormat = .text) throws(OutputError) {
    guard var text, !text.isEmpty else { return skip() }
    cell.removeAll()
    text.withUTF8 { cell.append($0) }
    try putCell(format)
  }

  /// Writes ranges of a text as lines of one cell.
  func text(
    _ text: [UInt8], _ ranges: [Range<Int>], _ format: CellFormat = .text
  ) throws(OutputError) {
    cell.removeAll()
    text.withUnsafeBufferPointer { text in
      for index in ranges.indices {
        if index > 0 { cell.appendLineFeed() }
        cell.append(UnsafeBufferPointer(rebasing: text[ranges[index]]))
      }
    }
    try putCell(format)
  }

  /// Writes a number that leads to another row when it is clicked.
  ///
  /// As a formula: Excel allows only 65,530 links of the other kind on a sheet, and the library
  /// keeps all of them in memory.
  func link(_ value: Int, to address: RowAddress) throws(OutputError) {
    let formula = address.link(showing: value)
    try put {
      worksheet_write_formula_num(
        sheet, $0, $1, formula, workbook.formats[.link], Double(value))
    }
  }

  private var isLarge: Bool {
    sheet.pointee.optimize_tmpfile.map { ftello($0) > Self.sizeLimit } ?? false
  }

  /// Completes the present sheet.
  func finishSheet() throws(OutputError) {
    try WorkbookFailure.check(
      worksheet_autofilter(
        sheet, UInt32(headRows - 1), 0, UInt32(max(row, headRows)), UInt16(columns.count - 1)))
    lxw_worksheet_write_single_row(sheet)
    guard let size = writtenSize else { throw WorkbookFailure.incomplete }
    workbook.noteRows(of: sheet, size: size)
  }

  /// The size of the rows in the library's temporary file; nil when a write to it has failed.
  private var writtenSize: Int? {
    guard let file = sheet.pointee.optimize_tmpfile, fflush(file) == 0, ferror(file) == 0 else {
      return nil
    }
    return ftello(file)
  }

  private func writeHead() throws(OutputError) {
    row = -1
    for line in 0..<headRows {
      row += 1
      column = 0
      if headRows == 2 {
        let height = line == 0 ? 62.0 : 15.0
        try WorkbookFailure.check(worksheet_set_row(sheet, UInt32(row), height, nil))
      }
      for column in columns {
        let isTitle = line == 0
        try text(isTitle ? column.title : column.key, isTitle ? .heading : .key)
      }
    }
    for (index, column) in columns.enumerated() {
      try WorkbookFailure.check(
        worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil))
    }
    worksheet_freeze_panes(sheet, UInt32(headRows), UInt16(frozenColumns))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    if headRows == 1 { worksheet_fit_to_pages(sheet, 1, 0) }
    try WorkbookFailure.check(worksheet_repeat_rows(sheet, 0, UInt32(headRows - 1)))
  }

  private func putCell(_ format: CellFormat) throws(OutputError) {
    if cell.isEmpty { return skip() }
    if cell.isCut { workbook.noteCutText() }
    let format = workbook.formats[format]
    try put { row, column in
      cell.withCString { worksheet_write_string(sheet, row, column, $0, format) }
    }
  }

  private func put(_ write: (UInt32, UInt16) -> lxw_error) throws(OutputError) {
    try WorkbookFailure.check(write(UInt32(row), UInt16(column)))
    column += 1
  }
}
