import NianbaoKit
import Testing

/// Text that breaks off in a row of a table.
@Suite struct CutRowTests {
  private static let head = """
    羊市林业局2022年政府信息公开工作年度报告

    二、主动公开政府信息情况
    第二十条第（一）项 | ||
    信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
    规章 | 0 | 0 | 0 |
    行政规范性文件 | 3 | 1 | 2 |
    三、收到和处理政府信息公开申请情况
    申请人情况 | |||||||
    自然人 | 法人或其他组织 | 总计 | ||||||
    商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | ||||
    一、本年新收政府信息公开申请数量 | 7 | 0 | 0 | 0 | 0 | 0 | 7 | |
    二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |

    """

  private func report(_ text: String) -> Report {
    Converter().convert(Source(name: "羊.txt", bytes: Array(text.utf8)))
  }

  private func states(_ report: Report, _ row: String) -> [State] {
    report.facts.filter { report.fields[$0.field].id.hasPrefix(row) }.map(\.state)
  }

  @Test(
    "the row in which the text breaks off is not read, whole or not",
    arguments: ["7 | 0 | 0 | 0 | 0 | 0 | 7", "0 | 0 | 0 | 0 | 0 | 0", "7 | 0 | 0", "1"])
  func isNotRead(values: String) throws {
    let report = report(Self.head + "三、本年度办理结果 | （一）予以公开 | \(values)\n\n")
    let states = states(report, "outcomes.granted.full.")
    #expect(states == Array(repeating: .unreadable, count: 7))
    let finding = try #require(report.findings.first { $0.rule == "ROW-UNREADABLE" })
    #expect(finding.message.zh == "「(一)予以公开」一行没有读取：文本在这一行中断，后面的数值可能缺失，最后一个数值也可能不完整。")
    #expect(finding.fields.count == 7)
    #expect(!report.findings.contains { $0.rule == "ROW-BLANK-PLACED" })
    #expect(self.states(report, "requests.received.new.") == Array(repeating: .number, count: 7))
  }

  @Test("a row that its bar ends is whole")
  func isWhole() {
    let report = report(Self.head + "三、本年度办理结果 | （一）予以公开 | 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n")
    #expect(states(report, "outcomes.granted.full.") == Array(repeating: .number, count: 7))
  }

  @Test("no blank is placed in the row with which a document ends")
  func placesNoBlankAtTheEnd() {
    let row = "三、本年度办理结果 | （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
    let last = report(Self.head + row)
    #expect(states(last, "outcomes.granted.full.") == Array(repeating: .unreadable, count: 7))
    #expect(last.findings.contains { $0.rule == "ROW-UNREADABLE" && $0.fields.count == 7 })
    let between = report(Self.head + row + "四、政府信息公开行政复议、行政诉讼情况\n")
    #expect(states(between, "outcomes.granted.full.").contains(.number))
  }
}
