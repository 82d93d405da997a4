import TestSupport

/// How a text extractor writes everything around the tables.
struct TextLayout: Sendable {
  /// What stands in front of titles and headings.
  var heading = ""
  /// What stands between two parts.
  var gap = "\n"
  /// Whether the extractor drops lines that it has written before.
  var hasUniqueLines = false

  /// A report as text.
  func text(
    of report: GeneratedReport, _ random: inout SeededNumbers,
    table: (Grid, inout SeededNumbers) -> String
  ) -> String {
    var parts: [String] = []
    if random.chance(30) {
      parts.append("当前位置: 首页 > 政务公开 > 政府信息公开年报")
      parts += Words.navigation.prefix(random.number(in: 2...6))
    }
    var isFirstTitle = true
    for part in report.blocks {
      switch part {
      case .title(let words):
        parts.append((isFirstTitle && !heading.isEmpty ? "# " : "") + words)
        isFirstTitle = false
      case .heading(let words): parts.append(heading + words)
      case .paragraph(let words): parts.append(words)
      case .table(let grid): parts.append(table(grid, &random))
      }
    }
    if random.chance(30) { parts += ["扫一扫在手机打开当前页", "主办单位：\(report.agency)"] }
    let text = parts.joined(separator: gap) + "\n"
    return hasUniqueLines ? TextLayout.unique(text) : text
  }

  private static func unique(_ text: String) -> String {
    var seen: Set<Substring> = []
    return text.split(separator: "\n").filter { seen.insert($0).inserted }
      .map { "\($0)\n" }.joined()
  }
}
