import NianbaoKit
import Testing
import XMLEvents

@Suite struct XMLReaderTests {
  /// Writes down what it is told.
  private final class Record: XMLEventHandler {
    var events: [String] = []
    var failure: SourceError?
    var stopsAt: String?

    func begin(_ element: String, _ attributes: XMLAttributes) {
      let value = attributes["w:val"] ?? attributes["val"]
      events.append("<\(element)\(value.map { " \($0)" } ?? "")>")
      if element == stopsAt {
        failure = SourceError(.unsupported, Message(zh: "够了。", en: "Enough."))
      }
    }
    func end(_ element: String) { events.append("</\(element)>") }
    func characters(_ text: UnsafeBufferPointer<UInt8>) {
      events.append(String(decoding: text, as: UTF8.self))
    }
  }

  private func read(_ bytes: [UInt8], stopsAt: String? = nil) throws(SourceError) -> [String] {
    let record = Record()
    record.stopsAt = stopsAt
    try XMLReader.read(bytes, name: "a.xml", namespaces: ["urn:word": "w"], into: record)
    return record.events
  }

  private func read(_ text: String) throws(SourceError) -> [String] { try read(Array(text.utf8)) }

  @Test("Names have the reader's prefix, whatever the file's is")
  func namesElements() throws {
    #expect(
      try read("<q:a xmlns:q='urn:word' q:val='1'><b val='2'/><c xmlns='urn:other'/></q:a>") == [
        "<w:a 1>", "<b 2>", "</b>", "<?:c>", "</?:c>", "</w:a>",
      ])
    #expect(try read("<z:a><y/></z:a>") == ["<?:a>", "<y>", "</y>", "</?:a>"])
  }

  @Test("Character references and the five entities are characters")
  func expandsCharacters() throws {
    let events = try read("<a val='1&amp;2&#x4E00;'>&lt;&#48;<![CDATA[<b>]]></a>")
    #expect(events.first == "<a 1&2一>")
    #expect(events.dropFirst().dropLast().joined() == "<0<b>")
  }

  @Test("UTF-16 is read with and without a mark, in both byte orders")
  func readsUTF16() throws {
    let text = "<?xml version='1.0' encoding='UTF-16'?><a>举㼼</a>"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      let events = try read(bytes)
      #expect(events.joined() == "<a>举㼼</a>")
    }
  }

  @Test(
    "What is not well-formed says the part and the line",
    arguments: ["<a>\n<b></a>", "<a>\n", "<a>\n&none;</a>", "<a/>\n<b/>", "<a>\n\u{1}</a>"])
  func rejectsBrokenXML(text: String) throws {
    let error = try #require(throws: SourceError.self) { try read(text) }
    #expect(error.kind == .malformed)
    #expect(error.message.en.contains("a.xml"))
    #expect(error.message.en.contains("line 2"))
  }

  @Test(
    "What is no XML at all is an error",
    arguments: [[], [0], [0x4C, 0x6F, 0xA7, 0x94], Array("年报".utf8), [0xFF, 0xFE]] as [[UInt8]])
  func rejectsOtherBytes(bytes: [UInt8]) throws {
    let error = try #require(throws: SourceError.self) { try read(bytes) }
    #expect(error.kind == .malformed)
  }

  @Test("A document type is refused, so that no entity can be declared")
  func rejectsDocumentTypes() throws {
    let entities = (1...9).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }.joined()
    for type in [
      "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY e0 'ha'>\(entities)]>",
      "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
    ] {
      let error = try #require(throws: SourceError.self) { try read("\(type)<a>&e9;</a>") }
      #expect(error.message.en.contains("DTD"))
    }
  }

  @Test("Elements may be nested up to the limit and no deeper")
  func limitsTheDepth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try read(nested(XMLReader.depthLimit)).count == 2 * XMLReader.depthLimit)
    for depth in [XMLReader.depthLimit + 1, 100_000] {
      let error = try #require(throws: SourceError.self) { try read(nested(depth)) }
      #expect(error.kind == .overLimit)
    }
  }

  @Test("An element may have 250 attributes, whatever stands in them and around it")
  func limitsTheAttributes() throws {
    func tag(_ count: Int) -> String {
      let attributes = (0..<count).map { " a\($0)='='" }.joined()
      return "<!-- '\" --><?p '?><a><![CDATA[<'\"]]><b\(attributes)/></a>"
    }
    #expect(try read(tag(250)).contains("<b>"))
    let error = try #require(throws: SourceError.self) { try read(tag(251)) }
    #expect(error.kind == .overLimit)
  }

  @Test("Namespaces declared one inside the other are limited")
  func limitsTheNamespaces() throws {
    let declarations = (0..<100).map { " xmlns:n\($0)='urn:n\($0)'" }.joined()
    let nested = "<a\(declarations)><a\(declarations)>"
    #expect(try read("\(nested)</a></a>").count == 4)
    let error = try #require(throws: SourceError.self) {
      try read("\(nested)<a\(declarations)/></a></a>")
    }
    #expect(error.kind == .overLimit)
  }

  @Test("A handler that has had enough ends the reading")
  func stopsForTheHandler() throws {
    let error = try #require(throws: SourceError.self) {
      try read(Array("<a><b/><c></a>".utf8), stopsAt: "b")
    }
    #expect(error.message.en == "Enough.")
  }
}
