import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: CSVWriter.self)
}

/// Comma-separated values (RFC 4180): one row per report, per fact or per finding.
struct CSVWriter: Writer {
  static let name = "csv"
  static let summary = Message(
    zh: "CSV 表格，每份报告一行（wide）、每个数值一行（long）或每条检查结果一行（findings）。",
    en: "A CSV table with one row per report (wide), per fact (long) or per finding (findings).")
  static let extensions = ["csv"]
  static let layouts: [Layout] = [.wide, .long, .findings]

  func begin(
    _ output: Output, options: WriterOptions, fields: FieldDictionary,
    catalogue: FindingCatalogue
  ) throws(OutputError) -> any ReportSink {
    if options.byteOrderMark { try output.write([0xEF, 0xBB, 0xBF]) }
    return switch options.layout {
    case .long: try LongSink(output, fields: fields)
    case .findings: try FindingsSink(output, language: options.language, header: options.header)
    case .wide, .nested: try WideSink(output, fields: fields, header: options.header)
    }
  }
}
