import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: JSONLinesWriter.self)
}

/// One line with an object for each report.
struct JSONLinesWriter: Writer {
  static let name = "jsonl"
  static let summary = Message(
    zh: "JSON Lines，每行一份报告（nested，内容与 JSON 相同）或一条检查结果（findings）。",
    en:
      "JSON Lines: one report per line (nested, the same content as JSON) or one finding (findings)."
  )
  static let extensions = ["jsonl", "ndjson"]
  static let layouts: [Layout] = [.nested, .findings]

  func begin(
    _ output: Output, options: WriterOptions, fields: FieldDictionary,
    catalogue: FindingCatalogue
  ) throws(OutputError) -> any ReportSink {
    options.layout == .findings
      ? FindingsSink(output)
      : try JSONSink(output, fields: fields, style: .lines)
  }
}
