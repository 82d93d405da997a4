/// Compares sums over cells: what most rules are made of.
///
/// The argument is a `Formula`; ` because <Chinese> | <English>` behind it ends the sentence.
struct FormulaCheck: Check {
  static let name = "formula"

  let span: Span
  /// The cases that are sums on whose word the form stands.
  let equations: [FormulaCase]
  private let cases: [FormulaCase]
  private let reason: Message?
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    let (argument, reason) = rule.parted
    let formula = FormulaParser.formula(argument)
    self.reason = reason
    span = formula.looksBack ? .years : .report
    dictionary = scope.dictionary
    cases = FormulaCase.all(formula, fields: scope.ids, scope.dictionary)
    equations = rule.isSumOfForm ? cases : []
  }

  /// The other cases, which say something of a report's cells beside the sums.
  var relations: [FormulaCase] { equations.isEmpty && span == .report ? cases : [] }

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
      message: FormulaSentence(
        dictionary, subject.cells, last: last, lastYear: subject.pair?.earlier.year
      ).message(claim, conditions: formula.conditions, because: reason),
      fields: cited.filter { $0.source == nil }.map { $0.field },
      place: cited.first { $0.source == nil }?.place, evidence: evidence)
  }

  /// The first case with small numbers that break it.
  var example: Message {
    guard let first = cases.first, let claim = first.claims.first else {
      return Message(zh: "", en: "")
    }
    let none = Cells(count: dictionary.entries.count)
    let claimed = (claim.left + claim.right).fields(none).map { $0.field }
    let asked = first.conditions.flatMap { ($0.left + $0.right).fields(none).map { $0.field } }
    /// All cells of the claim with one number, but one of them with another.
    func cells(_ common: Int64, _ odd: FieldID?, _ other: Number) -> Cells {
      var cells = none
      for field in asked + claimed { cells.set(field, .number, Number(common)) }
      if let odd { cells.set(odd, .number, other) }
      return cells
    }
    let limit = claim.right.total(none, none).value
    let numbers = [Number(1), Number(2), Number(0), Number(-2), limit]
    let breaking = [1, 0].lazy.flatMap { common in
      ([nil] + (claimed + asked).map(Optional.some)).lazy.flatMap { odd in
        numbers.lazy.map { cells(common, odd, $0) }
      }
    }.first { first.evaluate($0, last: $0).verdict == .fails }
    return FormulaSentence(dictionary, breaking ?? none, last: breaking)
      .message(claim, conditions: first.conditions, because: reason)
  }
}
