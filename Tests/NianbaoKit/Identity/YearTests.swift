import Testing

@testable import NianbaoKit

@Suite struct YearTests {
  private func year(_ lines: String) -> Int? { identify(lines).identification.identity.year }

  @Test func readsTheTitle() {
    #expect(year("东风市林业局2020年政府信息公开工作年度报告\n发布时间：2021-01-20") == 2020)
    #expect(year("东风市林业局 2020 年政府信息公开工作年度报告") == 2020)
    #expect(year("东风市林业局二○一七年政府信息公开工作年度报告") == 2017)
    #expect(year("东风市林业局二〇一七年政府信息公开工作年度报告") == 2017)
    #expect(year("东风市林业局二O一七年政府信息公开工作年度报告") == 2017)
  }

  @Test func readsThePeriod() {
    #expect(year("本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。") == 2020)
    #expect(year("统计时限为2018年11日至2018年1231日。") == 2018)
    #expect(year("本报告统计期限自20231月1日起至202312月31日止。") == 2023)
  }

  @Test func readsThePeriodByItsOtherNames() {
    #expect(year("本报告数据统计时间为2020年1月1日至2020年12月31日。\n2021年，我局将继续。") == 2020)
    #expect(year("数据统计区间：2020年1月1日至2020年12月31日。") == 2020)
  }

  @Test func prefersTheYearBeforeTheDayOfTheReport() {
    #expect(
      year("一、总体情况\n2022年，我局制发文件0件。\n2023年，我局认真。\n东风市林业局\n2024年1月20日") == 2023)
  }

  @Test func readsTheYearThatOpensAParagraph() {
    #expect(year("一、总体情况\n2021年,我局认真落实。") == 2021)
    #expect(year("一、总体情况\n（一）2021年度，我局认真落实。") == 2021)
  }

  @Test func readsTheSentenceThatAnnouncesTheReport() {
    #expect(year("现将我局2020年度政府信息公开情况报告如下。") == 2020)
    #expect(year("结合我镇实际，汇报我镇2023年政府信息公开工作。") == 2023)
  }

  @Test(arguments: [
    "根据国办公开办函〔2019〕60号和国令第711号编制。\n一、总体情况\n我局认真。",
    "根据《关于做好2020年政府信息公开工作年度报告编制工作的通知》编制。\n一、总体情况",
    "一、总体情况\n我局认真。\n东风市林业局\n2021年1月18日",
    "发布时间：2021-01-20\n一、总体情况\n我局认真。",
    "本单位自2008年1月1日起开始开展工作。\n一、总体情况",
    "一、总体情况\n我局认真落实2019年全市政务公开工作要点。",
  ])
  func isMissingWhereNothingStatesIt(lines: String) {
    #expect(year(lines) == nil)
  }

  @Test func warnsWhenTitleAndTextDisagree() {
    let read = identify(
      "东风市林业局2021年政府信息公开工作年度报告\n统计期限自2020年1月1日起至2020年12月31日止。")
    #expect(read.identification.identity.year == 2021)
    #expect(read.rules == ["META-YEAR"])
  }

  @Test func warnsWhenTheReportCameBeforeItsYear() {
    let read = identify("东风市林业局2021年政府信息公开工作年度报告\n发布日期：2020-12-30")
    #expect(read.rules == ["META-YEAR"])
  }

  @Test func staysSilentWhenTheTextAlsoNamesOtherYears() {
    let read = identify(
      "东风市林业局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局认真。\n2022年，我局将继续。")
    #expect(read.rules.isEmpty)
  }

  @Test(arguments: ["2022年，我局将继续努力。", "2019年以来，我局逐步完善制度。", "2018年5月1日起施行新规定。"])
  func staysSilentAboutPlansAndHistory(paragraph: String) {
    let read = identify("东风市林业局2021年政府信息公开工作年度报告\n一、总体情况\n" + paragraph)
    #expect(read.rules.isEmpty)
  }

  @Test func warnsWhenAllTheTextIsOfAnEarlierYear() {
    let read = identify("东风市林业局2021年政府信息公开工作年度报告\n一、总体情况\n2020年，我局认真。")
    #expect(read.rules == ["META-YEAR"])
  }
}
