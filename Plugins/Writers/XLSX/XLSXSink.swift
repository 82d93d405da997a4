import NianbaoKit

/// A workbook under construction: each report adds rows to several sheets.
final class XLSXSink: ReportSink {
  private let workbook: Workbook
  private let language: Language
  private let schema: Schema
  private let overview: SheetPage
  private let summary: SummarySheet
  private let facts: FactsSheet?
  private let panelSheet: PanelSheet?
  private let findings: FindingsSheet
  private let sections: SectionsSheet?
  private let series: OverviewSeries
  private var panel: PanelRow
  private var count = BatchCount()
  private var forms: FormSheets
  private var trend: AgencyTrends

  /// Begins a workbook; `rowLimit` is how many rows a sheet may have.
  init(
    _ output: Output, options: WriterOptions, schema: Schema,
    rowLimit: Int = SheetTable.rowLimit
  ) throws(OutputError) {
    language = options.language
    self.schema = schema
    let workbook = try Workbook(path: output.temporaryPath, language: language, rowLimit: rowLimit)
    self.workbook = workbook
    // Who checks reports hands in what was found, and not the reports' own words and numbers.
    let hasContent = options.layout != .findings
    overview = try workbook.addPage(OverviewSheet.name.text(language))
    summary = try SummarySheet(
      workbook, schema, header: options.header, hasFieldColumns: options.layout == .wide,
      files: FileLinks(from: output.destination))
    facts = options.layout == .long ? try FactsSheet(workbook, schema.fields) : nil
    panelSheet = options.layout == .panel ? try PanelSheet(workbook, schema, options) : nil
    findings = try FindingsSheet(workbook)
    sections = hasContent ? try SectionsSheet(workbook) : nil
    let panel = schema.panel
    if hasContent { try DictionarySheet.write(schema, panel, to: workbook) }
    series = OverviewSeries(panel)
    self.panel = PanelRow(
      panel, withPartial: false, only: OverviewSeries.ids.union(AgencyTrends.ids))
    trend = AgencyTrends(panel, isKept: hasContent)
    forms = FormSheets(schema.layouts, most: hasContent ? options.forms : 0)
  }

  func write(_ report: Report) throws(OutputError) {
    // The links in both directions need the row before anything is written into it.
    let row = try summary.beginRow()
    try sections?.write(report)
    try facts?.write(report)
    try panelSheet?.write(report)
    let links = try findings.write(report, summary: row)
    try summary.write(report, links: links)
    if workbook.takeCutTexts() > 0 {
      try findings.write(Self.cut, of: report, summary: row)
    }
    panel.fill(report)
    count.count(report, series.values(panel), summary: row)
    trend.add(report, panel)
    forms.add(
      report, language: language, summary: row, finding: links.firstError ?? links.firstWarning)
  }

  func finish() throws(OutputError) {
    try TrendSheet.write(trend, to: workbook)
    let links = try forms.write(to: workbook)
    var sheet = OverviewSheet(on: overview, count, series, forms, schema, language)
    try sheet.write(links)
    try workbook.close()
  }

  private static let cut = Finding(
    .cutText,
    message: Message(
      zh: "有文字超过 Excel 单元格的 \(CellText.limit) 个字符，已截断并在末尾注明；JSON 输出含全文",
      en: """
        a text is longer than the \(CellText.limit) characters of an Excel cell; it was cut, with \
        a mark at its end; JSON outputs have it whole
        """))
}
