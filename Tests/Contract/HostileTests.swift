import NianbaoKit
import TestSupport
import Testing

/// Sources made to take time or memory end in a finding that says what is wrong with them.
@Suite struct HostileTests {
  @Test("A hostile source ends in one finding and no fact.", arguments: HostileSource.all)
  func endsInAFinding(source: HostileSource) throws {
    let report = Converter().convert(Source(name: source.file, bytes: try source.bytes()))
    #expect(report.facts.isEmpty)
    let finding = try #require(report.findings.last)
    #expect(
      finding.rule == source.says || finding.message.en.contains(source.says),
      "\(finding.rule): \(finding.message.en)")
  }

  @Test("What is over a limit is read when its option lifts it.")
  func liftsTheLimits() {
    var limits = InputLimits()
    limits.document.parts = 10
    let lines = Source(name: "a.txt", bytes: Array(String(repeating: "年报\n", count: 11).utf8))
    #expect(!Converter(limits: limits).convert(lines).isReadable)
    limits.document.parts = 11
    #expect(Converter(limits: limits).convert(lines).isReadable)
    limits.document.text = lines.bytes.count - 1
    #expect(!Converter(limits: limits).convert(lines).isReadable)
    limits.document.text = lines.bytes.count
    #expect(Converter(limits: limits).convert(lines).isReadable)
  }

  @Test("A number too long to be one stays unreadable.")
  func reportsHugeNumbers() throws {
    let digits = String(repeating: "9", count: 100_000)
    let text =
      "第二十条第（五）项\n信息内容 | 本年处理决定数量\n行政许可 | \(digits)\n"
      + "第二十条第（六）项\n信息内容 | 本年处理决定数量\n行政处罚 | 1\n行政强制 | 2\n"
    let report = Converter().convert(Source(name: "a.txt", bytes: Array(text.utf8)))
    let fact = try #require(
      report.facts.first { report.fields[$0.field].id == "proactive.licensing.decisions" })
    #expect(fact.state == .unreadable && fact.value == nil)
  }
}
