import Testing

@testable import NianbaoKit

@Suite struct StatedSumTests {
  private static let rule = "sum flock == in.one + in.two"

  private func evaluation(
    _ text: String, _ cells: KeyValuePairs<String, String> = [:]
  ) -> Evaluation {
    Speech(text, cells).evaluation(StatedSumCheck.self, Self.rule)
  }

  @Test("the parts of a text make its total")
  func addsUp() {
    #expect(evaluation("共{flock 5只}，黑{in.one 2只}，白{in.two 3只}。").verdict == "holds")
    #expect(evaluation("共{flock 6只}，黑{in.one 2只}，白{in.two 3只}。").verdict == "fails")
  }

  @Test("a total that the text leaves out is that of the table")
  func takesThePrintedTotal() {
    let rule = "sum in.all == in.one + in.two"
    func verdict(_ printed: String) -> String? {
      Speech("黑{in.one 2只}，白{in.two 3只}。", ["in.all": printed, "in.one": "7"])
        .evaluation(StatedSumCheck.self, rule).verdict
    }
    #expect(verdict("5") == "holds")
    #expect(verdict("6") == "fails")
    #expect(verdict("") == "open")
  }

  @Test("a text that does not state every part exactly says nothing")
  func needsEveryPart() {
    #expect(evaluation("共{flock 6只}，黑{in.one 2只}。", ["in.two": "3"]).verdict == nil)
    #expect(evaluation("共{flock 6只}，黑{in.one 2只}，白{in.two 3余只}。").verdict == nil)
    #expect(evaluation("黑{in.one 2只}，白{in.two 3只}。").verdict == "open")
  }

  @Test("the finding names the numbers and where they stand")
  func tells() throws {
    let evaluation = evaluation("共{flock 6只}，黑{in.one 2只}，白{in.two 3只}。")
    #expect(
      evaluation.sentence == "正文中各项数字加起来不等于总数：flock羊 6 ≠ in.one羊 2 + in.two羊 3（差 1）。")
    let failure = try #require(evaluation.failures.first)
    #expect(Speech.ids(failure.fields) == ["flock", "in.one", "in.two"])
    #expect(failure.evidence?.cells.map(\.raw) == ["6只", "2只", "3只"])
    #expect(failure.evidence?.difference == Number(1))
    #expect(
      Speech.example(StatedSumCheck.self, Self.rule).contains("flock羊 1 ≠ in.one羊 1 + in.two羊 1"))
  }
}
