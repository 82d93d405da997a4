/// How many sources of a batch came out how.
public struct BatchSummary: Sendable, Hashable {
  /// Sources of which every printed cell was read and no rule of the severity `error` fails.
  public private(set) var ok = 0
  /// Sources that were read, but an `error` was found, or no report or no number.
  public private(set) var withFindings = 0
  /// Sources of which something could not be read or was not found.
  public private(set) var incomplete = 0
  /// Sources that were read and have a finding of the severity `error`.
  public private(set) var withErrors = 0
  /// Sources that could not be read.
  public private(set) var unreadable = 0
  /// Sources that are reports, whatever is wrong with them.
  public private(set) var reports = 0
  /// Reports that were dropped from memory, so that those of other years that came later were not
  /// compared with them.
  public internal(set) var forgotten = 0
  /// Whether the batch was stopped before its end.
  public internal(set) var isCancelled = false
  /// Whether the batch was stopped because the reader of its output, a pipe, had gone.
  public internal(set) var isAbandoned = false

  /// Nothing counted.
  public init() {}

  /// Sources that were read, as a whole or in part.
  public var readable: Int { ok + withFindings + incomplete }
  /// All sources.
  public var total: Int { readable + unreadable }

  /// Writes something, and notes it when nobody reads it any more.
  ///
  /// - Parameter write: What writes.
  /// - Throws: `OutputError` when it cannot be written for another reason.
  public mutating func noteReader(
    _ write: () throws(OutputError) -> Void
  ) throws(OutputError) {
    do throws(OutputError) {
      try write()
    } catch {
      guard error.isClosedPipe else { throw error }
      isAbandoned = true
    }
  }

  mutating func count(_ report: Report) {
    switch report.status {
    case .ok: ok += 1
    case .findings: withFindings += 1
    case .incomplete: incomplete += 1
    case .unreadable: unreadable += 1
    }
    guard report.isReadable else { return }
    if report.findings.contains(where: { $0.severity == .error }) { withErrors += 1 }
    if !report.findings.contains(where: { $0.rule == FindingKind.noReport.id }) { reports += 1 }
  }
}
