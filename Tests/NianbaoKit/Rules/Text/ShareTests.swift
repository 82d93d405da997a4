import Testing

@testable import NianbaoKit

@Suite struct ShareTests {
  private static let rule = "says 占|占比为 ; of in.one in.two = in.all | in.all + start"

  private func evaluation(_ text: String, _ cells: KeyValuePairs<String, String>) -> Evaluation {
    Speech(text, cells).evaluation(ShareCheck.self, Self.rule)
  }

  @Test(
    "a share is that of one of the totals, as far as its digits tell",
    arguments: [
      ("，占33.3%", "holds"), ("，占33.33%", "holds"), ("（占比为33%）", "holds"), (",占 33.3 ％", "holds"),
      ("占33.4%", "fails"), ("，占34%", "fails"), ("，占25%", "holds"), ("，占24.9%", "fails"),
    ])
  func compares(words: String, verdict: String) {
    let cells: KeyValuePairs = ["in.all": "9", "start": "3"]
    #expect(evaluation("黑羊{in.one 3只}\(words)。", cells).verdict == verdict)
  }

  @Test(
    "a share may be cut instead of rounded",
    arguments: [
      ("占45.3%", "holds"), ("占45.4%", "holds"), ("占45.2%", "fails"), ("占45%", "holds"),
      ("占44%", "fails"), ("占45.38%", "holds"), ("占45.3846%", "holds"), ("占45.5%", "fails"),
    ])
  func allowsCutDigits(words: String, verdict: String) {
    #expect(evaluation("黑羊{in.one 59只}，\(words)。", ["in.all": "130"]).verdict == verdict)
  }

  @Test(
    "other words and other fields are none of its business",
    arguments: [
      "黑羊{in.one 3只}，比上年多50%。", "黑羊{in.one 3只}，占一半。", "黑羊{in.one 3只}，占5头。",
      "病羊{ill 3只}，占50%。", "黑羊{in.one 10余只}，占90%。", "黑羊{in.one 3只}，占.5%。",
      "黑羊{in.one 3只}，占",
    ])
  func isSilent(text: String) {
    #expect(evaluation(text, ["in.all": "9"]).verdict == nil)
  }

  @Test("without a total nothing is said; one of the text will do")
  func looksForTotals() {
    #expect(evaluation("黑羊{in.one 3只}，占50%。", ["in.all": ""]).verdict == "open")
    #expect(evaluation("黑羊{in.one 0只}，占50%。", ["in.all": "0"]).verdict == "open")
    #expect(evaluation("收羊{in.all 6只}，黑羊{in.one 3只}，占50%。", [:]).verdict == "holds")
    #expect(
      evaluation("收羊{in.all 6只}，黑羊{in.one 3只}，占50%。", ["in.all": "9"]).verdict == "holds")
  }

  @Test("the finding gives the shares that it would be")
  func tells() throws {
    let evaluation = evaluation("黑羊{in.one 3只}，占50%。", ["in.all": "9", "start": "3"])
    #expect(
      evaluation.sentence
        == "正文写「黑羊3只，占50%」，但 3 占「in.all羊」9 的 33.33%，"
        + "占「in.all羊」与「start羊」12 的 25%；请核对占比或总数。")
    let failure = try #require(evaluation.failures.first)
    #expect(Speech.ids(failure.fields) == ["in.one"])
    #expect(failure.evidence?.cells.map(\.raw) == ["9", "9", "3"])
    #expect(Speech.example(ShareCheck.self, Self.rule).contains("12.5%"))
  }
}
