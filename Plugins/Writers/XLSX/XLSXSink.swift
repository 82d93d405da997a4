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
  private var seen = AgencyYears()
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
      panel, withPartial: options.hasPartial, only: OverviewSeries.ids.union(AgencyTrends.ids))
    trend = AgencyTrends(panel, isKept: hasContent)
    forms = FormSheets(schema.layouts, most: hasContent ? options.forms : 0)
  }

  func write(_ report: Report) throws(OutputError) {
    workbook.beginReport()
    // The links in both directions need the row before anything is written into it.
    let row = try summary.beginRow()
    try sections?.write(report)
    try facts?.write(report)
    try panelSheet?.write(report)
    let links = try findings.write(report, summary: row)
    try summary.write(report, links: links)
    for finding in workbook.textDefects.findings {
      try findings.write(finding, of: report, summary: row)
    }
    if seen.isFirst(report) {
      panel.fill(report)
      count.add(report, series.values(panel), summary: row)
      trend.add(report, panel)
    } else if !report.forms.isEmpty {
      count.leaveOut(report)
    }
    count.count(report)
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
}
