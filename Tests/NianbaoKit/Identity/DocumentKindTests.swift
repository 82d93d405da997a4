import Testing

@testable import NianbaoKit

@Suite struct DocumentKindTests {
  @Test(arguments: [
    "东风市林业局2020年政府信息公开工作年度报告",
    "一、总体情况\n2021年，我局认真。\n二、主动公开政府信息情况",
    "一,、總體情況\n2019年,我局以《政府信息公開條例》為遵循。",
    "现将我局2020年度政府信息公开情况报告如下。",
    "政府信息公开指南\n一、总体情况\n2021年，我局认真。\n二、主动公开政府信息情况",
  ])
  func recognisesReports(lines: String) {
    let read = identify(lines)
    #expect(read.identification.looksLikeReport)
    #expect(read.rules.isEmpty)
  }

  private static let body = "\n一、总体情况\n2020年，全市主动公开政府信息3000条。\n二、依申请公开情况\n较上年增长。"
  private static let others: [(String, DocumentKind)] = [
    ("2022年上半年政府信息公开数据统计\n一、公文类政府信息公开情况", .partOfYear),
    ("东风市2022年第三季度政府信息公开工作报告", .partOfYear),
    ("东风市2022年上半年政府信息公开工作情况" + body, .partOfYear),
    ("本报告统计期限自2022年1月1日起至2022年6月30日止。" + body, .partOfYear),
    ("政府信息公开情况统计表（ 年第 季度）\n填报单位：", .partOfYear),
    ("东风市林业局2020年政府信息公开工作年度报告解读" + body, .explanation),
    ("《东风市2020年政府信息公开工作年度报告》解读" + body, .explanation),
    ("【图解】东风市林业局2020年政府信息公开工作年度报告" + body, .explanation),
    ("一图读懂东风市2020年政府信息公开工作年度报告" + body, .explanation),
    ("东风市2022年与2023年政府信息公开工作年度报告对比" + body, .comparison),
    ("东风市2021年、2022年政府信息公开工作年度报告" + body, .comparison),
    ("东风市政府信息公开情况统计报表\n年\n月", .statistics),
    ("关于做好2020年政府信息公开工作年度报告编制发布工作的通知\n一、总体要求", .notice),
    ("各县人民政府：\n现就做好2020年政府信息公开工作年度报告编制工作通知如下：\n一、总体要求", .notice),
    ("关于2021年政务公开工作要点的通知\n一、加强公开\n2021年，要主动公开。", .notice),
    ("东风市林业局政府信息公开指南\n一、信息分类\n二、主动公开\n三、依申请公开", .guide),
    ("东风市林业局政府信息公开目录\n一、机构职能", .guide),
    ("东风市林业局政府信息公开申请表\n申请人信息", .guide),
    (
      "长风县2020年政府信息公开年度报告\n长风县2019年政府信息公开年度报告\n长风县2018年政府信息公开年度报告",
      .list
    ),
    (
      "· 东风市林业局2020年政府信息公开工作年度报告 2021-01-28\n· 东风市水利局2020年政府信息公开工作年度报告 2021-01-28\n"
        + "· 东风市教育局2020年政府信息公开工作年度报告 2021-01-27", .list
    ),
    (
      "首页 > 年报 东风市林业局2020年政府信息公开工作年度报告 2021-01-28 东风市水利局2020年政府信息公开工作年度报告 2021-01-28 "
        + "东风市财政局2020年政府信息公开工作年度报告 2021-01-27 上一页 下一页", .list
    ),
    (
      "| 1 | 东风市林业局2020年政府信息公开工作年度报告 | 2021-01-28\n| 2 | 东风市水利局2020年政府信息公开工作年度报告 | 2021-01-28\n"
        + "| 3 | 东风市财政局2020年政府信息公开工作年度报告 | 2021-01-28", .list
    ),
    ("东风市发布2020年政府信息公开工作年度报告\n2020年全市主动公开政府信息3000条。", .news),
    ("东风市林业局2020年政府信息公开年报编制工作圆满完成", .news),
    ("我市召开政府信息公开工作会议\n近日，东风市召开会议，总结2020年政府信息公开工作。", .news),
  ]

  @Test(arguments: others)
  func saysWhatOtherDocumentsSeemToBe(lines: String, kind: DocumentKind) throws {
    let read = identify(lines)
    let other = try #require(read.identification.noReport)
    #expect(other.kind == kind)
    #expect(!read.identification.looksLikeReport)
    #expect(!other.reason.zh.isEmpty && !other.reason.en.isEmpty)
  }

  @Test(arguments: [
    "东风市林业局2020年政府信息公开工作年度报告\n政策解读\n图解新闻\n一、总体情况\n我局认真。",
    "东风市林业局2020年政府信息公开工作年度报告\n发布日期：2021-01-20\n附件：2020年年报.pdf",
    "政府信息公开目录\n政府信息公开年报\n东风市林业局2020年政府信息公开工作年度报告",
    "东风市林业局2020年政府信息公开工作年度报告\n相关文章\n东风市林业局2019年政府信息公开工作年度报告",
    "东风市林业局关于发布2020年政府信息公开工作年度报告的公告",
    "东风市林业局2020年政务公开和政策解读工作年度报告",
    "2022年第一季度政府信息公开统计\n东风市林业局2020年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况",
    "东风市林业局2014年政府信息公开年度报告\n统计期限自2014年1月1日起至2014年12月25日止。",
  ])
  func keepsReportsBesideWordsOfOtherDocuments(lines: String) {
    let read = identify(lines)
    #expect(read.identification.looksLikeReport)
    #expect(read.identification.noReport == nil)
    #expect(read.identification.identity.agency == "东风市林业局")
  }

  @Test(arguments: [
    "", "东风市林业局招聘公告\n一、岗位", "联系我们\n网站地图",
    "东风市林业局2020年法治建设年度报告\n一、总体情况\n2020年，我局认真。\n二、工作情况",
  ])
  func saysNothingOfEverythingElse(lines: String) {
    let read = identify(lines)
    #expect(!read.identification.looksLikeReport)
    #expect(read.identification.noReport == nil)
    #expect(read.rules.isEmpty)
  }

  @Test func survivesBrokenText() {
    let source = Array("东风市林业局2020年政府信息公开工作年度报告\n统计期限自2020年1月1日至《年报》。".utf8)
    var findings: [Finding] = []
    for cut in 0...source.count {
      let text = Array(source[cut...]) + Array(source[..<cut])
      let line = Paragraph(range: 0..<text.count, line: 1, key: .none)
      let part = Paragraph(range: cut..<text.count, line: 2, key: .none)
      let document = Document(text: text, blocks: [.paragraph(line), .paragraph(part)])
      _ = Identification.read(document, findings: &findings)
    }
  }
}
