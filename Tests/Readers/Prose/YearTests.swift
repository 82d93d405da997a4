import NianbaoKit
import Testing

/// Only the reporting year counts, and its ids are used.
struct YearTests {
  @Test(arguments: [
    "去年收到政府信息公开申请26件", "2016年收到政府信息公开申请26件", "自2008年以来，共收到政府信息公开申请26件",
    "截至2017年12月底，累计收到政府信息公开申请26件", "历年累计收到政府信息公开申请26件",
    "2017年上半年，收到政府信息公开申请26件", "每年收到政府信息公开申请26件", "收到政府信息公开申请比上年增加26件",
    "2017年12月，收到政府信息公开申请26件", "2017年3月5日，收到政府信息公开申请26件", "预计收到政府信息公开申请26件", "2018年计划收到政府信息公开申请26件",
    "2016年情况如下。其中，收到政府信息公开申请26件",
  ])
  func skipsOtherTimes(sentence: String) {
    #expect(ReportText.legacy("\(sentence)。").facts.isEmpty)
  }

  @Test(arguments: [
    "2017年收到政府信息公开申请26件", "2017 年度收到政府信息公开申请26件", "较去年相比，今年收到政府信息公开申请26件",
    "数量较2016年增长5%；收到政府信息公开申请26件", "2017年以来，收到政府信息公开申请26件",
    "截至2017年12月底，共收到政府信息公开申请26件", "2017年1月1日至2017年12月31日，收到政府信息公开申请26件",
    "二○一七年收到政府信息公开申请26件", "2017年全年累计收到政府信息公开申请26件",
  ])
  func keepsTheReportingYear(sentence: String) {
    #expect(ReportText.legacy("\(sentence)。").values == ["requests.received.new": "26"])
  }

  @Test func takesThePartOfTheYearOutOfACumulativeNumber() {
    let report = ReportText.legacy(
      "截止2014年12月25日，我局在门户网站累计主动公开政府信息805条，全文电子化达100%。其中2014年度我局共主动公开政府信息360条，公开数量同比增长120.9%。",
      year: 2014)
    #expect(report.values == ["proactive.items.total": "360"])
  }

  @Test func readsNothingOutOfHalfAYear() {
    let report = ReportText(
      """
      2022年上半年政府信息公开数据统计
      二、依申请公开情况
      2022年上半年，全区各行政机关共受理政府信息公开申请267件，答复263件，申请量比2021年同期上升1.52%。其中同意公开或部分公开共81件，公开率为30.80%。
      """)
    #expect(report.facts.isEmpty)
  }

  @Test func findsTheYearWithoutATitle() {
    let report = ReportText(
      """
      一、总体情况
      2021年，我局落实要求。根据2020年修订的办法。
      三、收到和处理政府信息公开申请情况
      2021年收到政府信息公开申请3件，2020年收到政府信息公开申请5件。
      """)
    #expect(report.values == ["requests.received.new.all": "3"])
  }

  @Test func usesTheIdsOfTheFormWhenTheHeadingsAreTheForms() {
    let report = ReportText("三、收到和处理政府信息公开申请情况\n收到政府信息公开申请3件。")
    #expect(report.values == ["requests.received.new.all": "3"])
  }

  @Test func usesTheIdsOfTheOldTableWhenItIsPrinted() {
    let report = ReportText(
      """
      某局2019年政府信息公开工作年度报告
      全年收到政府信息公开申请3件。
      统计指标 | 单位 | 统计数
      (一)主动公开政府信息数
      """)
    #expect(report.values == ["requests.received.new": "3"])
  }
}
