import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: CSVWriter.self)
}

/// Comma-separated values (RFC 4180): one row per report, fact, finding, or agency and year.
struct CSVWriter: Writer {
  static let name = "csv"
  static let summary = Message(
    zh: "CSV 表格，每行一份报告（wide）、一个数值（long）、一条检查结果（findings）或一个机关的一年（panel）。",
    en: """
      A CSV table with one row per report (wide), fact (long), finding (findings), or agency and \
      year (panel).
      """)
  static let extensions = ["csv"]
  static let layouts: [Layout] = [.wide, .long, .findings, .panel]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    if options.byteOrderMark { try output.write([0xEF, 0xBB, 0xBF]) }
    let table = options.layout.table(schema, options) ?? ReportsTable(schema.fields)
    return try CSVSink(output, table, header: options.header)
  }
}
