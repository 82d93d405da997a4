import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

/// The sheet 趋势.
@Suite struct TrendSheetTests {
  private let reports = [
    OrchardReader.report("乙", 2021, [("new.all", "5")]),
    OrchardReader.report("甲|\"园\"", 2020, [("new.all", "7")]),
    OrchardReader.report("甲|\"园\"", 2021, [("new.all", "")]),
    OrchardReader.report("甲|\"园\"", 2022, [("new.all", "9")]),
  ]

  @Test("the agency with the most years is shown; what is missing stays empty")
  func showsAnAgency() throws {
    let book = try WrittenWorkbook(reports, schema: OrchardReader.schema)
    let cells = book.cells("趋势")
    #expect(cells["B3"]?.text == "甲|\"园\"")
    #expect(book.row(5, of: "趋势", columns: 4) == ["指标", "2020", "2021", "2022"])
    #expect(book.row(6, of: "趋势", columns: 4) == ["收到申请（件）", "7", "", "9"])
    #expect(
      cells["B6"]?.formula == """
        IFERROR(IF(INDEX('趋势数据'!$E:$E,MATCH($B$3&"|"&B$5,'趋势数据'!$B:$B,0))="","",\
        INDEX('趋势数据'!$E:$E,MATCH($B$3&"|"&B$5,'趋势数据'!$B:$B,0))),"")
        """)
    #expect(book.xml("趋势").contains("<formula1>'趋势数据'!$A$2:$A$3</formula1>"))
    let chart = book.archive.text("xl/charts/chart3.xml")
    #expect(chart.contains("<c:f>'趋势'!$B$6:$D$6</c:f>"))
  }

  @Test("the numbers stand on a hidden sheet, empty cells left out")
  func keepsNumbers() throws {
    let book = try WrittenWorkbook(reports, schema: OrchardReader.schema)
    #expect(
      book.archive.text("xl/workbook.xml").contains("name=\"趋势数据\" sheetId=\"7\" state=\"hidden\""))
    #expect(
      book.row(3, of: "趋势数据", columns: 5) == ["甲|\"园\"", "甲|\"园\"|2020", "甲|\"园\"", "2020", "7"])
    #expect(book.cells("趋势数据")["E4"] == nil)
  }

  @Test("all outcomes are there, so that they add up")
  func hasAllOutcomes() {
    #expect(AgencyTrends.ids.isSuperset(of: OverviewSeries.outcomes))
  }

  @Test("there is none where no agency has two years")
  func needsYears() throws {
    let book = try WrittenWorkbook([reports[0], reports[1]], schema: OrchardReader.schema)
    #expect(!book.sheetNames.contains("趋势"))
    let findings = try WrittenWorkbook(
      reports, layout: .findings, schema: OrchardReader.schema)
    #expect(!findings.sheetNames.contains("趋势"))
  }

  @Test("a bounded number of agencies is kept")
  func isBounded() {
    let panel = OrchardReader.schema.panel
    var row = PanelRow(panel, withPartial: false)
    var trends = AgencyTrends(panel, isKept: true)
    for index in 0...AgencyTrends.mostAgencies {
      let report = OrchardReader.report("园\(index)", 2020, [("new.all", "1")])
      row.fill(report)
      trends.add(report, row)
    }
    #expect(trends.agencies.count == AgencyTrends.mostAgencies)
    #expect(trends.isCut)
  }
}
