/// A kind of check, made ready for one rule.
///
/// Rules name it in their files; what it is told stands there too, so that a new form brings its
/// rules without a new kind of check.
protocol Check: Sendable {
  /// The name that rules use, such as `formula`.
  static var name: String { get }

  /// What the rule looks at.
  var span: Span { get }
  /// A finding as the rule could give it.
  var example: Message { get }

  /// Makes the check ready.
  ///
  /// - Parameters:
  ///   - rule: The rule, with what the check is told.
  ///   - scope: The form that the rule belongs to.
  init(_ rule: Rule, _ scope: RuleScope)

  /// Looks at a report.
  ///
  /// - Parameters:
  ///   - subject: The report, and what it is compared with where the span asks for it.
  ///   - evaluation: Takes one verdict for each case.
  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation)
}

/// What a rule looks at.
public enum Span: String, Sendable {
  /// One report.
  case report
  /// A report and that of the year before.
  case years
  /// A government's report and those of its units.
  case units
}

/// The form that a rule belongs to.
struct RuleScope {
  /// The form's id; nil for rules of all forms.
  let form: String?
  /// The form's fields; all fields for rules of all forms.
  let fields: [Field]
  /// The same by their ids.
  let ids: FormFields
  /// The reporting years for which the form was made; nil where nothing prescribes them.
  let years: ClosedRange<Int>?
  /// The dictionary.
  let dictionary: FieldDictionary
  /// All fields of the dictionary by their ids.
  let allIDs: FormFields
  /// The rules of the same file, to whose formulas others may refer.
  let rules: [Rule]

  /// The scope of a form's rules, or of those of all forms.
  init(
    form: String?, fields: [Field], years: ClosedRange<Int>?, dictionary: FieldDictionary,
    rules: [Rule] = []
  ) {
    (self.form, self.fields, self.years, self.dictionary) = (form, fields, years, dictionary)
    self.rules = rules
    ids = FormFields(fields.map { $0.id })
    allIDs = FormFields(dictionary.entries.map { $0.field.id })
  }
}

extension RuleScope {
  /// The formula of a rule of the same file, or the formulas of its `sum` clauses.
  func formulas(of id: Substring) -> [Formula] {
    guard let rule = rules.first(where: { $0.id == id }) else {
      preconditionFailure("rules.tsv: no rule \(id)")
    }
    return rule.formula.map { [$0] } ?? RuleArgument(rule.argument).formulas("sum", self)
  }
}

/// What a check looks at.
struct Subject {
  /// The report that takes the findings.
  let report: Report
  /// The printed cells that the rules are about: of the report, in a pair of years of the later one.
  let cells: Cells
  /// The reports for two years, where the span is `years`.
  var pair: YearPair?
  /// What the units' reports add up to, where the span is `units`.
  var units: UnitSums?
}

extension Subject {
  /// A printed cell, as the findings of the report cite it.
  ///
  /// - Parameters:
  ///   - field: The measure.
  ///   - isLast: Whether the cell of the earlier year is meant.
  /// - Returns: The cell; nil where the field is not printed.
  func cited(_ field: FieldID, isLast: Bool = false) -> CitedCell? {
    if let pair { return pair.cited(field, isLast: isLast) }
    guard !isLast, let position = cells.position(field) else { return nil }
    let fact = report.facts[position]
    return CitedCell(
      field: field, raw: report.string(fact.raw), value: fact.value, place: fact.place)
  }
}

/// The verdicts of one rule on one report.
struct Evaluation {
  /// How many cases there were of which kind.
  private(set) var tally = Tally()
  /// The cases that fail.
  private(set) var failures: [Failure] = []

  mutating func hold() { tally.held += 1 }

  mutating func leaveOpen(holdsIfEmptyIsZero: Bool? = nil) {
    tally.undecided += 1
    if holdsIfEmptyIsZero == true { tally.heldIfEmptyIsZero += 1 }
  }

  mutating func fail(_ failure: Failure) {
    tally.failed += 1
    failures.append(failure)
  }

  /// Counts a case that fails and of which a finding speaks already.
  mutating func failAsTold() { tally.failed += 1 }
}

/// A case in which a rule does not hold.
struct Failure {
  /// The sentence for the unit that wrote the report.
  let message: Message
  /// The fields that are compared.
  var fields: [FieldID] = []
  /// Where the first of them stands.
  var place: Place?
  /// What is compared, and with what.
  var evidence: Evidence?
  /// Whether something printed was not read; see `Finding.isGap`.
  var isGap = false
  /// The id of the reading stage's finding about the same fields in whose place this one stands.
  var supersedes: String?
}
