import NianbaoKit

/// Passes on the reports of units, and behind them the report of their government, compared with
/// their sum.
final class RollUpSink: ReportSink {
  private let sink: any ReportSink
  private var rollUp: RollUp

  init(_ sink: any ReportSink, _ rollUp: RollUp) { (self.sink, self.rollUp) = (sink, rollUp) }

  func write(_ report: Report) throws(OutputError) {
    rollUp.add(report)
    try sink.write(report)
  }

  func finish() throws(OutputError) {
    try sink.write(rollUp.report())
    try sink.finish()
  }
}
