import NianbaoKit
import TestSupport
import Testing

/// A source that no decoder knows is transcoded, and what comes out is decoded.
@Suite struct TranscodingTests {
  /// Makes a note of a letter: the bytes behind its mark.
  private struct LetterTranscoder: Transcoder {
    static let name = "letter"
    static let summary = Message(zh: "信", en: "letters")
    static let extensions = ["letter"]

    static func recognise(_ bytes: [UInt8]) -> Int { bytes.starts(with: "Dear ".utf8) ? 90 : 0 }

    func transcode(
      _ bytes: [UInt8], limit: Int
    ) throws(SourceError) -> (bytes: [UInt8], format: String) {
      let text = Array(bytes.dropFirst(5))
      guard text.count <= limit else {
        throw SourceError(.overLimit, Message(zh: "太长", en: "too long"))
      }
      return (text, "note")
    }
  }

  private let registry = Registry([NoteDecoder.self, LetterTranscoder.self])

  private func text(_ text: String, name: String, limit: Int = 100) throws -> String {
    var findings: [Finding] = []
    let source = Source(name: name, bytes: Array(text.utf8))
    var limits = InputLimits()
    limits.size = limit
    let document = try Converter(registry, limits: limits).decode(source, findings: &findings)
    return String(decoding: document.text, as: UTF8.self)
  }

  @Test("A transcoder is known by the bytes of its files.")
  func transcodes() throws {
    #expect(try text("Dear Sir", name: "a.letter") == "Sir")
    #expect(try text("Dear Sir", name: "a.note") == "Sir")
    #expect(throws: SourceError.self) { try text("Dear Sir", name: "a", limit: 2) }
  }

  @Test("A name alone starts no transcoder.")
  func needsMoreThanAName() throws {
    #expect(try text("Sir", name: "a.letter") == "Sir")
  }

  @Test("Its files are found in folders and listed among the formats.")
  func claimsFiles() {
    #expect(registry.canDecode(file: "x/a.LETTER"))
    #expect(registry.formats.map { $0.name } == ["letter", "note"])
  }
}
