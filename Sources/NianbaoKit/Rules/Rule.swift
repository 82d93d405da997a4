/// A check that reports should pass, as a form or the core brings it.
public struct Rule: Sendable, Hashable {
  /// The rule's id, such as `S3-BALANCE`.
  public let id: String
  /// How grave it is when it fails.
  public let severity: Severity
  /// On whose word it stands.
  public let authority: Authority
  /// The name of the kind of check, such as `formula`.
  public let check: String
  /// What the kind of check is told: the formula, the fields, the words.
  public let argument: String
  /// Where the rule comes from: the notice, the print of the form, the practice.
  public let basis: String
  /// What the rule demands, in one sentence.
  public let summary: Message

  /// A rule.
  public init(
    id: String, severity: Severity, authority: Authority, check: String, argument: String,
    basis: String, summary: Message
  ) {
    self.id = id
    self.severity = severity
    self.authority = authority
    self.check = check
    self.argument = argument
    self.basis = basis
    self.summary = summary
  }
}

extension Rule {
  /// The argument without the reason behind it, and the reason: `… because <Chinese> | <English>`.
  ///
  /// A reason is what a failure may come from, in words that end its sentence.
  var parted: (argument: String, reason: Message?) {
    guard let cut = argument.firstRange(of: " because ") else { return (argument, nil) }
    let words = argument[cut.upperBound...]
    guard let bar = words.firstRange(of: " | ") else {
      preconditionFailure("rules.tsv: \(argument)")
    }
    return (
      String(argument[..<cut.lowerBound]),
      Message(zh: String(words[..<bar.lowerBound]), en: String(words[bar.upperBound...]))
    )
  }

  /// The formula of a rule that is one.
  var formula: Formula? {
    check == FormulaCheck.name ? FormulaParser.formula(parted.argument) : nil
  }

  /// Whether the rule is a sum on whose word the form itself stands.
  var isSumOfForm: Bool { authority <= .impliedByForm && formula?.equation != nil }
}
