import Testing

@testable import NianbaoKit

@Suite struct AgencyTests {
  private func agency(_ lines: String) -> String? { identify(lines).identification.identity.agency }

  @Test func readsTheNameBeforeOrBehindTheYear() {
    #expect(agency("东风市林业局2020年政府信息公开工作年度报告") == "东风市林业局")
    #expect(agency("2020年度东风市林业局政府信息公开工作年度报告") == "东风市林业局")
    #expect(agency("东风市林业局关于2020年度政府信息公开工作年度报告") == "东风市林业局")
    #expect(agency("民政部办公厅关于2020年民政部政府信息公开工作年度报告的公告") == "民政部")
  }

  @Test func keepsTheGovernmentWhoseNameRunsIntoTheTopic() {
    #expect(agency("2022年柳河镇人民政府信息公开工作年度报告") == "柳河镇人民政府")
  }

  @Test func readsTheLineBelowTheTitle() {
    #expect(agency("2017年政府信息公开工作年度报告\n柳河区金融工作办公室\n我单位") == "柳河区金融工作办公室")
  }

  @Test func readsTheSignature() {
    #expect(
      agency("一、总体情况\n2020年，我局认真。\n东风市林业局（盖章）\n2021年1月18日\n网站地图")
        == "东风市林业局")
  }

  @Test func prefersTheSignatureToTheNameOfTheSite() {
    let read = identify(
      "东风市人民政府\n2020年政府信息公开工作年度报告\n一、总体情况\n我局认真。\n东风市林业局\n2021年1月18日")
    #expect(read.identification.identity.agency == "东风市林业局")
    #expect(read.identification.identity.title == "2020年政府信息公开工作年度报告")
  }

  @Test func takesTheFullerNameOfTheSameAgency() {
    #expect(
      agency("公安局2009年度政府信息公开年度报告\n一、概述\n我局认真。\n长风县公安局\n二○一○年四月十日")
        == "长风县公安局")
    #expect(
      agency("东风市柳河区2018年政府信息公开工作年度报告\n电子版通过东风市柳河区人民政府网站公开。\n一、概述")
        == "东风市柳河区人民政府")
    #expect(
      agency("柳河区长桥街道2018年政府信息公开工作年度报告\n信息来源:柳河区长桥街道办事处\n一、概述")
        == "柳河区长桥街道办事处")
  }

  @Test func readsSentencesThatNameTheReporter() {
    #expect(agency("根据规定，现公布东风市林业局2017年政府信息公开工作年度报告。") == "东风市林业局")
    #expect(agency("现发布《长风县新安镇2022年政府信息公开工作年度报告》。\n一、总体情况") == "长风县新安镇")
    #expect(agency("本报告由柳河区长桥街道办事处编制。\n一、总体情况") == "柳河区长桥街道办事处")
    #expect(agency("如有疑问，请与长安镇人民政府党政办公室联系。\n一、总体情况") == "长安镇人民政府")
    #expect(agency("一、总体情况\n2023 年，柳河区人民政府坚持依法公开。") == "柳河区人民政府")
  }

  @Test func leavesOutWhatBracketsAdd() {
    #expect(agency("海关总署(本级机关)2020年政府信息公开工作年度报告-某网站") == "海关总署")
  }

  @Test func readsNamesThatContainTheBeginningOfAPredicate() {
    #expect(agency("一、总体情况\n2020年，柳河区综合行政执法局认真落实。") == "柳河区综合行政执法局")
  }

  @Test(
    "a division may be called as sentences begin",
    arguments: [
      "和县公安局", "和平县人民政府", "和平街道办事处", "将乐县财政局", "本溪市教育局", "全州县水利局", "依兰县审计局",
    ])
  func readsNamesThatBeginLikeSentences(name: String) {
    #expect(agency("\(name)2020年政府信息公开工作年度报告\n一、总体情况\n认真。") == name)
    #expect(agency("2020年度政府信息公开工作年度报告\n一、总体情况\n认真。\n\(name)\n2021年1月8日") == name)
  }

  @Test(
    "a conjunction in front of a name is no part of it",
    arguments: [
      "和东风市林业局", "本市林业局", "将林业局", "全县各林业局",
    ])
  func leavesFragmentsOut(name: String) {
    #expect(agency("\(name)2020年政府信息公开工作年度报告\n一、总体情况\n认真。") == nil)
  }

  @Test(arguments: [
    "一、总体情况\n2020年，柳河区各乡镇认真落实。",
    "一、总体情况\n2020年，东风市委、市政府高度重视。",
    "一、总体情况\n2020年，我局按要求编制了《长风县商务局政府信息公开指南》。",
    "一、总体情况\n2020年，市公安局认真落实各项要求。",
    "一、总体情况\n2020年，在区委的领导下，我镇认真落实。",
    "如有疑问，请与东风市人民政府办公室联系。\n一、总体情况",
    "best8娱乐官网办公室2020年政府信息公开工作年度报告\n一、总体情况",
    "东风市政府信息公开情况统计报表\n年 月\n单位名称:",
  ])
  func isMissingWhereNothingNamesIt(lines: String) {
    #expect(agency(lines) == nil)
  }

  @Test(arguments: [
    ("由东风市林业局办公室编制。", "东风市林业局"), ("由东风市信访办编制。", "东风市信访办"),
    ("由柳河区人民政府办公室汇总编制。", "柳河区人民政府办公室"), ("如有疑问，可与东风市林业局办公室联系。", "东风市林业局"),
    ("如有疑问，请与东风市柳河区南山街道综合办公室联系。", "东风市柳河区南山街道"), ("如有疑问，请联系东风市林业局（电话）。", "东风市林业局"),
    ("根据要求，东风市人民政府根据全市情况，编制本报告。", "东风市人民政府"), ("根据要求，东风市林业局现向社会公开年报。", "东风市林业局"),
  ])
  func readsWhoWroteTheReport(line: String, name: String) {
    #expect(agency("\(line)\n一、总体情况\n认真。") == name)
  }

  @Test(arguments: [
    "政府政务公开年报\n一、总体情况\n2019年，我镇认真。", "一、总体情况\n2024年，街道办事处深入贯彻。",
    "由东风市政务公开办编制。\n一、总体情况",
  ])
  func takesNoKindForAName(lines: String) {
    #expect(agency(lines) == nil)
  }

  @Test func keepsANameThatDoesNotTellWhoseItIsApart() {
    func actor(_ lines: String) -> String? { identify(lines).identification.identity.actor }
    #expect(actor("一、总体情况\n2020年，市公安局认真落实各项要求。") == "市公安局")
    #expect(actor("一、总体情况\n2020年，市公安局认真落实，我市公开较好。") == nil)
    #expect(actor("东风市林业局2020年政府信息公开工作年度报告\n一、总体情况\n2020年，市公安局认真落实。") == nil)
  }

  @Test func takesThePublisherOnlyAsALastResortAndSaysSo() {
    let header = "发布机构: 东风市林业局 发布日期: 2021-01-05\n"
    let alone = identify(header + "一、总体情况\n我局认真。")
    #expect(alone.identification.identity.agency == "东风市林业局")
    #expect(alone.rules == ["META-AGENCY"])
    #expect(agency(header + "长风县水利局2020年政府信息公开工作年度报告") == "长风县水利局")
    #expect(agency("发文机关: 市政府办\n一、总体情况\n我局认真。") == nil)
  }
}
