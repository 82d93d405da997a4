/// Looks for numbers that are far from last year's; all of them make one finding.
///
/// The argument is `<fields> <lowest> <highest> <least>`: the fields as a pattern, or `count`,
/// `change` or `amount` for all fields of a kind; the limits of this year's number divided by last
/// year's; and the least number of last year that is looked at. A word `nonzero` behind that leaves
/// out what is zero this year, and ` because <Chinese> | <English>` ends the sentence.
struct RatioCheck: Check {
  static let name = "ratio"

  let span = Span.years
  private let fields: [FieldID]
  private let lowest: Double
  private let highest: Double
  private let least: Double
  private let skipsZero: Bool
  private let reason: Message?
  private let dictionary: FieldDictionary

  /// So many fields are named, the largest jumps first.
  private static let mostNamed = 8

  private struct Jump {
    let field: FieldID
    let last: Number
    let now: Number
    /// How many times the smaller number goes into the larger one.
    let size: Double
  }

  init(_ rule: Rule, _ scope: RuleScope) {
    let (argument, reason) = rule.parted
    let words = argument.split(separator: " ")
    guard words.count >= 4, let lowest = Double(words[1]), let highest = Double(words[2]),
      let least = Double(words[3])
    else { preconditionFailure("rules.tsv: \(rule.argument)") }
    let kind = Field.Kind(rawValue: String(words[0]))
    let ids =
      kind == nil
      ? scope.ids.fields(String(words[0]))
      : scope.fields.filter { $0.kind == kind }.map { $0.id }
    precondition(kind != nil || !ids.isEmpty, "rules.tsv: no field \(words[0])")
    fields = ids.compactMap { scope.dictionary.id($0) }
    (self.lowest, self.highest, self.least) = (lowest, highest, least)
    skipsZero = words.dropFirst(4).contains("nonzero")
    self.reason = reason
    dictionary = scope.dictionary
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    guard let pair = subject.pair else { return }
    var isCompared = false
    var jumps: [Jump] = []
    for field in fields {
      guard let now = pair.laterCells[field], let last = pair.earlierCells[field],
        last > Number(0), last.double >= least, !skipsZero || now > Number(0)
      else { continue }
      isCompared = true
      let ratio = now.double / last.double
      if ratio >= lowest, ratio <= highest { continue }
      jumps.append(
        Jump(field: field, last: last, now: now, size: ratio < 1 ? abs(1 / ratio) : ratio))
    }
    guard isCompared else { return evaluation.leaveOpen() }
    guard !jumps.isEmpty else { return evaluation.hold() }
    jumps.sort { ($1.size, $1.last) < ($0.size, $0.last) }
    evaluation.fail(failure(jumps, pair))
  }

  private func failure(_ jumps: [Jump], _ pair: YearPair) -> Failure {
    let named = jumps.prefix(Self.mostNamed)
    let cells = named.flatMap { jump in
      [pair.cited(jump.field, isLast: false), pair.cited(jump.field, isLast: true)]
        .compactMap { $0 }
    }
    return Failure(
      message: message(jumps, pair.earlier.year, pair.later.year), fields: named.map { $0.field },
      place: cells.first { $0.source == nil }?.place, evidence: Evidence(cells: cells))
  }

  private func message(_ jumps: [Jump], _ last: Int, _ now: Int) -> Message {
    func list(_ language: Language, _ separator: String) -> String {
      jumps.prefix(Self.mostNamed).map {
        "\(dictionary[$0.field].label.text(language)) \($0.last) → \($0.now)"
      }.joined(separator: separator)
    }
    let rest = jumps.count - Self.mostNamed
    return Message(
      zh: "\(now) 年与 \(last) 年相差悬殊（\(last) 年 → \(now) 年）：\(list(.chinese, "；"))"
        + "\(rest > 0 ? "；另有 \(rest) 项" : "")。\(reason.map { "\($0.zh)，" } ?? "")请核对。",
      en: "Far apart (\(last) → \(now)): \(list(.english, "; "))"
        + "\(rest > 0 ? "; and \(rest) more" : ""). \(reason.map { "\($0.en). " } ?? "")Please check."
    )
  }

  var example: Message {
    guard let field = fields.first else { return Message(zh: "", en: "") }
    let last = Number(Int64(max(least, 1)))
    let now = Number(Int64(max(least, 1) * highest * 2))
    return message([Jump(field: field, last: last, now: now, size: 2)], 2021, 2022)
  }
}
