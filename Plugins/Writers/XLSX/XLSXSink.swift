import NianbaoKit

/// A workbook under construction: each report adds rows to several sheets.
final class XLSXSink: ReportSink {
  private let workbook: Workbook
  private let summary: SummarySheet
  private let facts: FactsSheet?
  private let findings: FindingsSheet
  private let sections: SectionsSheet?

  /// Begins a workbook; `rowLimit` is how many rows a sheet may have.
  init(
    _ output: Output, options: WriterOptions, fields: FieldDictionary,
    rowLimit: Int = SheetTable.rowLimit
  ) throws(OutputError) {
    let language = options.language
    let workbook = try Workbook(path: output.temporaryPath, language: language, rowLimit: rowLimit)
    self.workbook = workbook
    summary = try SummarySheet(
      workbook, fields, header: options.header, hasFieldColumns: options.layout == .wide)
    facts = options.layout == .long ? try FactsSheet(workbook, fields) : nil
    findings = try FindingsSheet(workbook)
    // Who checks reports hands in what was found, and not the reports' own words.
    let hasContent = options.layout != .findings
    sections = hasContent ? try SectionsSheet(workbook) : nil
    if hasContent { try DictionarySheet.write(fields, to: workbook) }
  }

  func write(_ report: Report) throws(OutputError) {
    // The links in both directions need the row before anything is written into it.
    let row = try summary.beginRow()
    try sections?.write(report)
    try facts?.write(report)
    let links = try findings.write(report, summary: row)
    try summary.write(report, links: links)
    if workbook.takeCutTexts() > 0 {
      try findings.write(Self.cut, of: report, summary: row)
    }
  }

  func finish() throws(OutputError) { try workbook.close() }

  private static let cut = Finding(
    .cutText,
    message: Message(
      zh: "有文字超过 Excel 单元格的 \(CellText.limit) 个字符，已截断并在末尾注明；JSON 输出含全文",
      en: """
        a text is longer than the \(CellText.limit) characters of an Excel cell; it was cut, with \
        a mark at its end; JSON outputs have it whole
        """))
}
