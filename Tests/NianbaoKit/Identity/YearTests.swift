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

  @Test func readsThePeriodFromDayToDay() {
    #expect(year("一、总体情况\n报告中所列数据统计起止时间为2023年1月1日-2023年12月31日。") == 2023)
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

  private static let head2022 = "标题: 东风市林业局2022年政府信息公开工作年度报告\n"
  private static let body2021 = "东风市林业局2021年政府信息公开工作年度报告\n"

  @Test(
    "The title above the text counts more than that of the page",
    arguments: [
      ("", 2021), ("一、总体情况\n2022年，我局认真。", 2022), ("发布日期：2023-01-20\n", 2022),
      ("统计期限自2022年1月1日至2022年12月31日。\n2022年，我局认真。", 2022),
      ("发布日期：2022-01-20\n一、总体情况\n2022年，我局认真。", 2021),
    ])
  func weighsTwoTitles(text: String, year: Int) {
    let read = identify(Self.head2022 + Self.body2021 + text)
    #expect(read.identification.identity.year == year)
    #expect(read.identification.identity.title?.contains("\(year)年") == true)
    #expect(read.rules == ["META-YEAR"])
  }

  @Test func warnsWhereTwoTitlesStandBelowEachOther() {
    let read = identify(
      Self.body2021 + "东风市林业局2022年政府信息公开工作年度报告\n一、总体情况\n2022年，我局认真。")
    #expect(read.identification.identity.year == 2022)
    #expect(read.rules == ["META-YEAR"])
  }

  @Test func quotesAllWitnesses() throws {
    var findings: [Finding] = []
    let lines =
      Self.head2022 + Self.body2021
      + "发布日期：2023-01-20\n统计期限自2022年1月1日至2022年12月31日。"
    _ = Identification.read(Document(lines: lines), findings: &findings)
    let message = try #require(findings.first).message.zh
    for words in ["「东风市林业局2021年", "「东风市林业局2022年", "统计期限是2022年", "2023-01-20", "采用2022年"] {
      #expect(message.contains(words))
    }
  }

  @Test("A page may list the reports of other years and agencies")
  func staysSilentAboutListedReports() {
    let read = identify(
      "东风市林业局2022年政府信息公开工作年度报告\n东风市林业局2021年政府信息公开工作年度报告\n"
        + "东风市林业局2020年政府信息公开工作年度报告\n2022年，我局认真。\n一、总体情况\n二、主动公开政府信息情况")
    #expect(read.rules.isEmpty)
    #expect(
      identify(
        "东风市林业局2022年政府信息公开工作年度报告\n西城市水利局2021年政府信息公开工作年度报告\n2022年，我局认真。"
      ).rules.isEmpty)
  }

  @Test(
    "No report appears in the year itself, but in its last days",
    arguments: [
      ("2021-01-20", true), ("2021-11-30", true), ("2021-12-25", false), ("2022-01-20", false),
      ("2023-05-01", false),
    ])
  func comparesTheDayOfPublication(day: String, isEarly: Bool) {
    let read = identify(Self.body2021 + "发布日期：\(day)\n2021年，我局认真。")
    #expect(read.identification.identity.year == 2021)
    #expect(read.rules == (isEarly ? ["META-YEAR"] : []))
  }

  @Test("What is signed two years later is no report on the year, though pages are dated anew")
  func comparesTheDayOfTheSignature() {
    let text =
      "东风市林业局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局认真落实。收到政府信息公开申请3件。\n东风市林业局\n"
    #expect(identify(text + "2022年3月20日\n").rules == [])
    #expect(identify(text + "2023年1月20日\n").rules == ["META-YEAR"])
  }

  @Test func takesTheYearOfTheTextWhereTheTitleCannotBeTrue() {
    let read = identify(
      Self.body2021 + "发布日期：2021-01-20\n统计期限自2020年1月1日至2020年12月31日。\n2020年，我局认真。")
    #expect(read.identification.identity.year == 2020)
    #expect(read.rules == ["META-YEAR"])
  }

  @Test func warnsWhereTheTextTellsOfTheYearAfter() {
    #expect(identify(Self.body2021 + "一、总体情况\n2022年，我局认真落实。").rules == ["META-YEAR"])
    #expect(identify(Self.body2021 + "一、总体情况2022年，我局认真落实。").rules == ["META-YEAR"])
  }

  @Test func warnsWhereThePeriodEndsInAnotherYear() {
    let read = identify(Self.body2021 + "统计期限自2021年1月1日至2022年12月31日。")
    #expect(read.identification.identity.year == 2021)
    #expect(read.rules == ["META-YEAR"])
  }
}
