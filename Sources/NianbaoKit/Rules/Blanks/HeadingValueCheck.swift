/// The row of a heading should have no value, though the print leaves a cell for it.
///
/// The value is kept. Heading rows for which the form has no cell at all are rows that the form does
/// not have, which the reading stage tells.
///
/// | clause | meaning |
/// |---|---|
/// | `field` | the cell beside a heading |
struct HeadingValueCheck: Check {
  static let name = "heading-value"

  let span = Span.report
  private let fields: [FieldID]
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    fields = RuleArgument(rule.argument).fields(scope)
    dictionary = scope.dictionary
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    for field in fields {
      guard let position = subject.cells.position(field) else { continue }
      let fact = subject.report.facts[position]
      switch fact.state {
      case .blank, .dash, .none: evaluation.hold()
      case .number where fact.number.digits == 0: evaluation.hold()
      case .unreadable: evaluation.leaveOpen()
      case .number, .text:
        evaluation.fail(
          Failure(
            message: message(field, subject.report.string(fact.raw)), fields: [field],
            place: fact.place, evidence: Evidence(cells: subject.cited(field).map { [$0] } ?? [])))
      }
    }
  }

  private func message(_ field: FieldID, _ printed: String) -> Message {
    let label = dictionary[field].label
    return Message(
      zh: "「\(label.zh)」是标题行，通常不填数字，这里印有「\(printed)」；照原样记录，不计入合计。",
      en: "“\(label.en)” is a row of a heading and usually has no number, but “\(printed)” is "
        + "printed there; it is kept and taken into no sum.")
  }

  /// A number beside a heading.
  var example: Message { fields.first.map { message($0, "7") } ?? Message(zh: "", en: "") }
}
