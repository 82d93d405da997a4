import CXlsxWriter
import NianbaoKit

/// The sheet 趋势: one agency over the years, chosen from a list, with a chart.
///
/// Its cells look the numbers up on a hidden sheet. What an agency does not report stays empty; it
/// never becomes a zero.
struct TrendSheet {
  static let name = Message(zh: "趋势", en: "Trend")
  /// The row with the years, and the first one below it.
  private static let head = 4
  /// How many series the chart shows.
  private static let charted = 2

  private let trends: AgencyTrends
  private let shown: AgencyTrends.Agency
  private let years: [Int]
  private let page: SheetPage
  private let data: String
  private let language: Language

  /// Writes the sheet, if an agency has reports of several years.
  static func write(_ trends: AgencyTrends, to workbook: Workbook) throws(OutputError) {
    guard trends.hasTrend, let shown = trends.fullest, !trends.series.isEmpty else { return }
    let page = try workbook.addPage(name.text(workbook.language))
    let data = try TrendData.write(trends, to: workbook)
    let sheet = TrendSheet(
      trends: trends, shown: shown, years: trends.years, page: page, data: data,
      language: workbook.language)
    try sheet.write()
  }

  private func text(_ zh: String, _ en: String) -> String { Message(zh: zh, en: en).text(language) }

  private var first: Int { Self.head + 1 }
  private var last: Int { Self.head + trends.series.count }
  private func write() throws(OutputError) {
    try page.width(34, of: 0...0)
    try page.width(9, of: 1...UInt16(max(years.count, 8)))
    try page.text(
      text("趋势：一个机关的历年数据", "Trend: one agency over the years"),
      at: PageCell(0, 0, columns: 8), .pageTitle)
    try page.height(30, of: 0)
    try writeChoice()
    try page.text(text("指标", "Series"), at: PageCell(Self.head, 0), .pageColumn)
    for (column, year) in years.enumerated() {
      try page.number(Double(year), at: PageCell(Self.head, column + 1), page.formats[.pageColumn])
    }
    for (index, series) in trends.series.enumerated() {
      let unit = series.unit.isEmpty ? "" : text("（\(series.unit)）", " (\(series.unit))")
      try page.text(
        series.label.text(language) + unit, at: PageCell(first + index, 0), .pageCell)
      for (column, year) in years.enumerated() {
        try writeValue(index, year, column: column + 1)
      }
    }
    try writeChart()
    worksheet_gridlines(page.sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_freeze_panes(page.sheet, UInt32(first), 1)
    worksheet_set_landscape(page.sheet)
    worksheet_set_paper(page.sheet, 9)  // A4
    worksheet_fit_to_pages(page.sheet, 1, 1)
  }

  private func writeChoice() throws(OutputError) {
    try page.text(
      text("机关（点右侧单元格可另选）", "Agency (choose another one on the right)"), at: PageCell(2, 0),
      .pageColumn)
    try page.text(shown.name, at: PageCell(2, 1, columns: 7), .pageTotal)
    if trends.isCut {
      try page.text(
        text(
          "只列最先出现的 \(AgencyTrends.mostAgencies) 个机关。",
          "Only the first \(AgencyTrends.mostAgencies) agencies are listed."),
        at: PageCell(1, 0, columns: 8), .pageNote)
    }
    let list = "='\(data)'!$A$2:$A$\(trends.agencies.count + 1)"
    let status = list.withCString { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = UnsafeMutablePointer(mutating: list)
      return worksheet_data_validation_cell(page.sheet, 2, 1, &validation)
    }
    try WorkbookFailure.check(status)
  }

  /// Writes a number that is looked up; where there is none the cell shows nothing.
  private func writeValue(_ index: Int, _ year: Int, column: Int) throws(OutputError) {
    let key = "$B$3&\"|\"&\(ColumnLetters.of(column))$\(Self.head + 1)"
    let values = ColumnLetters.of(TrendData.firstSeries + index)
    let found = "INDEX('\(data)'!$\(values):$\(values),MATCH(\(key),'\(data)'!$B:$B,0))"
    let number = shown.years[year].flatMap { $0[index] }
    try page.formula(
      "=IFERROR(IF(\(found)=\"\",\"\",\(found)),\"\")",
      number.map { .number($0.double) } ?? .text(""),
      at: PageCell(first + index, column), .pageNumber)
  }

  /// Draws columns: a line would lead through zero where a year is missing.
  private func writeChart() throws(OutputError) {
    let chart = try page.addChart(LXW_CHART_COLUMN)
    for row in first..<first + min(Self.charted, trends.series.count) {
      let series = chart_add_series(chart, nil, nil)
      let end = UInt16(years.count)
      chart_series_set_categories(series, page.name, UInt32(Self.head), 1, UInt32(Self.head), end)
      chart_series_set_values(series, page.name, UInt32(row), 1, UInt32(row), end)
      chart_series_set_name_range(series, page.name, UInt32(row), 0)
    }
    chart_title_off(chart)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = lxw_chart_options()
    options.x_scale = 1.7
    options.y_scale = 1.3
    try WorkbookFailure.check(
      worksheet_insert_chart_opt(page.sheet, UInt32(last + 2), 0, chart, &options))
  }
}
