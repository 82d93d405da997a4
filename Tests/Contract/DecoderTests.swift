import NianbaoKit
import TestSupport
import Testing

/// What every decoder promises, whatever bytes it is given.
@Suite struct DecoderTests {
  /// The outcome of decoding in a form that can be compared.
  private struct Outcome: Equatable {
    var layout: [String] = []
    var ranges: [Range<Int>] = []
    var messages: [Message] = []
  }

  /// Decodes twice, checks that both times the same comes out and that it is sound.
  private func check(_ decoder: any Decoder.Type, _ bytes: [UInt8], _ what: String) {
    let recognised = decoder.recognise(bytes)
    #expect((0...100).contains(recognised), "\(decoder.name): \(what)")
    let first = outcome(decoder, bytes, what)
    #expect(first == outcome(decoder, bytes, what), "\(decoder.name): \(what)")
  }

  private func outcome(_ decoder: any Decoder.Type, _ bytes: [UInt8], _ what: String) -> Outcome {
    var findings: [Finding] = []
    do throws(SourceError) {
      let document = try decoder.init().decode(
        bytes, limits: DocumentLimits(), findings: &findings)
      #expect(document.defects == [], "\(decoder.name): \(what)")
      return Outcome(
        layout: document.layout, ranges: document.ranges, messages: findings.map(\.message))
    } catch {
      #expect(!error.message.zh.isEmpty && !error.message.en.isEmpty)
      return Outcome(messages: [error.message])
    }
  }

  @Test func readsAnEmptySource() {
    for decoder in Registry.linked.decoders { check(decoder, [], "empty") }
  }

  @Test func readsEverySourceOfTheCorpus() throws {
    for decoder in Registry.linked.decoders {
      for corpusCase in Corpus.cases {
        check(decoder, try corpusCase.source().bytes, corpusCase.name)
      }
    }
  }

  @Test func readsEveryBeginningOfASmallSource() throws {
    for decoder in Registry.linked.decoders {
      for corpusCase in Corpus.cases where corpusCase.name.hasPrefix("encodings/") {
        let bytes = try corpusCase.source().bytes
        for length in bytes.indices {
          check(decoder, Array(bytes[..<length]), "\(length) bytes of \(corpusCase.name)")
        }
      }
    }
  }

  @Test func readsBinaryData() {
    var random = SeededNumbers(seed: 2019)
    for decoder in Registry.linked.decoders {
      for length in [1, 2, 3, 4, 5, 8, 64, 1_000, 100_000] {
        check(
          decoder, (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, "random")
        check(decoder, [UInt8](repeating: 0, count: length), "zeros")
        check(decoder, [UInt8](repeating: 0xFF, count: length), "0xFF")
      }
      for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x1F, 0x8B]] {
        let rest = (0..<999).map { _ in UInt8.random(in: 0...255, using: &random) }
        check(decoder, mark + rest, "random behind a mark")
      }
    }
  }

  @Test func readsTextOfOneKindOfCharacter() {
    for decoder in Registry.linked.decoders {
      for text in ["\n", "\r", "|", " ", "|\n", "-", "|-|\n", "<", "\"", "一、", "\u{FEFF}", "0\n"] {
        check(decoder, Array(String(repeating: text, count: 2_000).utf8), text)
      }
    }
  }
}
