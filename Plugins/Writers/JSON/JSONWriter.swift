import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: JSONWriter.self)
}

/// One array with an object for each report.
struct JSONWriter: Writer {
  static let name = "json"
  static let summary = Message(
    zh: "JSON 数组，每份报告一个对象，含全部数值、章节、检查结果及其位置（nested）；或每个机关的一年一个对象（panel）。",
    en: """
      A JSON array with one object per report: all facts, sections and findings with places \
      (nested); or one object per agency and year (panel).
      """)
  static let extensions = ["json"]
  static let layouts: [Layout] = [.nested, .panel]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    options.layout == .panel
      ? try RowSink(output, PanelTable(schema, options), style: .array)
      : try JSONSink(output, fields: schema.fields, style: .array)
  }
}
