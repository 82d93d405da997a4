import Testing

@testable import NianbaoKit

/// What is no report, with the tables that readers found in it.
@Suite struct JudgementTests {
  private func judge(_ lines: String, _ states: [State]) -> Finding? {
    let facts = states.map { state in
      Fact(
        field: FieldID(ordinal: 0), state: state, origin: .table, raw: 0..<0,
        place: Place(bytes: 0..<0, line: 1))
    }
    let table = Reading(form: "flock", score: 9, facts: facts, covered: [0..<1])
    var findings: [Finding] = []
    let identification = Identification.read(Document(lines: lines), findings: &findings)
    return Judgement.noReport(states.isEmpty ? [] : [table], identification)
  }

  @Test(arguments: [
    "东风市2022年上半年政府信息公开数据统计", "东风市2022年政府信息公开工作年度报告解读",
    "东风市2022年与2023年政府信息公开工作年度报告对比",
  ])
  func refusesFiguresThatAreSomethingElse(lines: String) throws {
    let finding = try #require(judge(lines, [.number, .blank]))
    #expect(finding.rule == "NOT-A-REPORT")
    #expect(finding.message.zh.contains(lines))
  }

  @Test(arguments: [
    "东风市2022年政府信息公开情况统计表", "关于报送2022年政府信息公开工作年度报告的通知", "政府信息公开目录",
  ])
  func takesTablesWithEntriesForAReport(lines: String) {
    #expect(judge(lines, [.number, .blank]) == nil)
    #expect(judge(lines, [.blank, .blank])?.rule == "NOT-A-REPORT")
  }

  @Test func takesABlankFormForNone() throws {
    let finding = try #require(judge("信息内容 | 数量\n规章 | ", [.blank, .blank]))
    #expect(finding.message.zh.contains("空白"))
    #expect(judge("信息内容 | 数量\n规章 | ", [.blank, .dash]) == nil)
  }

  @Test(arguments: [
    "东风市林业局2020年政府信息公开工作年度报告", "一、总体情况\n2020年，政府信息公开平稳。\n二、主动公开政府信息情况",
    "一、总体情况\n我局认真。",
  ])
  func keepsReportsWithEmptyTables(lines: String) {
    #expect(judge(lines, [.blank, .blank]) == nil)
  }

  @Test func saysOnlyThatNothingWasRecognisedOfOtherTexts() throws {
    let finding = try #require(judge("联系我们\n网站地图", []))
    #expect(finding.message == MergeFinding.noReport.message)
  }
}
