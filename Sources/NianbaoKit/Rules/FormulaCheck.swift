/// Compares sums over cells: what most rules are made of.
struct FormulaCheck: Check {
  static let name = "formula"

  let span: Span
  /// The cases that are sums on whose word the form stands.
  let equations: [FormulaCase]
  private let cases: [FormulaCase]
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    let formula = FormulaParser.formula(rule.argument)
    span = formula.looksBack ? .years : .report
    dictionary = scope.dictionary
    cases = FormulaCase.all(formula, fields: scope.ids, scope.dictionary)
    equations = rule.isSumOfForm ? cases : []
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    for formula in cases {
      switch formula.evaluate(subject.cells, last: subject.pair?.earlierCells) {
      case (.holds, _): evaluation.hold()
      case (.undecided(let holds), _): evaluation.leaveOpen(holdsIfEmptyIsZero: holds)
      case (.fails, let claim):
        guard let claim else { continue }
        evaluation.fail(failure(claim, of: formula, subject))
      }
    }
  }

  private func failure(
    _ claim: FormulaCase.Comparison, of formula: FormulaCase, _ subject: Subject
  ) -> Failure {
    let last = subject.pair?.earlierCells
    let used = (claim.left + claim.right).fields(subject.cells)
    let cited = used.compactMap { subject.cited($0.field, isLast: $0.isLast) }
    var evidence = Evidence(
      left: claim.left.total(subject.cells, last).value,
      right: claim.right.total(subject.cells, last).value, cells: cited)
    if claim.relation != .equal, evidence.cells.isEmpty { evidence.left = nil }
    return Failure(
      message: FormulaSentence(dictionary, subject.cells, last: last)
        .message(claim, conditions: formula.conditions),
      fields: cited.filter { $0.source == nil }.map { $0.field },
      place: cited.first { $0.source == nil }?.place, evidence: evidence)
  }

  /// The first case with ones in all cells, or with a two in the first of them if that holds.
  var example: Message {
    guard let first = cases.first, let claim = first.claims.first else {
      return Message(zh: "", en: "")
    }
    var cells = Cells(count: dictionary.entries.count)
    for term in (claim.left + claim.right).fields(cells) {
      cells.set(term.field, .number, Number(1))
    }
    for (number, term) in [claim.left, claim.right, claim.left].enumerated() {
      if first.evaluate(cells, last: cells).verdict == .fails { break }
      guard let field = term.fields(cells).first?.field else { continue }
      cells.set(field, .number, Number(number == 2 ? 0 : 2))
    }
    if let field = claim.left.fields(cells).first?.field,
      first.evaluate(cells, last: cells).verdict == .holds
    {
      // What is compared with a number reaches it.
      cells.set(field, .number, claim.right.total(cells, cells).value)
    }
    return FormulaSentence(dictionary, cells, last: cells)
      .message(claim, conditions: first.conditions)
  }
}
