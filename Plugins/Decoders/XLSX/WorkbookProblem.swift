import NianbaoKit

/// Why a workbook could not be read.
enum WorkbookProblem {
  /// The most sheets.
  static let sheetLimit = 1000
  /// The most columns of a table.
  static let columnLimit = 1000
  /// The most merged cells of a sheet.
  static let mergeLimit = 50_000

  static let binary = SourceError(
    .unsupported,
    Message(
      zh: "这是二进制工作簿（.xlsb），无法读取。请用 Excel 或 WPS 另存为 .xlsx 后再转换。",
      en: "This is a binary workbook (.xlsb), which cannot be read. Save it as .xlsx first."))

  static func noSheet(_ name: String) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "文件里找不到工作表“\(name)”，文件已损坏。请重新下载或另存后再转换。",
        en: "The sheet “\(name)” is not in the file, so it is damaged. Download or save it again."))
  }

  static func badReference(_ reference: String) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "工作表里的单元格地址“\(reference.prefix(20))”不正确，应为 A1 到 XFD1048576。请另存后再转换。",
        en:
          "“\(reference.prefix(20))” in a sheet is no address of a cell from A1 to XFD1048576. Save the file again."
      ))
  }

  static func tooMuch(zh: String, en: String) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "工作簿超过 \(zh)，不予读取。请拆分后再转换。", en: "The workbook has more than \(en). Split it first."))
  }

  static let tooManySheets = tooMuch(zh: "\(sheetLimit) 个工作表", en: "\(sheetLimit) sheets")
  static let tooManyColumns = tooMuch(zh: "\(columnLimit) 列", en: "\(columnLimit) columns")
  static let tooManyMerges = tooMuch(zh: "\(mergeLimit) 处合并", en: "\(mergeLimit) merged cells")
}
