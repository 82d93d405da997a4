/// The row of a heading should have no value, though the print leaves a cell for it.
///
/// The value is kept. Heading rows for which the form has no cell at all are rows that the form does
/// not have, which the reading stage tells.
///
/// | clause | meaning |
/// |---|---|
/// | `field` | the cell beside a heading |
struct HeadingValueCheck: CellCheck {
  static let name = "heading-value"

  let fields: [FieldID]
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    fields = RuleArgument(rule.argument).fields(scope)
    dictionary = scope.dictionary
  }

  func verdict(on fact: Fact, in report: Report) -> CellVerdict {
    switch fact.state {
    case .blank, .dash, .none: .holds
    case .number where fact.number.digits == 0: .holds
    case .unreadable: .open
    case .number, .text: .fails(message(fact.field, report.string(fact.raw)))
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
