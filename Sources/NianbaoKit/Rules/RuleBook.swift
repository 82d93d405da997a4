/// Every rule of the linked forms and of the core, ready to be evaluated.
public struct RuleBook: Sendable {
  /// A rule with the form that brings it.
  public struct Entry: Sendable {
    /// The rule.
    public let rule: Rule
    /// The ids of the forms that bring it; empty for rules of all forms.
    public let forms: [String]
    fileprivate let check: any Check

    /// What it looks at.
    public var span: Span { check.span }
    /// A finding as the rule could give it; made when it is asked for.
    public var example: Message { check.example }
  }

  /// What a form brings.
  public struct Form: Sendable {
    let id: String
    let fields: [Field]
    let years: ClosedRange<Int>?
    let rules: @Sendable () -> [Rule]

    /// A form's fields, the years for which it was made, and its rules, which are asked for when a
    /// report of the form is checked.
    public init(
      id: String, fields: [Field], years: ClosedRange<Int>?,
      rules: @autoclosure @escaping @Sendable () -> [Rule]
    ) {
      (self.id, self.fields, self.years, self.rules) = (id, fields, years, rules)
    }
  }

  /// A rule and its check; a class, since it is asked for with every report and long to copy.
  fileprivate final class Bound: Sendable {
    let rule: Rule
    let check: any Check
    let span: Span
    /// The check where it is a formula.
    let formula: FormulaCheck?

    init(_ rule: Rule, _ check: any Check) {
      (self.rule, self.check, span) = (rule, check, check.span)
      formula = check as? FormulaCheck
    }
  }

  private let forms: [Form]
  /// For each form its rules; reading and binding them takes longer than converting a report.
  private let own: [String: Deferred<[Bound]>]
  /// The rules of all forms.
  private let common: Deferred<[Bound]>
  private let fieldCount: Int

  /// The kinds of checks that rules can name.
  private static let checks: [any Check.Type] = [
    FormulaCheck.self, RatioCheck.self, CopyCheck.self, UnitsCheck.self, ReadingCheck.self,
    RowLengthCheck.self, UnitCheck.self, BlankCheck.self, BlankConventionCheck.self,
    BlankTotalCheck.self,
    HeadingValueCheck.self, SectionsCheck.self,
    StatedPartsCheck.self, MentionCheck.self, SectionLengthCheck.self, TablesCheck.self,
    FormYearCheck.self, DeadlineCheck.self, StatedCheck.self, StatedOtherwiseCheck.self,
    ClaimCheck.self, StatedSumCheck.self, ShareCheck.self,
  ]

  /// The rules of some forms and of the core.
  public init(_ forms: [Form], _ dictionary: FieldDictionary) {
    self.forms = forms
    common = Deferred {
      let all = dictionary.entries.map(\.field)
      return Self.bind(
        Self.commonRules,
        RuleScope(form: nil, fields: all, years: nil, dictionary: dictionary))
    }
    var own: [String: Deferred<[Bound]>] = [:]
    for form in forms {
      own[form.id] = Deferred {
        let rules = form.rules()
        let scope = RuleScope(
          form: form.id, fields: form.fields, years: form.years, dictionary: dictionary,
          rules: rules)
        return Self.bind(rules, scope)
      }
    }
    self.own = own
    fieldCount = dictionary.entries.count
  }

  /// The rules, those of the core last; a rule that several forms bring is listed once.
  public var entries: [Entry] {
    var entries: [Entry] = []
    for form in forms.map({ $0.id }) {
      // A form may have several lines for one rule.
      let known = Set(entries.map { $0.rule.id })
      for one in bound(form) where !known.contains(one.rule.id) {
        let users = forms.map { $0.id }.filter { bound($0).contains { $0.rule.id == one.rule.id } }
        entries.append(one.entry(users))
      }
    }
    return entries + common.value.map { $0.entry([]) }
  }

  /// The same rules as they are written, nothing made ready.
  public var rules: [Rule] {
    var known: Set<String> = []
    return (forms.flatMap { $0.rules() } + Self.commonRules).filter { known.insert($0.id).inserted }
  }

  private static var commonRules: [Rule] { RuleFile.rules(PackageResources.rules_tsv) }

  /// The rules of a form.
  private func bound(_ form: String) -> [Bound] { own[form]?.value ?? [] }

  private static func bind(_ rules: [Rule], _ scope: RuleScope) -> [Bound] {
    rules.map { rule in
      guard let check = checks.first(where: { $0.name == rule.check }) else {
        preconditionFailure("rules.tsv: no kind of check \(rule.check)")
      }
      return Bound(rule, check.init(rule, scope))
    }
  }

  /// Evaluates all rules on a report that need no other report, and adds what they find.
  ///
  /// - Parameter report: A merged report; its findings are sorted by their places.
  public func check(_ report: inout Report) {
    guard !report.forms.isEmpty else { return }
    let subject = Subject(report: report, cells: Cells(report.facts, count: fieldCount))
    var outcome = evaluate(subject, .report, report.forms)
    suggestCauses(of: &outcome.findings, subject)
    outcome.add(to: &report)
  }

