import NianbaoKit
import TestSupport
import Testing

@testable import DecodeXLSX

@Suite struct SheetTests {
  @Test("Merged cells cover rows and columns; empty cells stay in their place")
  func readsMergedCells() throws {
    let decoding = try Decoding(
      row(1, text("A1", "信息内容"), text("B1", "件数")) + row(2, text("B2", "新收"), text("C2", "结转"))
        + row(3, text("A3", "规章"), number("C3", "5")),
      more: merged("A1:A2", "B1:C1"))
    #expect(decoding.layout == ["grid", "[信息内容][件数]", "[新收][结转]", "[规章][][5]"])
    guard case .table(let table)? = decoding.document.blocks.last else {
      Issue.record("there is no table")
      return
    }
    #expect(table.cells.map(\.column) == [1, 2, 2, 3, 1, 2, 3])
    #expect(table.cells.map(\.columnSpan) == [1, 2, 1, 1, 1, 1, 1])
  }

  @Test("Texts alone in the first rows are titles, and empty rows part tables")
  func readsTitles() throws {
    #expect(
      try Decoding(
        row(1, text("B1", "年度报告")) + row(2, text("B2", "甲"), number("C2", "1"))
          + row(3, text("B3", "乙")) + row(5, text("B5", "丙"), number("D5", "2"))
          + row(9, text("A9", "附注"))
      ).layout == ["¶ 年度报告", "grid", "[甲][1]", "[乙][]", "grid", "[丙][2]", "¶ 附注"])
  }

  @Test("Where tables have lines, a text without them stands outside")
  func usesLines() throws {
    #expect(
      try Decoding(
        row(1, text("A1", "第一项", style: 1), "<c r='B1' s='1'/>")
          + row(2, text("A2", "规章", style: 1), "<c r='B2' s='1'/>")
          + row(3, text("A3", "二、申请情况"))
          + row(4, text("A4", "新收", style: 1), number("B4", "1", style: 1))
          + row(5, "<c r='A5' s='1'/>"),
        styles: lined
      ).layout == ["grid", "[第一项][]", "[规章][]", "¶ 二、申请情况", "grid", "[新收][1]"])
  }

  @Test("Hidden rows, columns and sheets are left out with a finding")
  func leavesOutWhatIsHidden() throws {
    let sheet = try Decoding(
      row(1, text("A1", "甲"), text("B1", "乙"), text("C1", "丙"))
        + row(2, number("A2", "1"), attributes: "hidden='1'")
        + row(3, number("A3", "2"), number("B3", "3"), number("C3", "4")),
      columns: "<cols><col min='2' max='2' hidden='1'/></cols>")
    #expect(sheet.layout == ["grid", "[甲][丙]", "[2][4]"])
    #expect(sheet.findings.map(\.rule) == ["PART-HIDDEN"])
    #expect(sheet.findings[0].message.en.contains("1 rows and 1 columns"))

    let content = "<sheetData>\(row(1, text("A1", "甲")))</sheetData>"
    let book = try Decoding(
      Decoding.workbook([
        ("一", "", content), ("二", "state='veryHidden'", content), ("三", "", "<sheetData/>"),
        ("四", "state='visible'", content),
      ]))
    #expect(book.document.layout == ["¶ 一", "¶ 甲", "¶ 四", "¶ 甲"])
    #expect(book.findings.map(\.message.en).filter { $0.contains("“二”") }.count == 1)
  }

  @Test("Merged cells that begin in a hidden row or column are shown where they are visible")
  func showsPartlyHiddenMerges() throws {
    let decoding = try Decoding(
      row(1, text("A1", "甲"), attributes: "hidden='true'") + row(2, text("C2", "乙"))
        + row(3, number("C3", "1")),
      more: merged("A1:B3"), columns: "<cols><col min='1' max='1' hidden='1'/></cols>")
    #expect(decoding.layout == ["grid", "[甲][乙]", "[1]"])
  }

  @Test("Cells far apart make no large table")
  func readsSparseSheets() throws {
    #expect(
      try Decoding(
        row(1, text("A1", "甲"), text("XFD1", "乙")) + row(1_048_576, text("XFD1048576", "丙"))
      ).layout == ["grid", "[甲][乙]", "¶ 丙"])
    #expect(
      try Decoding(
        row(1, text("A1", "甲"), text("B1", "乙")) + row(1_048_576, number("B1048576", "1")),
        more: merged("A1:A1048576")
      ).layout == ["grid", "[甲][乙]", "[1]"])
  }

  @Test(
    "Addresses outside of every sheet are errors",
    arguments: ["A0", "A1048577", "XFE1", "ZZZZZZZZZZ1", "1", "A", "", "甲1", "A-1"])
  func rejectsAddresses(address: String) throws {
    let error = try #require(throws: SourceError.self) { try Decoding(row(1, text(address, "甲"))) }
    #expect(error.kind == .malformed)
  }

  @Test("Rows and cells without address follow each other")
  func countsWithoutAddresses() throws {
    #expect(
      try Decoding("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c/></row>").layout
        == ["grid", "[1][2]", "[3][]"])
  }

  @Test("Tables larger than any form are refused")
  func limitsTheTables() throws {
    let wide = (1...1001).map { number(address(row: 1, column: $0), "1") }.joined()
    let error = try #require(throws: SourceError.self) { try Decoding("<row r='1'>\(wide)</row>") }
    #expect(error.message.en.contains("1000 columns"))
    let diagonal = (1...320).map { index in
      row(index, number("A\(index)", "1"), number(address(row: index, column: index + 1), "1"))
    }.joined()
    let other = try #require(throws: SourceError.self) { try Decoding(diagonal) }
    #expect(other.message.en.contains("100000 paragraphs and cells"))
  }

  private func address(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }

  @Test("Very many merged cells and hidden rows are read at once")
  func readsManyHiddenRows() throws {
    let hidden = (1...20_000).map { "<row r='\($0)' hidden='1'/>" }.joined()
    let merges = (1...20_000).map { "<mergeCell ref='A\($0):B30000'/>" }.joined()
    let decoding = try Decoding(
      hidden + row(20_001, text("C20001", "甲"), text("D20001", "乙")),
      more: "<mergeCells>\(merges)</mergeCells>")
    #expect(decoding.layout.last == "[][甲][乙]")
  }

  @Test("A sheet that the workbook names but does not have is an error")
  func namesAMissingSheet() throws {
    let text =
      "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
      + "<sheets><sheet name='甲'/></sheets></workbook>"
    let error = try #require(throws: SourceError.self) {
      try Decoding(ZipArchive(["xl/workbook.xml": text]).bytes)
    }
    #expect(error.message.en.contains("“甲”"))
  }
}
