import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

/// The rows above the reports in the sheet 汇总.
@Suite struct SummaryHeadTests {
  @Test("sums stand above the head with their values, and follow the filter")
  func sums() throws {
    let book = try WrittenWorkbook(
      [SampleReports.table, SampleReports.prose, SampleReports.table])
    let cells = book.cells("汇总")
    #expect(
      cells["R1"]?.formula
        == "IF(SUBTOTAL(102,R5:R1048576)=0,\"\",SUBTOTAL(109,R5:R1048576))")
    #expect(cells["R1"]?.text == "2408")
    #expect(cells["T1"]?.text == "-16")
    #expect(cells["U1"]?.text == "50.2")
    #expect(cells["A1"]?.formula == "SUBTOTAL(103,H5:H1048576)")
    #expect(cells["A1"]?.text == "3")
    #expect(cells["D1"]?.text == "2")
    // No row has a number there.
    #expect(cells["W1"]?.text == "")
  }

  @Test("each sheet of a long table has sums of its own")
  func sumsOfSheets() throws {
    let book = try WrittenWorkbook(
      Array(repeating: SampleReports.table, count: 5), rowLimit: 7)
    #expect(book.sheetNames.contains("汇总 (2)"))
    #expect(book.cells("汇总")["A1"]?.text == "3")
    #expect(book.cells("汇总")["R1"]?.text == "3612")
    #expect(book.cells("汇总 (2)")["A1"]?.text == "2")
    #expect(book.cells("汇总 (2)")["R1"]?.text == "2408")
  }

  @Test("sections stand above the titles, names for programs in a hidden row")
  func sections() throws {
    let book = try WrittenWorkbook([], schema: OrchardReader.schema)
    let cells = book.cells("汇总")
    #expect(cells["R2"]?.text == "果树情况（果园年报）")
    #expect(cells["Y2"]?.text == "果品去向（果园年报）")
    #expect(book.merged("汇总").contains("R2:T2"))
    #expect(cells["R3"]?.text == "trees.apple.planted")
    #expect(book.xml("汇总").contains("<row r=\"3\" hidden=\"1\">"))
    #expect(cells["R4"]?.text == "甲类/苹果 · 本年种植（株）")
    #expect(cells["A1"]?.text == "0")
  }

  @Test("titles over several columns are parted evenly, and the row is as high as they need")
  func partsSections() throws {
    let columns = (0..<8).map { index -> SheetColumn in
      var column = SheetColumn("项\(index)", width: 10...12)
      column.key = "\(index)"
      column.section = index == 7 ? "一个很长很长很长很长的标题" : "甲"
      return column
    }
    let folder = try TemporaryFolder()
    let book = try Workbook(path: folder.path("a.xlsx"), language: .chinese, rowLimit: 10)
    let name = Message(zh: "表", en: "Table")
    let table = try book.addTable(name, columns, frozenColumns: 0)
    try table.beginRow()
    let second = try book.addTable(
      Message(zh: "乙", en: "B"), [columns[0]] + columns[0..<7], frozenColumns: 0)
    try second.beginRow()
    try book.close()
    let archive = try ZipFile(folder.bytes("a.xlsx"))
    let xml = archive.text("xl/worksheets/sheet1.xml")
    #expect(xml.contains("<mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D1:G1\"/>"))
    #expect(xml.contains("<row r=\"1\" ht=\"42.5\" customHeight=\"1\">"))
    #expect(xml.contains("<row r=\"2\" hidden=\"1\">"))
    let other = archive.text("xl/worksheets/sheet2.xml")
    #expect(other.contains("<mergeCell ref=\"A1:D1\"/><mergeCell ref=\"E1:H1\"/>"))
  }

  @Test("the sums of a form are watched in the rows of its reports")
  func watchesSums() throws {
    let reports = [OrchardReader.report("甲", 2020, [("new.sold", "1"), ("new.all", "7")])]
    let xml = try WrittenWorkbook(reports, schema: OrchardReader.schema).xml("汇总")
    let sum = "IF(AND(ISNUMBER(SEARCH(\"orchard\",$F5)),COUNT($AA5,$Y5,$Z5)=3),"
    #expect(
      xml.contains(
        "<conditionalFormatting sqref=\"AA5\"><cfRule type=\"expression\" dxfId=\"0\""))
    #expect(
      xml.replacing("&quot;", with: "\"").replacing("&lt;&gt;", with: "<>").contains(
        "<formula>\(sum)ROUND(SUM($AA5)-SUM($Y5,$Z5),6)<>0,FALSE)</formula>"))
    #expect(!(try WrittenWorkbook([]).xml("汇总").contains("conditionalFormatting")))
  }

  @Test("a number of running text has its sentence in a comment")
  func quotesSentences() throws {
    let comments = try WrittenWorkbook([SampleReports.prose]).comments
    #expect(comments.contains("ref=\"X5\""))
    #expect(comments.contains("主动公开政府信息20000余条"))
    #expect(!(try WrittenWorkbook([SampleReports.table]).comments.contains("ref=\"X5\"")))
  }

  @Test("it is told at the sums that they take each of several reports of an agency for a year")
  func tellsWhatIsAddedUp() throws {
    let comments = try WrittenWorkbook([SampleReports.table]).comments
    #expect(comments.contains("ref=\"A1\""))
    #expect(comments.contains("同一机关同一年度有多份报告的，每份都计入"))
  }

  @Test("sections name the years of their forms, neighbouring ones as one span")
  func namesYears() throws {
    func heads(_ readers: [any Reader.Type]) throws -> [String] {
      let fields = FieldDictionary(readers.map { (form: $0.name, fields: $0.fields) })
      let columns = SummaryColumns(
        Schema(fields: fields, readers: readers), header: .ids, .chinese)
      return columns.ofFields.map(\.section)
    }
    #expect(try heads([OldOrchard.self]) == ["果树（2010—2012年）", "果树（2010—2012年）"])
    #expect(
      try heads([OldOrchard.self, NewOrchard.self]) == [
        "果树（2010年起）", "果树（2010—2012年）", "果树（2013年起）",
      ])
    #expect(
      try heads([OldOrchard.self, LastOrchard.self]) == [
        "果树（2010—2012年、2020年）", "果树（2010—2012年）",
      ])
  }

  @Test("only files of their own are linked")
  func linksFiles() throws {
    var file = SampleReports.table
    file.isFile = true
    let cells = try WrittenWorkbook([file, SampleReports.table]).cells("汇总")
    #expect(cells["H5"]?.formula.hasPrefix("HYPERLINK(\"") == true)
    #expect(cells["H5"]?.text == "样本/2019 财政局.txt")
    #expect(cells["H6"]?.formula == "")
  }

  @Test("columns are as wide as their cells, within limits")
  func widths() throws {
    var report = SampleReports.prose
    report.facts[0].number = Number(123_456_789_012)
    report.facts[0].bounds = nil
    let xml = try WrittenWorkbook([report]).xml("汇总")
    // 15 characters with separators, and two for the margins.
    #expect(xml.contains("<col min=\"24\" max=\"24\" width=\"17.7109375\" customWidth=\"1\"/>"))
    #expect(xml.contains("<col min=\"18\" max=\"18\" width=\"9.7109375\" customWidth=\"1\"/>"))
  }
}
