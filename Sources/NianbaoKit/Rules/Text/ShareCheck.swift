/// A share that a text states beside a number must be the number's share of a total.
///
/// 不予公开35件，占4.34%: of which total is not said; one of those that the rule names must do, in the
/// text or in the table.
///
/// | clause | meaning |
/// |---|---|
/// | `says` | the words between the number and the share, `|` between them |
/// | `of` | patterns of fields = the totals they may be shares of, `|` between them |
struct ShareCheck: Check {
  static let name = "share"

  let span = Span.report
  private let words: [[UInt8]]
  /// For each field the totals, each a sum.
  private let wholes: [FieldID: [[FormulaCase.Term]]]
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    dictionary = scope.dictionary
    let ids = scope.ids
    words = argument.all("says").flatMap { $0.split(separator: "|").map { Array($0.utf8) } }
      .sorted { $0.count > $1.count }
    var wholes: [FieldID: [[FormulaCase.Term]]] = [:]
    for clause in argument.all("of") {
      let sides = clause.split(separator: " = ")
      precondition(sides.count == 2, "rules.tsv: of \(clause)")
      let sums = sides[1].split(separator: " | ").compactMap { whole in
        FormulaCase.all(
          FormulaParser.formula("\(whole) > 0"), fields: ids, scope.dictionary
        ).first?.claims.first?.left
      }
      for pattern in sides[0].split(separator: " ") {
        for id in ids.fields(String(pattern)) {
          if let field = scope.dictionary.id(id), wholes[field] == nil { wholes[field] = sums }
        }
      }
    }
    self.wholes = wholes
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    for fact in subject.report.stated where fact.bounds == nil {
      guard let sums = wholes[fact.field],
        let share = Share(subject.report.text, behind: fact.raw.upperBound, words)
      else { continue }
      let known = totals(sums, besides: fact.field, subject)
      if known.isEmpty {
        evaluation.leaveOpen()
      } else if known.contains(where: { share.fits(fact.number, of: $0.number) }) {
        evaluation.hold()
      } else {
        evaluation.fail(failure(fact, share, known, subject))
      }
    }
  }

  /// A total, and where it is printed or said.
  private struct Whole {
    let number: Number
    let terms: [FormulaCase.Term]
    let cited: [CitedCell]
  }

  /// The totals that are known, as the table prints them and as the text states them.
  private func totals(
    _ sums: [[FormulaCase.Term]], besides part: FieldID, _ subject: Subject
  ) -> [Whole] {
    var known: [Whole] = []
    func add(_ number: Number, _ terms: [FormulaCase.Term], _ cited: [CitedCell]) {
      guard number > Number(0), !known.contains(where: { $0.number == number }) else { return }
      known.append(Whole(number: number, terms: terms, cited: cited))
    }
    for terms in sums {
      let fields = terms.fields(subject.cells).map { $0.field }
      guard !fields.contains(part) else { continue }
      let total = terms.total(subject.cells, nil)
      if !total.isUnknown, !total.hasEmpty { add(total.value, terms, subject.cited(terms)) }
      let facts = fields.compactMap { field in
        subject.report.stated.first { $0.field == field && $0.bounds == nil }
      }
      if facts.count == fields.count {
        let sum = facts.reduce(Number(0) as Number?) { $0?.adding($1.number) }
        if let sum { add(sum, terms, facts.map(subject.cited)) }
      }
    }
    return known
  }

  private func failure(
    _ fact: Fact, _ share: Share, _ known: [Whole], _ subject: Subject
  ) -> Failure {
    let quote = subject.report.quote(fact.place.bytes.lowerBound..<share.end)
    return Failure(
      message: message(fact.number, known, quote), fields: [fact.field],
      place: Place(bytes: fact.place.bytes.lowerBound..<share.end, line: fact.place.line),
      evidence: Evidence(cells: known.flatMap(\.cited)))
  }

  private func message(_ number: Number, _ known: [Whole], _ quote: String) -> Message {
    let shares = known.map { whole in
      let label = whole.terms.fields(Cells(count: dictionary.entries.count)).map {
        dictionary[$0.field].label
      }
      let percent = Share.percent(number, of: whole.number)
      return (
        zh: "占「\(label.map(\.zh).joined(separator: "」与「"))」\(whole.number) 的 \(percent)",
        en: "\(percent) of “\(label.map(\.en).joined(separator: "” and “"))”, \(whole.number)"
      )
    }
    return Message(
      zh: "正文写「\(quote)」，但 \(number) \(shares.map(\.zh).joined(separator: "，"))；请核对占比或总数。",
      en: "The text says “\(quote)”, but \(number) is "
        + "\(shares.map(\.en).joined(separator: ", ")). Please check the share or the total.")
  }

  /// One of eight is no half.
  var example: Message {
    guard let terms = wholes.min(by: { $0.key.ordinal < $1.key.ordinal })?.value.first else {
      return Message(zh: "", en: "")
    }
    return message(
      Number(1), [Whole(number: Number(8), terms: terms, cited: [])], "1件，占50%")
  }
}
