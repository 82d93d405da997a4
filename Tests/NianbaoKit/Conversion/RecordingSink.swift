import NianbaoKit

/// A sink that keeps what it is given, or fails when told to.
final class RecordingSink: ReportSink {
  private(set) var reports: [Report] = []
  private(set) var isFinished = false
  private let capacity: Int
  private let isPipe: Bool

  /// A sink that takes so many reports; behind them a pipe is closed.
  init(capacity: Int = .max, isPipe: Bool = false) {
    (self.capacity, self.isPipe) = (capacity, isPipe)
  }

  func write(_ report: Report) throws(OutputError) {
    if reports.count == capacity {
      throw OutputError(Message(zh: "已满", en: "it is full"), isClosedPipe: isPipe)
    }
    reports.append(report)
  }

  func finish() throws(OutputError) { isFinished = true }
}
