import NianbaoKit

/// A writer that writes one line for each report: its source and its status.
struct LineWriter: Writer {
  static let name = "lines"
  static let summary = Message(zh: "每份一行", en: "one line per report")
  static let extensions = ["lns", "xlsx"]
  static let layouts = [Layout.long, .wide]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    Sink(output: output)
  }

  private final class Sink: ReportSink {
    let output: Output

    init(output: Output) { self.output = output }

    func write(_ report: Report) throws(OutputError) {
      if report.source.hasSuffix("full") {
        throw OutputError(Message(zh: "磁盘已满", en: "the disk is full"))
      }
      if report.source.hasSuffix("gone") {
        throw OutputError(Message(zh: "管道已关闭", en: "the pipe is closed"), isClosedPipe: true)
      }
      let name = report.source.split(separator: "/").last ?? ""
      try output.write(Array("\(name) \(report.status.rawValue)\n".utf8))
    }

    func finish() throws(OutputError) { try output.write(Array("end\n".utf8)) }
  }
}
