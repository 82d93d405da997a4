import Testing

@testable import NianbaoKit

@Suite struct TitleTests {
  private func title(_ lines: String) -> String? { identify(lines).identification.identity.title }

  @Test func joinsAnAgencyAboveTheYear() {
    #expect(
      title("东风市林业局\n2020年政府信息公开工作年度报告\n一、总体情况")
        == "东风市林业局2020年政府信息公开工作年度报告")
  }

  @Test func joinsALineThatBreaksInsideTheTopic() {
    #expect(
      title("长风县柳河街道办事处2023年度政府\n信息公开工作年度报告\n一、总体情况")
        == "长风县柳河街道办事处2023年度政府信息公开工作年度报告")
    #expect(
      title("东风市林业局2023年政府信息公开\n工作年度报告\n一、总体情况")
        == "东风市林业局2023年政府信息公开工作年度报告")
  }

  @Test func joinsThreeLines() {
    #expect(
      title("东风市\n林业局\n2020年政府信息公开工作年度报告\n一、总体情况") == "东风市林业局2020年政府信息公开工作年度报告")
    #expect(
      title("东风市林业局\n2020年度\n政府信息公开工作年度报告\n一、总体情况") == "东风市林业局2020年度政府信息公开工作年度报告")
    #expect(
      title("东风市林业局2020年\n政府信息公开工作\n年度报告\n一、总体情况") == "东风市林业局2020年政府信息公开工作年度报告")
  }

  @Test func readsTheReportThatACoverLetterSends() {
    let read = identify("关于报送《东风市林业局2016年 政府信息公开工作情况》的函\n一、概述\n我局认真。")
    #expect(read.identification.identity.title == "东风市林业局2016年政府信息公开工作情况")
    #expect(read.identification.identity.agency == "东风市林业局")
    #expect(read.identification.identity.year == 2016)
  }

  @Test func readsTheHiddenHeaderOfAPage() {
    let read = identify(
      "ArticleTitle: 东风市林业局2020年政府信息公开工作年度报告\nPubDate: 2021-01-20 10:11\nColumnName: 年报\n"
        + "ContentSource: 东风市人民政府\n一、总体情况\n我局认真。")
    #expect(read.identification.identity.title == "东风市林业局2020年政府信息公开工作年度报告")
    #expect(read.identification.identity.published?.description == "2021-01-20")
    #expect(read.identification.identity.agency == "东风市林业局")
  }

  @Test func leavesOutAnAdvertisementInFront() {
    #expect(
      title("abcdef体育_abc官网@:新安镇人民政府2023年政府信息公开工作年度报告\n一、总体情况")
        == "新安镇人民政府2023年政府信息公开工作年度报告")
  }

  @Test func leavesOutTheNumberOfThePage() {
    #expect(
      title("Page 8 - 东风市林业局2022年政府信息公开工作年度报告\n一、总体情况")
        == "东风市林业局2022年政府信息公开工作年度报告")
  }

  @Test func givesTraditionalCharactersAsPrinted() {
    let read = identify("東風市林業局\n2020年政府信息公開工作年度報(bào)告\n一、總體情況\n我局認真。")
    #expect(read.identification.identity.title == "東風市林業局2020年政府信息公開工作年度報告")
    #expect(read.identification.identity.agency == "東風市林業局")
  }

  @Test func joinsAYearInBracketsBelow() {
    #expect(
      title("东风市林业局政府信息公开工作年度报告\n（2020年度）\n一、总体情况")
        == "东风市林业局政府信息公开工作年度报告（2020年度）")
  }

  @Test func leavesTheAgencyBelowOutOfTheTitle() {
    #expect(
      title("2017年政府信息公开工作年度报告\n柳河区金融工作办公室\n我单位……")
        == "2017年政府信息公开工作年度报告")
  }

  @Test func leavesOutSpacesAndTheNameOfTheSite() {
    #expect(
      title("东风市林业局 2023 年政府信息公开 年度报告-东风林业网\n一、总体情况")
        == "东风市林业局2023年政府信息公开年度报告")
  }

  @Test func leavesOutADayInBrackets() {
    let read = identify("东风市林业局政府信息公开年度报告( 2019年02月28日 )\n一、概述\n我局认真。")
    #expect(read.identification.identity.title == "东风市林业局政府信息公开年度报告")
    #expect(read.identification.identity.year == nil)
  }

  @Test func readsAHeaderValueAndACellOfItsOwn() {
    #expect(
      title("索引号: 12 发布日期:\n标  题: 东风市林业局2020年度政府信息公开工作报告\n一、总体情况")
        == "东风市林业局2020年度政府信息公开工作报告")
    #expect(
      title("| 东风市林业局2016年政府信息公开年报 | | |\n一、概述")
        == "东风市林业局2016年政府信息公开年报")
  }

  @Test func readsATitleThatRunsIntoTheText() {
    let text = String(repeating: "根据《中华人民共和国政府信息公开条例》的要求编制，", count: 6)
    #expect(
      title("2022年柳河镇人民政府信息公开工作年度报告" + text) == "2022年柳河镇人民政府信息公开工作年度报告")
  }

  @Test(arguments: [
    "当前位置：首页 > 政务公开 > 2020年政府信息公开年报",
    "政府信息公开年报",
    "现将我局2020年政府信息公开工作年度报告公布如下",
    "按照要求编制了《长风县商务局2020年政府信息公开工作年度报告》，请查阅。",
    "附件：2020年度政府信息公开工作情况统计表",
    "主题分类: 部门政府信息公开工作年度报告",
  ])
  func takesNoOtherLineForATitle(line: String) {
    #expect(title(line + "\n一、总体情况\n我局认真工作。") == nil)
  }
}
