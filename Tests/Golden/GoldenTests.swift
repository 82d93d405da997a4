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
    let truths = try #require(
      try `case`.truths(), "\(`case`) needs a truth.json: what a person reads off it")
    let disagreements = Self.disagreements(truths, `case`.reports(Self.converter))
    #expect(disagreements.isEmpty, "\n\(disagreements.joined(separator: "\n"))")
  }

  @Test(arguments: Corpus.cases)
  func givesTheExpectedLines(case: CorpusCase) throws {
    let reports = `case`.reports(Self.converter)
    let writer = try #require(Registry.linked.writer(named: "jsonl"))
    let lines = try writer.text(of: reports, schema: Registry.linked.schema)
    if Self.accepts {
      try accept(lines, of: reports, for: `case`)
      return
    }
    guard let expected = try `case`.file("expected.jsonl") else {
      Issue.record("\(`case`) has no expected.jsonl; run the tests with NIANBAO_ACCEPT=1")
      return
    }
    let difference = LineDifference(
      expected: String(decoding: expected, as: UTF8.self), actual: lines)
    #expect(difference.isEmpty, "\n\(difference)")
  }

  private func accept(_ lines: String, of reports: [Report], for case: CorpusCase) throws {
    guard let truths = try `case`.truths(), Self.disagreements(truths, reports).isEmpty else {
      Issue.record("\(`case`) does not agree with its truth.json and was not accepted")
      return
    }
    try `case`.write(lines, to: "expected.jsonl")
  }

  private static func disagreements(_ truths: [Truth], _ reports: [Report]) -> [String] {
    guard truths.count == reports.count else {
      return ["there are \(reports.count) documents instead of \(truths.count)"]
    }
    return zip(truths, reports).flatMap { $0.disagreements(with: $1) }
  }
}
