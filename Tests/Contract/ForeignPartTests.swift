import NianbaoKit
import Testing

/// Annexed tables of another year or agency, and a second report in the same document: nothing is
/// taken from them, even where the report lacks the table.
@Suite struct ForeignPartTests {
  private static let review = """
    行政复议 | 行政诉讼 |
    结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
    结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
    2 | 4 | 1 | 1 | 8 | 4 | 4 | 1 | 1 | 10 | 0 | 2 | 0 | 4 | 6 |

    """
  private static let licensing = """
    第二十条第（五）项 |
    信息内容 | 本年处理决定数量 |
    行政许可 | 1203 |
    第二十条第（六）项 |
    信息内容 | 本年处理决定数量 |
    行政处罚 | 45 |
    行政强制 | 3 |

    """
  private static let title = "霁山市林业局2023年政府信息公开工作年度报告\n"
  private static let own =
    title + "一、总体情况\n2023年，我局依法推进政府信息公开工作，及时回应群众的关切。\n二、主动公开政府信息情况\n" + licensing
    + "三、收到和处理政府信息公开申请情况\n2023年，我局收到政府信息公开申请12件。\n四、政府信息公开行政复议、行政诉讼情况\n我局没有专门的统计。\n"
    + "五、存在的主要问题及改进情况\n一是人手不足。\n六、其他需要报告的事项\n无。\n"
  private static let signed = own + "霁山市林业局\n2024年1月5日\n"

  private func report(_ text: String) -> Report {
    Converter().convert(Source(name: "a.txt", bytes: Array(text.utf8)))
  }

  private func value(_ id: String, _ report: Report) -> Int64? {
    report.facts.first { report.fields[$0.field].id == id && $0.state == .number }?.value
      .flatMap { Int64($0.description) }
  }

  private func tells(_ report: Report) -> Bool {
    report.findings.contains { $0.rule == "REPORT-OTHER" && $0.severity == .warning }
  }

  @Test(
    "An annex of another year or agency fills no table, whatever headings stand below its line",
    arguments: [
      "附：2022年政府信息公开情况统计\n四、政府信息公开行政复议、行政诉讼情况\n", "附件1：上年度统计数据\n三、收到和处理申请情况\n四、行政复议、行政诉讼情况\n",
      "附件：霁山市林业站统计数据\n行政复议、行政诉讼情况\n", "附件：霁山市林业站统计数据\n2023年统计数据\n四、政府信息公开行政复议、行政诉讼情况\n",
      "附件：霁山市水利局2023年统计表数据\n", "附件2：局属单位2023年情况\n",
    ])
  func leavesOutAnnexes(lines: String) {
    for own in [Self.own, Self.signed] {
      let report = report(own + lines + Self.review)
      #expect(value("review.total", report) == nil)
      #expect(value("proactive.penalties.decisions", report) == 45)
      #expect(tells(report))
    }
  }

  @Test(
    "An annex of the report's own year and agency is read, and so is one that names nobody",
    arguments: [
      "附件：2023年统计表数据\n", "附件：霁山市林业局2023年政府信息公开情况统计\n", "附件：政府信息公开情况统计表\n", "附：市林业局统计数据\n",
      "附：2022年统计数据\n行政处罚 | 7 |\n附：2023年统计数据\n", "附件：行政复议、行政诉讼情况统计\n", "",
    ])
  func readsOwnAnnexes(lines: String) {
    for own in [Self.own, Self.signed] {
      let report = report(own + lines + Self.review)
      #expect(value("review.total", report) == 8)
      #expect(value("proactive.penalties.decisions", report) == 45)
    }
  }

  private static func second(_ signature: String) -> String {
    "一、总体情况\n2023年，我局主动公开政府信息99条，全年没有发生泄密的情形。\n二、主动公开政府信息情况\n"
      + "四、政府信息公开行政复议、行政诉讼情况\n" + review + signature
  }

  @Test(
    "A second report without a title is another one by its signature or by the lack of one",
    arguments: [
      "霁山市农业农村局\n2024年1月6日\n", "霁山市林业局\n2023年1月6日\n", "", "霁山市农业农村局\n2024年1月6日\n附表数据\n",
    ])
  func leavesOutASecondReport(signature: String) {
    for own in [Self.own, Self.signed] where own == Self.signed || signature.isEmpty {
      let report = report(own + Self.second(signature))
      #expect(value("review.total", report) == nil)
      #expect(value("proactive.items.total", report) == nil)
      #expect(value("requests.received.new.all", report) == 12)
      #expect(tells(report))
      #expect(report.sections.count == 6)
    }
  }

  @Test func readsTheReportThatIsPrintedAgain() {
    let report = report(Self.signed + Self.second("霁山市林业局\n2024年1月5日\n"))
    #expect(value("review.total", report) == 8)
    #expect(!tells(report))
  }

  @Test("What another agency signs behind the report is not the report's")
  func leavesOutWhatAnotherSigns() {
    let annex = "四、政府信息公开行政复议、行政诉讼情况\n" + Self.review
    let other = report(Self.signed + annex + "霁山市农业农村局\n2024年1月6日\n")
    #expect(value("review.total", other) == nil)
    #expect(tells(other))
    let own = report(Self.signed + annex + "霁山市林业局办公室\n2024年1月8日\n")
    #expect(value("review.total", own) == 8)
  }

  @Test("A table of contents, a link and a signature below the title begin no other report")
  func keepsTheOwnReport() {
    let contents =
      "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n"
    let body = Self.own.dropFirst(Self.title.count)
    for front in [
      Self.title + contents, Self.title + "霁山市林业局\n2024年1月5日\n",
      "附件：2022年政府信息公开情况统计\n" + Self.title, Self.title + "相关链接：2022年政府信息公开工作年度报告\n",
    ] {
      let report = report(front + body + Self.review)
      #expect(value("review.total", report) == 8)
      #expect(value("requests.received.new.all", report) == 12)
      #expect(!tells(report))
    }
  }
}
