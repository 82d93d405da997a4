import CXlsxWriter
import Glibc
import NianbaoKit

/// A table with its head on one sheet, or on several where one has too few rows.
///
/// Cells are written one after the other, rows from top to bottom: a row leaves memory when the next
/// one begins.
final class SheetTable {
  /// The rows of a sheet in Excel.
  static let rowLimit = 1_048_576
  /// The columns of a sheet in Excel.
  static let columnLimit = 16_384
  /// The size of a sheet, which must stay below 4 GB: Excel takes larger ones for damaged.
  private static let sizeLimit = 3 << 30

  private unowned let workbook: Workbook
  private let formats: CellFormats
  private let name: String
  private let head: SheetHead
  private let columns: [SheetColumn]
  private let hasHighRows: Bool
  /// What is shown in the cells of some columns as long as it is so.
  private let conditions: [SumCondition]
  private var sheet: UnsafeMutablePointer<lxw_worksheet>
  private var sheetCount = 1
  private var row: Int
  // These change with each cell and only in this file: looking whether two places write them at once
  // would take longer than writing.
  @exclusivity(unchecked) private var column = 0
  /// The most lines of a cell of the present row.
  @exclusivity(unchecked) private var lines = 1
  @exclusivity(unchecked) private var cell: CellText
  @exclusivity(unchecked) private var cells: RowXML
  /// Of the present sheet, by column.
  @exclusivity(unchecked) private var widths: [Int]
  @exclusivity(unchecked) private var sums: [Double?]

  /// A table.
  ///
  /// - Parameters:
  ///   - workbook: The workbook.
  ///   - name: What its sheet is called.
  ///   - columns: The heads of its columns.
  ///   - frozenColumns: How many of them stay in view.
  ///   - printedColumns: How many of the first ones are printed; nil for all.
  ///   - hasHighRows: Whether a row is as high as its texts over several lines.
  ///   - conditions: What is shown in the cells of some columns as long as it is so.
  /// - Throws: `OutputError` when there are more columns than Excel has, or no sheet can be made.
  init(
    _ workbook: Workbook, name: String, _ columns: [SheetColumn], frozenColumns: Int,
    printedColumns: Int?, hasHighRows: Bool, conditions: [SumCondition]
  ) throws(OutputError) {
    guard columns.count <= Self.columnLimit else {
      throw WorkbookFailure.tooManyColumns(columns.count, limit: Self.columnLimit)
    }
    self.workbook = workbook
    formats = workbook.formats
    self.name = name
    self.columns = columns
    self.hasHighRows = hasHighRows
    self.conditions = conditions
    head = SheetHead(columns, frozenColumns: frozenColumns, printedColumns: printedColumns)
    row = head.rowCount - 1
    widths = Array(repeating: 0, count: columns.count)
    sums = Array(repeating: nil, count: columns.count)
    cell = CellText(workbook.language)
    cells = RowXML(columnCount: columns.count)
    sheet = try workbook.addSheet(name)
    try head.write(to: sheet, formats)
  }

  /// Starts the next row, on a new sheet when this one is full.
  @discardableResult
  func beginRow() throws(OutputError) -> RowAddress {
    if row + 1 >= workbook.rowLimit || row % 1024 == 0 && isLarge {
      try finishSheet()
      sheetCount += 1
      sheet = try workbook.addSheet("\(name) (\(sheetCount))", behind: sheet)
      try head.write(to: sheet, formats)
      row = head.rowCount - 1
      for index in sums.indices { (widths[index], sums[index]) = (0, nil) }
    } else {
      finishRow()
    }
    row += 1
    column = 0
    cells.begin(row)
    return RowAddress(sheet: sheetCount == 1 ? name : "\(name) (\(sheetCount))", row: row)
  }

  /// Writes the present row, as high as its texts.
  ///
  /// Programs leave rows as they are that have no height of their own, and Excel takes none above 409
  /// points.
  private func finishRow() {
    let tenths = min(Int64(lines) * Self.lineHeight, Self.greatestHeight)
    cells.write(
      to: sheet.pointee.optimize_tmpfile,
      height: lines > 1 ? Number(tenths, decimals: 1).reduced : nil)
    lines = 1
  }

  /// In tenths of a point.
  private static let lineHeight: Int64 = 165
  private static let greatestHeight: Int64 = 4090

  func skip() { column += 1 }

  /// Writes an empty cell that can be seen.
  func blank(_ format: CellFormat, _ mark: CellMark = .none) {
    cells.blank(column, formats[format, mark])
    column += 1
  }

