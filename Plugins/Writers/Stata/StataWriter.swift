import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: StataWriter.self)
}

/// Data files of Stata 14 and later (format version 118).
struct StataWriter: Writer {
  static let name = "stata"
  static let summary = Message(
    zh: "Stata 数据文件：短变量名、中文标签、日期；没有数值的原因写成扩展缺失值（.a 空白、.b 横线……）。",
    en: """
      A Stata data file: short names, Chinese labels, dates; why a number is missing as extended \
      missing values (.a blank, .b dash …).
      """)
  static let extensions = ["dta"]
  static let layouts: [Layout] = [.wide, .panel, .long]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    let table = options.layout.table(schema, options) ?? ReportsTable(schema.fields)
    return try StataSink(output, table, options.language)
  }
}
