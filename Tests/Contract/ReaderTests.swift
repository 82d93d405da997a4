import NianbaoKit
import TestSupport
import Testing

/// What every reader promises, whatever document it is given.
@Suite struct ReaderTests {
  private static let fields = Registry.linked.fields
  private static let converter = Converter()

  private func document(_ bytes: [UInt8]) throws -> Document {
    var findings: [Finding] = []
    return try Self.converter.decode(
      Source(name: "document.txt", bytes: bytes), findings: &findings)
  }

  private func document(_ text: String) throws -> Document { try document(Array(text.utf8)) }

  /// Reads twice and checks everything that must hold for any reading.
  @discardableResult
  private func check(
    _ reader: any Reader.Type, _ document: Document, _ what: @autoclosure () -> String
  ) -> Reading? {
    let first = reader.init(fields: Self.fields).read(document)
    let second = reader.init(fields: Self.fields).read(document)
    #expect(first.map(fingerprint) == second.map(fingerprint), "\(reader.name): \(what())")
    guard let first else { return nil }
    let defects = defects(of: first, by: reader, in: document)
    #expect(defects.isEmpty, "\(reader.name), \(what()):\n\(defects.joined(separator: "\n"))")
    return first
  }

  /// Everything in a reading as one number, the same for equal readings of one run.
  private func fingerprint(_ reading: Reading) -> Int {
    var hasher = Hasher()
    for fact in reading.facts {
      hasher.combine([fact.raw, fact.place.bytes])
      hasher.combine([Int(fact.field.ordinal), Int(fact.place.line), Int(fact.place.column)])
      hasher.combine(fact.state)
      hasher.combine(fact.origin)
      hasher.combine(fact.value)
      hasher.combine(fact.bounds)
    }
    for finding in reading.findings {
      hasher.combine(finding.message)
      hasher.combine(finding.fields)
      hasher.combine(finding.place)
    }
    for section in reading.sections {
      hasher.combine([section.heading] + section.paragraphs)
      hasher.combine(section.kind)
    }
    hasher.combine(reading.covered)
    hasher.combine(reading.score)
    return hasher.finalize()
  }

  private func defects(
    of reading: Reading, by reader: any Reader.Type, in document: Document
  ) -> [String] {
    var defects = reading.facts.flatMap { $0.defects(in: document) }
    if reading.form != reader.name { defects.append("the form is called \(reading.form)") }
    let own = Set(reader.fields.compactMap { Self.fields.id($0.id) })
    let cells = reading.facts.filter { $0.origin == .table }.map(\.field)
    let named = reading.facts.map(\.field) + reading.findings.flatMap(\.fields)
    if !own.isSuperset(of: named) { defects.append("a field is not the reader's own") }
    if Set(cells).count != cells.count { defects.append("a cell is read twice") }
    for finding in reading.findings where finding.message.zh.isEmpty || finding.message.en.isEmpty {
      defects.append("\(finding.rule) has no message")
    }
    let ranges =
      reading.covered + reading.findings.compactMap { $0.place?.bytes }
      + reading.sections.flatMap { [$0.heading, $0.place.bytes] + $0.paragraphs }
    for range in ranges
    where range.upperBound > document.text.count || !document.isAtCharacters(range) {
      defects.append("\(range) is outside the text or cuts a character")
    }
    let told = Set(reading.findings.flatMap(\.fields))
    for fact in reading.facts where fact.state == .unreadable && !told.contains(fact.field) {
      defects.append("no finding says why \(Self.fields[fact.field].id) is unreadable")
    }
    return defects
  }

  @Test func findsNothingInAnEmptyDocument() throws {
    for reader in Registry.linked.readers {
      #expect(check(reader, try document(""), "empty")?.facts.isEmpty ?? true)
      #expect(check(reader, try document(" \n\n"), "blank")?.facts.isEmpty ?? true)
    }
  }

  @Test(arguments: [
    "The quick brown fox jumps over the lazy dog.\n1 | 2 | 3 |\n4 | 5 | 6 |",
    "{\"规章\": [0, 0, 0], \"总计\": 3}",
    "规章\n规范性文件\n总计\n其他\n一、\n二、\n三、",
    "姓名 | 性别 | 年龄 |\n张三 | 男 | 35 |\n李四 | 女 | 41 |\n其他 | 无 | 0 |\n总计 | 2 | 76 |",
  ])
  func findsNoCellsInAForeignDocument(text: String) throws {
    for reader in Registry.linked.readers {
      let reading = check(reader, try document(text), text)
      #expect(reading?.facts.contains { $0.origin == .table } != true, "\(reader.name)")
    }
  }

  @Test(arguments: Corpus.cases)
  func givesSoundFacts(case: CorpusCase) throws {
    var findings: [Finding] = []
    guard
      let document = try? Self.converter.decode(try `case`.source(), findings: &findings)
    else { return }
    for reader in Registry.linked.readers { check(reader, document, `case`.name) }
  }

  /// The step is odd, so that many cuts go through a character of three bytes.
  @Test(arguments: Corpus.cases.filter { $0.name.hasPrefix("seeds/") })
  func readsTruncatedReports(case: CorpusCase) throws {
    let bytes = try `case`.source().bytes
    for length in stride(from: 1, to: bytes.count, by: 307) {
      let document = try document(Array(bytes[..<length]))
      for reader in Registry.linked.readers { check(reader, document, "\(length) bytes") }
    }
  }

  /// A report whose front is lost: rows without their headers.
  @Test(arguments: Corpus.cases.filter { $0.name.hasPrefix("seeds/") })
  func readsTheEndsOfReports(case: CorpusCase) throws {
    let bytes = try `case`.source().bytes
    for start in stride(from: 1, to: bytes.count, by: 797) {
      let document = try document(Array(bytes[start...]))
      for reader in Registry.linked.readers { check(reader, document, "from byte \(start)") }
    }
  }
}
