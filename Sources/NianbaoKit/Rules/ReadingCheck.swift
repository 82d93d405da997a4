/// A rule that the reading stage watches over, because only there it can be seen.
///
/// The finding is that of the reading stage; here it is only counted.
///
/// | clause | meaning |
/// |---|---|
/// | `finding` | the id of the finding with which the rule fails |
/// | `field` | fields of which one must be printed, and one must be what the finding is about |
struct ReadingCheck: Check {
  static let name = "reading"

  let span = Span.report
  let example: Message
  private let finding: String
  private let fields: Set<FieldID>

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    guard let finding = argument.first("finding") else {
      preconditionFailure("rules.tsv: \(rule.id) names no finding")
    }
    self.finding = finding
    fields = Set(argument.fields(scope))
    example = rule.summary
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let hasFailed = subject.report.findings.contains { found in
      found.rule == finding && (fields.isEmpty || found.fields.contains { fields.contains($0) })
    }
    if hasFailed {
      evaluation.failAsTold()
    } else if fields.isEmpty || fields.contains(where: { subject.cells.position($0) != nil }) {
      evaluation.hold()
    } else {
      evaluation.leaveOpen()
    }
  }
}
