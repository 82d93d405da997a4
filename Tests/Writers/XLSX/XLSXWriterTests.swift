import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

@Suite struct XLSXWriterTests {
  @Test func hasASheetForEachSubject() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    #expect(book.sheetNames == ["概览", "汇总", "检查", "正文", "字典"])
    let findings = try WrittenWorkbook(SampleReports.all, layout: .findings)
    #expect(findings.sheetNames == ["概览", "汇总", "检查"])
  }

  @Test func writesEmptyBatches() throws {
    let book = try WrittenWorkbook([])
    #expect(book.row(1, of: "检查", columns: 3) == ["机关", "年度", "程度"])
    #expect(book.cells("汇总")["H5"] == nil)
  }

  @Test func headsHaveLabelsAndIds() throws {
    let book = try WrittenWorkbook([])
    #expect(book.row(4, of: "汇总", columns: 19).suffix(2).first == "本年新收政府信息公开申请数量/总计（件）")
    #expect(book.row(3, of: "汇总", columns: 18).last == "requests.received.new.all")
  }

  @Test func speaksEnglish() throws {
    let book = try WrittenWorkbook(SampleReports.all, language: .english)
    #expect(book.sheetNames == ["Overview", "Summary", "Findings", "Text", "Dictionary"])
    #expect(
      book.row(4, of: "Summary", columns: 5) == ["Agency", "Year", "Status", "Errors", "Warnings"])
    #expect(book.cells("Findings")["E2"]?.text == "the row has fewer values than columns")
  }

  @Test("only as many columns are printed as can be read on paper, over all rows")
  func printsWhatCanBeRead() throws {
    let book = try WrittenWorkbook([SampleReports.compared])
    let names = book.archive.text("xl/workbook.xml")
    #expect(names.contains(">'检查'!$A$1:$G$2</definedName>"))
    #expect(names.contains(">'字典'!$A$1:$F$\(SampleReports.fields.entries.count + 1)<"))
    #expect(!names.contains("name=\"_xlnm.Print_Area\" localSheetId=\"1\""))
    for sheet in ["检查", "正文", "字典"] {
      let printed = sheet == "检查" ? 7 : 6
      let widths = book.xml(sheet).split(separator: " width=\"").dropFirst().prefix(printed)
      let sum = widths.reduce(0.0) { $0 + (Double($1.prefix { $0 != "\"" }) ?? 1000) }
      // At 70 % A4 takes 164 characters of a wide font.
      #expect(sum <= 164, "\(sheet)")
    }
  }

  @Test("the sheet of findings has both sides, the cells of both years and the suggestion")
  func showsWhatIsCompared() throws {
    let book = try WrittenWorkbook([SampleReports.compared])
    #expect(
      book.row(1, of: "检查", columns: 15) == [
        "机关", "年度", "程度", "规则", "说明", "可能的原因", "来源", "所核对的单元格", "左边", "右边", "相差", "字段",
        "页码", "行号", "汇总行",
      ])
    #expect(
      book.row(2, of: "检查", columns: 14) == [
        "乙局", "2022", "错误", "XY-CARRY", "上年结转 7 ≠ 上年的 9。", "如果是 9，就成立。",
        "样本/乙局 2022.txt",
        "2022 requests.received.new.all = 7\n2021 requests.received.new.all = 9 (样本/乙局 2021.txt)",
        "7", "9", "-2", "requests.received.new.all", "", "2",
      ])
  }

  @Test func keepsStatesApart() throws {
    let cells = try WrittenWorkbook(SampleReports.all).cells("汇总")
    #expect(cells["R5"]?.text == "1204")
    #expect(cells["R5"]?.type == "")
    #expect(cells["S5"]?.text == "", "a blank is blank")
    #expect(cells["S5"]?.style != cells["R5"]?.style, "a blank can be seen")
    #expect(cells["T5"]?.text == "-8")
    #expect(cells["U5"]?.text == "25.1")
    #expect(cells["V5"]?.text == "—")
    #expect(cells["V5"]?.type == "inlineStr")
    #expect(cells["W5"]?.text == "无法读取")
    #expect(cells["X5"] == nil, "what is not printed has no cell")
    #expect(cells["X6"]?.text == "20000")
    #expect(cells["X6"]?.style != cells["R5"]?.style, "a number from prose looks different")
  }

  @Test func writesIdentity() throws {
    let row = try WrittenWorkbook(SampleReports.all).row(5, of: "汇总", columns: 17)
    #expect(
      row == [
        "重庆市荣昌区财政局", "2019", "读取不全", "1", "1", "form-2019", "本机关", "样本/2019 财政局.txt",
        "重庆市荣昌区财政局2019年政府信息公开工作年度报告", "", "43861", "0", "0", "500153",
        "重庆市荣昌区", "县级", "部门",
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

  @Test("the panel has its titles in Chinese, and names for programs in a hidden row")
  func headsThePanel() throws {
    let book = try WrittenWorkbook(SampleReports.all, layout: .panel)
    let cells = book.cells("面板")
    #expect(book.row(3, of: "面板", columns: 2) == ["机关", "年度"])
    #expect(cells["A2"]?.text == "agency")
    #expect(book.xml("面板").contains("<row r=\"2\" hidden=\"1\">"))
    #expect(cells["K1"]?.text == "主动公开")
    #expect(cells["K2"]?.text == "proactive.rules_issued")
    #expect(cells["K3"]?.text == "制发规章（件）")
    #expect(cells["A4"]?.text == "重庆市荣昌区财政局")
  }

  @Test("rows of findings and texts are as high as their texts, up to what Excel takes")
  func fitsRows() throws {
    var report = SampleReports.table
    let long = String(repeating: "长", count: 200)
    report.findings[0].message = Message(zh: long, en: long)
    report.findings[1].message = Message(zh: String(repeating: long, count: 30), en: long)
    let xml = try WrittenWorkbook([report]).xml("检查")
    // 200 Chinese characters, 28 on a line.
    #expect(xml.contains("<row r=\"2\" ht=\"132\" customHeight=\"1\">"))
    #expect(xml.contains("<row r=\"3\" ht=\"409\" customHeight=\"1\">"))
    // The source takes two lines.
    #expect(xml.contains("<row r=\"4\" ht=\"33\" customHeight=\"1\">"))
  }

  @Test func linksReportsWithTheirFindings() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    let summary = book.cells("汇总")
    #expect(summary["D5"]?.formula == "HYPERLINK(\"#'检查'!A2\",1)")
    #expect(summary["E5"]?.formula == "HYPERLINK(\"#'检查'!A3\",1)")
    // Before it stands that a text of the third report was changed.
    #expect(summary["D9"]?.formula == "HYPERLINK(\"#'检查'!A7\",1)")
    #expect(summary["D6"]?.text == "0")
    #expect(book.cells("检查")["O7"]?.formula == "HYPERLINK(\"#'汇总'!A9\",9)")
    #expect(book.cells("检查")["O7"]?.text == "9")
  }

  @Test func writesSectionsAndDictionary() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    #expect(
      book.row(2, of: "正文", columns: 6) == [
        "重庆市荣昌区财政局", "2019", "一、总体情况", "总体情况",
        "2019年，我局认真贯彻落实政府信息公开条例。\n收到申请12件。", "样本/2019 财政局.txt",
      ])
    #expect(
      book.row(2, of: "字典", columns: 9) == [
        "本年新收政府信息公开申请数量/总计", "件", "件数", "form-2019 form-2021 prose", "", "",
        "requests.received.new.all", "rq_rcv_new_all", "Requests received this year, total",
      ])
    let english = try WrittenWorkbook([], language: .english)
    #expect(english.cells("Dictionary")["A1"]?.text == "English label")
    #expect(english.cells("Dictionary")["A2"]?.text == "Requests received this year, total")
  }

  @Test func keepsTextsThatLookLikeFormulas() throws {
    let book = try WrittenWorkbook(SampleReports.all)
    let cells = book.cells("汇总")
    #expect(cells["H7"]?.text == "=cmd|'/c calc'!A1")
    #expect(cells["H7"]?.type == "inlineStr")
    #expect(cells["A7"]?.text == "-1+2")
    #expect(book.cells("正文")["E3"]?.formula == "")
    #expect(book.cells("正文")["E3"]?.text.hasPrefix("=HYPERLINK(\"x\")") == true)
  }

  @Test func freezesAndFiltersHeads() throws {
    let xml = try WrittenWorkbook(SampleReports.all).xml("汇总")
    #expect(xml.contains("xSplit=\"2\" ySplit=\"4\""))
    #expect(xml.contains("<autoFilter ref=\"A4:X9\"/>"))
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
    #expect(book.sheetNames == ["概览", "汇总", "数据", "检查", "正文", "字典"])
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
    #expect(book.cells("汇总")["R5"] == nil)
  }
}
