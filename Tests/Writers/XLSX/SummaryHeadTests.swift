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
    #expect(cells["R1"]?.formula == "SUBTOTAL(109,R5:R1048576)")
    #expect(cells["R1"]?.text == "2408")
    #expect(cells["T1"]?.text == "-16")
    #expect(cells["U1"]?.text == "50.2")
    #expect(cells["A1"]?.formula == "SUBTOTAL(103,H5:H1048576)")
    #expect(cells["A1"]?.text == "3")
    #expect(cells["D1"]?.text == "2")
    #expect(cells["W1"]?.text == "0")
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
    #expect(cells["R2"]?.text == "果树情况（orchard）")
    #expect(cells["Y2"]?.text == "果品去向（orchard）")
    #expect(book.merged("汇总").contains("R2:X2"))
    #expect(cells["R3"]?.text == "trees.apple.planted")
    #expect(book.xml("汇总").contains("<row r=\"3\" hidden=\"1\">"))
    #expect(cells["R4"]?.text == "甲类/苹果 · 本年种植（株）")
    #expect(cells["A1"]?.text == "0")
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
    #expect(xml.contains("<col min=\"18\" max=\"18\" width=\"13.7109375\" customWidth=\"1\"/>"))
  }
}
