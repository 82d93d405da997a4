import NianbaoKit
import TestSupport
import Testing

@Suite struct InputsLinesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func inputs(
    _ text: String, name: String = "a.jsonl", limits: InputLimits = InputLimits()
  ) throws -> Inputs {
    try folder.write(text, to: name)
    return Inputs([folder.path(name)], registry: Registry([NoteDecoder.self]), limits: limits)
  }

  /// Each item as its name, format, and its content or what is wrong with it.
  private func shown(_ inputs: Inputs) -> [String] {
    inputs.map { item in
      let name = item.name.replacing(folder.path + "/", with: "")
      let content =
        (try? item.read(limit: 1000)).map { String(decoding: $0, as: UTF8.self) } ?? "trouble"
      return "\(name) \(item.format ?? "-") \(content)"
    }
  }

  @Test("Each line is a source, named by its id, its address, its name, or its number.")
  func readsLines() throws {
    let text = """
      \u{FEFF}{"id":"年1","note":"a\\n\\u5e74"}\r
      {"id":7,"url":"http://x/","note":"b"}

      {"url":"http://x/","other":{"note":[1]},"note":"c"}
      {"name":"d.note","note":""}
      {"note":"e"}
      {"name":"f.note","bytes_base64":"Zg=="}
      """
    let expected = [
      "a.jsonl#年1 note a\n年", "a.jsonl#7 note b", "a.jsonl#http://x/ note c",
      "a.jsonl#d.note note ", "a.jsonl:6 note e", "a.jsonl#f.note note f",
    ]
    #expect(shown(try inputs(text)) == expected)
    try folder.write(try Array(text.utf8).packed(), to: "a.jsonl")
    let packed = Inputs([folder.path("a.jsonl")], registry: Registry([NoteDecoder.self]))
    #expect(shown(packed) == expected)
  }

  @Test("Bad lines are told of, and the others read.")
  func goesOnBehindBadLines() throws {
    let text = """
      {"id":"a","note":
      {"id":"b","text":"not a key that a decoder claims"}
      {"id":"c","note":"c"}
      {"id":"d","note":"\\ud800"}
      []
      {"id":"f","bytes_base64":"?"}
      {"id":"g","note":null}
      {"id":"h","note":"h"}
      """
    #expect(
      shown(try inputs(text)) == [
        "a.jsonl:1 - trouble", "a.jsonl:2 - trouble", "a.jsonl#c note c", "a.jsonl:4 - trouble",
        "a.jsonl:5 - trouble", "a.jsonl:6 - trouble", "a.jsonl:7 - trouble", "a.jsonl#h note h",
      ])
  }

  @Test("A line longer than the limit is passed over.")
  func limitsLines() throws {
    var limits = InputLimits()
    limits.document.text = 50_000
    let long = String(repeating: "x", count: 200_000)
    let text = "{\"note\":\"a\"}\n{\"note\":\"\(long)\"}\n{\"note\":\"b\"}\n{\"note\":\"\(long)"
    #expect(
      shown(try inputs(text, limits: limits)) == [
        "a.jsonl:1 note a", "a.jsonl:2 - trouble", "a.jsonl:3 note b", "a.jsonl:4 - trouble",
      ])
  }

  @Test("A file whose only line is longer than the limit is told of.")
  func tellsOfOneLongLine() throws {
    var limits = InputLimits()
    limits.document.text = 50_000
    let long = String(repeating: "x", count: 200_000)
    let item = try #require(try inputs("{\"note\":\"\(long)\"}", limits: limits).next())
    let error = try #require(throws: SourceError.self) { try item.read(limit: 1000) }
    #expect(error.message.en.contains("--max-text"))
  }

  @Test("Lines without documents are no input: an error if named, counted in a folder.")
  func refusesOtherLines() throws {
    let text = String(repeating: "{\"source\":\"a\",\"facts\":[]}\n", count: 50)
    let named = try inputs(text)
    let item = try #require(named.next())
    let error = try #require(throws: SourceError.self) { try item.read(limit: 1000) }
    #expect(error.kind == .unsupported)
    #expect(error.message.en.contains("hold no documents"))
    #expect(named.next() == nil)
    let walked = Inputs([folder.path], registry: Registry([NoteDecoder.self]))
    #expect(shown(walked) == [])
    #expect(walked.skipped.unknown == 1)
  }

  @Test("Lines are known by what they hold, whatever the file is called.")
  func knowsLinesByTheirContent() throws {
    #expect(shown(try inputs("{\"note\":\"a\"}", name: "a.note")) == ["a.note:1 note a"])
    #expect(shown(try inputs("{text}", name: "b.note")) == ["b.note - {text}"])
    #expect(shown(try inputs("text", name: "c.jsonl")) == ["c.jsonl - text"])
  }

  @Test("A packed file of next to nothing is a trap.")
  func limitsTheRatio() throws {
    let bytes = Array("{\"id\":\"".utf8) + [UInt8](repeating: 0x20, count: 40 << 20)
    try folder.write(try bytes.packed(), to: "a.jsonl.gz")
    let inputs = Inputs([folder.path("a.jsonl.gz")], registry: Registry([NoteDecoder.self]))
    let item = try #require(inputs.next())
    let error = try #require(throws: SourceError.self) { try item.read(limit: 1000) }
    #expect(error.message.en.contains("--max-ratio"))
  }
}
