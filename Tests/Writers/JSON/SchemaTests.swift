import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import WriteJSON

@Suite struct SchemaTests {
  private let schema: JSONSchema

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(
      path: "Sources/NianbaoKit/NianbaoKit.docc/Resources/report.schema.json")
    schema = JSONSchema(root: try JSONValue(parsing: Array(try Data(contentsOf: file))))
  }

  @Test func describesWhatIsWritten() throws {
    let reports = try JSONValue(parsing: try JSONWriter.bytes(of: SampleReports.all)).items
    #expect(reports.count == SampleReports.all.count)
    for report in reports { #expect(schema.problems(report) == []) }
  }

  @Test("rows that no form has are facts with a label")
  func describesExtraRows() throws {
    let report = try JSONValue(parsing: try JSONLinesWriter.bytes(of: [SampleReports.local]))
    #expect(schema.problems(report) == [])
    let text = try JSONLinesWriter.text(of: [SampleReports.local])
    let changed = text.replacing("\"column\":\"\",", with: "")
    try #require(changed != text)
    #expect(schema.problems(try JSONValue(parsing: Array(changed.utf8))) != [])
  }

  @Test("a cell of another report carries its source and its year")
  func describesCellsOfOtherReports() throws {
    let report = try JSONValue(parsing: try JSONLinesWriter.bytes(of: [SampleReports.compared]))
    #expect(schema.problems(report) == [])
    let cells = try #require(report["findings"]?[0]?["cells"]?.items)
    #expect(cells[0]["source"] == nil && cells[0]["year"] == nil)
    #expect(cells[1]["source"]?.text == "样本/乙局 2021.txt")
    #expect(cells[1]["year"]?.number == 2021)
  }

  @Test(arguments: Corpus.cases) func describesTheGoldenFiles(case: CorpusCase) throws {
    let file = URL(filePath: "\(Corpus.path)/\(`case`.name)/expected.jsonl")
    let lines = Array(try Data(contentsOf: file)).split(separator: 0x0A)
    #expect(!lines.isEmpty)
    for line in lines { #expect(schema.problems(try JSONValue(parsing: Array(line))) == []) }
  }

  @Test(arguments: [
    ("\"scope\":\"own\"", "\"scope\":\"all\""),
    ("\"code\":\"500153\"", "\"code\":\"5001\""),
    ("\"level\":\"county\"", "\"level\":\"region\""),
    ("\"name\":\"重庆市荣昌区\",", ""),
    ("\"status\":\"incomplete\"", "\"state\":\"ok\""),
    ("\"year\":2019", "\"year\":\"2019\""),
    ("\"year\":2019", "\"year\":2019.5"),
    ("\"signed\":\"2020-01-31\"", "\"signed\":\"2020-1-31\""),
    ("\"state\":\"blank\",\"value\":null", "\"state\":\"blank\",\"value\":0"),
    ("\"origin\":\"prose\",\"quote\":", "\"origin\":\"table\",\"quote\":"),
    ("\"table\":1,\"row\":4,", "\"table\":1,"),
    ("\"bytes\":[102,107]", "\"bytes\":[102]"),
  ])
  func refusesOtherThings(written: String, changed: String) throws {
    let text = try JSONLinesWriter.text(of: [SampleReports.table])
    try #require(text.contains(written))
    let value = try JSONValue(parsing: Array(text.replacing(written, with: changed).utf8))
    #expect(schema.problems(value) != [])
  }
}
