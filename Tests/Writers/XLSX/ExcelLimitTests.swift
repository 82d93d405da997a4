import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

/// What the library or Excel would take amiss.
@Suite struct ExcelLimitTests {
  @Test func continuesFullSheets() throws {
    let reports = Array(repeating: SampleReports.table, count: 4)
    let book = try WrittenWorkbook(reports, rowLimit: 10)
    #expect(book.sheetNames == ["概览", "汇总", "检查", "检查 (2)", "正文", "字典"])
    // Three findings each: nine fit under the head of the first sheet.
    #expect(book.cells("检查")["G10"]?.text == "样本/2019 财政局.txt")
    #expect(book.cells("检查")["A11"] == nil)
    #expect(book.cells("检查 (2)")["A1"]?.text == "机关")
    #expect(book.cells("检查 (2)")["D4"]?.text == "NOTE")
    #expect(book.cells("汇总")["D8"]?.formula == "HYPERLINK(\"#'检查 (2)'!A2\",1)")
  }

  @Test("sheets of a full table follow each other, whatever was made between them")
  func ordersSheets() throws {
    let reports = Array(repeating: SampleReports.table, count: 25)
    let book = try WrittenWorkbook(reports, rowLimit: 24)
    #expect(
      book.sheetNames == [
        "概览", "汇总", "汇总 (2)", "检查", "检查 (2)", "检查 (3)", "检查 (4)", "正文", "正文 (2)", "字典",
      ])
    #expect(book.cells("汇总 (2)")["A5"]?.text == "重庆市荣昌区财政局")
    #expect(book.cells("正文 (2)")["C2"]?.text == "一、总体情况")
    #expect(book.cells("字典")["A1"]?.text == "中文名称")
    // Filters and repeated rows are kept with the workbook, by the numbers of sheets.
    let names = book.archive.text("xl/workbook.xml")
    #expect(names.contains("localSheetId=\"9\" hidden=\"1\">'字典'!$A$1"))
  }

  @Test("what became of texts is told of the report that has them")
  func tellsOfItsOwnReport() throws {
    func report(_ source: String) -> Report {
      var report = Report(source: source, text: [], fields: SampleReports.fields)
      report.findings = SampleReports.foreign.findings
      return report
    }
    let long = report(String(repeating: "长", count: 40_000))
    let strange = report("a\u{1}\u{2}b")
    let book = try WrittenWorkbook([long, strange, SampleReports.prose])
    let rules = (2...8).map { book.cells("检查")["D\($0)"]?.text }
    #expect(
      rules == ["NO-FORM", "XLSX-TEXT-CUT", "NO-FORM", "XLSX-TEXT-CHANGED", nil, nil, nil])
    #expect(book.cells("检查")["G5"]?.text == "a\u{FFFD}\u{FFFD}b")
    #expect(book.cells("检查")["E5"]?.text.hasPrefix("有 2 格文字含控制字符") == true)
  }

  @Test func refusesTooManyColumns() throws {
    let fields = FieldDictionary([
      (
        form: "wide",
        fields: (0..<16_380).map {
          Field(
            id: "f\($0)", shortName: "f\($0)", label: Message(zh: "项", en: "f"), unit: "",
            kind: .count)
        }
      )
    ])
    let error = try #require(throws: OutputError.self) {
      try WrittenWorkbook([], schema: Schema(fields: fields))
    }
    #expect(error.message.en.contains("16397 columns, more than the 16384 of Excel"))
    #expect(error.message.zh.contains("16397"))
  }

  @Test func cutsLongTextsVisibly() throws {
    let long = String(repeating: "长", count: 40_000)
    var report = Report(source: "long", text: Array(long.utf8), fields: SampleReports.fields)
    let all = 0..<report.text.count
    report.sections = [
      Section(
        heading: 0..<3, kind: .other, paragraphs: [all], place: Place(bytes: all, line: 1))
    ]
    report.forms = ["prose"]
    report.facts = [
      Fact(
        field: FieldID(ordinal: 0), state: .blank, origin: .prose, raw: 0..<0,
        place: Place(bytes: 0..<0, line: 1))
    ]
    let book = try WrittenWorkbook([report])
    let text = try #require(book.cells("正文")["E2"]?.text)
    #expect(text.utf16.count == 32_767)
    #expect(text.hasSuffix("长…（已截断）"))
    #expect(book.cells("检查")["D2"]?.text == "XLSX-TEXT-CUT")
    #expect(book.cells("汇总")["C5"]?.text == "正常")
  }

  @Test func keepsTextsOfTheGreatestLength() {
    let text = String(repeating: "长", count: 32_767)
    #expect(cellText(text) == text)
    #expect(cellText(text + "x").utf16.count == 32_767)
    // Characters outside the first plane count twice.
    #expect(cellText(String(repeating: "𠮷", count: 16_383) + "x").hasSuffix("𠮷x"))
    #expect(cellText(String(repeating: "𠮷", count: 16_384)).utf16.count <= 32_767)
    #expect(cellText(String(repeating: "𠮷", count: 16_384)).hasSuffix("…（已截断）"))
  }

  @Test func replacesWhatXMLForbids() {
    #expect(cellText("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
    #expect(cellText("a\tb\nc\r\nd\re") == "a\tb\nc\nd\ne")
    // A surrogate, a cut character, a byte that never occurs.
    #expect(cellText([0xED, 0xA0, 0x80]) == "\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(cellText([0x61, 0xE4, 0xB8]) == "a\u{FFFD}\u{FFFD}")
    #expect(cellText([0xFF]) == "\u{FFFD}")
  }

  @Test func protectsTextsThatLookLikeEscapes() {
    #expect(cellText("_x0041_ _x00_ __") == "_x005F_x0041_ _x00_ __")
  }

  @Test("spaces around texts and the signs of XML stay as they are")
  func keepsSpacesAndSigns() throws {
    var report = Report(source: "R&D <1>.txt", text: [], fields: SampleReports.fields)
    report.isFile = true
    report.identity.agency = " a & <b>"
    report.identity.title = "c\n"
    let xml = try WrittenWorkbook([report]).xml("汇总")
    #expect(xml.contains("<t xml:space=\"preserve\"> a &amp; &lt;b&gt;</t>"))
    #expect(xml.contains("<t xml:space=\"preserve\">c\n</t>"))
    #expect(xml.contains("R&amp;D &lt;1&gt;.txt\")</f><v>R&amp;D &lt;1&gt;.txt</v></c>"))
  }

  @Test func writesNumbersThatExcelWouldRoundAsText() throws {
    var report = SampleReports.prose
    report.facts[0].number = Number(1_234_567_890_123_456_789)
    let cell = try WrittenWorkbook([report]).cells("汇总")["X5"]
    #expect(cell?.text == "1234567890123456789")
    #expect(cell?.type == "inlineStr")
  }

  @Test func writesNumbersWithManyDecimals() throws {
    var report = SampleReports.prose
    report.facts[0].number = Number(1, decimals: 18)
    let text = try WrittenWorkbook([report]).cells("汇总")["X5"]?.text
    #expect(text.flatMap { Double($0) } == 1e-18)
  }

  @Test(
    "lines end between Chinese characters, at spaces, and in words that are too long",
    arguments: [
      ("", 1), ("长长长长长", 1), ("长长长长长长", 2), ("ab\ncd", 2), ("长长长 abcde", 2), ("abcdefghij", 1),
      ("长 abcdefghijk", 3), (String(repeating: "a", count: 31), 4), ("\n\n", 3), ("é长长长长x", 1),
    ])
  func countsLines(text: String, lines: Int) {
    var cell = CellText(.chinese)
    var text = text
    text.withUTF8 { cell.append($0) }
    #expect(cell.lines(in: 10) == lines)
  }

  @Test func reportsAFolderThatIsGone() throws {
    let error = try #require(throws: OutputError.self) {
      let book = try Workbook(path: "/nowhere/book.xlsx", language: .english, rowLimit: 100)
      try book.close()
    }
    #expect(error.message.en.contains("cannot write the workbook: the file cannot be made"))
  }

  private func cellText(_ text: String) -> String { cellText(Array(text.utf8)) }

  private func cellText(_ bytes: [UInt8]) -> String {
    var cell = CellText(.chinese)
    bytes.withUnsafeBufferPointer { cell.append($0) }
    return cell.withCString { $0.map { String(cString: $0) } ?? "" }
  }
}
