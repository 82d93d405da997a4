import NianbaoKit
import Testing

/// 主动公开 and 回应解读.
struct DisclosureTests {
  @Test(arguments: [
    "主动公开政府信息4435条", "全年累计公开各类政府信息4435条", "共主动公开信息4435条", "主动公开各类政务信息4435篇",
    "新增主动公开政府信息4435条", "主动公开政府信息总数4435条", "主动公开了政府信息4435条",
    "通过网站、公众号等方式主动向社会公开政策文件、工作动态等信息4435条",
  ])
  func readsTheTotal(sentence: String) {
    #expect(ReportText.legacy("2017年，我区\(sentence)。").values == ["proactive.items.total": "4435"])
  }

  @Test(arguments: [
    ("作出行政处罚决定49件", "penalties.decisions", "49"),
    ("办理行政许可1300件", "licensing.decisions", "1300"),
    ("下达行政强制决定3起", "coercion.decisions", "3"),
    ("行政许可处理决定8件", "licensing.decisions", "8"),
    ("行政事业性收费总额为24000万元", "fees.amount", "24000"),
    ("收取行政事业性收费2.5亿元", "fees.amount", "25000"),
    ("收取行政事业性收费38500元", "fees.amount", "3.85"),
  ])
  func readsDecisionsAndCharges(sentence: String, field: String, value: String) {
    let report = ReportText.form("一、总体情况\n2022年，我局\(sentence)。")
    #expect(report.values == ["proactive.\(field)": value])
  }

  @Test(arguments: [
    "公示行政处罚信息49条", "公开行政处罚决定书12件", "作出行政处罚决定公示49件", "受理行政许可49件", "行政许可目录49件",
    "办理采伐行政许可49件", "减免行政事业性收费49万元", "其中作出行政处罚决定49件",
  ])
  func leavesPartsAndPublicationsOfDecisionsAlone(sentence: String) {
    #expect(ReportText.form("一、总体情况\n2022年，我局\(sentence)。").values == [:])
  }

  @Test(arguments: [
    ("通过政府网站公开信息12条", "website"), ("在区政府信息公开网上发布信息12条", "website"),
    ("门户网站公布信息12条", "website"), ("在政府网站平台主动公开政府信息12条", "website"),
    ("政务微博发布信息12条", "weibo"), ("通过微信公众号推送政务动态12条", "wechat"),
    ("政府公报公开政府信息12条", "gazette"), ("通过其他渠道和方式公开政府信息12条", "other"),
  ])
  func readsOneChannelAsThatChannelOnly(sentence: String, channel: String) {
    let report = ReportText.form("2022年，我局\(sentence)。")
    #expect(report.values == ["proactive.channel.\(channel)": "12"])
  }

  @Test(arguments: [
    "政务新媒体521条", "通过网站和微信公众号发布信息30条", "公开行政权力项目2项", "2022年共公开7个重大项目建设相关信息",
    "转载其他信息50篇", "发布公告16条", "通过政府网站公开财政信息3条", "书记区长办件选登150条", "访问量414.7万人次",
    "微信公众号粉丝1200人", "编发警务微信1365条", "更新栏目信息30条", "督促、指导重点领域信息公开20000余条",
  ])
  func leavesOtherInformationAlone(sentence: String) {
    #expect(ReportText.form("2022年，我局\(sentence)。").facts.isEmpty)
  }

  @Test func readsNormativeDocumentsBelowTheTotal() {
    let report = ReportText.legacy("主动公开政府信息100条。其中，概况类信息32条；规范性文件信息23条；其他信息45条。")
    #expect(
      report.values == [
        "proactive.items.total": "100", "proactive.items.normative_documents": "23",
      ])
  }

  @Test func prefersWhatIsCalledDisclosedToWhatIsOnlyCalledPublic() {
    let report = ReportText.legacy("全年共公开政府信息300条，其中主动公开200条，依申请公开5件。")
    #expect(report.values == ["proactive.items.total": "200"])
    #expect(report.findings.isEmpty)
  }

  @Test(arguments: ["", "依申请公开方面。"])
  func readsTheClassificationOfDocumentsAsNoOutcome(heading: String) {
    let report = ReportText.legacy("\(heading)全年制发公文707件，主动公开673件，依申请公开5件，不予公开29件。")
    #expect(report.facts.isEmpty)
  }

  @Test func takesNoPartOfAJointCategory() {
    let report = ReportText.legacy("主动公开政府信息100条，其中政策、规范性文件类信息95条。")
    #expect(report.values == ["proactive.items.total": "100"])
  }

  @Test func readsElectronicItemsApartFromTheTotal() {
    let report = ReportText.legacy("在主动公开的51条政府信息中，全文电子化的主动公开信息数共9条。", year: 2010)
    #expect(
      report.values == [
        "proactive.items.full_text_electronic": "9", "proactive.items.total": "51",
      ])
  }

  @Test func readsDocumentsIssuedRepealedAndInForce() {
    let report = ReportText.form("全年制发行政规范性文件3件，废止行政规范性文件1件，现行有效行政规范性文件12件。")
    #expect(
      report.values == [
        "proactive.normative_documents.issued": "3", "proactive.normative_documents.repealed": "1",
        "proactive.normative_documents.in_force": "12",
      ])
  }

  @Test(arguments: ["处理行政决定数量26个", "作出行政决定26件", "行政处理决定总数26件"])
  func readsDecisionsOfAllKinds(sentence: String) {
    let report = ReportText.form("全年公示政务，\(sentence)。")
    #expect(report.values == ["proactive.decisions.total": "26"])
  }

  @Test(arguments: ["作出行政处罚决定26件", "行政复议决定26件", "行政许可决定26件"])
  func readsNoDecisionsOfOneKind(sentence: String) {
    #expect(ReportText.form("全年\(sentence)。").values["proactive.decisions.total"] == nil)
  }

  /// 作为依申请公开信息 counts what may be asked for, not what was.
  @Test func readsTheCatalogueOfInformationOnRequest() {
    let report = ReportText.legacy("收到政府信息公开申请7条。作为依申请公开信息数107条。", year: 2013)
    #expect(
      report.values == ["requests.received.new": "7", "requests.catalogue_items": "107"])
    #expect(report.findings.isEmpty)
  }

  @Test func readsNoIssueOutOfDisclosedRules() {
    #expect(ReportText.form("主动公开规章13件（含新制定5件，修改4件，废止4件）。").facts.isEmpty)
  }

  @Test(arguments: [
    ("回应公众关注热点或重大舆情12次", "response.events", "12"), ("回应社会热点5次", "response.events", "5"),
    ("回应公众关注热点或重大舆情数0次", "response.events", "0"),
    ("召开新闻发布会4次", "response.press_conference.total", "4"),
    ("举办2场新闻发布会", "response.press_conference.total", "2"),
    ("开展“在线访谈”11期", "response.online_interview.total", "11"),
    ("发布政策解读稿件36篇", "response.interpretation.articles", "36"),
  ])
  func readsResponses(sentence: String, id: String, value: String) {
    #expect(ReportText.legacy("全年\(sentence)。").values == [id: value])
  }

  @Test(arguments: ["咨询与答复164条", "开展意见征集40余次", "发布“阳光政务”18期", "回应网民留言30次"])
  func leavesOtherActivityAlone(sentence: String) {
    #expect(ReportText.legacy("全年\(sentence)。").facts.isEmpty)
  }
}
