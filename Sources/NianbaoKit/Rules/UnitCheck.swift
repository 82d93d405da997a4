/// Amounts must be printed in the unit of the form.
///
/// Told is a cell that names another unit, such as 251000元 where the form counts in 万元: its value
/// is converted. So is a cell that holds the unit and no number. A unit in the head of the table is
/// the table's own and is not told.
///
/// | clause | meaning |
/// |---|---|
/// | `field` | an amount |
struct UnitCheck: CellCheck {
  static let name = "unit"

  let fields: [FieldID]
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    fields = RuleArgument(rule.argument).fields(scope)
    dictionary = scope.dictionary
  }

  func verdict(on fact: Fact, in report: Report) -> CellVerdict {
    switch fact.state {
    case .number:
      let unit = Self.unit(in: report.text, fact.raw)
      let isRight = unit.isEmpty || unit.elementsEqual(dictionary[fact.field].unit.utf8)
      return isRight ? .holds : .fails(message(fact, report))
    case .blank where !fact.raw.isEmpty: return .fails(message(fact, report))
    case .blank, .dash, .none, .text, .unreadable: return .open
    }
  }

  private func message(_ fact: Fact, _ report: Report) -> Message {
    message(dictionary[fact.field], fact.value, report.string(fact.raw))
  }

  private func message(_ field: Field, _ value: Number?, _ printed: String) -> Message {
    guard let value else {
      return Message(
        zh: "「\(field.label.zh)」只印有「\(printed)」，没有数字；请填写金额，没有的填 0。",
        en: "“\(field.label.en)” has only “\(printed)” and no number; "
          + "please give the amount, or 0 where there is none.")
    }
    return Message(
      zh: "「\(field.label.zh)」印作「\(printed)」，表式以\(field.unit)为单位，"
        + "按 \(value) \(field.unit)读取；请核对并改用\(field.unit)。",
      en: "“\(field.label.en)” is printed as “\(printed)”, but the form counts in \(field.unit); "
        + "it was read as \(value) \(field.unit). Please check it and use the form's unit.")
  }

  /// A number in yuan where ten thousands of yuan are asked for.
  var example: Message {
    guard let field = fields.first.map({ dictionary[$0] }) else { return Message(zh: "", en: "") }
    return message(field, Number(251, decimals: 1), "251000元")
  }

  /// The words of money behind the last digit of a cell, in simplified characters.
  private static func unit(in text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    guard text[range].contains(where: { $0 >= 0xE4 }) else { return [] }
    let cell = SimplifiedText.fold(Array(text[range]))
    var start = cell.count
    // Full-width digits and signs begin with EF.
    while start >= 3, (0xE4...0xE9).contains(cell[start - 3]), cell[start - 1] & 0xC0 == 0x80 {
      start -= 3
    }
    let words = Array(cell[start...])
    return words.suffix(3).elementsEqual("元".utf8) ? words : []
  }
}
