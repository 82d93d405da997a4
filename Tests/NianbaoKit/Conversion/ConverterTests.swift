import TestSupport
import Testing

@testable import NianbaoKit

@Suite struct ConverterTests {
  private static let table = Array("旧 white 1\n旧 all 2".utf8)

  private func convert(_ bytes: [UInt8], name: String = "a.lines", limit: Int = 1 << 20) -> Report {
    var limits = InputLimits()
    limits.size = limit
    return Converter(MergedReport.registry, limits: limits).convert(
      Source(name: name, bytes: bytes))
  }

  /// An unreadable source is a report without facts that says what happened.
  private func trouble(_ report: Report) throws -> Message {
    #expect(!report.isReadable)
    #expect(report.status == .unreadable)
    #expect(report.facts.isEmpty && report.forms.isEmpty && report.text.isEmpty)
    #expect(report.findings.map(\.rule) == ["SOURCE-UNREADABLE"])
    #expect(report.findings.map(\.severity) == [.error])
    return try #require(report.findings.first).message
  }

  @Test func convertsASource() {
    let report = convert(Self.table, name: "羊/a.lines")
    #expect(report.source == "羊/a.lines")
    #expect(report.forms == ["old"])
    #expect(report.text == Self.table)
    #expect(report.status == .ok)
  }

  @Test func convertsAPackedSource() throws {
    let report = convert(try Self.table.packed(), name: "a.lines.gz")
    #expect(report.text == Self.table)
    #expect(report.facts.count == 2)
  }

  /// Names lie; the first bytes of a packed file do not.
  @Test func knowsAPackedSourceByItsBytes() throws {
    #expect(convert(try Self.table.packed(), name: "a.lines").facts.count == 2)
    #expect(convert(Self.table, name: "a.lines.gz").facts.count == 2)
  }

  @Test func saysWhyASourceCannotBeDecoded() throws {
    let message = try trouble(convert([0, 1, 2]))
    #expect(message == Message(zh: "第 0 字节损坏", en: "byte 0 is damaged"))
  }

  @Test func saysWhatCanBeReadInsteadOfAnUnknownFormat() throws {
    let message = try trouble(convert([0, 1, 2], name: "a.bin"))
    #expect(message.zh.contains(".lines"))
    #expect(message.en.contains(".lines"))
    let none = Converter(Registry([])).convert(Source(name: "a.lines", bytes: Self.table))
    #expect(!(try trouble(none)).en.isEmpty)
  }

  @Test func saysThatPackedDataIsDamaged() throws {
    let packed = try Self.table.packed()
    #expect(try trouble(convert(Array(packed.dropLast(9)), name: "a.lines.gz")).en.contains("gzip"))
    #expect(try trouble(convert([0x1F, 0x8B], name: "a.lines.gz")).zh.contains("gzip"))
  }

  @Test func readsSourcesUpToTheSizeLimit() throws {
    #expect(convert(Self.table, limit: Self.table.count).isReadable)
    #expect(convert(try Self.table.packed(), limit: Self.table.count).isReadable)
    #expect(Converter(MergedReport.registry).limits.size == 64 << 20)
  }

  @Test func saysHowToRaiseTheSizeLimit() throws {
    let message = try trouble(convert(Self.table, limit: Self.table.count - 1))
    #expect(message.zh.contains("\(Self.table.count - 1) B"))
    #expect(message.zh.contains("--max-size"))
    #expect(message.en.contains("--max-size"))
    let large = try trouble(convert(Array(repeating: 0x61, count: 1 << 20 + 1), limit: 1 << 20))
    #expect(large.zh.contains("1 MB"))
    #expect(large.en.contains("1 MB"))
  }

  /// The limit holds for what a source unpacks to.
  @Test func stopsUnpackingAtTheSizeLimit() throws {
    let packed = try Array(repeating: UInt8(0x61), count: 1 << 20).packed()
    #expect(packed.count < 1 << 14)
    #expect(try trouble(convert(packed, name: "a.lines.gz", limit: 1 << 16)).en.contains("65536"))
  }

  @Test func keepsTheFindingsOfTheDecoder() {
    let report = convert(Self.table + [0x0A, 0x1A])
    #expect(report.findings.map(\.rule) == ["TXT-NOTE", "META-MISSING"])
    #expect(report.status == .ok)
  }

  @Test func prefersTheDecoderOfTheExtension() {
    let registry = Registry([LineDecoder.self, NoteDecoder.self, OldReader.self])
    func forms(_ name: String) -> [String] {
      Converter(registry).convert(Source(name: name, bytes: Self.table)).forms
    }
    #expect(forms("a.lines") == ["old"])
    #expect(forms("A.LINES") == ["old"])
    #expect(forms("a.note").isEmpty)  // the other decoder makes no lines
  }

  @Test func givesTheSameReportEachTime() {
    let reports = (0..<3).map { _ in convert(Array("旧新 white 1\n新 red 4\n旧 all 2".utf8)) }
    #expect(Set(reports.map(\.forms)).count == 1)
    #expect(Set(reports.map { $0.facts.map(\.raw) }).count == 1)
  }
}
