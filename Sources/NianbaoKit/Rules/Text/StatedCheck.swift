/// A number that the text states must be the one that the table prints.
///
/// Approximate numbers are compared by their limits. 超过 and 以上 have a lower one only: a cell below
/// it contradicts them, a much larger cell does not.
///
/// | clause | meaning |
/// |---|---|
/// | `by` | `words`: only what is said by words such as 未收到; without it, only what digits say |
/// | `sum` | a field == the cells that make it up, where its own cell has no number; or ids of rules |
/// | `or` | a field == other cells that a text may mean; `StatedOtherwiseCheck` tells of them |
struct StatedCheck: Check {
  static let name = "stated"

  let span = Span.report
  private let isByWords: Bool
  private let sides: PrintedSides
  private let others: PrintedSides
  private let sentence: StatedSentence
  private let exampleField: FieldID?

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    isByWords = argument.first("by") == "words"
    sides = PrintedSides(argument.formulas("sum", scope), scope)
    others = PrintedSides(argument.formulas("or", scope), scope)
    sentence = StatedSentence(scope.dictionary)
    exampleField = scope.fields.first.flatMap { scope.dictionary.id($0.id) }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    for fact in subject.report.stated
    where subject.report.isSaidByWords(fact) == isByWords {
      switch sides.compare(fact, subject.cells) {
      case .none: break
      case .agrees: evaluation.hold()
      case .open(let holds): evaluation.leaveOpen(holdsIfEmptyIsZero: holds)
      case .differs(let terms):
        let isMore =
          subject.report.saysAtLeast(fact) && fact.isBelow(terms.total(subject.cells, nil).value)
        if isMore || others.agreeing(with: fact, subject.cells) != nil {
          evaluation.hold()
        } else {
          evaluation.fail(failure(fact, terms, subject))
        }
      }
    }
  }

  private func failure(
    _ fact: Fact, _ terms: [FormulaCase.Term], _ subject: Subject
  ) -> Failure {
    let cited = subject.cited(terms)
    let printed =
      cited.count == 1 && cited[0].field == fact.field
      ? StatedSentence.cell(cited[0].raw) : sentence.sum(terms, subject.cells)
    let fields = cited.map { $0.field }
    return Failure(
      message: sentence.differs(fact.field, printed, subject.report.quote(fact.place.bytes)),
      fields: fields.contains(fact.field) ? fields : [fact.field] + fields, place: fact.place,
      evidence: Evidence(
        left: fact.number, right: terms.total(subject.cells, nil).value, cells: cited))
  }

  /// The form's first field, with twelve in the table and another number in the text.
  var example: Message {
    guard let exampleField else { return Message(zh: "", en: "") }
    return sentence.differs(
      exampleField, StatedSentence.cell("12"), isByWords ? "本年度未收到" : "本年共15件")
  }
}

extension Subject {
  /// The cells of a sum that have numbers other than zero, or else all of them.
  func cited(_ terms: [FormulaCase.Term]) -> [CitedCell] {
    let all = terms.fields(cells).compactMap { cited($0.field) }
    let telling = all.filter { $0.value.map { $0 != Number(0) } ?? false }
    return telling.isEmpty ? all : telling
  }
}
