import NianbaoKit

/// The hidden sheet with the numbers of all agencies that the sheet 趋势 looks up.
enum TrendData {
  /// The first column with numbers: before it stand the list of agencies, the keys, agency and year.
  static let firstSeries = 4
  private static let name = Message(zh: "趋势数据", en: "Trend data")

  /// Writes the sheet.
  ///
  /// - Returns: Its name.
  static func write(_ trends: AgencyTrends, to workbook: Workbook) throws(OutputError) -> String {
    let language = workbook.language
    let head: [Message] = [
      Message(zh: "机关列表", en: "Agencies"), Message(zh: "键", en: "Key"),
      ReportColumn.agency.label, ReportColumn.year.label,
    ]
    let columns = (head + trends.series.map(\.label)).map {
      SheetColumn($0.text(language), width: 10...30)
    }
    let table = try workbook.addTable(name, columns, frozenColumns: 0)
    // Each agency has a year at least, so that the list is no longer than the rest.
    var list = trends.agencies[...]
    for agency in trends.agencies {
      for (year, numbers) in agency.years.sorted(by: { $0.key < $1.key }) {
        try table.beginRow()
        table.text(list.popFirst()?.name)
        table.text(key(agency.name, year))
        table.text(agency.name)
        table.integer(year)
        for number in numbers {
          if let number { table.number(number) } else { table.skip() }
        }
      }
    }
    table.hide()
    return name.text(language)
  }

  private static func key(_ agency: String, _ year: Int) -> String { "\(agency)|\(year)" }
}
