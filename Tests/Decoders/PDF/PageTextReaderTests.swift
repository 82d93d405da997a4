import Testing

@testable import DecodePDF

@Suite("What pdftotext prints")
struct PageTextReaderTests {
  @Test("Words with their boxes; a head with bytes that XML does not allow is skipped")
  func words() throws {
    let head = Array("<!DOCTYPE html><html><head><title>".utf8) + [0x01, 0xFF, 0x3C]
    let body = """
      </title></head><body><doc>
        <page width="595.0" height="842.0"><flow><block><line>
          <word xMin="1.5" yMin="2" xMax="30" yMax="12">规&lt;章</word>
          <word xMin="40" yMin="2" xMax="45" yMax="12"> </word>
        </line></block></flow></page>
        <page width="842.0" height="595.0"></page>
      </doc></body></html>
      """
    let pages = try PageTextReader.pages(head + Array(body.utf8))
    #expect(pages.map(\.width) == [595, 842])
    let word = try #require(pages[0].words.first)
    #expect(pages[0].words.count == 1)
    #expect(String(decoding: word.text, as: UTF8.self) == "规<章")
    #expect(word.box == Box(left: 1.5, top: 2, right: 30, bottom: 12))
  }

  @Test("Digits that reach over the edge of the paper are doubtful")
  func edge() throws {
    let body = """
      <doc><page width="595.3" height="842"><word xMin="568.7" yMin="2" xMax="599.2" yMax="12">9356</word>
      <word xMin="500" yMin="2" xMax="560" yMax="12">9356</word>
      <word xMin="-2" yMin="20" xMax="20" yMax="32">规章</word></page></doc>
      """
    let pages = try PageTextReader.pages(Array(body.utf8))
    let words = pages[0].words.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(words == ["?9356?", "9356", "规章"])
  }

  @Test("Characters that XML forbids become blanks or U+FFFD")
  func forbidden() {
    var bytes: [UInt8] = [0x41, 0x02, 0x0A, 0xEF, 0xBF, 0xBF, 0xED, 0xA0, 0x80, 0xEF, 0xBC, 0x8C]
    XMLCharacters.clean(&bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "A \n\u{FFFD}\u{FFFD}，")
  }

  @Test("Without a document there are no pages")
  func nothing() throws {
    #expect(try PageTextReader.pages([]).isEmpty)
  }
}
