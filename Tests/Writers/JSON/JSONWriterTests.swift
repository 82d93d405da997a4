import NianbaoKit
import TestSupport
import Testing

@testable import WriteJSON

@Suite struct JSONWriterTests {
  @Test func keepsTheOrderOfKeys() throws {
    let line = try JSONLinesWriter.text(of: [SampleReports.table])
    #expect(
      line.hasPrefix(
        """
        {"source":"样本/2019 财政局.txt","forms":["form-2019"],"agency":"重庆市荣昌区财政局","year":2019,\
        "title":"重庆市荣昌区财政局2019年政府信息公开工作年度报告","published":null,"signed":"2020-01-31",\
        "scope":"own","region":{"code":"500153","name":"重庆市荣昌区","level":"county",\
        "kind":"department"},"facts":[{"field":"requests.received.new.all","state":"number","value":1204,\
        "raw":"1,204","unit":"件","origin":"table","place":{"line":4,"bytes":[102,107],"table":1,\
        "row":4,"column":8}},{"field":"requests.received.new.natural_person","state":"blank",\
        "value":null,"raw":"","unit":"件","origin":"table","place":
        """))
    #expect(
      line.contains(
        """
        "sections":[{"heading":"一、总体情况","kind":"overview",\
        "text":"2019年，我局认真贯彻落实政府信息公开条例。\\n收到申请12件。","place":{"line":1,"bytes":[0,101]}}],\
        "findings":[{"rule":"ROW-UNREADABLE","severity":"error",\
        "message":{"zh":"这一行的数值比列少","en":"the row has fewer values than columns"},\
        "fields":["proactive.rules.in_force"],"place":{
        """))
    #expect(
      line.hasSuffix(
        "\"message\":{\"zh\":\"没有发布日期\",\"en\":\"there is no date of publication\"},\"fields\":[]}],"
          + "\"checks\":{\"held\":0,\"failed\":0,\"undecided\":0,\"held_if_empty_is_zero\":0},"
          + "\"status\":\"incomplete\"}\n"))
  }

  @Test("rows that no form has follow the facts")
  func writesExtraRows() throws {
    let line = try JSONLinesWriter.text(of: [SampleReports.local])
    #expect(
      line.contains(
        """
        "facts":[{"field":"extra.1.created","label":"其他主动公开文件(含函)","column":"本年新制作数量",\
        "state":"number","value":186,"raw":"186","unit":"件","origin":"table","place":{
        """))
    #expect(
      line.contains(
        """
        {"field":"extra.2","label":"=其他","column":"","state":"unreadable","value":null,"raw":"1 2 3",\
        "unit":"","origin":"table","place":{
        """))
    #expect(line.contains("}],\"sections\":[]"))
    var both = SampleReports.local
    both.facts = [
      Fact(
        field: FieldID(ordinal: 0), state: .blank, origin: .table, raw: 0..<0,
        place: Place(bytes: 0..<0, line: 1))
    ]
    let mixed = try JSONLinesWriter.text(of: [both])
    #expect(mixed.contains("}},{\"field\":\"extra.1.created\""))
  }

  @Test func writesOneLinePerReport() throws {
    let text = try JSONLinesWriter.text(of: SampleReports.all)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 6)
    #expect(text.hasSuffix("\"status\":\"unreadable\"}\n"))
    #expect(try JSONLinesWriter.text(of: []) == "")
  }

  @Test func writesOneArray() throws {
    let array = try JSONValue(parsing: try JSONWriter.bytes(of: SampleReports.all))
    let lines = try JSONLinesWriter.text(of: SampleReports.all).split(separator: "\n")
    #expect(array.items == (try lines.map { try JSONValue(parsing: Array($0.utf8)) }))
    #expect(try JSONWriter.text(of: []) == "[]\n")
  }

  @Test func quotesSentencesWithTheirBounds() throws {
    #expect(
      try JSONLinesWriter.text(of: [SampleReports.prose]).contains(
        """
        "value":20000,"raw":"20000余条","unit":"条","origin":"prose",\
        "quote":"主动公开政府信息20000余条","approximate":{"low":20000,"high":29999},\
        "place":{"line":1,"bytes":[0,35]}}
        """))
  }

  @Test func namesThePageWhereThereArePages() throws {
    let line = try JSONLinesWriter.text(of: [SampleReports.onPages])
    #expect(line.contains("\"place\":{\"page\":2,\"line\":1,\"bytes\":[0,35]}"))
  }

  @Test func keepsHostileTexts() throws {
    let report = try JSONValue(parsing: try JSONLinesWriter.bytes(of: [SampleReports.hostile]))
    #expect(report["source"]?.text == "=cmd|'/c calc'!A1")
    #expect(report["title"]?.text == "a\"b\\c\u{8}\u{7F}")
    #expect(report["facts"]?[0]?["raw"]?.text == "@详见附表, \"第2页\"\r\n续")
    #expect(
      report["sections"]?[0]?["text"]?.text
        == "=HYPERLINK(\"x\")\u{1}\u{FFFE}制表\t_x0041_,逗号")
  }

  @Test func escapesEveryControlCharacter() throws {
    let text = String(String.UnicodeScalarView((0..<0x80).compactMap { UnicodeScalar($0) }))
    var buffer = JSONBuffer()
    buffer.string(text)
    #expect(try JSONValue(parsing: buffer.bytes) == .string(text))
    #expect(buffer.bytes.allSatisfy { (0x20..<0x7F).contains($0) })
  }

  @Test func replacesBytesThatAreNoCharacter() {
    // A cut character, a surrogate, an overlong slash, a character beyond the last one.
    let bytes: [UInt8] = [0x61, 0xE4, 0xB8, 0x62, 0xED, 0xA0, 0x80, 0xC0, 0xAF]
    var buffer = JSONBuffer()
    buffer.string(bytes + [0xF4, 0x90, 0x80, 0x80], [0..<13])
    let marks = { String(repeating: "\u{FFFD}", count: $0) }
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self) == "\"a\(marks(2))b\(marks(9))\"")
  }

  @Test func keepsCharactersOfEveryLength() {
    var buffer = JSONBuffer()
    buffer.string("aé一𠮷\u{10FFFF}")
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "\"aé一𠮷\u{10FFFF}\"")
  }

  @Test func givesEqualBytesForEqualReports() throws {
    let bytes = try JSONWriter.bytes(of: SampleReports.all)
    #expect(try JSONWriter.bytes(of: SampleReports.all) == bytes)
  }
}
