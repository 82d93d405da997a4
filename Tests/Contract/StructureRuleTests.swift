import NianbaoKit
import Testing

/// The rules on sections, dates and single cells of the national form, by a whole report.
@Suite struct StructureRuleTests {
  private static let introduction =
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、"
    + "存在的主要问题及改进情况、其他需要报告的事项六部分组成。"
  private static let report = """
    羊市林业局2022年政府信息公开工作年度报告

    \(introduction)
    一、总体情况
    我局主动公开信息120条，办理依申请公开2件，加强政府信息管理，办好网站，做好监督保障。
    二、主动公开政府信息情况
    第二十条第（一）项
    信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
    规章 | 0 | 0 | 0
    行政规范性文件 | 1 | 0 | 4
    第二十条第（五）项
    信息内容 | 本年处理决定数量
    行政许可 | 35
    第二十条第（六）项
    信息内容 | 本年处理决定数量
    行政处罚 | 7
    行政强制 | 8
    第二十条第（八）项
    信息内容 | 本年收费金额（单位：万元）
    行政事业性收费 | 9
    三、收到和处理政府信息公开申请情况
    收到申请2件，已全部办结。
    四、政府信息公开行政复议、行政诉讼情况
    没有发生行政复议和行政诉讼。
    五、存在的主要问题及改进情况
    公开还不够及时，明年将加强培训。
    六、其他需要报告的事项
    全年没有收取信息处理费。

    羊市林业局
    2023年1月16日
    """

  /// The rules with which a report fails in which some words are replaced.
  private func rules(_ changes: (String, String)...) -> [String] {
    let text = changes.reduce(Self.report) { $0.replacing($1.0, with: $1.1) }
    return Converter().convert(Source(name: "羊.txt", bytes: Array(text.utf8)))
      .findings.map { $0.rule }.filter { $0 != "STRUCT-TABLES" }
  }

