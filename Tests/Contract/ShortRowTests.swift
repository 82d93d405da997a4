import NianbaoKit
import Testing

/// Rows between bars from which cells are missing.
@Suite struct ShortRowTests {
  private static let rows = """
    第二十条第（一）项
    信息内容,本年制发件数,本年废止件数,现行有效件数
    规章,2,13,14
    行政规范性文件,3,15,16
    第二十条第（五）项
    信息内容,本年处理决定数量
    行政许可,1203
    第二十条第（六）项
    信息内容,本年处理决定数量
    行政处罚,45
    行政强制,4
    第二十条第（八）项
    信息内容,本年收费金额（单位：万元）
    行政事业性收费,12.5
    """.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }

  /// How bars are printed.
  enum Style: CaseIterable {
    case atBothEnds, atTheEnd, inFront, between, filledUp, filledUpAtBothEnds
  }

  private func text(_ rows: [[String]], _ style: Style, lacking: (row: Int, cells: Int)?) -> String
  {
    let width = rows.map(\.count).max() ?? 0
    let lines = rows.enumerated().map { number, row in
      var cells = row
      if style == .filledUp || style == .filledUpAtBothEnds {
        cells += Array(repeating: "", count: width - row.count)
      }
      if let lacking, lacking.row == number {
        cells.removeSubrange(row.count - lacking.cells..<row.count)
      }
      let line = cells.joined(separator: " | ")
      return switch style {
      case .atBothEnds, .filledUpAtBothEnds: "| \(line) |"
      case .atTheEnd, .filledUp: "\(line) |"
      case .inFront: "| \(line)"
      case .between: line
      }
    }
    return "霁山市林业局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局认真。\n二、主动公开政府信息情况\n"
      + lines.joined(separator: "\n") + "\n三、收到和处理政府信息公开申请情况\n"
  }

  /// The cells that are read, field by field.
  private func cells(_ text: String) -> (values: [String: String], doubted: Set<String>) {
    let report = Converter().convert(Source(name: "a.txt", bytes: Array(text.utf8)))
    let read = report.facts.filter { $0.origin == .table && $0.state != .unreadable }
    return (
      Dictionary(
        uniqueKeysWithValues: read.map {
          (report.fields[$0.field].id, $0.value?.description ?? $0.state.rawValue)
        }),
      Set(report.findings.flatMap(\.fields).map { report.fields[$0].id })
    )
  }

  @Test("Whole rows are read however their bars stand", arguments: Style.allCases)
  func readsWholeRows(style: Style) {
    #expect(cells(text(Self.rows, style, lacking: nil)).values.count == 10)
  }

  @Test(
    "A row that lacks its last cells takes none from the next line, and is told",
    arguments: Style.allCases)
  func readsNoShortRow(style: Style) {
    let whole = cells(text(Self.rows, style, lacking: nil)).values
    for (number, row) in Self.rows.enumerated() where row.count > 1 && row[0] != "信息内容" {
      for count in 1..<row.count {
        let (values, doubted) = cells(text(Self.rows, style, lacking: (number, count)))
        let lost = whole.keys.filter { values[$0] == nil }
        #expect(values.allSatisfy { whole[$0.key] == $0.value }, "\(style) \(row) \(count)")
        #expect(lost.count >= row.count - 1, "\(style) \(row) \(count)")
        #expect(lost.allSatisfy(doubted.contains), "\(style) \(row) \(count)")
      }
    }
  }

  @Test("A row with a cell too many is not read", arguments: Style.allCases)
  func readsNoLongRow(style: Style) {
    let whole = cells(text(Self.rows, style, lacking: nil)).values
    for number in [2, 3] {
      var rows = Self.rows
      rows[number].insert(rows[number][2], at: 2)
      let values = cells(text(rows, style, lacking: nil)).values
      #expect(values.allSatisfy { whole[$0.key] == $0.value }, "\(style) \(rows[number])")
    }
  }
}
