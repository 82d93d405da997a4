import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: XLSXWriter.self)
}

/// Excel workbooks (Office Open XML), in memory that does not grow with the batch.
struct XLSXWriter: Writer {
  static let name = "xlsx"
  static let summary = Message(
    zh: "Excel 工作簿：概览和图表、汇总、检查、正文、字典、趋势、逐份表格，互相链接。",
    en: """
      An Excel workbook: overview with charts, reports, findings, sections, dictionary, trends, \
      and the form of each report.
      """)
  static let extensions = ["xlsx"]
  static let findings = [FindingKind.cutText, .changedText]
  static let layouts: [Layout] = [.wide, .long, .findings, .panel]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    try XLSXSink(output, options: options, schema: schema)
  }
}
