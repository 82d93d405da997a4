import NianbaoKit
import Testing

/// A number below a heading of one topic, one party or one time is not the whole.
struct HeadingScopeTests {
  private func values(_ text: String, of agency: String = "东风市林业局") -> [String: String] {
    ReportText("\(agency)2022年政府信息公开工作年度报告\n一、总体情况\n\(text)").values
  }

  @Test(
    "Nothing is read below a heading that names a topic, a party or a time",
    arguments: [
      "（二）推进财政信息公开。主动公开政府信息78条。", "（二）推进财政信息公开\n主动公开政府信息78条。",
      "（二）推进财政信息公开。全年主动公开政府信息78条。", "（二）推进财政信息公开。我局主动公开政府信息78条。",
      "（二）推进财政信息公开。及时公开预决算。主动公开政府信息78条。", "（二）突出重点，推进财政信息公开。主动公开政府信息78条。",
      "（二）财政信息公开，主动公开政府信息78条。", "2.财政领域\n主动公开政府信息78条。", "1.优化营商环境。主动公开政府信息78条。",
      "①乡村振兴。主动公开政府信息78条。", "二是乡村振兴。主动公开政府信息78条。", "第二，乡村振兴。主动公开政府信息78条。",
      "一是做好疫情防控。二是做好财政公开，主动公开政府信息78条。", "（1）财政信息。主动公开政府信息78条。",
      "二、重点领域信息公开情况\n主动公开政府信息78条。", "二、财政信息公开情况\n2022年，我局主动公开政府信息78条。",
      "二、乡镇政府信息公开情况\n收到政府信息公开申请12件。", "二、上半年工作情况\n收到政府信息公开申请12件。",
      "（三）财政领域依申请公开。收到政府信息公开申请3件。", "（三）下属单位情况\n收到政府信息公开申请3件。",
      "（三）上半年情况\n收到政府信息公开申请3件。", "（三）2023年工作计划\n主动公开政府信息500条。",
      "（三）典型案例\n收到政府信息公开申请3件。", "（一）网上申请。收到政府信息公开申请12件。",
      "（一）征地类。收到政府信息公开申请12件。", "（一）下属单位。收到政府信息公开申请12件。（二）局机关。收到政府信息公开申请5件。",
    ])
  func readsNothingBelowATopic(text: String) {
    #expect(values(text) == [:])
  }

  @Test(
    "A line or a short sentence in front may be a heading without a number",
    arguments: [
      "推进财政信息公开。主动公开政府信息78条。", "推进财政信息公开\n主动公开政府信息78条。", "财政预决算\n主动公开政府信息78条。",
      "**财政信息**\n主动公开政府信息78条。", "【财政信息】\n主动公开政府信息78条。", "◆财政信息。主动公开政府信息78条。",
      "乡村振兴方面。主动公开政府信息78条。", "上半年工作情况。\n主动公开政府信息56条。", "市教育局\n收到政府信息公开申请3件。",
      "乡镇情况。收到政府信息公开申请12件。", "林业站。主动公开政府信息12条。局机关。主动公开政府信息5条。",
      "林业站：主动公开政府信息78条。\n局机关：主动公开政府信息56条。", "开展“绿盾”行动。作出行政处罚34件。",
      "我局积极推进财政预决算信息公开工作。主动公开政府信息78条。",
    ])
  func readsNothingBelowALine(text: String) {
    #expect(values(text) == [:])
  }