  /// Evaluates the rules of two years on the later one of two reports.
  ///
  /// - Parameters:
  ///   - pair: The reports for both years.
  ///   - report: That of the two which takes the findings.
  func compare(_ pair: YearPair, into report: inout Report) {
    let subject = Subject(report: report, cells: pair.laterCells, pair: pair)
    var outcome = evaluate(subject, .years, pair.later.forms)
    for index in outcome.findings.indices {
      outcome.findings[index].message = pair.introducing(outcome.findings[index].message)
    }
    outcome.add(to: &report)
  }

  /// Evaluates the rules of a roll-up on a government's report.
  ///
  /// - Parameters:
  ///   - units: What the reports of its units add up to.
  ///   - report: The government's report, which takes the findings.
  func compare(_ units: UnitSums, into report: inout Report) {
    let cells = Cells(report.facts, count: fieldCount)
    evaluate(Subject(report: report, cells: cells, units: units), .units, report.forms)
      .add(to: &report)
  }

  /// Adds to findings about sums, and to those about empty cells, which single change would make the
  /// sums hold.
  private func suggestCauses(of findings: inout [Finding], _ subject: Subject) {
    let sums = findings.indices.filter { findings[$0].isAboutSums }
    let blanks = findings.indices.filter { findings[$0].isAboutBlanks(subject.cells) }
    guard !sums.isEmpty || !blanks.isEmpty else { return }
    let formulas = subject.report.forms.flatMap { bound($0).compactMap { $0.formula } }
    let search = CauseSearch(
      formulas.flatMap(\.equations), beside: formulas.flatMap(\.relations), subject)
    let causes = sums.isEmpty ? [] : search.causes()
    for index in sums {
      let fields = findings[index].fields
      guard let cause = causes.first(where: { $0.fields.isSuperset(of: fields) }) else { continue }
      findings[index].evidence?.suggestion = Suggestion(
        cause.changes, subject.cells, subject.report.fields)
    }
    let fillings = blanks.isEmpty ? [] : search.fillings()
    for index in blanks {
      let fields = Set(findings[index].fields)
      let own = fillings.filter { fields.contains($0.field) }
      // More than one would not be a single change.
      guard own.count == 1 else { continue }
      findings[index].evidence?.suggestion = Suggestion(
        own, subject.cells, subject.report.fields)
    }
  }

  /// What the rules of a span find.
  fileprivate struct Outcome {
    var findings: [Finding] = []
    var tally = Tally()
    /// The findings of the reading stage in whose place others stand.
    var superseded: [(rule: String, fields: [FieldID])] = []

    func add(to report: inout Report) {
      report.tally += tally
      guard !findings.isEmpty else { return }
      for old in superseded {
        report.findings.removeAll { $0.rule == old.rule && $0.fields == old.fields }
      }
      report.findings += findings
      report.sortFindings()
    }
  }

  /// Evaluates the rules of a span and of some forms.
  private func evaluate(_ subject: Subject, _ span: Span, _ forms: [String]) -> Outcome {
    var outcome = Outcome()
    var done: [String] = []
    for form in forms {
      for one in bound(form) where one.span == span {
        // Forms that follow each other share rules.
        if done.contains(one.rule.id) { continue }
        one.evaluate(subject, &outcome)
      }
      if forms.count > 1 { done += bound(form).map { $0.rule.id } }
    }
    for one in common.value where one.span == span {
      one.evaluate(subject, &outcome)
    }
    return outcome
  }
}

extension Finding {
  /// Whether sums of the form do not hold.
  fileprivate var isAboutSums: Bool { severity == .error && evidence?.left != nil }

  /// Whether all cells that it cites are empty.
  fileprivate func isAboutBlanks(_ cells: Cells) -> Bool {
    guard let evidence, evidence.left == nil, !evidence.cells.isEmpty else { return false }
    return evidence.cells.allSatisfy {
      $0.source == nil && cells.kinds[Int($0.field.ordinal)] == .empty
    }
  }
}

extension RuleBook.Bound {
  fileprivate func entry(_ forms: [String]) -> RuleBook.Entry {
    RuleBook.Entry(rule: rule, forms: forms, check: check)
  }

  fileprivate func evaluate(_ subject: Subject, _ outcome: inout RuleBook.Outcome) {
    var evaluation = Evaluation()
    check.evaluate(subject, &evaluation)
    outcome.tally += evaluation.tally
    for failure in evaluation.failures {
      if let rule = failure.supersedes { outcome.superseded.append((rule, failure.fields)) }
      outcome.findings.append(
        Finding(
          rule: rule.id, severity: rule.severity, message: failure.message,
          fields: failure.fields, place: failure.place, evidence: failure.evidence,
          isGap: failure.isGap))
    }
  }
}
