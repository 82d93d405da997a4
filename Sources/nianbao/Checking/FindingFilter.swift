import NianbaoKit

/// Passes on reports with those of their findings that were asked for, and counts the errors.
final class FindingFilter: ReportSink {
  /// How many findings of the severity `error` were passed on.
  private(set) var errors = 0

  private let sink: any ReportSink
  private let rules: Set<String>
  private let severity: Severity

  /// A filter in front of a sink.
  ///
  /// - Parameters:
  ///   - sink: Where the reports go.
  ///   - rules: The rules to pass on; all if empty.
  ///   - severity: The lightest severity to pass on.
  init(_ sink: any ReportSink, rules: Set<String>, severity: Severity) {
    (self.sink, self.rules, self.severity) = (sink, rules, severity)
  }

  func write(_ report: Report) throws(OutputError) {
    var report = report
    report.findings.removeAll { finding in
      finding.severity < severity || !(rules.isEmpty || rules.contains(finding.rule))
    }
    errors += report.findings.count { $0.severity == .error }
    do throws(OutputError) {
      try sink.write(report)
    } catch {
      // Whether there are errors is the exit code, for which one must be found or all be read.
      guard error.isClosedPipe, errors == 0 else { throw error }
    }
  }

  func finish() throws(OutputError) { try sink.finish() }
}
