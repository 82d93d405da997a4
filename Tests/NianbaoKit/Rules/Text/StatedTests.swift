import Testing

@testable import NianbaoKit

@Suite struct StatedTests {
  private static let sums = """
    sum {}.all == {}.one + {}.two ; sum flock == start + end ; \
    or in.all == in.all + start ; or in.all == well
    """

  private func verdict(
    _ text: String, _ cells: KeyValuePairs<String, String>, _ argument: String = sums
  ) -> String? {
    Speech(text, cells).evaluation(StatedCheck.self, argument).verdict
  }

  @Test("a number of the text is that of the cell, or within its limits")
  func compares() {
    #expect(verdict("收羊{in.all 15只}。", ["in.all": "15"]) == "holds")
    #expect(verdict("收羊{in.all 15只}。", ["in.all": "12"]) == "fails")
    #expect(verdict("收羊{in.all 10余只}。", ["in.all": "19"]) == "holds")
    #expect(verdict("收羊{in.all 10余只}。", ["in.all": "20"]) == "fails")
    #expect(verdict("收羊{in.all 10余只}。", ["in.all": "9"]) == "fails")
  }

  @Test("nothing is said of cells that are empty, unread or not printed")
  func leavesOpen() {
    #expect(verdict("收羊{ill 15只}。", ["ill": ""]) == "open")
    #expect(verdict("收羊{in.all 15只}。", ["in.all": "?", "in.one": "1", "in.two": "1"]) == "open")
    #expect(verdict("收羊{in.all 15只}。", ["ill": "1"]) == "open")
    #expect(verdict("收羊{lost 15只}。", ["in.all": "1"]) == nil)
    #expect(verdict("羊吃草。", ["in.all": "1"]) == nil)
    let zero = Speech("收羊{ill 0只}。", ["ill": ""]).evaluation(StatedCheck.self)
    #expect(zero.tally.heldIfEmptyIsZero == 1)
  }

  @Test("the finding quotes the text and cites the cell")
  func tells() throws {
    let speech = Speech("今年，我\n圈收羊{in.all 15只}。", ["in.all": "12"])
    let evaluation = speech.evaluation(StatedCheck.self)
    let failure = try #require(evaluation.failures.first)
    #expect(failure.message.zh == "「in.all羊」表中为 12，正文写「我圈收羊15只」，两处不一致。")
    #expect(failure.message.en == "“in.all” is 12 in the table, but the text says “我圈收羊15只”.")
    #expect(Speech.ids(failure.fields) == ["in.all"])
    #expect(failure.place.map { speech.report.string($0.bytes) } == "我\n圈收羊15只")
    let evidence = try #require(failure.evidence)
    #expect(evidence.left == Number(15))
    #expect(evidence.right == Number(12))
    #expect(evidence.cells.map(\.raw) == ["12"])
    #expect(evidence.cells.map(\.place.line) == [9])
  }

  @Test("every number of the text is compared")
  func comparesAll() {
    let evaluation = Speech(
      "收羊{in.all 6只}，黑羊{in.one 5只}，白羊{in.two 7只}。",
      [
        "in.all": "5", "in.one": "5", "in.two": "5",
      ]
    ).evaluation(StatedCheck.self)
    #expect(evaluation.tally.failed == 2)
    #expect(evaluation.tally.held == 1)
  }

