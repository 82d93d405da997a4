import NianbaoKit
import Testing

/// Groups of columns that stand in another order than the form's.
@Suite struct ColumnGroupTests {
  private func report(_ groups: String, _ level: String) -> Report {
    let leaves = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计"
    let text = """
      霁山市林业局
      2022年政府信息公开工作年度报告
      四、政府信息公开行政复议、行政诉讼情况
      \(groups) |
      \(leaves) | \(level) |
      \(leaves) | \(leaves) |
      1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 3 |

      """
    return Converter().convert(Source(name: "a.txt", bytes: Array(text.utf8)))
  }

  @Test(
    "An order that is not the form's is read by the labels, and told",
    arguments: [
      ("行政复议 | 行政诉讼", "复议后起诉 | 未经复议直接起诉", 3, 2),
      ("行政复议 | 行政诉讼", "未经复议直接起诉 | 复议后起诉", 2, 3),
    ])
  func isRead(groups: String, level: String, direct: Int, after: Int) throws {
    let report = report(groups, level)
    func number(_ field: String) throws -> String? {
      let id = try #require(report.fields.id(field))
      return report.facts.first { $0.field == id }?.value?.description
    }
    #expect(try number("review.total") == "1")
    #expect(try number("litigation.direct.upheld") == "\(direct)")
    #expect(try number("litigation.after_review.total") == "\(after)")
    let finding = report.findings.first { $0.rule == "COLUMNS-REORDERED" }
    #expect(finding?.fields.count == (direct < after ? nil : 15))
  }

  @Test("An order that the labels do not surely tell is an error, and nothing is read")
  func isTold() {
    // 行政诉讼 stands first, but the columns of 行政复议 do.
    let report = report("行政诉讼 | 行政复议", "未经复议直接起诉 | 复议后起诉")
    let finding = report.findings.first { $0.rule == "COLUMNS-ORDER" }
    #expect(finding?.severity == .error)
    #expect(finding?.fields.count == 15)
    #expect(report.facts.count { $0.value != nil } == 0)
  }

  @Test("The form's own order is none")
  func isOrdered() {
    let report = report("行政复议 | 行政诉讼", "未经复议直接起诉 | 复议后起诉")
    #expect(!report.findings.contains { $0.rule == "COLUMNS-ORDER" })
    #expect(report.facts.count { $0.value != nil } == 15)
  }
}
