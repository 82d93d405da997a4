import NianbaoKit

extension Inspection {
  /// What a person should look at, each with its place and its fields.
  var findings: [String] {
    if report.findings.isEmpty { return [] }
    let lines = report.findings.flatMap { finding in
      let head = [severity(finding), finding.rule, place(finding)].filter { !$0.isEmpty }
      let fields = finding.fields.map { report.fields[$0].id }
      let message = finding.message.text(language).printable
      return ["  " + head.joined(separator: "  "), "    " + message]
        + (fields.isEmpty ? [] : ["    " + listed(fields)])
    }
    return [word("提示", "Findings")] + lines
  }

  private func severity(_ finding: Finding) -> String {
    switch finding.severity {
    case .error: word("错误", "error")
    case .warning: word("警告", "warning")
    case .info: word("说明", "info")
    }
  }

  private func place(_ finding: Finding) -> String {
    guard let place = finding.place else { return "" }
    var parts = report.page(of: place).map { [word("第 \($0) 页", "page \($0)")] } ?? []
    parts.append(word("第 \(place.line) 行", "line \(place.line)"))
    if place.table > 0 {
      parts.append(word("表 \(place.table)", "table \(place.table)"))
      if place.row > 0 { parts.append(word("第 \(place.row) 排", "row \(place.row)")) }
      if place.column > 0 { parts.append(word("第 \(place.column) 格", "cell \(place.column)")) }
    }
    return parts.joined(separator: word("，", ", "))
  }

  private func listed(_ fields: [String]) -> String {
    let shown = fields.prefix(Self.mostFields).joined(separator: ", ")
    let rest = fields.count - Self.mostFields
    return rest > 0 ? shown + word("，另有 \(rest) 个", ", and \(rest) more") : shown
  }

  private static let mostFields = 6
}
