/// Every rule of the linked forms and of the core, ready to be evaluated.
public struct RuleBook: Sendable {
  /// A rule with the form that brings it.
  public struct Entry: Sendable {
    /// The rule.
    public let rule: Rule
    /// The ids of the forms that bring it; empty for rules of all forms.
    public let forms: [String]
    /// What it looks at.
    public let span: Span
    /// A finding as the rule could give it.
    public let example: Message
  }

  /// What a form brings.
  public struct Form: Sendable {
    let id: String
    let fields: [Field]
    let years: ClosedRange<Int>?
    let rules: [Rule]

    /// A form's fields, the years for which it was made, and its rules.
    public init(id: String, fields: [Field], years: ClosedRange<Int>?, rules: [Rule]) {
      (self.id, self.fields, self.years, self.rules) = (id, fields, years, rules)
    }
  }

  fileprivate struct Bound: Sendable {
    let rule: Rule
    let check: any Check
  }

  /// The rules, those of the core last; a rule that several forms bring is listed once.
  public let entries: [Entry]
  /// For each form its rules and those of all forms.
  private let bound: [String: [Bound]]
  private let common: [Bound]
  private let fieldCount: Int

  /// The kinds of checks that rules can name.
  private static let checks: [any Check.Type] = [
    FormulaCheck.self, ReadingCheck.self, UnitCheck.self, BlankCheck.self,
    BlankConventionCheck.self, BlankTotalCheck.self, HeadingValueCheck.self, SectionsCheck.self,
    StatedPartsCheck.self, MentionCheck.self, SectionLengthCheck.self, TablesCheck.self,
    FormYearCheck.self, DeadlineCheck.self,
  ]

  /// The rules of some forms and of the core.
  public init(_ forms: [Form], _ dictionary: FieldDictionary) {
    let all = dictionary.entries.map(\.field)
    common = Self.bind(
      RuleFile.rules(PackageResources.rules_tsv),
      RuleScope(form: nil, fields: all, years: nil, dictionary: dictionary))
    var bound: [String: [Bound]] = [:]
    var entries: [Entry] = []
    for form in forms {
      let scope = RuleScope(
        form: form.id, fields: form.fields, years: form.years, dictionary: dictionary)
      bound[form.id] = Self.bind(form.rules, scope)
      for one in bound[form.id] ?? [] where !entries.contains(where: { $0.rule.id == one.rule.id })
      {
        let users = forms.filter { form in form.rules.contains { $0.id == one.rule.id } }
        entries.append(one.entry(users.map { $0.id }))
      }
    }
    self.bound = bound
    self.entries = entries + common.map { $0.entry([]) }
    fieldCount = dictionary.entries.count
  }

  private static func bind(_ rules: [Rule], _ scope: RuleScope) -> [Bound] {
    rules.map { rule in
      guard let check = checks.first(where: { $0.name == rule.check }) else {
        preconditionFailure("rules.tsv: no kind of check \(rule.check)")
      }
      return Bound(rule: rule, check: check.init(rule, scope))
    }
  }

  /// Evaluates all rules on a report that need no other report, and adds what they find.
  ///
  /// - Parameter report: A merged report; its findings are sorted by their places.
  public func check(_ report: inout Report) {
    guard !report.forms.isEmpty else { return }
    let subject = Subject(
      report: report, cells: Cells(report.facts, count: fieldCount), past: nil)
    var (findings, tally) = evaluate(subject, .report)
    report.tally += tally
    guard !findings.isEmpty else { return }
    suggestCauses(of: &findings, subject)
    report.findings += findings
    report.sortFindings()
  }

  /// Adds to findings about sums which single change would mend them.
  private func suggestCauses(of findings: inout [Finding], _ subject: Subject) {
    let equations = subject.report.forms.flatMap { bound[$0] ?? [] }
      .compactMap { $0.check as? FormulaCheck }.flatMap(\.equations)
    guard findings.contains(where: \.isAboutSums) else { return }
    let causes = CauseSearch(equations, subject).causes()
    for index in findings.indices where findings[index].isAboutSums {
      let fields = findings[index].fields
      guard let cause = causes.first(where: { $0.fields.isSuperset(of: fields) }) else { continue }
      findings[index].evidence?.suggestion = Suggestion(
        cause, subject.cells, subject.report.fields)
    }
  }

  /// Evaluates the rules of a span on a report.
  private func evaluate(_ subject: Subject, _ span: Span) -> (findings: [Finding], tally: Tally) {
    var findings: [Finding] = []
    var tally = Tally()
    var done: [String] = []
    for form in subject.report.forms {
      for one in bound[form] ?? [] where one.check.span == span {
        // Forms that follow each other share rules.
        if subject.report.forms.count > 1 {
          if done.contains(one.rule.id) { continue }
          done.append(one.rule.id)
        }
        one.evaluate(subject, &findings, &tally)
      }
    }
    for one in common where one.check.span == span { one.evaluate(subject, &findings, &tally) }
    return (findings, tally)
  }
}

extension Finding {
  /// Whether sums of the form do not hold.
  fileprivate var isAboutSums: Bool { severity == .error && evidence?.left != nil }
}

extension RuleBook.Bound {
  fileprivate func entry(_ forms: [String]) -> RuleBook.Entry {
    RuleBook.Entry(rule: rule, forms: forms, span: check.span, example: check.example)
  }

  fileprivate func evaluate(
    _ subject: Subject, _ findings: inout [Finding], _ tally: inout Tally
  ) {
    var evaluation = Evaluation()
    check.evaluate(subject, &evaluation)
    tally += evaluation.tally
    for failure in evaluation.failures {
      findings.append(
        Finding(
          rule: rule.id, severity: rule.severity, message: failure.message,
          fields: failure.fields, place: failure.place, evidence: failure.evidence,
          isGap: failure.isGap))
    }
  }
}
