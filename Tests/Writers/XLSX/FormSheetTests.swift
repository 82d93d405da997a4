import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

/// The sheets with filled-in forms.
@Suite struct FormSheetTests {
  private static let cells = [
    ("trees.apple.planted", "12"), ("trees.apple.felled", ""), ("trees.apple.alive", "-"),
    ("trees.pear.planted", "?"), ("fruit.earned", "25.1"),
  ]
  private let report = OrchardReader.report("东山果园", 2020, Self.cells)

  @Test("a report has a sheet with its form, named by agency and year")
  func fillsForms() throws {
    let book = try WrittenWorkbook([report], schema: OrchardReader.schema)
    #expect(book.sheetNames.last == "东山果园 2020")
    let cells = book.cells("东山果园 2020")
    #expect(cells["A1"]?.text == "东山果园 2020")
    #expect(cells["A3"]?.text == "果树情况")
    #expect(cells["A6"]?.text == "苹果")
    #expect(cells["E6"]?.text == "12")
    #expect(cells["E6"]?.type == "")
    #expect(cells["G6"]?.text == "")
    #expect(cells["I6"]?.text == "-")
    #expect(cells["E7"]?.text == "无法读取")
    #expect(cells["E10"]?.text == "25.1")
    #expect(cells["G7"]?.style != cells["G6"]?.style, "what is not printed is no blank")
    #expect(cells["A11"]?.text == "果品去向（报告中没有读到这张表）")
    #expect(book.merged("东山果园 2020").contains("A4:J4"))
    #expect(book.merged("东山果园 2020").contains("E6:F6"))
    #expect(cells["A2"]?.formula == "HYPERLINK(\"#'汇总'!A5\",\"汇总第 5 行\")")
    #expect(book.xml("东山果园 2020").contains("fitToHeight=\"1\"") || isFitted(book))
  }

  @Test(
    "grey is what is printed and blank, here and in the summary; what is not there is crossed out")
  func looksTheSame() throws {
    let book = try WrittenWorkbook([report], schema: OrchardReader.schema)
    let form = book.cells("东山果园 2020")
    let blank = book.fill(of: form["G6"])
    #expect(blank.contains("FFE7E6E6"))
    #expect(book.fill(of: book.cells("汇总")["S5"]) == blank)
    #expect(book.fill(of: form["G7"]).contains("patternType=\"none\""))
    #expect(book.archive.text("xl/styles.xml").contains("diagonalUp=\"1\""))
  }

  @Test("a cell that a finding cites is coloured and has its sentence as a comment")
  func commentsOnFailures() throws {
    var report = report
    let field = try #require(OrchardReader.fields.id("trees.apple.planted"))
    report.findings = [
      Finding(
        rule: "TREES", severity: .error,
        message: Message(zh: "种植数\u{1}不对", en: "planted is wrong"), fields: [field])
    ]
    let book = try WrittenWorkbook([report], schema: OrchardReader.schema)
    #expect(book.comments.contains("TREES（错误）\n种植数\u{FFFD}不对"))
    let plain = try WrittenWorkbook([self.report], schema: OrchardReader.schema)
    #expect(!plain.comments.contains("TREES"))
    let sheet = "东山果园 2020"
    #expect(book.cells(sheet)["E6"]?.style != plain.cells(sheet)["E6"]?.style)
    // In the summary the cell is coloured as well: another format than for the same number there.
    #expect(book.cells("汇总")["R5"]?.style != book.cells("汇总")["V5"]?.style)
  }

  @Test("more reports than wanted have no sheets, and the overview says so")
  func leavesThemOut() throws {
    let reports = (0..<3).map { OrchardReader.report("果园\($0)", 2020, Self.cells) }
    let none = try WrittenWorkbook(reports, forms: 2, schema: OrchardReader.schema)
    #expect(none.sheetNames == ["概览", "汇总", "检查", "正文", "字典"])
    #expect(texts(none).contains { $0.contains("共 3 份报告，超过 2 份") && $0.contains("--forms 3") })
    let all = try WrittenWorkbook(reports, forms: 3, schema: OrchardReader.schema)
    #expect(all.sheetNames.suffix(3) == ["果园0 2020", "果园1 2020", "果园2 2020"])
    let off = try WrittenWorkbook(reports, forms: 0, schema: OrchardReader.schema)
    #expect(off.sheetNames.count == 5)
    #expect(!texts(off).contains("逐份表格"))
  }

  @Test("reports without the tables of a form have no sheet")
  func needsTables() throws {
    var prose = report
    prose.forms = ["prose"]
    let book = try WrittenWorkbook([prose], schema: OrchardReader.schema)
    #expect(book.sheetNames.count == 5)
    #expect(texts(book).contains("没有报告印有已知表式的表格。"))
  }

  @Test("sheets are named after files where no agency is known; equal names are told apart")
  func namesSheets() throws {
    let reports = [nil, nil, "a:b/c"].map { OrchardReader.report($0, 2020, Self.cells) }
    let book = try WrittenWorkbook(reports, schema: OrchardReader.schema)
    #expect(book.sheetNames.suffix(3) == ["x.txt 2020", "x.txt 2020 (2)", "abc 2020"])
  }

  private func texts(_ book: WrittenWorkbook) -> [String] {
    book.cells("概览").values.map { $0.text }
  }

  /// One page is what fitting means when no number of pages stands there.
  private func isFitted(_ book: WrittenWorkbook) -> Bool {
    let xml = book.xml("东山果园 2020")
    return xml.contains("fitToPage=\"1\"") && !xml.contains("fitToHeight")
  }
}
