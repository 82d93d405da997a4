import NianbaoKit

/// One run with a result for each finding; what describes the rules stands behind them.
final class SARIFSink: ReportSink {
  private let output: Output
  private let object: SARIFResult
  private let rules: SARIFRules
  private var buffer = JSONBuffer()
  private var isFirst = true

  init(
    _ output: Output, language: Language, catalogue: FindingCatalogue
  ) throws(OutputError) {
    self.output = output
    object = SARIFResult(language: language)
    rules = SARIFRules(catalogue, language: language)
    buffer.raw("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",")
    buffer.raw("\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\",")
    buffer.raw("\"results\":[")
    try output.write(buffer.bytes)
  }

  func write(_ report: Report) throws(OutputError) {
    buffer.removeAll()
    for finding in report.findings {
      buffer.raw(isFirst ? "\n" : ",\n")
      isFirst = false
      object.append(finding, of: report, rule: rules.index(of: finding), to: &buffer)
    }
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {
    buffer.removeAll()
    buffer.raw("\n],\"tool\":{\"driver\":{\"name\":\"nianbao\",\"version\":")
    buffer.string(Version.current)
    buffer.raw(",\"semanticVersion\":")
    buffer.string(Version.current)
    buffer.raw(",\"rules\":")
    rules.append(to: &buffer)
    buffer.raw("}}}]}\n")
    try output.write(buffer.bytes)
  }
}
