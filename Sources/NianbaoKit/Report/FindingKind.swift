/// What findings of one id mean: what a rule demands, or what a stage of the conversion can tell.
///
/// A stage declares its kinds beside what makes its findings, which take id and severity from them;
/// everything that lists or explains ids does so from there.
public struct FindingKind: Sendable, Hashable {
  /// The id, such as `ROW-UNREADABLE`.
  public let id: String
  /// How grave it is, unless something makes it lighter.
  public let severity: Severity
  /// What it means, in a few words; of a rule, what it demands.
  public let meaning: Message
  /// Where a rule comes from; empty for what a stage tells.
  public let basis: String

  /// A kind.
  public init(_ id: String, _ severity: Severity, zh: String, en: String, basis: String = "") {
    self.id = id
    self.severity = severity
    meaning = Message(zh: zh, en: en)
    self.basis = basis
  }
}

extension Finding {
  /// A finding of a kind that a stage declares.
  ///
  /// - Parameters:
  ///   - kind: Its id and its severity.
  ///   - severity: Another severity, where something makes it lighter.
  ///   - message: Whole sentences that say what was found.
  ///   - fields: The fields it is about.
  ///   - place: Where in the source it is, if it is in one place.
  ///   - evidence: What was compared.
  ///   - isGap: Whether something that is printed, or should be, was not read.
  public init(
    _ kind: FindingKind, severity: Severity? = nil, message: Message, fields: [FieldID] = [],
    place: Place? = nil, evidence: Evidence? = nil, isGap: Bool = false
  ) {
    self.init(
      rule: kind.id, severity: severity ?? kind.severity, message: message, fields: fields,
      place: place, evidence: evidence, isGap: isGap)
  }
}
