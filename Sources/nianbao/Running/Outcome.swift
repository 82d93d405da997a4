import NianbaoKit

/// How a run ended; the raw value is the exit code.
enum Outcome: Int32 {
  /// Everything was read and written.
  case done = 0
  /// The output is written, but some sources are not as they should be.
  case incomplete = 1
  /// Nothing was written.
  case nothing = 2
  /// Stopped by a signal; nothing was written.
  case interrupted = 130

  /// The outcome of a batch; errors that count are told like unreadable sources.
  init(_ summary: BatchSummary, errors: Int) {
    if summary.isCancelled {
      self = .interrupted
    } else if summary.readable == 0 {
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
