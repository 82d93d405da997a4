extension Report {
  /// How far a report can be relied on.
  public enum Status: String, Sendable, CaseIterable {
    /// Every printed cell was read, and no rule of the severity `error` fails. There may be warnings.
    case ok
    /// Every printed cell was read, but a rule of the severity `error` fails, or there is no report
    /// or no number in the source.
    case findings
    /// A cell, a row, a table or a page could not be read or was not found. Rules may fail besides.
    case incomplete
    /// Not read: the source could not be decoded.
    case unreadable
  }

  /// How far the report can be relied on.
  public var status: Status {
    guard isReadable else { return .unreadable }
    if hasGaps { return .incomplete }
    let hasErrors = findings.contains { $0.severity == .error }
    return hasErrors || forms.isEmpty || facts.isEmpty ? .findings : .ok
  }

  private var hasGaps: Bool {
    facts.contains { $0.state == .unreadable }
      || extras.contains { $0.values.contains { $0.state == .unreadable } }
      || findings.contains { $0.isGap }
  }
}
