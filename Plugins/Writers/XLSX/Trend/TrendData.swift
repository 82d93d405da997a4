import CXlsxWriter
import NianbaoKit

/// The hidden sheet with the numbers of all agencies that the sheet 趋势 looks up.
enum TrendData {
  /// The first column with numbers: before it stand the list of agencies, the keys, agency and year.
  static let firstSeries = 4

  /// Writes the sheet.
  ///
  /// - Returns: Its name.
  static func write(
    _ trends: AgencyTrends, name: String, to workbook: Workbook
  ) throws(OutputError) -> String {
    let page = try workbook.addPage(name)
    let language = workbook.language
    let titles = [
      Message(zh: "机关列表", en: "Agencies"), Message(zh: "键", en: "Key"),
      ReportColumn.agency.label, ReportColumn.year.label,
    ]
    for (column, title) in (titles + trends.series.map(\.label)).enumerated() {
      try page.text(title.text(language), at: PageCell(0, column), .pageColumn)
    }
    var row = 1
    for (index, agency) in trends.agencies.enumerated() {
      try page.text(agency.name, at: PageCell(index + 1, 0), .text)
      for (year, numbers) in agency.years.sorted(by: { $0.key < $1.key }) {
        try page.text("\(agency.name)|\(year)", at: PageCell(row, 1), .text)
        try page.text(agency.name, at: PageCell(row, 2), .text)
        try page.number(Double(year), at: PageCell(row, 3), nil)
        for (column, number) in numbers.enumerated() {
          guard let number else { continue }
          try page.number(number.double, at: PageCell(row, firstSeries + column), nil)
        }
        row += 1
      }
    }
    worksheet_hide(page.sheet)
    return page.name
  }
}
