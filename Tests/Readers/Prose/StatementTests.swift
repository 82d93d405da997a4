import NianbaoKit
import Testing

/// Which statement becomes the fact, and what it quotes.
struct StatementTests {
  @Test func quotesTheClauseAndTheNumber() throws {
    let report = ReportText.legacy("二、主动公开情况\n2017年，我区主动公开政府信息4435条，圆满完成任务。")
    let fact = try #require(report.fact("proactive.items.total"))
    #expect(report.document.string(fact.place.bytes) == "我区主动公开政府信息4435条")
    #expect(report.document.string(fact.raw) == "4435条")
    #expect(fact.place.line == 3)
    #expect(fact.origin == .prose)
    #expect(fact.state == .number)
  }

  @Test func quotesWordsBehindTheNumber() {
    let report = ReportText.form("收到政府信息公开申请9件（另有2件申请按照《条例》顺延到下年度答复）。")
    #expect(report.quote("requests.pending.end.all") == "另有2件申请按照《条例》顺延到下年度答复")
    #expect(report.raw("requests.pending.end.all") == "2件")
  }

  @Test func quotesTheWordForNone() {
    let report = ReportText.form("2022年，我局未收到政府信息公开申请。")
    #expect(report.quote("requests.received.new.all") == "我局未收到政府信息公开申请")
    #expect(report.raw("requests.received.new.all") == "未收到")
  }

  @Test func seesThroughSpacesAndFullWidthSigns() {
    let report = ReportText.form("2022 年 全区 受理 政府信息公开 申请 ２１ 件 ， 均按期答复。")
    #expect(report.values == ["requests.received.new.all": "21"])
    #expect(report.raw("requests.received.new.all") == "２１ 件")
  }

  @Test func prefersTheSectionThatOwnsTheTopicAndTellsTheDifference() throws {
    let report = ReportText.form(
      """
      一、总体情况
      收到政府信息公开申请8件。
      三、收到和处理政府信息公开申请情况
      收到政府信息公开申请9件。
      """)
    #expect(report.values == ["requests.received.new.all": "9"])
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1)
    #expect(finding.rule == "PROSE-DIFFERS")
    #expect(finding.severity == .warning)
    #expect(finding.message.zh.contains("收到政府信息公开申请9件"))
    #expect(finding.message.en.contains("收到政府信息公开申请8件"))
    #expect(finding.fields == report.facts.map(\.field))
  }

  @Test func saysNothingWhenStatementsAgree() {
    let report = ReportText.form("收到政府信息公开申请8件。\n全年收到政府信息公开申请八件。")
    #expect(report.findings.isEmpty)
    #expect(report.facts.count == 1)
  }

  @Test func takesSmallerNumbersOfTheSameParagraphAsParts() {
    let report = ReportText.legacy(
      "2017年全区主动公开政府信息2122条。其中，区管委会及区直各部门主动公开政府信息1509条，占71.11%。各乡镇主动公开政府信息613条。")
    #expect(report.values == ["proactive.items.total": "2122"])
    #expect(report.findings.isEmpty)
  }

  @Test func prefersAnExactNumberToAnApproximateOne() {
    let report = ReportText.legacy("主动公开政府信息4400余条。\n主动公开政府信息4435条。")
    #expect(report.values == ["proactive.items.total": "4435"])
    #expect(report.findings.isEmpty)
  }

  @Test func survivesTextOfAnyShape() {
    for text in ["", "1", "件", "0件", "未", "无", "（", "一、", "约", "第", "\u{FEFF}", "。。，，；；"] {
      _ = ReportText(text)
      _ = ReportText("收到政府信息公开申请" + text)
    }
    for number in ["一亿亿亿亿", "1,234,567,890,123,456,789", "999999999999999.999999", "九百万亿亿", "1亿亿余"]
    {
      _ = ReportText.legacy("收到政府信息公开申请\(number)件。")
    }
    #expect(!ReportText(String(repeating: "未收到1件，", count: 3000)).isRead)
  }

  @Test func givesNothingForADocumentWithoutSectionOrNumber() {
    #expect(!ReportText("通知公告\n请大家参加会议。").isRead)
  }
}
