import NianbaoKit

/// Findings for people: report after report, the gravest first.
///
/// It is no output format of the toolkit: what programs read are the formats of its writers.
struct FindingTable: Writer {
  static let name = "table"
  static let summary = Message(
    zh: "供人阅读的检查结果。", en: "Findings for people to read.")
  static let extensions: [String] = []
  static let layouts: [Layout] = [.findings]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    FindingTableSink(output, language: options.language, hasColours: Terminal.showsColours)
  }
}

/// Prints the findings of each report as it comes; reports without any are only counted.
final class FindingTableSink: ReportSink {
  private let output: Output
  private let language: Language
  private let hasColours: Bool

  init(_ output: Output, language: Language, hasColours: Bool) {
    (self.output, self.language, self.hasColours) = (output, language, hasColours)
  }

  func write(_ report: Report) throws(OutputError) {
    guard !report.findings.isEmpty else { return }
    let text = ([title(of: report)] + lines(of: report) + [""]).joined(separator: "\n") + "\n"
    try output.write(Array(text.utf8))
  }

  func finish() throws(OutputError) {}

  private func title(of report: Report) -> String {
    let year = report.identity.year.map { word("\($0) 年度", "\($0)") }
    let name = [report.identity.agency?.printable, year].compactMap { $0 }.joined(separator: " ")
    let source = report.source.printable
    return style(.strong, name.isEmpty ? source : word("\(name)（\(source)）", "\(name) (\(source))"))
  }

  private func lines(of report: Report) -> [String] {
    let sorted = report.findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    return sorted.flatMap { _, finding -> [String] in
      let head = [
        style(.severity(finding.severity), label(finding.severity)), finding.rule,
        place(finding, report),
      ]
      let message = finding.message.text(language).printable
      let suggestion = finding.evidence?.suggestion?.message.text(language).printable
      return ["  " + head.filter { !$0.isEmpty }.joined(separator: "  "), "    " + message]
        + (suggestion.map { ["    " + word("可能的原因：", "Perhaps: ") + $0] } ?? [])
    }
  }

  private func place(_ finding: Finding, _ report: Report) -> String {
    guard let place = finding.place else { return "" }
    let page = report.page(of: place).map { word("第 \($0) 页", "page \($0)") }
    let line = word("第 \(place.line) 行", "line \(place.line)")
    return [page, line].compactMap { $0 }.joined(separator: word("，", ", "))
  }

  private func label(_ severity: Severity) -> String {
    switch severity {
    case .error: word("错误", "error")
    case .warning: word("警告", "warning")
    case .info: word("说明", "info")
    }
  }

  private func word(_ zh: String, _ en: String) -> String {
    Message(zh: zh, en: en).text(language)
  }

  private enum Style {
    case strong
    case severity(Severity)

    var code: String {
      switch self {
      case .strong: "1"
      case .severity(.error): "31"
      case .severity(.warning): "33"
      case .severity(.info): "36"
      }
    }
  }

  private func style(_ style: Style, _ text: String) -> String {
    hasColours ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }
}
