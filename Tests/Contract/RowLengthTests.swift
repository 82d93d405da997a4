import NianbaoKit
import Testing

/// A row on reviews and lawsuits that has not fifteen values.
@Suite struct RowLengthTests {
  private static let head = """
    墨溪县民政局2022年政府信息公开工作年度报告

    四、政府信息公开行政复议、行政诉讼情况

    | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
    |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
    | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
    | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |

    """

  private func report(_ cells: String) -> Report {
    Converter().convert(
      Source(name: "羊.txt", bytes: Array((Self.head + "| \(cells) |\n").utf8)))
  }

  @Test("A row that is short is an error, told once, and none of its cells is shifted")
  func isTold() throws {
    let report = report("1 | 1 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1")
    let finding = try #require(report.findings.first { $0.rule == "S4-LEN" })
    #expect(finding.severity == .error)
    #expect(finding.message.zh.hasPrefix("行政复议、行政诉讼一行应有 15 个数值，印有 14 个，"))
    #expect(finding.fields.count == 15)
    #expect(!report.findings.contains { $0.rule == "ROW-UNREADABLE" })
    #expect(report.facts.filter { $0.origin == .table }.allSatisfy { $0.state == .unreadable })
    #expect(report.status == .incomplete)
  }

  @Test("A whole row is none, with blanks or without")
  func isSilent() {
    for last in ["1", " "] {
      let report = report("1 | 1 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | \(last)")
      #expect(!report.findings.contains { $0.rule == "S4-LEN" })
    }
  }
}
