import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: XLSXWriter.self)
}

/// Excel workbooks (Office Open XML), in memory that does not grow with the batch.
struct XLSXWriter: Writer {
  static let name = "xlsx"
  static let summary = Message(
    zh: "Excel 工作簿：汇总、检查、正文、字典四张表，互相链接。",
    en: "An Excel workbook with sheets for reports, findings, sections and the dictionary.")
  static let extensions = ["xlsx"]
  static let layouts: [Layout] = [.wide, .long, .findings]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    try XLSXSink(output, options: options, fields: schema.fields)
  }
}
