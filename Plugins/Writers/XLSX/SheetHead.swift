import CXlsxWriter
import NianbaoKit

/// The head of a table: the titles of its columns, which stay in view.
///
/// Where columns have names for programs, sums stand above the head, if there are any, where they stay
/// in view as well, then what columns have in common, the names in a hidden row, and the titles, which
/// filter.
struct SheetHead {
  private let columns: [SheetColumn]
  private let frozenColumns: Int
  private let printedColumns: Int?
  private let hasKeys: Bool
  private let hasTotals: Bool

  /// The row of sums, where there is one.
  private static let totals: UInt32 = 0
  /// The most columns under one section title, so that one is always in view.
  private static let mostSectionColumns = 6

  init(_ columns: [SheetColumn], frozenColumns: Int, printedColumns: Int?) {
    self.columns = columns
    self.frozenColumns = frozenColumns
    self.printedColumns = printedColumns
    hasKeys = columns.contains { $0.key != nil }
    hasTotals = columns.contains { $0.total != nil }
  }

  /// The number of rows above the first one of the table.
  var rowCount: Int { (hasTotals ? 1 : 0) + (hasKeys ? 2 : 0) + 1 }

  private var titleRow: UInt32 { UInt32(rowCount - 1) }
  private var keyRow: UInt32 { titleRow - 1 }
  private var sectionRow: UInt32 { titleRow - 2 }

