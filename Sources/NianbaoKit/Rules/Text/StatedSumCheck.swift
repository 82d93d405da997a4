/// Numbers that a text states must add up to the total that it states, or that the table prints.
///
/// The rule is decided only where the text states every part exactly.
///
/// | clause | meaning |
/// |---|---|
/// | `sum` | a total == its parts |
struct StatedSumCheck: Check {
  static let name = "stated-sum"

  let span = Span.report
  private let cases: [FormulaCase.Comparison]
  private let parts: [[FieldID]]
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    dictionary = scope.dictionary
    let none = Cells(count: dictionary.entries.count)
    cases = RuleArgument(rule.argument).formulas("sum", scope).flatMap {
      FormulaCase.all($0, fields: scope.allIDs, scope.dictionary).compactMap { $0.claims.first }
    }
    parts = cases.map { $0.right.fields(none).map { $0.field } }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let stated = subject.report.stated.filter { $0.bounds == nil }
    for (sum, parts) in zip(cases, parts) {
      let found = parts.compactMap { part in stated.first { $0.field == part } }
      guard found.count == parts.count else { continue }
      var cells = Cells(count: dictionary.entries.count)
      for fact in found { cells.set(fact.field, .number, fact.number) }
      let totals = sum.left.fields(cells).map { $0.field }
      for total in totals {
        let fact = stated.first { $0.field == total }
        if let number = fact?.number ?? subject.cells[total] { cells.set(total, .number, number) }
      }
      let left = sum.left.total(cells, nil)
      let right = sum.right.total(cells, nil)
      if left.isUnknown || right.isUnknown {
        evaluation.leaveOpen()
      } else if left.value == right.value {
        evaluation.hold()
      } else {
        let cited = totals.compactMap { total in
          stated.first { $0.field == total }.map(subject.cited) ?? subject.cited(total)
        }
        evaluation.fail(
          Failure(
            message: message(sum, cells), fields: totals + parts, place: found.first?.place,
            evidence: Evidence(
              left: left.value, right: right.value, cells: cited + found.map(subject.cited))))
      }
    }
  }

  private func message(_ sum: FormulaCase.Comparison, _ cells: Cells) -> Message {
    let sentence = FormulaSentence(dictionary, cells, last: nil).message(sum, conditions: [])
    return Message(
      zh: "正文中各项数字加起来不等于总数：\(sentence.zh)",
      en: "The numbers of the text do not add up: \(sentence.en)")
  }

  /// Ones that should make one.
  var example: Message {
    guard let sum = cases.first else { return Message(zh: "", en: "") }
    var cells = Cells(count: dictionary.entries.count)
    for term in (sum.left + sum.right).fields(cells) { cells.set(term.field, .number, Number(1)) }
    return message(sum, cells)
  }
}

extension Subject {
  /// A number of running text, as findings cite it.
  func cited(_ fact: Fact) -> CitedCell {
    CitedCell(
      field: fact.field, raw: report.string(fact.raw), value: fact.value, place: fact.place)
  }
}