  @Test("a total that no cell prints is compared with the sum of its cells")
  func comparesSums() throws {
    #expect(verdict("共{flock 5只}。", ["start": "3", "end": "2"]) == "holds")
    let evaluation = Speech("共{flock 9只}。", ["start": "3", "end": "2"])
      .evaluation(StatedCheck.self, Self.sums)
    #expect(
      evaluation.sentence == "「flock羊」表中各项之和为 5（start羊 3 + end羊 2），正文写「共9只」，两处不一致。")
    let failure = try #require(evaluation.failures.first)
    #expect(Speech.ids(failure.fields) == ["flock", "start", "end"])
    #expect(failure.evidence?.cells.map(\.raw) == ["3", "2"])
    #expect(verdict("共{flock 1只}。", ["start": "0", "end": "0"]) == "fails")
  }

  @Test("empty cells leave a sum open unless the numbers beside them are more than the text says")
  func knowsWhatEmptyCellsCannotMend() {
    #expect(verdict("共{flock 5只}。", ["start": "3", "end": ""]) == "open")
    #expect(verdict("共{flock 3只}。", ["start": "3", "end": ""]) == "open")
    let evaluation = Speech("共{flock 2只}。", ["start": "3", "end": ""])
      .evaluation(StatedCheck.self, Self.sums)
    #expect(evaluation.sentence?.contains("表中各项之和至少为 3（已填的：start羊 3）") == true)
    #expect(verdict("共{flock 2只}。", ["start": "3"]) == "open")
  }

  @Test("where a cell is empty its parts are looked at")
  func looksBehindEmptyCells() {
    #expect(verdict("收羊{in.all 5只}。", ["in.all": "", "in.one": "3", "in.two": "2"]) == "holds")
    #expect(verdict("收羊{in.all 9只}。", ["in.all": "", "in.one": "3", "in.two": "2"]) == "fails")
    #expect(verdict("收羊{in.all 9只}。", ["in.all": "9", "in.one": "3", "in.two": "2"]) == "holds")
  }

  @Test("what is said by words and what is said by digits are two rules", arguments: ["未", "没有收到"])
  func tellsWordsFromDigits(words: String) {
    #expect(verdict("{in.all \(words)}收羊。", ["in.all": "3"]) == nil)
    #expect(verdict("{in.all \(words)}收羊。", ["in.all": "3"], "by words") == "fails")
    #expect(verdict("{in.all \(words)}收羊。", ["in.all": "0"], "by words") == "holds")
    #expect(verdict("{in.all \(words)}收羊。", ["in.all": ""], "by words") == "open")
    for digits in ["0只", "零只", "０只", "为0", "0余只"] {
      #expect(verdict("收羊{in.all \(digits)}。", ["in.all": "30"], "by words") == nil)
      #expect(verdict("收羊{in.all \(digits)}。", ["in.all": "30"]) == "fails")
    }
  }

  @Test("a number that counts more than the cell is left to the rule that says what it counts")
  func acceptsOtherCounts() {
    #expect(verdict("收羊{in.all 15只}。", ["in.all": "12", "start": "3"]) == "holds")
    #expect(verdict("收羊{in.all 15只}。", ["in.all": "12", "start": "0", "well": "15"]) == "holds")
    #expect(verdict("收羊{in.all 15只}。", ["in.all": "12", "start": "4", "well": "14"]) == "fails")
    #expect(verdict("收羊{in.all 15只}。", ["in.all": "12", "start": ""]) == "fails")
  }

  @Test("and that rule says what it counts")
  func namesOtherCounts() throws {
    let other = "or in.all == in.all + start ; or in.all == well"
    func evaluation(_ cells: KeyValuePairs<String, String>) -> Evaluation {
      Speech("收羊{in.all 15只}。", cells).evaluation(StatedOtherwiseCheck.self, other)
    }
    #expect(evaluation(["in.all": "15", "start": "3"]).verdict == "holds")
    #expect(evaluation(["in.all": "", "start": "3"]).verdict == "open")
    let sum = evaluation(["in.all": "12", "start": "3"])
    #expect(
      sum.sentence == "「in.all羊」表中为 12，正文写「收羊15只」，是另一种口径（in.all羊 12 + start羊 3）；请在正文中写明口径。")
    #expect(try Speech.ids(#require(sum.failures.first).fields) == ["in.all", "start"])
    #expect(evaluation(["in.all": "12", "well": "15"]).sentence?.contains("（well羊 15）") == true)
    // Neither: the other rule tells.
    let neither = evaluation(["in.all": "12", "start": "0"])
    #expect(neither.verdict == "fails")
    #expect(neither.failures.isEmpty)
    #expect(
      Speech("收羊{ill 15只}。", ["ill": "1"]).evaluation(StatedOtherwiseCheck.self, other).verdict
        == nil)
  }

  @Test("each kind of check shows what it finds")
  func showsExamples() {
    #expect(Speech.example(StatedCheck.self, "") == "「in.all羊」表中为 12，正文写「本年共15件」，两处不一致。")
    #expect(Speech.example(StatedCheck.self, "by words").contains("「本年度未收到」"))
    #expect(
      Speech.example(StatedOtherwiseCheck.self, "or in.all == in.all + start").contains("「本年共2件」"))
  }
}
