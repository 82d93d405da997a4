/// Something a person should know about a source.
public struct Finding: Sendable {
  /// The rule that speaks, such as `ROW-UNREADABLE`.
  public let rule: String
  /// How grave it is.
  public var severity: Severity
  /// Whole sentences that say what was found.
  public var message: Message
  /// The fields it is about.
  public let fields: [FieldID]
  /// Where in the source it is, if it is in one place.
  public let place: Place?
  /// What a rule compared; nil for what the reading stages tell.
  ///
  /// A row that has not as many values as it should is the exception: it has both counts.
  public var evidence: Evidence?
  /// Whether a cell, a row, a table or a page that is printed, or should be, was not read.
  public var isGap: Bool

  /// A finding.
  public init(
    rule: String, severity: Severity, message: Message, fields: [FieldID] = [],
    place: Place? = nil, evidence: Evidence? = nil, isGap: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.fields = fields
    self.place = place
    self.evidence = evidence
    self.isGap = isGap
  }
}

/// How grave a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// For completeness.
  case info
  /// Look at it before you use the numbers.
  case warning
  /// Something is wrong or could not be read.
  case error

  /// Whether the left severity is the lighter one.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
