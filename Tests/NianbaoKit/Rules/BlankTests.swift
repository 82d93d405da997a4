import Testing

@testable import NianbaoKit

@Suite struct BlankTests {
  private static let sums = "sum {}.all == {}.one + {}.two"

  private func verdict(_ kind: any Check.Type, _ cells: KeyValuePairs<String, String>) -> String? {
    Trial(cells).evaluation(kind, Self.sums).verdict
  }

  @Test("a report without an empty cell keeps all rules on empty cells")
  func holds() {
    let cells: KeyValuePairs = ["in.all": "3", "in.one": "1", "in.two": "2", "fee": "0"]
    #expect(verdict(BlankCheck.self, cells) == "holds")
    #expect(verdict(BlankConventionCheck.self, cells) == "holds")
    #expect(verdict(BlankTotalCheck.self, cells) == "holds")
  }

  @Test("one finding names all empty cells", arguments: ["", "-", "无"])
  func namesEmptyCells(printed: String) {
    let trial = Trial(["in.all": "3", "in.one": printed, "in.two": "2", "heading": printed])
    let evaluation = trial.evaluation(BlankCheck.self, Self.sums)
    #expect(evaluation.verdict == "fails")
    #expect(evaluation.fields == ["in.one", "heading"])
    let mark = printed.isEmpty ? "" : "（印作「\(printed)」）"
    #expect(
      evaluation.sentence?.contains("有 2 个单元格没有填数字：「in.one羊」\(mark)、「heading羊」\(mark)；")
        == true)
    #expect(evaluation.failures.first?.evidence?.cells.map(\.raw) == [printed, printed])
    #expect(trial.evaluation(BlankConventionCheck.self, Self.sums).verdict == "open")
  }

  @Test("empty cells of which something else speaks are not named")
  func leavesOutWhatIsTold() {
    #expect(verdict(BlankCheck.self, ["fee": "万元"]) == "open")
    #expect(verdict(BlankCheck.self, ["in.all": "", "in.one": "1", "in.two": "2"]) == "open")
    let heading = Trial(["heading": ""])
    #expect(heading.evaluation(BlankCheck.self, "field heading").verdict == "open")
    var told = Trial(["out.one": ""])
    told.report.findings = [
      Finding(
        rule: "TOLD", severity: .warning, message: Message(zh: "", en: ""),
        fields: told.report.facts.map { $0.field })
    ]
    #expect(told.evaluation(BlankCheck.self, "besides TOLD").verdict == "open")
    #expect(told.evaluation(BlankCheck.self, "besides OTHER").verdict == "fails")
    var total = Trial(["in.all": "", "in.one": "1", "in.two": "2"])
    total.report.findings = [
      Finding(
        rule: "TOLD", severity: .warning, message: Message(zh: "", en: ""),
        fields: total.report.facts.map { $0.field })
    ]
    let besides = total.evaluation(BlankTotalCheck.self, Self.sums + " ; besides TOLD")
    #expect(besides.verdict == "open")
  }

  @Test("empty cells mean zero where they prevail and all sums hold with zeros")
  func knowsTheConvention() {
    let cells: KeyValuePairs = [
      "in.all": "3", "in.one": "3", "in.two": "", "out.all": "", "out.one": "", "out.two": "0",
    ]
    let evaluation = Trial(cells).evaluation(BlankConventionCheck.self, Self.sums)
    #expect(evaluation.verdict == "fails")
    // The total above a printed part is left out, not zero.
    #expect(evaluation.fields == ["in.two", "out.one"])
    #expect(evaluation.failures.first?.evidence?.cells.map(\.raw) == ["", ""])
    #expect(evaluation.sentence?.hasPrefix("这份年报把没有发生的项目留空，共 2 个单元格；") == true)
    #expect(verdict(BlankCheck.self, cells) == "open")
  }

  @Test("the strokes and words that stand for zero are quoted")
  func quotesMarks() {
    let trial = Trial(["in.all": "3", "in.one": "3", "in.two": "-", "out.two": "无"])
    let evaluation = trial.evaluation(BlankConventionCheck.self, Self.sums)
    #expect(evaluation.sentence?.hasPrefix("这份年报把没有发生的项目印作「-」、「无」，共 2 个") == true)
  }

  @Test("empty cells do not mean zero where a sum contradicts, or zeros are printed elsewhere")
  func doubtsTheConvention() {
    let wrong: KeyValuePairs = ["in.all": "3", "in.one": "1", "in.two": ""]
    #expect(verdict(BlankConventionCheck.self, wrong) == "open")
    #expect(verdict(BlankCheck.self, wrong) == "fails")
    let zeros: KeyValuePairs = ["in.all": "0", "in.one": "0", "in.two": ""]
    #expect(verdict(BlankConventionCheck.self, zeros) == "open")
    #expect(verdict(BlankConventionCheck.self, ["fee": ""]) == "open")
  }

  @Test("an empty total above parts with numbers is told with the sum of its parts")
  func tellsEmptyTotals() {
    let trial = Trial([
      "in.all": "", "in.one": "1", "in.two": "2", "out.all": "", "out.one": "", "out.two": "",
    ])
    let evaluation = trial.evaluation(BlankTotalCheck.self, Self.sums)
    #expect(evaluation.verdict == "fails")
    #expect(evaluation.fields == ["in.all"])
    #expect(evaluation.sentence?.contains("「in.all羊」（各分项之和 3）") == true)
    // The total does not stand for a zero, so that the other cells still may.
    #expect(trial.evaluation(BlankConventionCheck.self, Self.sums).verdict == "fails")
  }

  @Test("a number beside a heading is told, a zero or nothing is not")
  func tellsValuesOfHeadings() {
    func verdict(_ cells: KeyValuePairs<String, String>) -> String? {
      Trial(cells).evaluation(HeadingValueCheck.self, "field heading").verdict
    }
    #expect(verdict(["heading": "7"]) == "fails")
    #expect(verdict(["heading": "0"]) == "holds")
    #expect(verdict(["heading": ""]) == "holds")
    #expect(verdict(["heading": "?"]) == "open")
    #expect(verdict([:]) == nil)
  }

  @Test("an amount in another unit, and a unit alone, are told")
  func tellsUnits() {
    func evaluation(_ printed: String) -> Evaluation {
      Trial(["fee": printed]).evaluation(UnitCheck.self, "field fee")
    }
    #expect(evaluation("25").verdict == "holds")
    #expect(evaluation("25万元").verdict == "holds")
    #expect(evaluation("25萬元").verdict == "holds")
    #expect(evaluation("251000元").verdict == "fails")
    #expect(evaluation("251000元").sentence?.contains("「251000元」") == true)
    #expect(evaluation("25亿元").verdict == "fails")
    #expect(evaluation("万元").verdict == "fails")
    #expect(evaluation("万元").sentence?.contains("没有数字") == true)
    #expect(evaluation("").verdict == "open")
    #expect(evaluation("?").verdict == "open")
  }
}
