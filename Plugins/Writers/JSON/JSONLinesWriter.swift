import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: JSONLinesWriter.self)
}

/// One line with an object for each report.
struct JSONLinesWriter: Writer {
  static let name = "jsonl"
  static let summary = Message(
    zh: "JSON Lines，每行一份报告，内容与 JSON 相同。",
    en: "JSON Lines: one report per line, with the same content as JSON.")
  static let extensions = ["jsonl", "ndjson"]
  static let layouts: [Layout] = [.nested]

  func begin(
    _ output: Output, options: WriterOptions, fields: FieldDictionary
  ) throws(OutputError) -> any ReportSink {
    try JSONSink(output, fields: fields, style: .lines)
  }
}
