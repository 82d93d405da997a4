import CXlsxWriter
import NianbaoKit

/// The sheet 概览: what the batch is, in tables and charts.
struct OverviewSheet {
  static let name = Message(zh: "概览", en: "Overview")

  /// The columns of its tables.
  private static let columns = 8
  private static let widths = [32.0] + Array(repeating: 12.0, count: columns - 1)
  /// What fits on A4 in height where the columns fill its width, in points.
  private static let paperHeight = 900.0
  /// More rules and years than this are told in one row.
  private static let most = (rules: 15, years: 25)

  private let count: BatchCount
  private let series: OverviewSeries
  private let forms: FormSheets
  private let schema: Schema
  private let language: Language
  private var tables: PageTables

  init(
    on page: SheetPage, _ count: BatchCount, _ series: OverviewSeries, _ forms: FormSheets,
    _ schema: Schema, _ language: Language
  ) {
    self.count = count
    self.series = series
    self.forms = forms
    self.schema = schema
    self.language = language
    tables = PageTables(page, widths: Self.widths)
  }

  /// Writes the page, with links to the sheets of forms.
  mutating func write(_ links: [FormSheets.Link]) throws(OutputError) {
    let page = tables.page
    for (column, width) in Self.widths.enumerated() {
      try page.width(width, of: UInt16(column)...UInt16(column))
    }
    tables.begin()
    try writeTitle()
    tables.begin()
    var charts = OverviewCharts(page, row: tables.row, language)
    tables.skip((chartCount + 1) / 2 * OverviewCharts.rows)
    try writeYears()
    if let block = try writeReceived(), hasReceived { try charts.add(.received, block) }
    if let block = try writeOutcomes(), hasOutcomes { try charts.add(.outcomes, block) }
    if let block = try writeTop() { try charts.add(.top, block) }
    if let block = try writeRules() { try charts.add(.rules, block) }
    try writeLegend()
    try writeForms(links)
    worksheet_gridlines(page.sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_paper(page.sheet, 9)  // A4
    worksheet_set_margins(page.sheet, 0.4, 0.4, 0.5, 0.5)
    worksheet_fit_to_pages(page.sheet, 1, 0)
    try tables.breakPages(height: Self.paperHeight)
  }

  /// Whether there is anything to draw: zeros alone make no chart.
  private var hasReceived: Bool { years.contains { $0.count.received.sum > 0 } }
  private var hasOutcomes: Bool {
    years.contains { $0.count.outcomes.sums.contains { $0 > 0 } }
  }
  private var chartCount: Int {
    [hasReceived, hasOutcomes, !count.top.reports.isEmpty, !count.rules.isEmpty].count { $0 }
  }

  private func text(_ zh: String, _ en: String) -> String { Message(zh: zh, en: en).text(language) }

  private func year(_ year: Int?) -> String {
    year.map { text("\($0) 年", "\($0)") } ?? text("年度不明", "unknown year")
  }

  private mutating func writeTitle() throws(OutputError) {
    try tables.page.text(
      text("政府信息公开工作年度报告：概览", "Annual reports on government information disclosure: overview"),
      at: PageCell(0, 0, columns: Self.columns), .pageTitle)
    try tables.end(height: 30)
    try tables.paragraph(sentence)
    if count.leftOut > 0 {
      try tables.paragraph(
        text(
          "同一机关同一年度有多份报告的，申请、办理结果和图表只计先读到的一份，与面板一致；另有 \(count.leftOut) 份没有计入。",
          """
          Of several reports of an agency for a year the first one counts in the requests, the \
          outcomes and the charts, as in the panel; \(count.leftOut) more are left out.
          """))
    }
    tables.skip()
  }

  /// What the batch is, in a few words.
  private var sentence: String {
    let statuses = Report.Status.allCases.compactMap { status -> String? in
      guard let number = count.statuses[status] else { return nil }
      let label = Words.label(status)
      return text("\(label.zh) \(number) 份", "\(number) \(label.en)")
    }
    let sources = text("共 \(count.reports) 份来源", "\(count.reports) sources")
    if statuses.isEmpty { return sources + text("。", ".") }
    let errors = count.severities[.error] ?? 0
    let warnings = count.severities[.warning] ?? 0
    let findings = text(
      "检查结果：错误 \(errors) 条，警告 \(warnings) 条。",
      "Findings: \(errors) errors, \(warnings) warnings.")
    let all = statuses.joined(separator: text("，", ", "))
    return "\(sources)\(span)\(text("：", ": "))\(all)\(text("。", ". "))\(findings)"
  }

  /// The years of the batch.
  private var span: String {
    let years = count.years.keys.compactMap { $0 }
    guard let first = years.min(), let last = years.max() else { return "" }
    if first == last { return text("，\(first) 年", ", \(first)") }
    return text("，\(first)—\(last) 年", ", \(first)–\(last)")
  }

  /// The reports by year and form.
  private mutating func writeYears() throws(OutputError) {
    guard count.reports > 0 else { return }
    let all = count.forms
    let shown = Array(all.prefix(Self.columns - 2 - (all.count > Self.columns - 2 ? 1 : 0)))
    let hasRest = shown.count < all.count
    try tables.heading(text("报告份数：按年度和表式", "Reports by year and form"))
    try tables.titles(
      [text("年度", "Year")] + shown.map(title) + (hasRest ? [text("其他", "others")] : [])
        + [text("合计", "Total")])
    func numbers(_ counts: [YearCount]) -> [Double] {
      var numbers = shown.map { form in Double(counts.reduce(0) { $0 + ($1.forms[form] ?? 0) }) }
      let all = Double(counts.reduce(0) { $0 + $1.reports })
      if hasRest { numbers.append(all - numbers.reduce(0, +)) }
      return numbers + [all]
    }
    let earlier = count.sortedYears.dropLast(years.count).map(\.count)
    if !earlier.isEmpty {
      try tables.cells(
        [.text(text("更早", "earlier"))] + numbers(earlier).map { .number($0) })
    }
    for (year, count) in years {
      try tables.cells([.text(self.year(year))] + numbers([count]).map { .number($0) })
    }
    let totals = numbers(Array(count.years.values))
    try tables.cells([.totalLabel(text("合计", "Total"))] + totals.map { .total($0) })
    tables.skip()
  }

  private func title(_ form: String) -> String {
    if form.isEmpty { return text("未识别", "none") }
    return schema.readers.first { $0.name == form }?.title.text(language) ?? form
  }

  /// The years to show: where there are too many, the last ones.
  private var years: ArraySlice<(year: Int?, count: YearCount)> {
    count.sortedYears.suffix(Self.most.years)
  }

  private mutating func writeReceived() throws(OutputError) -> PageBlock? {
    let years = years.filter { $0.count.received.reports > 0 }
    guard !years.isEmpty else { return nil }
    try tables.heading(text("收到的申请：按年度", "Requests received by year"))
    let hasLeftOut = count.leftOut > 0
    try tables.titles(
      [text("年度", "Year"), text("收到申请（件）", "Requests"), text("有此数的报告", "Reports with it")]
        + (hasLeftOut ? [text("没有计入的报告", "Reports left out")] : []))
    let first = tables.row
    for (year, count) in years {
      try tables.cells(
        [
          .text(self.year(year)), .number(count.received.sum),
          .number(Double(count.received.reports)),
        ] + (hasLeftOut ? [.number(Double(count.leftOut))] : []))
    }
    defer { tables.skip() }
    return PageBlock(rows: first...tables.row - 1, columns: 1...1, head: first - 1)
  }

  private mutating func writeOutcomes() throws(OutputError) -> PageBlock? {
    let labels = series.outcomeLabels
    let years = years.filter { $0.count.outcomes.reports > 0 }
    guard !years.isEmpty else { return nil }
    try tables.heading(text("办理结果（件）：只计各项俱全的报告", "Outcomes, of reports that give all of them"))
    try tables.titles(
      [text("年度", "Year")] + labels.map { $0.text(language) } + [text("报告份数", "Reports")])
    let first = tables.row
    for (year, count) in years {
      try tables.cells(
        [.text(self.year(year))] + count.outcomes.sums.map { .number($0) }
          + [.number(Double(count.outcomes.reports))])
    }
    defer { tables.skip() }
    return PageBlock(rows: first...tables.row - 1, columns: 1...labels.count, head: first - 1)
  }

  private mutating func writeTop() throws(OutputError) -> PageBlock? {
    let reports = count.top.reports
    guard !reports.isEmpty else { return nil }
    try tables.heading(text("收到申请最多的报告", "Reports with the most requests"))
    try tables.titles([text("机关和年度", "Agency and year"), text("收到申请（件）", "Requests")])
    let first = tables.row
    for report in reports {
      try tables.cells([
        .link(SheetNames.shown(report.name), to: report.summary.place),
        .number(report.received.double),
      ])
    }
    defer { tables.skip() }
    return PageBlock(rows: first...tables.row - 1, columns: 1...1, head: first - 1)
  }

  private mutating func writeRules() throws(OutputError) -> PageBlock? {
    let rules = count.sortedRules
    guard !rules.isEmpty else { return nil }
    try tables.heading(text("检查结果：按规则", "Findings by rule"))
    try tables.titles(
      [
        text("规则", "Rule"), text("条数", "Findings"), text("程度", "Severity"),
        text("其中第一条", "The first of them"),
      ], fillsWidth: true)
    let first = tables.row
    for (id, rule) in rules.prefix(Self.most.rules) {
      try tables.cells([
        .text(id), .number(Double(rule.count)), .text(Words.label(rule.severity).text(language)),
        .rest(Self.shortened(rule.example.text(language))),
      ])
    }
    let last = tables.row - 1
    let rest = rules.dropFirst(Self.most.rules).reduce(0) { $0 + $1.rule.count }
    if rest > 0 {
      try tables.cells([
        .text(text("其余规则", "other rules")), .number(Double(rest)), .text(""), .rest(""),
      ])
    }
    defer { tables.skip() }
    return PageBlock(rows: first...last, columns: 1...1, head: first - 1)
  }

  /// The beginning of a long example: the findings have it whole.
  private static func shortened(_ example: String) -> String {
    example.count > longestExample ? example.prefix(longestExample) + "…" : example
  }

  private static let longestExample = 200

  private mutating func writeLegend() throws(OutputError) {
    try tables.heading(text("图例", "Legend"))
    try Legend.write(to: &tables, language)
    tables.skip()
  }

  /// Where the form of each report is, or why there is none.
  private mutating func writeForms(_ links: [FormSheets.Link]) throws(OutputError) {
    guard forms.most > 0, count.reports > 0 else { return }
    try tables.heading(text("逐份表格", "Forms of the reports"))
    if forms.reports > forms.most {
      let advice =
        forms.reports <= FormSheets.limit
        ? text("，如需要请用 --forms \(forms.reports)", "; --forms \(forms.reports) adds them") : ""
      try tables.paragraph(
        text(
          "共 \(forms.reports) 份报告，超过 \(forms.most) 份，未附逐份表格\(advice)。",
          "There are \(forms.reports) reports, more than \(forms.most), so that none has a sheet of its own\(advice)."
        ))
    } else if links.isEmpty {
      try tables.paragraph(
        text("没有报告印有已知表式的表格。", "No report prints the tables of a known form."))
    }
    for link in links {
      try tables.cells([
        .link(link.place.sheet, to: link.place.place),
        .text(Words.label(link.status).text(language)),
      ])
    }
  }
}