  /// Writes the head to the first rows of a sheet, without the values of its sums.
  func write(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats
  ) throws(OutputError) {
    if hasTotals { try writeTotals(to: sheet, formats) }
    if hasKeys {
      try writeSections(to: sheet, formats)
      var hidden = lxw_row_col_options()
      hidden.hidden = 1
      try WorkbookFailure.check(worksheet_set_row_opt(sheet, keyRow, 15, nil, &hidden))
      for (index, column) in columns.enumerated() {
        try WorkbookFailure.check(
          worksheet_write_string(sheet, keyRow, UInt16(index), column.key, formats[.key]))
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
    worksheet_set_comments_author(sheet, "nianbao")
    if hasKeys { worksheet_set_print_scale(sheet, 60) } else { worksheet_fit_to_pages(sheet, 1, 0) }
    try WorkbookFailure.check(worksheet_repeat_rows(sheet, 0, titleRow))
    if frozenColumns > 0 {
      try WorkbookFailure.check(worksheet_repeat_columns(sheet, 0, UInt16(frozenColumns - 1)))
    }
    // Out of memory, so that other rows can follow in its file.
    lxw_worksheet_write_single_row(sheet)
  }

  /// Sets what depends on all rows of a sheet: the filter and what is printed, by the number of the
  /// last row, and the widths of columns, by those of their widest cells.
  func finish(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, lastRow: Int, widths: [Int]
  ) throws(OutputError) {
    try WorkbookFailure.check(
      worksheet_autofilter(
        sheet, titleRow, 0, UInt32(max(lastRow, rowCount)), UInt16(columns.count - 1)))
    if let printedColumns {
      try WorkbookFailure.check(
        worksheet_print_area(sheet, 0, 0, UInt32(lastRow), UInt16(printedColumns - 1)))
    }
    let widths = zip(columns, widths).map { column, widest in
      min(max(Double(widest + 2), column.width.lowerBound), column.width.upperBound)
    }
    for (index, width) in widths.enumerated() {
      try WorkbookFailure.check(
        worksheet_set_column(sheet, UInt16(index), UInt16(index), width, nil))
    }
    if hasKeys { try breakPages(of: sheet, widths: widths) }
  }

  /// Sets where sheets of paper end: between titles over several columns, of which the next one would
  /// not fit any more.
  private func breakPages(
    of sheet: UnsafeMutablePointer<lxw_worksheet>, widths: [Double]
  ) throws(OutputError) {
    let widths = widths.map { $0 + Self.padding }
    let room = Self.paperWidth - widths[..<frozenColumns].reduce(0, +)
    var breaks: [lxw_col_t] = []
    var used = 0.0
    for group in sectionGroups where group.lowerBound >= frozenColumns {
      let width = widths[group].reduce(0, +)
      if used > 0, used + width > room {
        breaks.append(lxw_col_t(group.lowerBound))
        used = 0
      }
      used += width
    }
    // The library takes no more; then pages end where they are full.
    guard !breaks.isEmpty, breaks.count < Self.mostBreaks else { return }
    breaks.append(0)
    try WorkbookFailure.check(worksheet_set_v_pagebreaks(sheet, &breaks))
  }

  /// The width of A4, lying, at the scale of these sheets, in characters of the usual font; programs
  /// that have another one print columns wider.
  private static let paperWidth = 188.0
  /// What a column takes besides its characters.
  private static let padding = 0.71
  private static let mostBreaks = 1023

  /// Writes the values of the sums, which are known when all rows are written.
  ///
  /// - Returns: False when the rows cannot be read or written again.
  func writeTotals(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, sums: [Double?], rows: Int
  ) throws(OutputError) -> Bool {
    guard hasTotals else { return true }
    let values = zip(columns, sums).filter { $0.0.total != nil }.map { column, sum -> Double? in
      switch column.total {
      case .sum, .amount: sum
      case .count, nil: Double(rows)
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
        try writeTotal(to: sheet, index, sum(of: index), formats[.total])
      case .amount:
        try writeTotal(to: sheet, index, sum(of: index), formats[.totalAmount])
      case .count(let key):
        let counted = columns.firstIndex { $0.key == key } ?? index
        try writeTotal(to: sheet, index, subtotal("103", of: counted), formats[.count])
        try writeNote(column.totalNote, to: sheet, index)
      case nil:
        try WorkbookFailure.check(
          worksheet_write_blank(sheet, Self.totals, UInt16(index), formats[.total]))
      }
    }
  }

  /// The sum over the rows that are shown; nothing where none of them has a number.
  private func sum(of column: Int) -> String {
    "IF(\(subtotal("102", of: column))=0,\"\",\(subtotal("109", of: column)))"
  }

  /// A function over the rows that are shown, by its number in Excel: 109 adds, 102 counts numbers and
  /// 103 whatever there is.
  private func subtotal(_ function: String, of column: Int) -> String {
    let letters = ColumnLetters.of(column)
    return "SUBTOTAL(\(function),\(letters)\(rowCount + 1):\(letters)\(SheetTable.rowLimit))"
  }

  private func writeTotal(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ index: Int, _ formula: String,
    _ format: CellFormats.Format?
  ) throws(OutputError) {
    try WorkbookFailure.check(
      worksheet_write_formula_num(
        sheet, Self.totals, UInt16(index), "=\(formula)", format, TotalRow.placeholder))
  }

  /// Writes what is to be known of the sums as a comment on one of them.
  private func writeNote(
    _ note: String, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ index: Int
  ) throws(OutputError) {
    guard !note.isEmpty else { return }
    var options = lxw_comment_options()
    options.width = 320
    options.height = UInt16(TextWidth.lines(of: note, in: 44) * 18 + 12)
    try WorkbookFailure.check(
      worksheet_write_comment_opt(sheet, Self.totals, UInt16(index), note, &options))
  }

  private func writeSections(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats
  ) throws(OutputError) {
    let groups = sectionGroups
    let lines = groups.map { group in
      let width = columns[group].reduce(0) { $0 + $1.width.lowerBound }
      return TextWidth.lines(of: columns[group.lowerBound].section, in: width * 1.05 - 1)
    }
    let height = max(Double(lines.max() ?? 1) * 12.5 + 5, 27)
    try WorkbookFailure.check(worksheet_set_row(sheet, sectionRow, height, nil))
    for group in groups {
      let title = columns[group.lowerBound].section
      if group.count == 1 {
        try WorkbookFailure.check(
          worksheet_write_string(
            sheet, sectionRow, UInt16(group.lowerBound), title, formats[.section]))
      } else {
        try WorkbookFailure.check(
          worksheet_merge_range(
            sheet, sectionRow, UInt16(group.lowerBound), sectionRow,
            UInt16(group.upperBound - 1), title, formats[.section]))
      }
    }
  }

  /// The columns that share a title, parted evenly where they are too many to be seen at once.
  private var sectionGroups: [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in columns.indices.dropFirst() + [columns.count] {
      let goesOn =
        index < columns.count && index != frozenColumns
        && columns[index].section == columns[start].section
      if goesOn { continue }
      let count = index - start
      let parts = (count + Self.mostSectionColumns - 1) / Self.mostSectionColumns
      for part in 0..<parts {
        groups.append(start + count * part / parts..<start + count * (part + 1) / parts)
      }
      start = index
    }
    return groups
  }

  /// High enough for the longest title in its column at its narrowest.
  private var titleHeight: Double {
    // Titles are smaller than the usual font, in which widths are counted.
    let lines = columns.map { TextWidth.lines(of: $0.title, in: $0.width.lowerBound * 1.1) }
    return Double(lines.max() ?? 1) * 12.5 + 5
  }
}