  @Test("a report that keeps them gives no finding")
  func holds() { #expect(rules() == []) }

  @Test(
    "one change in the report makes one rule fail",
    arguments: [
      ("六、其他需要报告的事项\n全年没有收取信息处理费。", "全年没有收取信息处理费。", "STRUCT-SIX"),
      ("六、其他需要", "七、其他需要", "STRUCT-SIX"),
      ("六部分组成", "五部分组成", "STRUCT-INTRO-COUNT"),
      ("存在的主要问题及改进情况、其他需要报告的事项六", "存在的主要问题及改进情况六", "STRUCT-INTRO-COUNT"),
      ("我局主动公开信息120条，", "", "STRUCT-FIVE-ASPECTS"),
      ("办理依申请公开2件，", "", "STRUCT-FIVE-ASPECTS"),
      ("加强政府信息管理，", "", "STRUCT-FIVE-ASPECTS"),
      ("办好网站，", "", "STRUCT-FIVE-ASPECTS"),
      ("，做好监督保障", "", "STRUCT-FIVE-ASPECTS"),
      ("公开还不够及时，明年将加强培训。", "无。", "STRUCT-SECTION5"),
      ("公开还不够及时，明年将加强培训。", "存在的主要问题：无。\n改进情况：无。", "STRUCT-SECTION5"),
      ("公开还不够及时，明年将加强培训。", "2022年，", "STRUCT-SECTION5"),
      (introduction, "本报告包括五个部分。", "STRUCT-INTRO-COUNT"),
      ("全年没有收取信息处理费。", "没有其他事项。", "S6-FEE-PRESENT"),
      ("行政许可 | 35", "行政许可 | -35", "S2-NONNEG"),
      ("行政许可 | 35", "行政许可 | 3.5", "S2-INTEGER"),
      ("行政许可 | 35", "行政许可 | /", "S3-BLANK"),
      ("收费 | 9", "收费 | 90000元", "S2-AMOUNT-UNIT"),
      ("收费 | 9", "收费 | 10000000", "S2-FEE-MAGNITUDE"),
      ("2022年政府信息", "2019年政府信息", "TPL-YEAR"),
      ("2023年1月16日", "2023年2月16日", "META-DEADLINE"),
    ])
  func fails(words: String, others: String, rule: String) {
    #expect(rules((words, others)).contains(rule))
  }

  @Test("what may be cut off is left open")
  func leavesOpen() {
    let end = "全年没有收取信息处理费。\n\n羊市林业局\n2023年1月16日"
    let cut = rules((end, "全年没有其他需要报告的事项，也没有别的什么可以在这里写下来，"))
    #expect(cut == [])
    let untitled = rules(
      ("羊市林业局2022年政府信息公开工作年度报告", ""), ("五、存在的主要问题及改进情况", ""))
    #expect(!untitled.contains("STRUCT-SIX"))
  }

  @Test("a missing table is an error, but a warning where the document is cut")
  func weighsMissingTables() {
    func severity(_ text: String) -> Set<Severity> {
      let report = Converter().convert(Source(name: "羊.txt", bytes: Array(text.utf8)))
      return Set(report.findings.filter { $0.rule == "STRUCT-TABLES" }.map { $0.severity })
    }
    #expect(severity(Self.report) == [.error])
    let third = Self.report.firstRange(of: "三、收到和处理政府信息公开申请情况\n")!.lowerBound
    let cut = Self.report.prefix(upTo: third)
    #expect(severity(String(cut)) == [.warning])
    // Labels of tables are no sentences, whatever they end with.
    for label in ["第二十条第（八）", "一、本年新收政府信息公开", "3.危及“三安全一稳定”"] {
      #expect(severity(cut + label) == [.warning])
      let heading = "三、收到和处理政府信息公开申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n"
      #expect(severity(cut + heading + label) == [.warning])
    }
    #expect(severity(cut + "三、其他\n没有其他需要报告的事项。（联系电话：12345）") == [.error])
    let tables = Self.report.firstRange(of: "第二十条第（一）项")!.lowerBound
    let behind = Self.report.firstRange(of: "三、收到和处理政府信息公开申请情况\n收")!.lowerBound
    #expect(severity(Self.report[..<tables] + "见附件。\n" + Self.report[behind...]) == [.error])
  }

  @Test("a whole report without the sections that are to hold tables lacks the tables")
  func missesSectionsWithTables() {
    func tables(_ text: String) -> Finding? {
      Converter().convert(Source(name: "羊.txt", bytes: Array(text.utf8)))
        .findings.first { $0.rule == "STRUCT-TABLES" }
    }
    let second = Self.report.firstRange(of: "二、主动公开政府信息情况")!.lowerBound
    let fifth = Self.report.firstRange(of: "五、存在的主要问题及改进情况\n")!.lowerBound
    let without = Self.report[..<second] + Self.report[fifth...]
    #expect(tables(String(without))?.severity == .error)
    #expect(tables(String(without))?.message.zh.contains("「复议」") == true)
    // An excerpt may have lost them.
    let end = without.firstRange(of: "六、其他")!.lowerBound
    #expect(tables(String(without[..<end].replacing("明年将加强培训。", with: "明年"))) == nil)
    let title = without.firstRange(of: "本报告由")!.lowerBound
    #expect(tables(String(without[title...])) == nil)
  }

  @Test(
    "blank cells of the last table are there, and told as blank",
    arguments: [
      ("txt", "行政复议 | 行政诉讼 |\n", "L | 未经复议直接起诉 | 复议后起诉 |\n", "L | L |\n", "B"),
      (
        "html", "<table><tr><td colspan=5>行政复议<td colspan=10>行政诉讼",
        "<tr>L<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉", "<tr>LL", "<tr>BBB</table>"
      ),
    ])
  func readsATableOfBlanks(
    kind: String, groups: String, level: String, leaves: String, row: String
  ) {
    let names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let isPage = kind == "html"
    let labels = isPage ? names.map { "<td>\($0)" }.joined() : names.joined(separator: " | ")
    let blanks = String(repeating: isPage ? "<td>" : "| ", count: isPage ? 5 : 15)
    let table = [groups, level, leaves, row].joined().replacing("L", with: labels)
      .replacing("B", with: blanks)
    let lines = Self.report.split(separator: "\n").map(String.init)
    var text = lines.map { line in
      if line == "没有发生行政复议和行政诉讼。" { return table }
      return isPage ? "<p>\(line)</p>" : line
    }.joined(separator: "\n")
    if isPage {
      text = "<html><head><meta charset=utf-8></head><body>\(text)</body></html>"
    }
    let report = Converter().convert(Source(name: "羊.\(kind)", bytes: Array(text.utf8)))
    let cells = report.facts.filter { $0.origin == .table && $0.state == .blank }
    #expect(cells.count == 15)
    #expect(cells.allSatisfy { $0.place.row == 4 })
    #expect(!report.findings.contains { $0.rule == "STRUCT-TABLES" && $0.fields.count == 15 })
    #expect(report.findings.contains { $0.rule.hasPrefix("S3-") && $0.fields.count == 15 })
  }
}
