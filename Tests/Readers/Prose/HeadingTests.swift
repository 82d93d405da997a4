import NianbaoKit
import Testing

/// Headings that do not stand on lines of their own, or are damaged.
struct HeadingTests {
  @Test func findsHeadingsInTheLineOfTheirText() {
    let report = ReportText.form(
      "特编制此报告。一、总体情况2022年，我局收到政府信息公开申请1件，已答复。二、主动公开政府信息情况（一）主动公开全年公开政府信息184条。"
        + "四、政府信息公开行政复议、行政诉讼情况未发生行政复议、行政诉讼。五、存在的主要问题和改进措施虽有成效，主动公开政府信息仅3条。"
        + " 六、其他需要报告的事项 2022年，无收取信息处理费情况。")
    #expect(
      report.headings == [
        "一、总体情况", "二、主动公开政府信息情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题和改进措施", "六、其他需要报告的事项",
      ])
    #expect(
      report.values == [
        "requests.received.new.all": "1", "proactive.items.total": "184", "review.total": "0",
        "litigation.total": "0", "fees.information_processing.amount": "0",
      ])
    #expect(report.sections.map(\.kind) == [.overview, .proactive, .review, .problems, .other])
  }

  @Test func findsHeadingsBehindTheNumbersOfATableWithoutSeparators() {
    let report = ReportText.form(
      "二、主动公开政府信息情况 第二十条第（一）项规章 000行政规范性文件002三、收到和处理政府信息公开申请情况（勾稽关系）"
        + "一、本年新收政府信息公开申请数量1000001三、本年度办理结果（一）予以公开0000000四、结转下年度继续办理1000001"
        + "四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼000000000000000五、存在的主要问题及改进情况2022年，我局认真。")
    #expect(
      report.headings == [
        "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
      ])
  }

  @Test func endsASectionWhereTheNextBeginsInTheSameLine() throws {
    let report = ReportText.form("一、概述 全年平稳。 二、附表 指标 条 6")
    let sections = report.sections
    #expect(sections.map { $0.paragraphs.map(report.document.string) } == [["全年平稳。"], ["指标 条 6"]])
    let first = try #require(sections.first)
    #expect(report.document.string(first.place.bytes) == "一、概述 全年平稳。")
  }

  @Test func givesUpATableOfContents() {
    let contents = "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
    let report = ReportText.form(
      contents + "一、总体情况\n平稳。\n二、主动公开政府信息情况\n无。\n三、收到和处理政府信息公开申请情况\n收到申请3件。")
    #expect(report.sections.map(\.paragraphs.count) == [1, 1, 1])
    #expect(report.values == ["requests.received.new.all": "3"])
  }

  @Test func keepsHeadingsWithoutAnyText() {
    let report = ReportText.form("一、总体情况\n平稳。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况")
    #expect(report.headings.count == 3)
  }

  @Test func findsHeadingsWhoseNumbersAreLostAmongNumberedOnes() {
    let report = ReportText.form(
      "一、总体情况\n平稳。\n主动公开政府信息情况\n无。\n三、收到和处理政府信息公开申请情况\n无。")
    #expect(report.headings == ["一、总体情况", "主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"])
  }

  @Test func findsHeadingsOfParts() {
    let report = ReportText.form("第一部分 总体情况\n平稳。\n第二部分　主动公开政府信息情况\n无。")
    #expect(report.headings == ["第一部分 总体情况", "第二部分　主动公开政府信息情况"])
  }

  @Test func joinsAHeadingThatIsBrokenOverTwoLines() {
    let report = ReportText.form(
      "四、因政府信息公开工作被申请行政复议、提起行政诉讼\n情况\n2022年未发生行政复议、行政诉讼。")
    #expect(report.headings == ["四、因政府信息公开工作被申请行政复议、提起行政诉讼\n情况"])
    #expect(report.values == ["review.total": "0", "litigation.total": "0"])
  }

  @Test func leavesOutTheSignsOfMarkdown() {
    let report = ReportText.form("## 一、总体情况\n平稳。\n**二、主动公开政府信息情况**\n无。")
    #expect(report.headings == ["一、总体情况", "二、主动公开政府信息情况"])
  }

  @Test func readsHeadingsInTraditionalCharacters() {
    let report = ReportText.form("一,、總體情況\n平穩。\n二、主動公開政府信息情況\n全年主動公開政府信息12條。")
    #expect(report.sections.map(\.kind) == [.overview, .proactive])
    #expect(report.values == ["proactive.items.total": "12"])
  }

  @Test(arguments: [
    "主要做法：一、加强领导，成立小组；二、强化措施，抓好落实；三、注重培训，提高能力。",
    "一是主动公开政府信息情况良好；二是依申请公开情况良好。",
    "依据第二十条第一、二项及其他需要报告的事项的要求。",
    "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况六部分。",
  ])
  func takesNoEnumerationForHeadings(text: String) {
    #expect(ReportText.form(text).headings.isEmpty)
  }
}
