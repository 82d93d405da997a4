import NianbaoKit

extension Inspection {
  /// The numbers that sentences state, each with the words that state it.
  var prose: [String] {
    let facts = report.facts.filter { $0.origin == .prose }
    if facts.isEmpty { return [] }
    let rows = facts.map { fact in
      let field = report.fields[fact.field]
      return [
        position(fact.place), field.label.zh.printable, amount(fact, field.unit),
        "“\(string(fact.place.bytes).tail(Self.quoteWidth))”",
      ]
    }
    let headers = [
      positionName, word("字段", "field"), word("数值", "value"), word("原文", "quote"),
    ]
    return [word("正文中的数字", "Numbers in running text")]
      + TextTable([headers] + rows, rightAligned: [0], indent: 2).lines
  }

  private func amount(_ fact: Fact, _ unit: String) -> String {
    guard let value = fact.value else { return "[\(string(fact.raw))]" }
    guard let bounds = fact.bounds else { return "\(value)\(unit)" }
    return "≈\(value)\(unit) (\(bounds.low)–\(bounds.high))"
  }

  private static let quoteWidth = 60
}
