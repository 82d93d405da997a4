import NianbaoKit

/// A sink that keeps what it is given, or fails when told to.
final class RecordingSink: ReportSink {
  private(set) var reports: [Report] = []
  private(set) var isFinished = false
  private let capacity: Int

  init(capacity: Int = .max) {
    self.capacity = capacity
  }

  func write(_ report: Report) throws(OutputError) {
    if reports.count == capacity { throw OutputError(Message(zh: "已满", en: "it is full")) }
    reports.append(report)
  }

  func finish() throws(OutputError) { isFinished = true }
}
