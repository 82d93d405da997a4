import NianbaoKit
import TestSupport
import Testing

/// Pages made to hurt: each gives a document or an error, and loses nothing in silence.
@Suite struct HostileTests {
  private func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func readsTenThousandNestedElements() throws {
    let page = many("<div>", 10_000) + "1" + many("</div>", 10_000) + "<p>2</p>"
    #expect(try Decoding(page).layout == ["¶ 1", "¶ 2"])
  }

  @Test func readsTenThousandNestedTables() throws {
    let page = many("<table><tr><td>", 10_000) + "1"
    #expect(try Decoding(page).layout == ["¶ 1"])
  }

  @Test func rejectsWhatIsNestedDeeper() throws {
    let error = #expect(throws: SourceError.self) { try Decoding(many("<b>\n", 60_000)) }
    #expect(error?.kind == .overLimit)
    #expect(error?.message.en.contains("50000") == true)
  }

  @Test func rejectsMisplacedTagsByTheMillion() throws {
    let error = #expect(throws: SourceError.self) {
      try Decoding(many("<b>", 20_000) + many("</i>", 20_000))
    }
    #expect(error?.kind == .malformed)
  }

  @Test func rejectsAFloodOfAttributes() throws {
    let attributes = (0..<2000).map { "a\($0)" }.joined(separator: " ")
    let error = #expect(throws: SourceError.self) { try Decoding("<p>1</p>\n<p \(attributes)>2") }
    #expect(error?.kind == .malformed)
    #expect(error?.message.en.contains("line 2") == true)
    #expect(try Decoding("<script>if (a <b) \(attributes)</script><p>1").layout == ["¶ 1"])
  }

  @Test func clampsTheLargestSpans() throws {
    let page = many("<tr><td rowspan=65534 colspan=1000>1</td><td>2</td></tr>", 1000)
    #expect(try Decoding("<table>\(page)</table>").document.grid.count == 1000)
  }

  @Test func readsALongAttributeAndTextBehindIt() throws {
    let page = "<p title=\"\(many("x", 11_000_000))\">1</p><p>2</p>"
    #expect(try Decoding(page).layout == ["¶ 1", "¶ 2"])
  }

  @Test func readsALongTextAndTextBehindIt() throws {
    let decoding = try Decoding("<p>\(many("a ", 6_000_000))</p><p>2</p>")
    #expect(decoding.document.ranges.map(\.count) == [11_999_999, 1])
  }

  @Test func readsALongCommentAndScript() throws {
    let long = many("a<b ", 3_000_000)
    #expect(
      try Decoding("<!--\(long)--><p>1</p><script>\(long)</script><p>2</p>").layout
        == ["¶ 1", "¶ 2"])
  }

  @Test(arguments: [
    "<![", "<!", "<!--", "&", "<", "</", "&#x;", "<body>", "<html>", "<tr>",
  ])
  func readsBeginningsWithoutEnds(_ mark: String) throws {
    let document = try Decoding("<p>1</p>" + many(mark, 20_000)).document
    #expect(document.layout.first == "¶ 1")
  }

  @Test func keepsTheElementsApartThatCarryTheNameOfTheRoot() throws {
    let page = "<p>1</p></nianbao-source><p>2</p><nianbao-source><p>3</p>"
    #expect(try Decoding(page).layout == ["¶ 1", "¶ 2", "¶ 3"])
  }
}
