import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: JSONLinesWriter.self)
}

/// One line with an object for each report.
struct JSONLinesWriter: Writer {
  static let name = "jsonl"
  static let summary = Message(
    zh: "JSON Lines，每行一份报告（nested，内容与 JSON 相同）、一条检查结果（findings）或一个机关的一年（panel）。",
    en: """
      JSON Lines: one report per line (nested, the same content as JSON), one finding (findings), \
      or one agency and year (panel).
      """)
  static let extensions = ["jsonl", "ndjson"]
  static let layouts: [Layout] = [.nested, .findings, .panel]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    switch options.layout {
    case .findings: FindingsSink(output)
    case .panel: try RowSink(output, PanelTable(schema, options), style: .lines)
    case .nested, .wide, .long: try JSONSink(output, fields: schema.fields, style: .lines)
    }
  }
}
