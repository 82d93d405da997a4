/// A total must not be empty where its parts have numbers.
///
/// One finding names all such totals of a report. The sum of the parts is told in the sentence; it
/// is never a value of the report.
///
/// | clause | meaning |
/// |---|---|
/// | `sum` | a total as the left side, its parts as the right one; or the ids of rules |
/// | `besides` | as in `Blanks` |
struct BlankTotalCheck: Check {
  static let name = "blank-total"

  let span = Span.report
  private let blanks: Blanks
  private let dictionary: FieldDictionary
  private let first: FieldID?

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    blanks = Blanks(argument, scope)
    dictionary = scope.dictionary
    first = blanks.totals(Cells(count: scope.dictionary.entries.count)).first
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let empty = subject.cells.hasEmpty ? blanks.emptyTotals(subject.cells) : []
    if empty.isEmpty {
      evaluation.hold()
      return
    }
    let told = blanks.told(in: subject.report)
    let totals = empty.filter { !told.contains($0.field) }
    guard let first = totals.first else {
      evaluation.leaveOpen()
      return
    }
    let fields = totals.map { $0.field }
    evaluation.fail(
      Failure(
        message: message(totals), fields: fields,
        place: subject.cells.position(first.field).map { subject.report.facts[$0].place },
        evidence: Evidence(cells: Blanks.cited(fields, subject))))
  }

  private static let mostNames = 5

  private func message(_ totals: [Blanks.EmptyTotal]) -> Message {
    let named = totals.prefix(Self.mostNames)
    let isCut = totals.count > Self.mostNames
    let zh = named.map {
      "「\(dictionary[$0.field].label.zh)」（各分项之和\($0.isWhole ? " " : "至少为 ")\($0.sum)）"
    }
    let en = named.map {
      "“\(dictionary[$0.field].label.en)” (its parts make \($0.isWhole ? "" : "at least ")\($0.sum))"
    }
    return Message(
      zh: "有 \(totals.count) 处总计没有填，而分项有数字：\(zh.joined(separator: "、"))"
        + "\(isCut ? "等" : "")；请补填总计。",
      en: "\(totals.count == 1 ? "One total is" : "\(totals.count) totals are") empty while the "
        + "parts have numbers: \(en.joined(separator: ", "))\(isCut ? " and more" : ""). "
        + "Please fill in the totals.")
  }

  /// One empty total.
  var example: Message { message(first.map { [($0, Number(12), true)] } ?? []) }
}
