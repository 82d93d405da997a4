import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

@Suite struct XLSXWriterTests {
  @Test func hasFourSheets() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    #expect(book.sheetNames == ["汇总", "检查", "正文", "字典"])
  }

  @Test func writesEmptyBatches() throws {
    let book = try WrittenWorkbook([])
    #expect(book.row(1, of: "检查", columns: 3) == ["来源", "机关", "年度"])
    #expect(book.cells("汇总")["A3"] == nil)
  }

  @Test func headsHaveLabelsAndIds() throws {
    let book = try WrittenWorkbook([])
    #expect(book.row(1, of: "汇总", columns: 15).suffix(2).first == "本年新收政府信息公开申请数量/总计（件）")
    #expect(book.row(2, of: "汇总", columns: 14).last == "requests.received.new.all")
  }

  @Test func speaksEnglish() throws {
    let book = try WrittenWorkbook(SampleReports.all, language: .english)
    #expect(book.sheetNames == ["Summary", "Findings", "Text", "Dictionary"])
    #expect(
      book.row(1, of: "Summary", columns: 5) == ["Source", "Forms", "Agency", "Year", "Title"])
    #expect(book.cells("Findings")["F2"]?.text == "the row has fewer values than columns")
  }

  @Test func keepsStatesApart() throws {
    let cells = try WrittenWorkbook(SampleReports.all).cells("汇总")
    #expect(cells["N3"] == WrittenWorkbook.Cell(text: "1204", style: cells["N3"]?.style ?? ""))
    #expect(cells["O3"] == nil, "a blank is blank")
    #expect(cells["P3"]?.text == "-8")
    #expect(cells["Q3"]?.text == "25.1")
    #expect(cells["R3"]?.text == "—")
    #expect(cells["R3"]?.type == "inlineStr")
    #expect(cells["S3"]?.text == "无法读取")
    #expect(cells["T3"] == nil)
    #expect(cells["T4"]?.text == "20000")
    #expect(cells["T4"]?.style != cells["N3"]?.style, "a number from prose looks different")
  }

  @Test func writesIdentity() throws {
    let row = try WrittenWorkbook(SampleReports.all).row(3, of: "汇总", columns: 13)
    #expect(
      row == [
        "样本/2019 财政局.txt", "form-2019", "重庆市荣昌区财政局", "2019", "重庆市荣昌区财政局2019年政府信息公开工作年度报告", "",
        "43861", "本机关", "读取不全", "1", "1", "0", "0",
      ])
  }

  @Test("rows that no form has are in the long layout")
  func writesExtraRows() throws {
    let book = try WrittenWorkbook([SampleReports.local], layout: .long)
    let head = book.row(1, of: "数据", columns: 16)
    let row = book.row(2, of: "数据", columns: 16)
    func cell(_ title: String) -> String? { head.firstIndex(of: title).map { row[$0] } }
    #expect(cell("字段") == "extra.1.created")
    #expect(cell("名称") == "其他主动公开文件(含函) · 本年新制作数量")
    #expect(cell("数值") == "186")
    #expect(cell("行号") == "2")
    #expect(book.row(4, of: "数据", columns: 4).last == "extra.2")
  }

  @Test func linksReportsWithTheirFindings() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    let summary = book.cells("汇总")
    #expect(summary["J3"]?.formula == "HYPERLINK(\"#'检查'!A2\",1)")
    #expect(summary["K3"]?.formula == "HYPERLINK(\"#'检查'!A3\",1)")
    #expect(summary["J7"]?.formula == "HYPERLINK(\"#'检查'!A6\",1)")
    #expect(summary["J4"]?.text == "0")
    #expect(book.cells("检查")["J6"]?.formula == "HYPERLINK(\"#'汇总'!A7\",7)")
    #expect(book.cells("检查")["J6"]?.text == "7")
  }

  @Test func writesSectionsAndDictionary() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    #expect(
      book.row(2, of: "正文", columns: 6) == [
        "样本/2019 财政局.txt", "重庆市荣昌区财政局", "2019", "一、总体情况", "总体情况",
        "2019年，我局认真贯彻落实政府信息公开条例。\n收到申请12件。",
      ])
    #expect(
      book.row(2, of: "字典", columns: 6) == [
        "requests.received.new.all", "rq_rcv_new_all", "本年新收政府信息公开申请数量/总计",
        "Requests received this year, total", "件", "form-2019 form-2021 prose",
      ])
  }

  @Test func keepsTextsThatLookLikeFormulas() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    let cells = book.cells("汇总")
    #expect(cells["A5"]?.text == "=cmd|'/c calc'!A1")
    #expect(cells["A5"]?.type == "inlineStr")
    #expect(cells["C5"]?.text == "-1+2")
    #expect(book.cells("正文")["F3"]?.formula == "")
    #expect(book.cells("正文")["F3"]?.text.hasPrefix("=HYPERLINK(\"x\")") == true)
  }

  @Test func freezesAndFiltersHeads() throws {
    let xml = try WrittenWorkbook(SampleReports.all).xml("汇总")
    #expect(xml.contains("xSplit=\"4\" ySplit=\"2\""))
    #expect(xml.contains("<autoFilter ref=\"A2:T7\"/>"))
  }

  @Test func givesEqualBytesForEqualReports() throws {
    let first = try WrittenWorkbook(SampleReports.all).bytes
    #expect(try WrittenWorkbook(SampleReports.all).bytes == first)
  }

  @Test func leavesTheOldFileWhenItIsNotFinished() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "book.xlsx")
    do {
      let output = try Output(.file(folder.path("book.xlsx")))
      let sink = try XLSXWriter().begin(
        output, options: WriterOptions(layout: .wide), schema: SampleReports.schema)
      try sink.write(SampleReports.table)
    }
    #expect(try folder.names() == ["book.xlsx"])
    #expect(try folder.bytes("book.xlsx") == Array("old".utf8))
  }

  @Test func laysOutFactsInRows() throws {
    let book = try WrittenWorkbook(SampleReports.all, layout: .long)
    #expect(book.sheetNames == ["汇总", "数据", "检查", "正文", "字典"])
    #expect(
      book.row(2, of: "数据", columns: 10).suffix(7) == [
        "requests.received.new.all", "本年新收政府信息公开申请数量/总计", "数字", "1204", "件", "1,204", "表格",
      ])
    #expect(
      book.row(9, of: "数据", columns: 16).suffix(8) == [
        "20000余条", "正文", "", "20000", "29999", "", "1", "主动公开政府信息20000余条",
      ])
    let onPages = try WrittenWorkbook([SampleReports.onPages], layout: .long)
    #expect(onPages.row(2, of: "数据", columns: 15).suffix(2) == ["2", "1"])
    #expect(book.cells("汇总")["N3"] == nil)
  }
}
