import NianbaoKit
import Testing

/// Ways of saying the same that real reports have, and traps beside them.
struct VariantTests {
  private static let received = "requests.received.new.all"

  @Test(arguments: [
    ("全年累计收到申请公开政府信息事项7件", "7"), ("2022年度，本机关政府信息公开申请受理数为0", "0"),
    ("政府信息公开申请量为零", "0"), ("2022年无依申请公开政府信息事项", "0"), ("2022年未受理依申请公开事项", "0"),
    ("我局尚未收到依申请公开申请", "0"), ("我单位暂未收到政府信息公开申请", "0"), ("共接收政府信息公开申请总数为31件", "31"),
    ("共受理政府信息公开申请二十三件", "23"), ("共受理政府信息公开申请一百零五件", "105"), ("共接到群众政府信息公开申请两件", "2"),
    ("收到政府信息公开申请3宗", "3"), ("收到政府信息公开申请4份", "4"), ("收到依申请公开办件5个", "5"),
    ("共收到政府信息公开申请件8件", "8"), ("收到政府信息公开申请14件，较上年增加3件，增长27.3%", "14"),
    ("收到政府信息公开申请8件（去年为11件），均已按时办结", "8"), ("2021年收到申请15件，2022年收到政府信息公开申请9件", "9"),
    ("上半年收到政府信息公开申请4件，全年收到政府信息公开申请9件", "9"), ("收到5人次提出的政府信息公开申请8件", "8"),
    ("按时答复第2022001号申请，全年共收到政府信息公开申请1件", "1"),
  ])
  func readsRequests(sentence: String, value: String) {
    #expect(ReportText.form("一、总体情况\n\(sentence)。").values == [Self.received: value])
  }

  @Test(arguments: [
    "收到申请3-5件，第3件申请已答复", "力争2023年收到的政府信息公开申请按时办结率达100%", "去年同期收到政府信息公开申请4件",
    "截至2021年底，我局共收到政府信息公开申请66件", "收到的政府信息公开申请办结率100%，网站点击26万次", "计划主动公开政府信息300条",
    "主动公开政府信息不少于200条", "每季度主动公开政府信息20条", "要求各单位主动公开政府信息不低于100条",
    "主动公开政府信息条数同比增加56条", "受理12345热线工单1240件，受理信访件12件，答复网民留言31条", "全系统现有专兼职人员35名",
    "制定政府信息公开目录1项、指南1份", "规章13件（含新制定5件、修改4件、废止4件）",
  ])
  func readsNothingOutOfTraps(sentence: String) {
    #expect(ReportText.form("一、总体情况\n2022年，\(sentence)。").facts.isEmpty)
  }

  @Test(arguments: [
    ("近500条", "500"), ("500余条", "500"), ("1.2万余条", "12000"), ("超过1000条", "1000"), ("约300条", "300"),
  ])
  func marksWhatIsNotExact(number: String, value: String) {
    let report = ReportText.form("一、总体情况\n全年主动公开政府信息\(number)。")
    #expect(report.values == ["proactive.items.total": value])
    #expect(report.fact("proactive.items.total")?.bounds != nil)
  }

  @Test func readsEachNumberOfASentenceWithCommas() {
    #expect(
      ReportText.form("召开政府信息公开工作会议3次，举办培训班2期，接受培训人员120人次。").values
        == ["training.meetings": "3", "training.courses": "2", "training.participants": "120"])
    #expect(
      ReportText.form("开展政务公开业务培训3场次，参训人员160余人次。").values
        == ["training.courses": "3", "training.participants": "160"])
    #expect(
      ReportText.form("本年制发规范性文件3件，废止0件，现行有效12件。").values
        == [
          "proactive.normative_documents.issued": "3",
          "proactive.normative_documents.repealed": "0",
          "proactive.normative_documents.in_force": "12",
        ])
  }

  @Test func readsHowEachRequestCameAndWhatBecameOfIt() {
    #expect(
      ReportText.form(
        "收到政府信息公开申请52件，其中，通过互联网渠道申请31件，通过信函渠道申请21件，上年结转1件，办结53件。"
      ).values
        == [
          Self.received: "52", "requests.received.channel.online": "31",
          "requests.received.channel.mail": "21", "requests.pending.start.all": "1",
          "outcomes.total.all": "53",
        ])
    #expect(
      ReportText.form("共受理依申请公开政府信息事项21宗，其中“予以公开”10宗，“部分公开”4宗，“本机关不掌握相关政府信息”5宗。").values
        == [
          Self.received: "21", "outcomes.granted.full.all": "10",
          "outcomes.granted.partial.all": "4", "outcomes.not_provided.not_held.all": "5",
        ])
  }

  @Test func readsFeesAndResponses() {
    #expect(
      ReportText.form("本单位收取信息处理费的总金额为0元。").values
        == ["fees.information_processing.amount": "0"])
    #expect(
      ReportText.legacy("四、收费情况\n共收取检索、复制等费用320元。").values == ["requests.fees_collected": "0.032"])
    #expect(
      ReportText.form("回应公众关注热点问题6次，召开新闻发布会4场。").values
        == ["response.events": "6", "response.press_conference.total": "4"])
  }
}
