import Testing

@testable import NianbaoKit

@Suite struct DateTests {
  private func identity(_ lines: String) -> Identity { identify(lines).identification.identity }

  @Test(arguments: [
    "发布时间:2019-03-25 15:25浏览次数:",
    "发文字号: 发布日期: 2019-03-25",
    "发 布 日 期：2019年03月25日",
    "日期:2019/3/25",
    "来源:政府信息公开办 时间:2019-03-25 11:43",
    "2019年03月25日 来源: 柳河发布",
    "• 2019.3.25",
    "| 发布机构 | 市政府办 | 发文日期 | 2019-03-25 |", "采集时间：2025-01-01\n时间：2019-03-25",
    "单位：甲\n来源：乙\n网址：丙\n| 名称 | 年报 |\n| 索引号 | 1 | 公开日期 | 2019-03-25 |",
  ])
  func readsTheDayOfPublication(line: String) {
    #expect(identity(line + "\n一、总体情况").published?.description == "2019-03-25")
  }

  @Test(arguments: [
    "成文日期: 2019-03-25", "发布日期: 成文日期: 2019-03-25", "发布日期: 2019-13-25", "发布日期:",
    "浏览次数: 2019-03-25", "采集时间：2019-03-25",
  ])
  func takesNoOtherDayForIt(line: String) {
    #expect(identity(line + "\n一、总体情况").published == nil)
  }

  @Test func readsTheHeaderAtTheBeginningOfAPageOnOneLine() {
    let text = String(repeating: "根据《条例》要求编制本报告。", count: 20)
    let line = "首页年报 东风市林业局2018年政府信息公开工作年度报告 来源：东风市人民政府 时间：2019-03-25 08:51 打印 "
    #expect(identity(line + text).published?.description == "2019-03-25")
    #expect(identity(line + text).title == nil || identity(line + text).agency == "东风市林业局")
  }

  @Test func readsTheDayUnderTheSignature() {
    let body = "一、总体情况\n我局认真。\n"
    #expect(identity(body + "东风市林业局\n2020年1月31日\n— 5—\n网站地图").signed?.month == 1)
    #expect(identity(body + "东风市林业局 2020 年 1 月 31 日").signed?.day == 31)
    #expect(identity(body + "二○一○年四月十日").signed?.description == "2010-04-10")
    #expect(identity(body + "无其他事项。 东风市林业局2022年1月7日").signed?.description == "2022-01-07")
  }

  @Test func findsTheSignatureInFrontOfAnAnnex() {
    let annex = String(repeating: "| 主动公开信息数 | 条 | 5 |\n收到申请数\n", count: 60)
    let lines = "一、概述\n我局认真。\n东风市林业局\n2018年1月22日\n统计表\n" + annex
    #expect(identity(lines).signed?.description == "2018-01-22")
    let oneLine = "一、概述\n我局认真。\n东风市林业局 二○一○年四月十日 附表： 指标名称 计量单位 条 6"
    #expect(identity(oneLine).signed?.description == "2010-04-10")
  }

  @Test(arguments: [
    "2020年1月31日\n一、总体情况\n我局认真。",
    "一、总体情况\n截止2014年12月25日，我局累计公开。",
    "一、总体情况\n统计期限自2019年1月1日起至2019年12月31日",
    "一、总体情况\n东风市林业局2013年2月",
  ])
  func takesNoOtherDayForASignature(lines: String) {
    #expect(identity(lines).signed == nil)
  }
}
