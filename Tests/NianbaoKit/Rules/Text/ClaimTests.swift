import Testing

@testable import NianbaoKit

@Suite struct ClaimTests {
  private static let allGone = """
    about in.all ; then end == 0 ; past in.* start ; says 全部放出|均已放出 ; unless 其余|牛|留 ; despite 不留|没有留
    """

  private func evaluation(_ text: String, _ cells: KeyValuePairs<String, String>) -> Evaluation {
    Speech(text, cells).evaluation(ClaimCheck.self, Self.allGone)
  }

  @Test("what the text claims holds, fails, or cannot be told")
  func decides() {
    #expect(evaluation("收羊{in.all 5只}，全部放出。", ["end": "0"]).verdict == "holds")
    #expect(evaluation("收羊{in.all 5只}，全部放出。", ["end": ""]).verdict == "open")
    #expect(evaluation("收羊{in.all 5只}，全部放出。", ["end": "2"]).verdict == "fails")
    #expect(evaluation("收羊{in.all 5只}，均已\n放出。", ["end": "2"]).verdict == "fails")
  }

  @Test("the finding quotes the sentence and says what the table has")
  func tells() throws {
    let evaluation = evaluation("今年，收羊{in.all 5只}，全部放出。收工。", ["end": "2"])
    #expect(evaluation.sentence == "正文写「收羊5只，全部放出」，表中却是：end羊 2，应为 0。")
    let failure = try #require(evaluation.failures.first)
    #expect(Speech.ids(failure.fields) == ["end"])
    #expect(failure.evidence?.cells.map(\.raw) == ["2"])
    #expect(failure.place?.line == 1)
  }

  @Test(
    "words count only behind the number, in its sentence, about its subject",
    arguments: [
      "全部放出，收羊{in.all 5只}。", "收羊{in.all 5只}。全部放出。", "收羊{in.all 5只}；全部放出。",
      "收羊{in.all 5只}，病羊{ill 3只}，全部放出。", "收羊{in.all 5只}，3只留下，其余全部放出。",
      "收羊{in.all 5只}，收牛3头，全部放出。", "收羊{in.all 5只}。", "羊全部放出。",
      "收羊{in.all 5只}，全部放出，留{end 2只}。", "{in.all 未}收羊，全部放出。",
    ])
  func isNarrow(text: String) {
    #expect(evaluation(text, ["end": "2"]).verdict == nil)
  }

  @Test("a word that limits the claim does not where it is denied itself")
  func readsDenials() {
    #expect(evaluation("收羊{in.all 5只}，全部放出，不留。", ["end": "2"]).verdict == "fails")
    #expect(evaluation("收羊{in.all 5只}，全部放出，不留。", ["end": "0"]).verdict == "holds")
    #expect(evaluation("收羊{in.all 5只}，全部放出，不留。", ["end": ""]).verdict == "open")
    #expect(evaluation("收羊{in.all 5只}，全部放出，留一些。", ["end": "2"]).verdict == nil)
    #expect(evaluation("收羊{in.all 5只}，全部放出，没有留下，留一些。", ["end": "2"]).verdict == nil)
  }

  @Test("parts of the number may be named in between")
  func passesParts() {
    #expect(
      evaluation("收羊{in.all 5只}，黑{in.one 2只}，白{in.two 3只}，全部放出。", ["end": "2"]).verdict
        == "fails")
  }

  @Test("several claims of one text are told one by one")
  func tellsEach() {
    let rule = """
      about in.all ; then in.one == in.all ; about start ; then end == start ; says 均黑
      """
    let cells: KeyValuePairs = ["in.all": "5", "in.one": "4", "start": "3", "end": "3"]
    let evaluation = Speech("收羊{in.all 5只}，旧羊{start 3只}，均黑。", cells)
      .evaluation(ClaimCheck.self, rule)
    #expect(evaluation.tally.failed == 1)
    #expect(evaluation.tally.held == 1)
    #expect(evaluation.sentence?.contains("in.one羊 4 ≠ in.all羊 5") == true)
    #expect(Speech.example(ClaimCheck.self, rule).contains("正文写「…均黑」"))
  }
}
