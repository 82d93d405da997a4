import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: CSVWriter.self)
}

/// Comma-separated values (RFC 4180): one row per report or one row per fact.
struct CSVWriter: Writer {
  static let name = "csv"
  static let summary = Message(
    zh: "CSV 表格，每份报告一行（wide）或每个数值一行（long）。",
    en: "A CSV table with one row per report (wide) or one row per fact (long).")
  static let extensions = ["csv"]
  static let layouts: [Layout] = [.wide, .long]

  func begin(
    _ output: Output, options: WriterOptions, fields: FieldDictionary
  ) throws(OutputError) -> any ReportSink {
    if options.byteOrderMark { try output.write([0xEF, 0xBB, 0xBF]) }
    return options.layout == .long
      ? try LongSink(output, fields: fields)
      : try WideSink(output, fields: fields, header: options.header)
  }
}
