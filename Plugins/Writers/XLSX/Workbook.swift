import CXlsxWriter
import NianbaoKit

/// A workbook of libxlsxwriter, which keeps one row per sheet in memory.
final class Workbook {
  let language: Language
  let rowLimit: Int
  let formats: CellFormats
  private var handle: UnsafeMutablePointer<lxw_workbook>?
  private let path: String
  private var tables: [SheetTable] = []
  private var sheets = SheetOrder()
  private var sheetNames = SheetNames()
  /// What became of the texts of a report.
  private(set) var textDefects = TextDefects()

  init(path: String, language: Language, rowLimit: Int) throws(OutputError) {
    self.path = path
    self.language = language
    self.rowLimit = rowLimit
    // Not the initialiser with all members: they differ between versions of the library.
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let handle = workbook_new_opt(path, &options) else {
      throw WorkbookFailure.error(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    self.handle = handle
    formats = CellFormats(handle, language)
    var properties = lxw_doc_properties()
    // A fixed time (2000-01-01), so that equal reports give equal bytes.
    properties.created = 946_684_800
    // By its creator the workbook is known as no report when it lies among reports.
    let status = "nianbao".withCString { creator in
      properties.author = UnsafeMutablePointer(mutating: creator)
      return workbook_set_properties(handle, &properties)
    }
    try WorkbookFailure.check(status)
  }

  deinit { lxw_workbook_free(handle) }

  /// Adds a table on a sheet of its own, behind the others.
  func addTable(
    _ name: Message, _ columns: [SheetColumn], frozenColumns: Int, printedColumns: Int? = nil,
    hasHighRows: Bool = false, conditions: [SumCondition] = []
  ) throws(OutputError) -> SheetTable {
    let table = try SheetTable(
      self, name: name.text(language), columns, frozenColumns: frozenColumns,
      printedColumns: printedColumns, hasHighRows: hasHighRows, conditions: conditions)
    tables.append(table)
    return table
  }

  /// Adds an empty sheet of which one row is kept in memory, behind another one or at the end.
  func addSheet(
    _ name: String, behind last: UnsafeMutablePointer<lxw_worksheet>? = nil
  ) throws(OutputError) -> UnsafeMutablePointer<lxw_worksheet> {
    try addSheet(name, streams: true, behind: last)
  }

  /// Adds an empty sheet that is kept in memory, so that its cells can be written in any order.
  ///
  /// Another sheet's name is changed to one that Excel takes and no sheet has.
  func addPage(_ name: String) throws(OutputError) -> SheetPage {
    let name = sheetNames.free(name)
    return SheetPage(self, try addSheet(name, streams: false), name: name)
  }

  private func addSheet(
    _ name: String, streams: Bool, behind last: UnsafeMutablePointer<lxw_worksheet>? = nil
  ) throws(OutputError) -> UnsafeMutablePointer<lxw_worksheet> {
    handle?.pointee.options.constant_memory = streams ? 1 : 0
    guard let sheet = workbook_add_worksheet(handle, name) else {
      throw WorkbookFailure.error(LXW_ERROR_CREATING_TMPFILE)
    }
    sheetNames.take(name)
    sheets.add(sheet, behind: last)
    return sheet
  }

  /// Makes a chart, which has to be put on a page.
  func addChart(_ kind: lxw_chart_type) throws(OutputError) -> UnsafeMutablePointer<lxw_chart> {
    guard let chart = workbook_add_chart(handle, UInt8(kind.rawValue)) else {
      throw WorkbookFailure.error(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    return chart
  }

  /// Keeps the size of the rows of a sheet that is finished.
  func noteRows(of sheet: UnsafeMutablePointer<lxw_worksheet>, size: Int) {
    sheets.noteRows(of: sheet, size: size)
  }

  /// Counts what became of a text.
  func note(_ text: CellText) {
    if text.isCut { textDefects.cut += 1 }
    if text.isChanged { textDefects.changed += 1 }
  }

  /// Begins to count the texts of a report.
  func beginReport() { textDefects = TextDefects() }

  /// Writes the file.
  func close() throws(OutputError) {
    guard let handle else { return }
    for table in tables { try table.finishSheet() }
    sheets.arrange(handle)
    // Frees the workbook, even when it fails.
    self.handle = nil
    try WorkbookFailure.check(workbook_close(handle))
    guard WorkbookCheck.isComplete(path, rowSizes: sheets.rowSizes) else {
      throw WorkbookFailure.incomplete
    }
  }
}