  @Test(
    "A sentence of several clauses above a paragraph is no heading of it",
    arguments: ["加强政务新媒体管理，内容发布前严格审核。", "将政务公开工作列入年度考核，定期通报栏目更新情况。"])
  func readsBelowSentences(sentence: String) {
    #expect(
      values("\(sentence)\n全年通过政府网站公开政府信息1441条。")
        == ["proactive.channel.website": "1441"])
  }

  @Test(
    "A clause in front names the topic where reports count by topics",
    arguments: [
      "通过村务公开栏，主动公开政府信息78条。", "推进重大建设项目信息公开，主动公开信息78条；推进社会公益领域信息公开，主动公开信息56条。",
      "优化营商环境，主动公开政府信息78条。", "服务乡村振兴，主动公开政府信息78条。", "做好疫情防控信息发布，主动公开政府信息78条。",
      "深化基层政务公开，主动公开政府信息78条。", "结合政务公开日活动，主动公开政府信息78条。", "政务公开日当天，主动公开政府信息78条。",
      "公开重点突出。聚焦三农，主动公开政府信息78条。", "查处盗伐林木，作出行政处罚78件。", "围绕森林防火，举办新闻发布会2次。",
      "森林防火方面，回应公众关注热点5次。", "据《东风日报》报道，我局主动公开政府信息12条。", "确保全年主动公开政府信息500条。",
    ])
  func readsNothingBehindATopic(text: String) {
    #expect(values(text) == [:])
  }

  @Test(
    "Talk and what is attached is not the agency's word",
    arguments: [
      "小王说，收到政府信息公开申请12件。", "小王说：“我们收到政府信息公开申请12件。”", "小王告诉记者，全年收到政府信息公开申请12件。",
      "记者了解到，2022年收到政府信息公开申请12件。", "一位工作人员表示，收到政府信息公开申请12件。",
      "张局长在会上讲，收到政府信息公开申请12件。", "群众来信写道，收到政府信息公开申请12件。",
      "附：市教育局年报\n收到政府信息公开申请12件。", "附：市教育局年报。收到政府信息公开申请12件。",
      "附件1：市教育局政府信息公开情况\n2022年，收到政府信息公开申请12件。", "案例：某镇收到政府信息公开申请12件。",
    ])
  func readsNothingThatOthersSay(text: String) {
    #expect(values(text) == [:])
  }

  @Test(
    "Headings of the work as a whole leave a number what it is",
    arguments: [
      "（一）主动公开情况。2022年，我局主动公开政府信息345条。", "（一）主动公开情况\n2022年，我局主动公开政府信息345条。",
      "一是主动公开方面。2022年，我局主动公开政府信息345条。", "二、主动公开政府信息情况\n2022年，我局主动公开政府信息345条。",
      "（二）完善制度机制，规范公开流程。全年主动公开政府信息345条。", "（一）财政领域公开。（二）主动公开情况。主动公开政府信息345条。",
      "我局高度重视政务公开工作，成立领导小组，明确分工。全年主动公开政府信息345条。", "我局认真贯彻落实《条例》，全年主动公开政府信息345条。",
      "在市委、市政府的正确领导下，我局扎实推进政府信息公开工作，全年共主动公开政府信息345条。",
      "2022年，我局不断拓宽公开渠道，丰富公开内容，全年主动公开政府信息345条。", "**主动公开情况**\n主动公开政府信息345条。",
      "附件：2022年政府信息公开情况统计表\n主动公开政府信息345条。",
      "服务乡村振兴，我局2022年主动公开政府信息345条。",
    ])
  func readsBelowTheWork(text: String) {
    #expect(values(text) == ["proactive.items.total": "345"])
  }

  @Test(
    "Headings leave other measures what they are",
    arguments: [
      ("（三）强化业务培训。举办政务公开培训3次。", "training.courses", "3"),
      ("（四）加强平台建设。通过门户网站公开政府信息345条。", "proactive.channel.website", "345"),
      ("充分发挥门户网站主渠道作用，全年通过门户网站公开政府信息345条。", "proactive.channel.website", "345"),
      ("（五）做好解读回应工作。回应公众关注热点或重大舆情12次。", "response.events", "12"),
      ("（一）财政领域公开。主动公开政府信息78条。（二）依申请公开情况。收到政府信息公开申请12件。", "requests.received.new.all", "12"),
      ("（一）财政领域公开。\n主动公开政府信息78条。\n（二）依申请公开情况。\n收到政府信息公开申请12件。", "requests.received.new.all", "12"),
    ])
  func readsOthersBelowTheirs(text: String, field: String, value: String) {
    #expect(values(text) == [field: value])
  }
}