  /// Writes a number; one with more digits than Excel keeps is written as text.
  func number(_ value: Number, _ look: NumberLook = NumberLook()) {
    guard value.digits.magnitude < 1_000_000_000_000_000 else {
      return text(value.description, .printed, look.mark)
    }
    let double = value.double
    sums[column] = (sums[column] ?? 0) + double
    widths[column] = max(widths[column], TextWidth.of(value))
    cells.number(value, column, formats[value, look])
    column += 1
  }

  func integer(_ value: Int?, _ format: CellFormat = .text) {
    guard let value else { return skip() }
    sums[column] = (sums[column] ?? 0) + Double(value)
    cells.number(Number(Int64(value)), column, formats[format])
    column += 1
  }

  func date(_ date: CalendarDate?) {
    guard let date else { return skip() }
    // Excel knows no day before 1900.
    guard date.year >= 1900 else { return text(date.description) }
    var value = lxw_datetime()
    value.year = Int32(date.year)
    value.month = Int32(date.month)
    value.day = Int32(date.day)
    let day = Int64(lxw_datetime_to_excel_datetime(&value))
    cells.number(Number(day), column, formats[.date])
    column += 1
  }

  func text(
    _ text: String?, _ format: CellFormat = .text, _ mark: CellMark = .none
  ) {
    guard var text, !text.isEmpty else { return skip() }
    cell.removeAll()
    text.withUTF8 { cell.append($0) }
    putCell(format, mark)
  }

  /// Writes ranges of a text as lines of one cell.
  func text(
    _ text: [UInt8], _ ranges: [Range<Int>], _ format: CellFormat = .text, _ mark: CellMark = .none
  ) {
    cell.removeAll()
    text.withUnsafeBufferPointer { text in
      for index in ranges.indices {
        if index > 0 { cell.appendLineFeed() }
        cell.append(UnsafeBufferPointer(rebasing: text[ranges[index]]))
      }
    }
    putCell(format, mark)
  }

  /// Writes a number that leads to another row when it is clicked.
  ///
  /// As a formula: Excel allows only 65,530 links of the other kind on a sheet, and the library
  /// keeps all of them in memory.
  func link(_ value: Int, to address: RowAddress) {
    sums[column] = (sums[column] ?? 0) + Double(value)
    cells.formula(
      address.link(showing: value), shows: Number(Int64(value)), column, formats[.link])
    column += 1
  }

  /// Writes a text that leads to a file when it is clicked, by a formula that shows the text.
  func link(_ text: String, formula: String) {
    widths[column] = max(widths[column], TextWidth.of(text))
    cells.formula(formula, shows: text, column, formats[.link])
    column += 1
  }

  /// Writes a comment to the cell that was written last.
  func comment(_ text: [UInt8], _ range: Range<Int>) throws(OutputError) {
    cell.removeAll()
    text.withUnsafeBufferPointer { cell.append(UnsafeBufferPointer(rebasing: $0[range])) }
    var options = lxw_comment_options()
    options.width = 320
    options.height = UInt16(min(cell.lines(in: 44) * 18 + 12, 300))
    try WorkbookFailure.check(
      cell.withCString {
        worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column - 1), $0, &options)
      })
  }

  /// Keeps the present sheet out of sight.
  func hide() { worksheet_hide(sheet) }

  private var isLarge: Bool {
    sheet.pointee.optimize_tmpfile.map { ftello($0) > Self.sizeLimit } ?? false
  }

  /// Completes the present sheet.
  func finishSheet() throws(OutputError) {
    finishRow()
    try head.finish(sheet, lastRow: row, widths: widths)
    for condition in conditions where row >= head.rowCount {
      try condition.add(to: sheet, rows: head.rowCount...row, formats.failedSum)
    }
    sheet.pointee.dim_rowmax = UInt32(row)
    let rows = row + 1 - head.rowCount
    guard try head.writeTotals(to: sheet, sums: sums, rows: rows), let size = writtenSize else {
      throw WorkbookFailure.incomplete
    }
    workbook.noteRows(of: sheet, size: size)
  }

  /// The size of the rows in the library's temporary file; nil when a write to it has failed.
  private var writtenSize: Int? {
    guard let file = sheet.pointee.optimize_tmpfile, fflush(file) == 0, ferror(file) == 0 else {
      return nil
    }
    return ftello(file)
  }

  private func putCell(_ format: CellFormat, _ mark: CellMark) {
    if cell.isEmpty { return skip() }
    workbook.note(cell)
    widths[column] = max(widths[column], cell.width)
    if hasHighRows, format == .wrapped {
      // Two characters for the margins, and one for what does not break evenly.
      lines = max(lines, cell.lines(in: columns[column].width.upperBound - 3))
    }
    cell.bytes.withUnsafeBufferPointer { cells.text($0, column, formats[format, mark]) }
    column += 1
  }
}
