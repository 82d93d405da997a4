import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: SARIFWriter.self)
}

/// The findings in the exchange format of checking tools (SARIF 2.1.0, OASIS).
struct SARIFWriter: Writer {
  static let name = "sarif"
  static let summary = Message(
    zh: "SARIF 2.1.0，检查结果的通用交换格式，可在编辑器和代码平台中查看。",
    en: "SARIF 2.1.0: the findings in the format that editors and code platforms show.")
  static let extensions = ["sarif"]
  static let layouts: [Layout] = [.findings]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    try SARIFSink(output, language: options.language)
  }
}
