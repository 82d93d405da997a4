/// The tables of a report must be those of the form that was made for its year.
///
/// | clause | meaning |
/// |---|---|
/// | `from`, `to` | the years for which the form may be used, where they are more than those for which it was made |
struct FormYearCheck: Check {
  static let name = "form-year"

  let span = Span.report
  private let form: String?
  private let made: ClosedRange<Int>?
  private let allowed: ClosedRange<Int>?

  init(_ rule: Rule, _ scope: RuleScope) {
    (form, made) = (scope.form, scope.years)
    allowed = RuleArgument(rule.argument).years ?? scope.years
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    // Of several forms in one document the first is the report's own.
    guard let made, subject.report.forms.first == form else { return }
    guard let year = subject.report.identity.year else {
      evaluation.leaveOpen()
      return
    }
    if allowed.include(year) {
      evaluation.hold()
    } else {
      evaluation.fail(
        Failure(
          message: Self.message(made, year),
          place: subject.report.facts.first { $0.origin == .table }?.place))
    }
  }

  private static func message(_ made: ClosedRange<Int>, _ year: Int) -> Message {
    let isOpen = made.upperBound == .max
    let zh = isOpen ? "\(made.lowerBound) 年度起" : "\(made.lowerBound)—\(made.upperBound) 年度"
    let en =
      isOpen ? "\(made.lowerBound) and later" : "\(made.lowerBound) to \(made.upperBound)"
    return Message(
      zh: "报告年度是 \(year) 年，表格却是 \(zh)的格式；请核对年度，或改用当年的格式。",
      en: "The report is for \(year), but its tables are those of \(en); please check the year or "
        + "use the form of that year.")
  }

  /// A report of a year for which the form was not made.
  var example: Message {
    guard let made else { return Message(zh: "", en: "") }
    return Self.message(made, made.upperBound == .max ? made.lowerBound - 1 : made.upperBound + 2)
  }
}
