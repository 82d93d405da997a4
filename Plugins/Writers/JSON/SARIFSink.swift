import NianbaoKit

/// One run with a result for each finding; the rules that occur stand behind them.
final class SARIFSink: ReportSink {
  private let output: Output
  private let language: Language
  private var buffer = JSONBuffer()
  private var isFirst = true
  /// The rules that have occurred, with their severities.
  private var rules: [String: Severity] = [:]

  init(_ output: Output, language: Language) throws(OutputError) {
    self.output = output
    self.language = language
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
      rules[finding.rule] = max(rules[finding.rule] ?? .info, finding.severity)
      append(finding, of: report)
    }
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {
    buffer.removeAll()
    buffer.raw("\n],\"tool\":{\"driver\":{\"name\":\"nianbao\",\"rules\":")
    buffer.list(rules.sorted { $0.key < $1.key }) { rule, json in
      json.raw("{\"id\":")
      json.string(rule.key)
      json.raw(",\"defaultConfiguration\":{\"level\":")
      json.raw(Self.level(rule.value))
      json.raw("}}")
    }
    buffer.raw("}}}]}\n")
    try output.write(buffer.bytes)
  }

  private func append(_ finding: Finding, of report: Report) {
    buffer.raw("{\"ruleId\":")
    buffer.string(finding.rule)
    buffer.raw(",\"level\":")
    buffer.raw(Self.level(finding.severity))
    buffer.raw(",\"message\":{\"text\":")
    buffer.string(finding.message.text(language))
    buffer.raw("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
    buffer.string(Self.reference(report.source))
    buffer.raw("}")
    if let place = finding.place {
      buffer.raw(",\"region\":{\"startLine\":")
      buffer.number(max(Int(place.line), 1))
      buffer.raw("}")
    }
    buffer.raw("}}],\"properties\":{\"agency\":")
    if let agency = report.identity.agency { buffer.string(agency) } else { buffer.raw("null") }
    buffer.raw(",\"year\":")
    if let year = report.identity.year { buffer.number(year) } else { buffer.raw("null") }
    buffer.raw(",\"fields\":")
    buffer.list(finding.fields) { id, json in json.string(report.fields[id].id) }
    buffer.raw("}}")
  }

  private static func level(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "\"error\""
    case .warning: "\"warning\""
    case .info: "\"note\""
    }
  }

  /// A path as a reference (RFC 3986): everything but unreserved characters and slashes as %XX.
  private static func reference(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
