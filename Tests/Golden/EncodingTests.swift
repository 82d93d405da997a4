import NianbaoKit
import TestSupport
import Testing

/// The reports of the corpus say the same however their text is stored.
@Suite struct EncodingTests {
  private static let converter = Converter()
  private static let seeds = Corpus.cases.filter { $0.name.hasPrefix("seeds/") }

  /// What a report says without its byte offsets, which count in the text.
  private struct Saying: Equatable {
    let identity: Identity
    let facts: [String]
    let sections: [String]
    let findings: [String]

    init(_ report: Report) {
      // Where the parts of a document stand depends on what was put in front of them.
      var identity = report.identity
      identity.parts = []
      self.identity = identity
      facts = report.facts.map { fact in
        let place = fact.place
        return "\(report.fields[fact.field].id) \(fact.state) \(fact.number) \(fact.origin)"
          + " \(report.string(fact.raw)) \(place.line) \(place.table) \(place.row) \(place.column)"
      }
      sections = report.sections.map { section in
        ([section.heading] + section.paragraphs).map(report.string).joined(separator: "\n")
      }
      findings = report.findings.map { "\($0.rule) \($0.message.zh) \($0.place?.line ?? 0)" }
    }
  }

  private func saying(_ bytes: [UInt8], _ name: String = "report.txt") -> Saying {
    Saying(Self.converter.convert(Source(name: name, bytes: bytes)))
  }

  @Test(arguments: seeds)
  func readsTheSameInEveryEncoding(case: CorpusCase) throws {
    let bytes = try `case`.source().bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let expected = saying(bytes)
    #expect(saying([0xEF, 0xBB, 0xBF] + bytes) == expected)
    #expect(saying(text.utf16Bytes(isBigEndian: false)) == expected)
    #expect(saying(text.utf16Bytes(isBigEndian: true)) == expected)
    #expect(saying(try #require(text.gb18030)) == expected)
    #expect(saying(try bytes.packed(), "report.txt.gz") == expected)
  }

  @Test(arguments: seeds)
  func readsTheSameWithEveryLineEnd(case: CorpusCase) throws {
    let bytes = try `case`.source().bytes
    let expected = saying(bytes)
    #expect(saying(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }) == expected)
    #expect(saying(bytes.map { $0 == 0x0A ? 0x0D : $0 }) == expected)
    #expect(saying(bytes + [0x0A, 0x0A]) == expected)
  }
}
