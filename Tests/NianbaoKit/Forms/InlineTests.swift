import Testing

@testable import NianbaoKit

/// Tables whose labels and values stand together inside lines.
@Suite struct InlineTests {
  private static let values = [
    ["12", "3", "15"], ["20", "0", "20"], ["1", "1", "2"], ["10", "2", "12"], ["0", "0", "0"],
    ["11", "3", "14"], ["21", "0", "21"],
  ]

  private func expectAll(_ barn: BarnReading, _ rules: [String] = ["STRUCT-TABLES"]) {
    for (row, values) in zip(BarnForm.rows, Self.values) {
      #expect(barn.cells(row) == values, "\(row)")
      #expect(!barn.decided(row), "\(row)")
    }
    #expect(barn.rules == rules)
  }

  @Test func readsOneLinePerRow() {
    let lines = zip(BarnForm.labels, Self.values).map { "\($0) " + $1.joined(separator: " ") }
    let barn = BarnReading("一、概述\n项目 品种\n小麦 稻米 合计\n" + lines.joined(separator: "\n"))
    expectAll(barn)
    #expect(barn.facts("grain.new").map(\.place.line) == [5, 5, 5])
  }

  @Test func readsAWholeDocumentOnOneLine() {
    let rows = zip(BarnForm.labels, Self.values).map { "\($0) " + $1.joined(separator: " ") }
    expectAll(
      BarnReading(
        "本仓2020年度工作报告 一、概述 全年平安。 二、收支情况 项目 品种 小麦 稻米 合计 "
          + rows.joined(separator: " ") + " 2021年1月5日 附件下载"))
  }

  @Test(arguments: [
    "（二）卖出粮食（不含\n种子） 10 2 12", "（二）卖出粮食（不含 10 2 12\n种子）",
    "（二）卖出粮食（不含   种子）\n10 2 12", "三 （二）卖出粮食（不含种子）    10  2   12",
    "（二）卖出粮食（不含种子） 10 2 12- 3 -", "（二）卖出粮食（不含种子） 10 2 12\n- 3 -",
    "- 3 -（二）卖出粮食（不含种子） 10 2 12", "（二）卖出粮食 10 2 12", "（二）卖出粮食（含 2019 年） 10 2 12",
  ])
  func readsABrokenOrMarkedRow(row: String) {
    var lines = zip(BarnForm.labels, Self.values).map { "\($0) " + $1.joined(separator: " ") }
    lines[3] = row
    expectAll(BarnReading("项目 品种 小麦 稻米 合计\n" + lines.joined(separator: "\n")))
  }

  /// The last line of the header alone looks as if it began with 小麦.
  @Test func takesNoPartOfABrokenHeaderForALabel() {
    let lines = zip(BarnForm.labels, Self.values).map { "\($0) " + $1.joined(separator: " ") }
    let barn = BarnReading("        合计  品种\n稻   合计  小麦\n米\n" + lines.joined(separator: "\n"))
    expectAll(barn, ["COLUMNS-UNKNOWN", "STRUCT-TABLES"])
  }

  /// A blank cell leaves no trace.
  @Test func doesNotShiftARowWithTooFewValues() {
    var lines = zip(BarnForm.labels, Self.values).map { "\($0) " + $1.joined(separator: " ") }
    lines[1] = "二、本年收获粮食 20 20"
    let barn = BarnReading("项目 品种 小麦 稻米 合计\n" + lines.joined(separator: "\n"))
    #expect(barn.cells("grain.new") == ["unreadable", "unreadable", "unreadable"])
    #expect(barn.cells("grain.start") == ["12", "3", "15"])
    #expect(barn.rules == ["ROW-UNREADABLE", "STRUCT-TABLES"])
  }

  @Test(arguments: [
    "我仓2020年年初结存粮食12袋，本年收获粮食20袋，卖出粮食12袋。",
    "年初结存粮食 12 袋，本年收获粮食 20 袋，卖出粮食 12 袋。",
    "本年收获粮食情况见《年末结存粮食通报》2020 年第 3 号。",
  ])
  func takesNoSentenceForATable(text: String) {
    #expect((BarnReading(text).reading?.facts ?? []).allSatisfy { $0.state != .number })
  }

  @Test func prefersTheTableToSentencesAboutIt() {
    let lines = zip(BarnForm.labels, Self.values).map { "\($0) " + $1.joined(separator: " ") }
    expectAll(
      BarnReading(
        "年初结存粮食 12 袋，本年收获粮食 999 袋。\n项目 品种 小麦 稻米 合计\n" + lines.joined(separator: "\n")))
  }

  @Test func readsPastAColumnThatIsNoField() {
    let barn = BarnReading(
      "指标 单位 2020年度 历年累计 购入农具总数 件 7 30 其中：1.现金购入农具 件 3 10 2、以粮换购农具 件 4 20 损坏农具总数 件 0 1")
    #expect(barn.cells("tools.bought") == ["7"])
    #expect(barn.cells("tools.bought_by.cash") == ["3"])
    #expect(barn.cells("tools.bought_by.barter") == ["4"])
    #expect(barn.cells("tools.broken") == ["0"])
    #expect(barn.rules == ["STRUCT-TABLES"])
  }

  /// Two values below one column cannot be told apart, nor can one below two.
  @Test(arguments: ["单位 年末统计", "单位 2020年度 历年"])
  func readsNoColumnThatTheHeaderDoesNotName(header: String) {
    let barn = BarnReading(
      "指标 \(header) 购入农具总数 件 7 30 其中：1.现金购入农具 件 3 10 2.以粮换购农具 件 4 20 损坏农具总数 件 0 1")
    #expect((barn.reading?.facts ?? []).allSatisfy { $0.state == .unreadable })
  }

  @Test func readsOneColumnWhereTheHeaderNamesOne() {
    let barn = BarnReading(
      "指标 单位 年末统计 购入农具总数 件 7 其中：1．现金购入农具 件 3 2. 以粮换购农具 件 4 损坏农具总数 件 0 附件")
    #expect(barn.cells("tools.bought") == ["7"])
    #expect(barn.cells("tools.broken") == ["0"])
  }

  /// One zero is left of all those that repeat.
  @Test func readsNoRowWhoseRepeatedLinesWereDropped() {
    let barn = BarnReading(
      "项目\n品种\n小麦\n稻米\n合计\n一、年初结存粮食\n12\n3\n15\n二、本年收获粮食\n20\n0\n三、本年用去\n（一）留作种子\n1\n2\n"
        + "（二）卖出粮食\n10\n（三）鼠害损失粮食\n（四）用去粮食总数\n11\n14\n四、年末结存粮食\n21")
    for row in BarnForm.rows {
      #expect(barn.facts(row).allSatisfy { $0.state == .unreadable }, "\(row)")
    }
  }
}
