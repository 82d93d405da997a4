import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

/// What becomes of the documents of the corpus.
///
/// With `NIANBAO_ACCEPT=1` in the environment the expected lines are written anew, but only where
/// the conversion agrees with what a person read off the document.
@Suite struct GoldenTests {
  private static let converter = Converter()
  private static let accepts = ProcessInfo.processInfo.environment["NIANBAO_ACCEPT"] == "1"

  @Test func hasCases() { #expect(Corpus.cases.count >= 5) }

  @Test(arguments: Corpus.cases)
  func agreesWithTheTruth(case: CorpusCase) throws {
    let file = try #require(
      try `case`.file("truth.json"), "\(`case`) needs a truth.json: what a person reads off it")
    let report = Self.converter.convert(try `case`.source())
    let disagreements = try JSONDecoder().decode(Truth.self, from: file).disagreements(with: report)
    #expect(disagreements.isEmpty, "\n\(disagreements.joined(separator: "\n"))")
  }

  @Test(arguments: Corpus.cases)
  func givesTheExpectedLine(case: CorpusCase) throws {
    let report = Self.converter.convert(try `case`.source())
    let writer = try #require(Registry.linked.writer(named: "jsonl"))
    let line = try writer.text(of: [report], fields: Registry.linked.fields)
    if Self.accepts {
      try accept(line, of: report, for: `case`)
      return
    }
    guard let expected = try `case`.file("expected.jsonl") else {
      Issue.record("\(`case`) has no expected.jsonl; run the tests with NIANBAO_ACCEPT=1")
      return
    }
    let difference = LineDifference(
      expected: String(decoding: expected, as: UTF8.self), actual: line)
    #expect(difference.isEmpty, "\n\(difference)")
  }

  private func accept(_ line: String, of report: Report, for case: CorpusCase) throws {
    guard let file = try `case`.file("truth.json"),
      try JSONDecoder().decode(Truth.self, from: file).disagreements(with: report).isEmpty
    else {
      Issue.record("\(`case`) does not agree with its truth.json and was not accepted")
      return
    }
    try `case`.write(line, to: "expected.jsonl")
  }
}
