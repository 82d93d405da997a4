import NianbaoKit

/// How a run ended; the raw value is the exit code.
enum Outcome: Int32 {
  /// Everything was read and written.
  case done = 0
  /// The output is written, but some sources are not as they should be.
  case incomplete = 1
  /// Nothing was written to a file: nothing could be read, or no source is a report.
  case nothing = 2
  /// Stopped by a signal; nothing was written.
  case interrupted = 130

  /// The outcome of a batch; errors that count are told like unreadable sources.
  ///
  /// - Parameters:
  ///   - summary: How the sources came out.
  ///   - errors: How many errors count.
  ///   - others: How many reports there are besides the sources.
  init(_ summary: BatchSummary, errors: Int, others: Int = 0) {
    // Of what nobody reads any more the rest was not looked at.
    let reports = (summary.isAbandoned ? summary.readable : summary.reports) + others
    if summary.isCancelled {
      self = .interrupted
    } else if summary.total == 0 || reports == 0 {
      self = .nothing
    } else if summary.unreadable > 0 || errors > 0 {
      self = .incomplete
    } else {
      self = .done
    }
  }

  /// Whether the output gets its name.
  var keepsOutput: Bool { self == .done || self == .incomplete }
}
