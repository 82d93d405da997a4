/// A text that does not state a field's own number may count something else under its name.
///
/// 收到申请15件 may be the new requests, or those with the ones carried over. Another rule tells of
/// numbers that are neither (`StatedCheck`).
///
/// | clause | meaning |
/// |---|---|
/// | `or` | a field == the cells that a text may mean by it |
struct StatedOtherwiseCheck: Check {
  static let name = "stated-otherwise"

  let span = Span.report
  private let fields: Set<FieldID>
  private let own: PrintedSides
  private let others: PrintedSides
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    dictionary = scope.dictionary
    own = PrintedSides([], scope)
    others = PrintedSides(argument.formulas("or", scope), scope)
    fields = others.fields
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    for fact in subject.report.stated
    where fields.contains(fact.field) && !subject.report.isSaidByWords(fact) {
      switch own.compare(fact, subject.cells) {
      case .none: break
      case .agrees: evaluation.hold()
      case .open(let holds): evaluation.leaveOpen(holdsIfEmptyIsZero: holds)
      case .differs(let terms):
        if let other = others.agreeing(with: fact, subject.cells) {
          evaluation.fail(failure(fact, terms, other, subject))
        } else {
          evaluation.failAsTold()
        }
      }
    }
  }

  private func failure(
    _ fact: Fact, _ own: [FormulaCase.Term], _ other: [FormulaCase.Term], _ subject: Subject
  ) -> Failure {
    let cells = subject.cited(own) + subject.cited(other).filter { $0.field != fact.field }
    return Failure(
      message: StatedSentence(dictionary).meansOther(
        fact.field, cells[0], other, subject.cells, subject.report.quote(fact.place.bytes)),
      fields: cells.map { $0.field }, place: fact.place,
      evidence: Evidence(
        left: fact.number, right: own.total(subject.cells, nil).value, cells: cells))
  }

  /// A sum of ones where the cell alone is meant.
  var example: Message {
    guard let (field, terms) = others.first else { return Message(zh: "", en: "") }
    var cells = Cells(count: dictionary.entries.count)
    for term in terms.fields(cells) { cells.set(term.field, .number, Number(1)) }
    let cell = CitedCell(
      field: field, raw: "1", value: Number(1), place: Place(bytes: 0..<0, line: 0))
    return StatedSentence(dictionary).meansOther(
      field, cell, terms, cells, "本年共\(terms.total(cells, nil).value)件")
  }
}
