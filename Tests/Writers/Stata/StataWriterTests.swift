import CReadStat
import NianbaoKit
import TestSupport
import Testing

@testable import WriteStata

@Suite struct StataWriterTests {
  @Test("each layout has the cells of its table", arguments: StataWriter.layouts)
  func writesTables(_ layout: Layout) throws {
    let reports = SampleReports.all + [SampleReports.local]
    let file = try ReadDataFile(reports, layout: layout)
    var table = try #require(
      layout.table(SampleReports.schema, WriterOptions(layout: layout)))
    var cells: [OutputCell] = []
    var expected: [ReadDataFile.Value] = []
    for report in reports {
      cells.removeAll()
      table.append(report, to: &cells)
      for (index, cell) in cells.enumerated() {
        let kind = table.columns[index % table.columns.count].kind
        expected.append(Self.value(cell, kind, report))
      }
    }
    #expect(file.variables.map { $0.name } == table.columns.map { $0.shortName })
    #expect(file.rows.flatMap { $0 } == expected)
    #expect(file.rowCount * table.columns.count == expected.count)
  }

  private static func value(
    _ cell: OutputCell, _ kind: OutputColumn.Kind, _ report: Report
  ) -> ReadDataFile.Value {
    switch cell {
    case .empty: kind == .text ? .text("") : .missing(nil)
    case .missing(let missing, _):
      .missing(
        [.blank: "a", .dash: "b", .foreign: "c", .unreadable: "d", .none: "e", .text: "f"][missing])
    case .integer(let value): .number(Double(value))
    case .number(let value): .number(value.double)
    case .date(let date): .number(Double(date.stataDay))
    case .text, .printed: .text(cell.words(of: report.text) ?? "")
    }
  }

  @Test("each reason for a missing number has its letter, and the file explains them")
  func codesMissingValues() throws {
    let file = try ReadDataFile([SampleReports.table, SampleReports.hostile])
    #expect(file["rq_rcv_new_all"] == [.number(1204), .missing("f")])
    #expect(file["rq_rcv_new_np"] == [.missing("a"), .missing(nil)])
    #expect(file["pa_rules_issued"] == [.missing("b"), .missing("e")])
    #expect(file["pa_rules_in_force"] == [.missing("d"), .missing(nil)])
    #expect(file["pa_items_total"] == [.missing("c"), .missing("c")])
    #expect(file["fees_total"] == [.number(25.1), .missing(nil)])
    #expect(
      file.labels == [
        "missing.a": "空白", "missing.b": "横线", "missing.c": "该年表式没有此项", "missing.d": "无法辨认",
        "missing.e": "“无”等字样", "missing.f": "其他文字",
      ])
    #expect(file.notes.count == 1)
    #expect(file.notes.first?.contains(".a 空白；.b 横线；") == true)
    // Attached labels would make categories of numbers in some programs.
    #expect(file.variables.allSatisfy { $0.labels.isEmpty })
  }

  @Test("variables have labels with units, in the language that was asked for")
  func labelsVariables() throws {
    let chinese = try ReadDataFile([])
    let labels = Dictionary(uniqueKeysWithValues: chinese.variables.map { ($0.name, $0.label) })
    #expect(labels["agency"] == "机关")
    #expect(labels["fees_total"] == "行政事业性收费/本年收费金额（万元）")
    #expect(chinese.label == "政府信息公开工作年度报告")
    let english = try ReadDataFile([], language: .english)
    #expect(
      english.variables.first { $0.name == "fees_total" }?.label == "Administrative fees (万元)")
    #expect(english.notes.first?.contains(".a blank; .b a dash;") == true)
  }

  @Test("a long label keeps its beginning, its end and its unit")
  func shortensLabels() {
    let label = (1...200).map { "\($0)" }.joined()
    let column = OutputColumn("a", Message(zh: label, en: label), unit: "件", .number)
    let text = VariableLabel.text(of: column, .chinese)
    #expect(text.unicodeScalars.count == 80)
    #expect(text.hasPrefix("1234567891011"))
    #expect(text.hasSuffix("198199200（件）"))
    #expect(text.contains("…"))
  }

  @Test("whole numbers, numbers, days and texts have their types")
  func choosesTypes() throws {
    let file = try ReadDataFile(SampleReports.all)
    let types = Dictionary(uniqueKeysWithValues: file.variables.map { ($0.name, $0.type) })
    #expect(types["year"] == READSTAT_TYPE_INT32)
    #expect(types["fees_total"] == READSTAT_TYPE_DOUBLE)
    #expect(types["signed"] == READSTAT_TYPE_INT32)
    #expect(types["source"] == READSTAT_TYPE_STRING)
    let formats = Dictionary(uniqueKeysWithValues: file.variables.map { ($0.name, $0.format) })
    #expect(formats["signed"] == "%td")
    #expect(file["signed"][0] == .number(21_945))
  }

  @Test("a whole number too large for 32 bits makes its column one of floating-point numbers")
  func widensIntegers() {
    var measure = ColumnMeasure(.integer)
    measure.take(.integer(2_147_483_620))
    #expect(measure.type == .integer)
    measure.take(.integer(-2_147_483_621))
    #expect(measure.type == .number)
  }

  @Test(
    "days are counted from 1960",
    arguments: [
      (1960, 1, 1, 0), (1959, 12, 31, -1), (1960, 3, 1, 60), (2020, 2, 29, 21_974),
      (2020, 3, 1, 21_975), (1000, 1, 1, -350_632), (9999, 12, 31, 2_936_549),
    ])
  func countsDays(_ year: Int, _ month: Int, _ day: Int, _ expected: Int64) throws {
    #expect(try #require(CalendarDate(year: year, month: month, day: day)).stataDay == expected)
  }

  @Test("texts of any length and content come through whole")
  func writesHostileTexts() throws {
    let long = String(repeating: "长", count: 350_000)
    var reports: [Report] = []
    for title in [long, nil, "a\u{0}b", String(repeating: "x", count: 2046), ""] {
      var report = SampleReports.table
      report.identity.title = title
      reports.append(report)
    }
    let file = try ReadDataFile(reports)
    #expect(
      file["title"] == [
        .text(long), .text(""), .text("a\u{FFFD}b"), .text(String(repeating: "x", count: 2046)),
        .text(""),
      ])
    reports = Array(reports.suffix(2))
    reports[0].identity.title = String(repeating: "x", count: 2045)
    let short = try ReadDataFile(reports)
    #expect(short["title"] == [.text(String(repeating: "x", count: 2045)), .text("")])
  }

  @Test("a column whose texts are longer than 2,045 bytes has them behind the rows")
  func placesLongTexts() {
    var measure = ColumnMeasure(.text)
    measure.take(.text(0..<0))
    #expect(measure.type == .text)
    #expect(measure.width == 1)
    measure.take(.text(5..<2050))
    #expect(measure.type == .text)
    #expect(measure.width == 2045)
    measure.take(.text(0..<2046))
    #expect(measure.type == .longText)
  }

  @Test("what is no character becomes U+FFFD")
  func repairsTexts() throws {
    var report = Report(source: "a", text: [0x61, 0xFF, 0x62, 0x00], fields: SampleReports.fields)
    let field = SampleReports.table.facts[0].field
    report.facts = [
      Fact(
        field: field, state: .text, origin: .table, raw: 0..<4,
        place: Place(bytes: 0..<4, line: 1))
    ]
    let file = try ReadDataFile([report], layout: .long)
    #expect(file["raw"] == [.text("a\u{FFFD}b\u{FFFD}")])
  }

  @Test(
    "equal reports give equal bytes, and no report is a file too", arguments: StataWriter.layouts)
  func writesTheSame(_ layout: Layout) throws {
    let options = WriterOptions(layout: layout)
    let bytes = try StataWriter.bytes(of: SampleReports.all, options: options)
    #expect(try StataWriter.bytes(of: SampleReports.all, options: options) == bytes)
    #expect(try ReadDataFile([], layout: layout).rows.isEmpty)
  }

  @Test("a table with too many columns is refused")
  func refusesTooManyColumns() throws {
    let folder = try TemporaryFolder()
    let output = try Output(.file(folder.path("a.dta")))
    let error = try #require(throws: OutputError.self) {
      try StataSink(output, ManyColumns(), .chinese)
    }
    #expect(error.message.en.contains("32768 variables, more than the 32767"))
  }

  private struct ManyColumns: OutputTable {
    let columns = (0...32_767).map { OutputColumn("c\($0)", Message(zh: "列", en: "c"), .number) }
    mutating func append(_ report: Report, to cells: inout [OutputCell]) {}
  }

  @Test("an output that cannot be written fails with the reason")
  func tellsFailures() throws {
    let output = try Output(.file("/dev/full"))
    let sink = try StataWriter().begin(
      output, options: WriterOptions(layout: .wide), schema: SampleReports.schema)
    var report = SampleReports.table
    report.identity.title = String(repeating: "x", count: 1 << 20)
    try sink.write(report)
    let error = try #require(throws: OutputError.self) { try sink.finish() }
    #expect(error.message.en.contains("there is no space left"))
  }
}
