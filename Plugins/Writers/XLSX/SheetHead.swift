import CXlsxWriter
import NianbaoKit

/// The head of a table: the titles of its columns, which stay in view.
///
/// Where columns have names for programs, sums stand above the head, where they stay in view as
/// well, then what columns have in common, the names in a hidden row, and the titles, which filter.
struct SheetHead {
  private let columns: [SheetColumn]
  private let frozenColumns: Int
  private let hasKeys: Bool

  /// The rows of the head by their numbers, where columns have names for programs.
  private static let totals: UInt32 = 0
  private static let sections: UInt32 = 1
  private static let keys: UInt32 = 2
  private static let titles: UInt32 = 3
  /// The most columns under one section title, so that one is always in view.
  private static let mostSectionColumns = 7

  init(_ columns: [SheetColumn], frozenColumns: Int) {
    self.columns = columns
    self.frozenColumns = frozenColumns
    hasKeys = columns.contains { $0.key != nil }
  }

  /// The number of rows above the first one of the table.
  var rowCount: Int { hasKeys ? Int(Self.titles) + 1 : 1 }

  private var titleRow: UInt32 { UInt32(rowCount - 1) }

  /// Writes the head to the first rows of a sheet, without the values of its sums.
  func write(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats
  ) throws(OutputError) {
    if hasKeys {
      try writeTotals(to: sheet, formats)
      try writeSections(to: sheet, formats)
      var hidden = lxw_row_col_options()
      hidden.hidden = 1
      try WorkbookFailure.check(worksheet_set_row_opt(sheet, Self.keys, 15, nil, &hidden))
      for (index, column) in columns.enumerated() {
        try WorkbookFailure.check(
          worksheet_write_string(sheet, Self.keys, UInt16(index), column.key, formats[.key]))
      }
    }
    try WorkbookFailure.check(worksheet_set_row(sheet, titleRow, titleHeight, nil))
    for (index, column) in columns.enumerated() {
      try WorkbookFailure.check(
        worksheet_write_string(sheet, titleRow, UInt16(index), column.title, formats[.heading]))
    }
    worksheet_freeze_panes(sheet, UInt32(rowCount), UInt16(frozenColumns))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.5)
    if hasKeys { worksheet_set_print_scale(sheet, 60) } else { worksheet_fit_to_pages(sheet, 1, 0) }
    try WorkbookFailure.check(worksheet_repeat_rows(sheet, 0, titleRow))
    if frozenColumns > 0 {
      try WorkbookFailure.check(worksheet_repeat_columns(sheet, 0, UInt16(frozenColumns - 1)))
    }
  }

  /// Sets what depends on all rows of a sheet: the filter, by the number of the last row, and the
  /// widths of columns, by those of their widest cells.
  func finish(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, lastRow: Int, widths: [Int]
  ) throws(OutputError) {
    try WorkbookFailure.check(
      worksheet_autofilter(
        sheet, titleRow, 0, UInt32(max(lastRow, rowCount)), UInt16(columns.count - 1)))
    for (index, column) in columns.enumerated() {
      let width = min(
        max(Double(widths[index] + 2), column.width.lowerBound), column.width.upperBound)
      try WorkbookFailure.check(
        worksheet_set_column(sheet, UInt16(index), UInt16(index), width, nil))
    }
  }

  /// Writes the values of the sums, which are known when all rows are written.
  ///
  /// - Returns: False when the rows cannot be read or written again.
  func writeTotals(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, sums: [Double], rows: Int
  ) throws(OutputError) -> Bool {
    guard hasKeys else { return true }
    let values = zip(columns, sums).compactMap { column, sum -> Double? in
      switch column.total {
      case .sum, .amount: sum
      case .count: Double(rows)
      case nil: nil
      }
    }
    return TotalRow.fill(sheet.pointee.optimize_tmpfile, with: values)
  }

  private func writeTotals(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats
  ) throws(OutputError) {
    try WorkbookFailure.check(worksheet_set_row(sheet, Self.totals, 18, nil))
    for (index, column) in columns.enumerated() {
      switch column.total {
      case .sum:
        try writeTotal(to: sheet, index, "109", of: index, formats[.total])
      case .amount:
        try writeTotal(to: sheet, index, "109", of: index, formats[.totalAmount])
      case .count(let key):
        let counted = columns.firstIndex { $0.key == key } ?? index
        try writeTotal(to: sheet, index, "103", of: counted, formats[.count])
      case nil:
        try WorkbookFailure.check(
          worksheet_write_blank(sheet, Self.totals, UInt16(index), formats[.total]))
      }
    }
  }

  /// Writes a sum over the rows that are shown, by its number in Excel (109 adds, 103 counts).
  private func writeTotal(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ index: Int, _ function: String,
    of column: Int, _ format: CellFormats.Format?
  ) throws(OutputError) {
    let letters = ColumnLetters.of(column)
    let rows = "\(letters)\(rowCount + 1):\(letters)\(SheetTable.rowLimit)"
    try WorkbookFailure.check(
      worksheet_write_formula_num(
        sheet, Self.totals, UInt16(index), "=SUBTOTAL(\(function),\(rows))", format,
        TotalRow.placeholder))
  }

  private func writeSections(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats
  ) throws(OutputError) {
    try WorkbookFailure.check(worksheet_set_row(sheet, Self.sections, 27, nil))
    var start = 0
    for index in columns.indices.dropFirst() + [columns.count] {
      let goesOn =
        index < columns.count && index != frozenColumns
        && columns[index].section == columns[start].section
        && index - start < Self.mostSectionColumns
      if goesOn { continue }
      let title = columns[start].section
      if index - start == 1 {
        try WorkbookFailure.check(
          worksheet_write_string(sheet, Self.sections, UInt16(start), title, formats[.section]))
      } else {
        try WorkbookFailure.check(
          worksheet_merge_range(
            sheet, Self.sections, UInt16(start), Self.sections, UInt16(index - 1), title,
            formats[.section]))
      }
      start = index
    }
  }

  /// High enough for the longest title in its column at its narrowest.
  private var titleHeight: Double {
    // Titles are smaller than the usual font, in which widths are counted.
    let lines = columns.map { TextWidth.lines(of: $0.title, in: $0.width.lowerBound * 1.1) }
    return Double(lines.max() ?? 1) * 12.5 + 5
  }
}
