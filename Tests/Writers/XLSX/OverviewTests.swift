import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

/// The sheet 概览.
@Suite struct OverviewTests {
  @Test("the batch is told in a sentence and in tables")
  func tellsTheBatch() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    let texts = book.cells("概览").values.map { $0.text }
    #expect(
      texts.contains(
        "共 5 份来源，2011—2019 年：正常 2 份，有问题 1 份，读取不全 1 份，无法读取 1 份。检查结果：错误 2 条，警告 2 条。"))
    #expect(texts.contains("报告份数：按年度和表式"))
    #expect(texts.contains("年度不明"))
    #expect(texts.contains("检查结果：按规则"))
    #expect(texts.contains("图例"))
  }

  @Test("an empty batch has an overview, too")
  func emptyBatches() throws {
    let texts = try WrittenWorkbook([]).cells("概览").values.map { $0.text }
    #expect(texts.contains("共 0 份来源。"))
  }

  @Test("requests are added up by year; a blank adds nothing and is not counted")
  func addsRequests() throws {
    let reports = [
      OrchardReader.report("甲", 2020, [("new.all", "7")]),
      OrchardReader.report("乙", 2020, [("new.all", "")]),
      OrchardReader.report("丙", 2020, [("new.all", "30")]),
      OrchardReader.report("甲", 2021, [("new.all", "5")]),
    ]
    let book = try WrittenWorkbook(reports, schema: OrchardReader.schema)
    let rows = rows(of: book)
    let received = try #require(rows.firstIndex { $0.first == "收到的申请：按年度" })
    #expect(rows[received + 2] == ["2020 年", "37", "2"])
    #expect(rows[received + 3] == ["2021 年", "5", "1"])
    let top = try #require(rows.firstIndex { $0.first == "收到申请最多的报告" })
    #expect(rows[top + 2...top + 4] == [["丙 2020", "30"], ["甲 2020", "7"], ["甲 2021", "5"]])
  }

  @Test("of several reports of an agency for a year the first one counts, as in the panel")
  func countsAgencyYearsOnce() throws {
    let reports = [
      OrchardReader.report("云梦县园", 2020, [("new.all", "7")]),
      OrchardReader.report("雲夢縣 园", 2020, [("new.all", "8")]),
      OrchardReader.report("湖北省云梦县园", 2020, [("new.all", "9")]),
      OrchardReader.report("乙", 2020, [("new.all", "30")]),
      OrchardReader.report(nil, 2020, [("new.all", "1")]),
      OrchardReader.report(nil, 2020, [("new.all", "2")]),
      OrchardReader.report("云梦县园", 2021, [("new.all", "5")]),
    ]
    let book = try WrittenWorkbook(reports, layout: .panel, schema: OrchardReader.schema)
    let rows = rows(of: book)
    #expect(rows.contains { $0.first?.hasSuffix("另有 2 份没有计入。") == true })
    let all = try #require(rows.firstIndex { $0.first == "报告份数：按年度和表式" })
    #expect(rows[all + 2] == ["2020 年", "6", "6"])
    let received = try #require(rows.firstIndex { $0.first == "收到的申请：按年度" })
    #expect(rows[received + 2] == ["2020 年", "40", "4", "2"])
    #expect(rows[received + 3] == ["2021 年", "5", "1", "0"])
    let column = try #require(
      book.row(3, of: "面板", columns: 60).firstIndex { $0 == "收到申请（件）" })
    let panel = (4...20).compactMap { book.row($0, of: "面板", columns: 60)[column] }
    #expect(panel.filter { !$0.isEmpty } == ["7", "30", "1", "2", "5"])
    let top = try #require(rows.firstIndex { $0.first == "收到申请最多的报告" })
    #expect(rows[top + 3] == ["云梦县园 2020", "7"])
  }

  @Test("a table stands on one sheet of paper")
  func breaksPages() throws {
    let reports = (1990..<2030).map { OrchardReader.report("甲", $0, [("new.all", "1")]) }
    let book = try WrittenWorkbook(reports, forms: 0, schema: OrchardReader.schema)
    let breaks = try #require(
      book.xml("概览").split(separator: "<rowBreaks").dropFirst().first?.split(
        separator: "<brk id=\""
      )
      .dropFirst().compactMap { Int($0.prefix { $0 != "\"" }) })
    let rows = rows(of: book)
    let headings = ["收到的申请：按年度", "收到申请最多的报告", "图例"].compactMap { heading in
      rows.firstIndex { $0.first == heading }
    }
    #expect(!breaks.isEmpty)
    #expect(breaks.allSatisfy(headings.contains))
    #expect(book.xml("概览").contains("fitToHeight=\"0\""))
  }

  @Test("of many years the earlier ones are told in one row")
  func foldsYears() throws {
    let reports = (1990..<2020).map { OrchardReader.report("甲", $0, [("new.all", "1")]) }
    let rows = rows(of: try WrittenWorkbook(reports, forms: 0, schema: OrchardReader.schema))
    let years = try #require(rows.firstIndex { $0.first == "报告份数：按年度和表式" })
    #expect(rows[years + 2] == ["更早", "5", "5"])
    #expect(rows[years + 3] == ["1995 年", "1", "1"])
    #expect(rows[years + 28] == ["合计", "30", "30"])
  }

  @Test("charts take their numbers from the cells of the sheet")
  func drawsCharts() throws {
    let reports = [
      OrchardReader.report("甲", 2020, [("new.all", "7")]),
      OrchardReader.report("乙", 2021, [("new.all", "9")]),
    ]
    let book = try WrittenWorkbook(reports, schema: OrchardReader.schema)
    let chart = book.archive.text("xl/charts/chart1.xml")
    #expect(chart.contains("<c:f>'概览'!$B$"))
    #expect(chart.contains("<c:v>7</c:v>"))
    #expect(chart.contains("<c:v>2021 年</c:v>"))
    let without = try WrittenWorkbook([SampleReports.prose])
    #expect(without.archive.text("xl/charts/chart1.xml").isEmpty)
  }

  /// The texts of each row, from left to right, empty cells left out.
  private func rows(of book: WrittenWorkbook) -> [[String]] {
    (1...200).map { row in
      book.row(row, of: "概览", columns: 8).filter { !$0.isEmpty }
    }
  }
}
