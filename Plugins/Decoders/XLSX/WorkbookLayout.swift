import NianbaoKit

/// The document of a workbook: sheet after sheet.
struct WorkbookLayout {
  private let limits: DocumentLimits
  private var builder: DocumentBuilder
  private var cellCount = 0
  private var textSize = 0
  private(set) var findings: [Finding] = []

  init(_ limits: DocumentLimits) {
    self.limits = limits
    builder = DocumentBuilder(limits: limits)
  }

  /// Adds a visible sheet; one that shows nothing is passed over.
  mutating func add(_ sheet: Sheet, named name: String) throws(SourceError) {
    let rows = HiddenRanges(sheet.hiddenRows)
    let columns = HiddenRanges(sheet.hiddenColumns)
    let blocks = SheetBlock.all(of: sheet.visibleItems(rows, columns), hidden: rows)
    report(sheet, name, sheet.hiddenContent(rows, columns))
    guard !blocks.isEmpty else { return }
    textSize += sheet.cells.reduce(0) { $0 + $1.text.count }
    try limits.check(text: textSize)
    builder.addParagraph(name.utf8)
    for block in blocks {
      for part in block.parts {
        switch part {
        case .line(let text): builder.addParagraph(text)
        case .table(let rows):
          let table = try SheetTable(rows)
          cellCount += table.cellCount
          try limits.check(parts: cellCount)
          table.build(&builder)
        }
      }
    }
  }

  /// Passes over a sheet that is hidden.
  mutating func skip(hidden name: String) {
    findings.append(
      Finding(
        .hiddenPart,
        message: Message(
          zh: "工作表“\(name)”是隐藏的，没有读取。如需读取，请取消隐藏后再转换。",
          en: "The sheet “\(name)” is hidden and was not read. Unhide it if it should be.")))
  }

  /// The document; to be asked for once, at the end.
  mutating func document() throws(SourceError) -> Document { try builder.document() }

  private mutating func report(
    _ sheet: Sheet, _ name: String, _ hidden: (rows: Int, columns: Int)
  ) {
    if hidden.rows + hidden.columns > 0 {
      findings.append(
        Finding(
          .hiddenPart,
          message: Message(
            zh:
              "工作表“\(name)”隐藏了有内容的 \(hidden.rows) 行、\(hidden.columns) 列，没有读取。如需读取，请取消隐藏后再转换。",
            en:
              "The sheet “\(name)” hides \(hidden.rows) rows and \(hidden.columns) columns with content, which were not read. Unhide them if they should be."
          )))
    }
    if !sheet.uncalculated.isEmpty {
      findings.append(
        Finding(
          .uncalculated,
          message: Message(
            zh:
              "工作表“\(name)”有 \(sheet.uncalculated.count) 个公式没有保存结果，读作公式本身。请用 Excel 或 WPS 打开并保存后再转换。",
            en:
              "The sheet “\(name)” has \(sheet.uncalculated.count) formulas saved without a result; they were read as they stand. Open the file in Excel or WPS and save it."
          )))
    }
  }
}
