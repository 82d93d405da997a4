import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: MarkdownWriter.self)
}

/// Tables in GitHub Flavored Markdown, for reading and for pull requests.
struct MarkdownWriter: Writer {
  static let name = "markdown"
  static let summary = Message(
    zh: "Markdown 表格，每行一份报告（wide，不含数值列）、一条检查结果（findings）、一个数值（long）或一个机关的一年（panel）。",
    en: """
      A Markdown table with one row per report (wide, without the columns of fields), finding \
      (findings), fact (long), or agency and year (panel).
      """)
  static let extensions = ["md", "markdown"]
  static let layouts: [Layout] = [.wide, .findings, .long, .panel]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    // Nobody can read a table of hundreds of columns.
    let reports = ReportsTable(schema.fields, hasFields: false)
    let table = options.layout == .wide ? nil : options.layout.table(schema, options)
    return try MarkdownSink(output, table ?? reports, options)
  }
}
