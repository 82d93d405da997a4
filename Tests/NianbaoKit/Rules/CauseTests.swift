import Testing

@testable import NianbaoKit

/// Which single change would make the sums hold.
@Suite struct CauseTests {
  private func search(
    _ text: String, _ cells: KeyValuePairs<String, String>, _ sums: [String],
    beside relations: [String] = []
  ) -> CauseSearch {
    let report = Speech(text, cells).report
    func cases(_ formulas: [String]) -> [FormulaCase] {
      let fields = FormFields(Speech.dictionary.entries.map(\.field.id))
      return formulas.flatMap {
        FormulaCase.all(FormulaParser.formula($0), fields: fields, Speech.dictionary)
      }
    }
    let subject = Subject(
      report: report, cells: Cells(report.facts, count: Speech.dictionary.entries.count))
    return CauseSearch(cases(sums), beside: cases(relations), subject)
  }

  private func words(_ changes: [Suggestion.Change]) -> [String] {
    changes.map { "\(Speech.dictionary[$0.field].id) \($0.value)" }
  }

  private static let sum = "in.all == in.one + in.two"

  @Test("A cell that crossing sums share is the only cause")
  func crosses() {
    let cells: KeyValuePairs = ["in.all": "4", "in.one": "3", "in.two": "2", "start": "5"]
    let causes = search("羊。", cells, [Self.sum, "start == in.one + in.two", "in.all == start"])
      .causes()
    #expect(causes.count == 1)
    #expect(causes.first.map { words($0.changes) } == ["in.all 5"])
  }

  @Test("What the text says confirms a change or the number as it is")
  func asksTheText() {
    let cells: KeyValuePairs = ["in.all": "5", "in.one": "2", "in.two": "2"]
    func first(_ text: String) -> String? {
      search(text, cells, [Self.sum]).causes().first.flatMap { words($0.changes).first }
    }
    #expect(first("羊。") == "in.all 4")
    #expect(first("羊{in.two 3只}。") == "in.two 3")
    #expect(first("羊{in.all 5只}，黑羊{in.one 2只}。") == "in.two 3")
  }

  @Test("Of changes that mend the sums equally those come first with which other rules hold")
  func asksOtherRules() {
    let cells: KeyValuePairs = [
      "in.all": "5", "in.one": "2", "in.two": "2", "ill": "3", "well": "2",
    ]
    func first(_ relation: String) -> String? {
      search("羊。", cells, [Self.sum], beside: [relation]).causes().first
        .flatMap { words($0.changes).first }
    }
    #expect(first("in.one >= ill") == "in.one 3")
    #expect(first("in.two >= ill") == "in.two 3")
    #expect(first("ill >= 0") == "in.all 4")
  }

  @Test("An empty cell that is the difference in every sum that sees it is found")
  func fillsAnEmptyCell() {
    let crossed = ["in.all == in.one + in.two", "start == in.one + end"]
    func fillings(_ cells: KeyValuePairs<String, String>) -> [String] {
      words(search("羊。", cells, crossed).fillings())
    }
    #expect(
      fillings(["in.all": "5", "in.one": "", "in.two": "2", "start": "3", "end": "0"])
        == ["in.one 3"])
    // A sum does not hold with it.
    #expect(
      fillings(["in.all": "5", "in.one": "", "in.two": "2", "start": "2", "end": "0"]) == [])
    // A zero is no difference.
    #expect(
      fillings(["in.all": "2", "in.one": "", "in.two": "2", "start": "0", "end": "0"]) == [])
    // Two cells of one sum explain it equally.
    #expect(
      fillings(["in.all": "5", "in.one": "1", "in.two": "", "start": "1", "end": "0"])
        == ["in.two 4"])
    #expect(
      words(search("羊。", ["in.all": "5", "in.one": "", "in.two": ""], [Self.sum]).fillings()) == [])
    // A count is never below zero, and an unreadable cell may be anything.
    #expect(
      words(search("羊。", ["in.all": "5", "in.one": "7", "in.two": ""], [Self.sum]).fillings()) == []
    )
    #expect(
      words(search("羊。", ["in.all": "5", "in.one": "?", "in.two": ""], [Self.sum]).fillings()) == []
    )
  }

  @Test("The sentence names the change, and the others while they are few")
  func tells() {
    func sentence(_ changes: [(String, Int64)], _ cells: KeyValuePairs<String, String>) -> Message {
      let found = changes.compactMap { id, value in
        Speech.dictionary.id(id).map { Suggestion.Change(field: $0, value: Number(value)) }
      }
      let facts = Speech("羊。", cells).report.facts
      return Suggestion(
        found, Cells(facts, count: Speech.dictionary.entries.count), Speech.dictionary
      ).message
    }
    let cells: KeyValuePairs = ["in.all": "5", "in.one": "2", "in.two": "2", "start": "-"]
    #expect(sentence([("in.all", 4)], cells).zh == "「in.all羊」如果是 4（现为 5），相关的合计就都成立。")
    #expect(
      sentence([("in.all", 4), ("in.one", 3), ("in.two", 3)], cells).zh
        == "「in.all羊」如果是 4（现为 5），相关的合计就都成立；也可能是「in.one羊」应为 3，或者「in.two羊」应为 3。")
    #expect(
      sentence([("in.all", 4), ("in.one", 3), ("in.two", 3), ("end", 1)], cells).en
        == "If “in.all” were 4 (printed: 5), its sums would hold; "
        + "one of 3 other cells may be wrong instead.")
    #expect(
      sentence([("start", 4)], cells).zh == "没有填数字的「start羊」如果是 4，相关的合计就都成立。")
  }
}
