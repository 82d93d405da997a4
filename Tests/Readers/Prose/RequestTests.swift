import NianbaoKit
import Testing

/// 依申请公开: what was received, how, and how it was answered.
struct RequestTests {
  @Test(arguments: [
    "全年各级政府机关收到政府信息公开申请26件", "共受理政府信息公开申请26件", "共收到有关政府信息公开的申请26条",
    "收到依申请公开26件", "接到公民提交的信息公开申请26件", "共收到依申请信息公开26件", "收到政府信息公开申请数26件",
    "收到26件政府信息公开申请", "新收政府信息公开申请26件",
  ])
  func readsWhatWasReceived(sentence: String) {
    #expect(ReportText.legacy("\(sentence)。").values == ["requests.received.new": "26"])
    #expect(ReportText.form("\(sentence)。").values == ["requests.received.new.all": "26"])
  }

  @Test(arguments: ["公民和企业的", "自然人、法人", "企业、群众的"])
  func takesRequestsOfEverybodyForTheWhole(applicants: String) {
    #expect(
      ReportText.form("共收到\(applicants)政府信息公开申请26件。").values
        == ["requests.received.new.all": "26"])
  }

  @Test(arguments: ["收到企业政府信息公开申请26件", "收到公民、企业政府信息公开申请各26件"])
  func takesThoseOfSomeForNoWhole(sentence: String) {
    #expect(ReportText.form("\(sentence)。").facts.isEmpty)
  }

  @Test(arguments: [
    "未收到政府信息公开申请", "没有收到公民、法人和其他组织提交的政府信息公开申请", "没有收到信息公开申请",
    "未收到依申请公开请求", "全年无依申请公开的情况", "未接到有关政府信息公开的申请", "收到依申请公开事项0件",
    "未收到和处理政府信息公开申请，零报告", "未收到公民提出的公开政府信息申请",
  ])
  func readsNothingReceivedAsZero(sentence: String) {
    #expect(ReportText.form("本年度我局\(sentence)。").values == ["requests.received.new.all": "0"])
  }

  @Test(arguments: [
    "未收到公民、法人和其他组织的政府信息公开申请", "没有收到公民个人、法人提出的信息公开申请", "未收到涉及政府信息公开的申请",
    "未收到任何政府信息公开申请",
  ])
  func readsNothingReceivedFromEverybodyAsZero(sentence: String) {
    #expect(
      ReportText.form("2022年，我局\(sentence)。").values == ["requests.received.new.all": "0"])
  }

  @Test(arguments: [
    "未收到企业的政府信息公开申请", "未收到涉及国家秘密的政府信息公开申请", "未收到要求公开商业秘密的政府信息公开申请",
    "没有收到当面提出的政府信息公开申请", "未收到自然人提出的政府信息公开申请",
  ])
  func readsNothingReceivedOfOneKindAsNoZeroOfAll(sentence: String) {
    #expect(ReportText.form("2022年，我局\(sentence)。").values == [:])
  }

  @Test func readsNothingReceivedFromOrganizations() {
    let report = ReportText.form("2022年，我局未收到法人或其他组织提出的政府信息公开申请。")
    #expect(report.values == ["requests.received.organizations": "0"])
  }

  @Test func readsCountsBehindBracketsOneByOne() {
    let report = ReportText.form(
      "二、依申请公开情况\n2022年，答复信息公开申请10件，其中予以公开5件（占比50%）、部分公开1件。")
    #expect(report.values["outcomes.granted.full.all"] == "5")
    #expect(report.values["outcomes.granted.partial.all"] == "1")
  }

  @Test func readsShortSentencesBelowAHeadingOnRequests() {
    let report = ReportText.form(
      """
      （二）依申请公开方面。按照《条例》完善受理工作流程。
      本年度全区共收到70件申请，及时依法依规办结69件，1件结转下年度继续办理。
      """)
    #expect(
      report.values == [
        "requests.received.new.all": "70", "outcomes.total.all": "69",
        "requests.pending.end.all": "1",
      ])
  }

  @Test func readsTheSameSentenceNowhereElse() {
    let report = ReportText.form(
      """
      （二）依申请公开方面。按照《条例》完善受理工作流程。
      （三）政务服务方面。
      本年度全区共收到70件申请，及时依法依规办结69件，1件结转下年度继续办理。
      """)
    #expect(report.facts.isEmpty)
  }

  @Test func readsChannels() {
    let report = ReportText.legacy(
      "收到政府信息公开申请50件。当面申请10件；信函申请16件、网上申请20件，传真申请1件，电子邮件申请2件，其他形式申请1件。")
    #expect(
      report.values == [
        "requests.received.new": "50", "requests.received.channel.in_person": "10",
        "requests.received.channel.mail": "16", "requests.received.channel.online": "20",
        "requests.received.channel.fax": "1", "requests.received.channel.email": "2",
        "requests.received.channel.other": "1",
      ])
  }

  @Test func readsApplicantsInTheYearsOfTheForms() {
    let report = ReportText.form("收到政府信息公开申请75件，涉及自然人72件、法人或其他组织3件。")
    #expect(
      report.values == [
        "requests.received.new.all": "75", "requests.received.new.natural_person": "72",
        "requests.received.organizations": "3",
      ])
  }

  @Test(arguments: [
    "集体土地征收类申请1件", "财政资金类申请10件", "收到行政复议申请3件", "收到网上信息公开申请3件", "收到行政许可申请3件",
    "收到人大代表建议6条", "受理行政许可申请30件", "收到群众来信30件", "收到建设工程规划许可公开申请表3份",
    "受理12345热线工单300件", "不予受理政府信息公开申请1件", "未受理政府信息公开申请2件",
  ])
  func leavesOtherApplicationsAlone(sentence: String) {
    #expect(ReportText.form("全年\(sentence)。").values["requests.received.new.all"] == nil)
    #expect(ReportText.legacy("全年\(sentence)。").values["requests.received.new"] == nil)
  }

  @Test(arguments: [
    "无专人负责依申请公开工作", "没有制定依申请公开制度", "未收到超期答复政府信息公开申请的投诉", "无法提供公开申请材料",
    "未收到政府信息公开申请引发的行政诉讼", "无正当理由反复提出政府信息公开申请",
  ])
  func readsNoZeroOutOfOtherNegations(sentence: String) {
    #expect(ReportText.form("我局\(sentence)。").values["requests.received.new.all"] == nil)
  }

  @Test func readsOutcomesInTheYearsOfTheForms() {
    let report = ReportText.form(
      """
      共受理政府信息公开申请859件，申请数量较去年回落12.3%；答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请按照《条例》顺延到下年度答复），均在法定期限内予以答复。
      收到政府信息公开申请859件。予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件；不予处理158件；其他处理0件。
      """, year: 2019)
    #expect(
      report.values == [
        "requests.received.new.all": "859", "outcomes.total.all": "805",
        "requests.pending.start.all": "18", "requests.pending.end.all": "72",
        "outcomes.granted.total": "258", "outcomes.denied.total": "35",
        "outcomes.not_provided.total": "265", "outcomes.not_processed.total": "158",
        "outcomes.other.total.all": "0",
      ])
  }

  @Test func readsOutcomesInTheYearsBefore() {
    let report = ReportText.legacy(
      "收到政府信息公开申请30件，按时办结28件，延期办结2件。答复政府信息公开申请30件，其中同意公开答复数12件，同意部分公开5件，不同意公开3件（涉及国家秘密1件，涉及商业秘密1件，涉及个人隐私1件），已主动公开4件，信息不存在4件，不属于本机关公开2件。"
    )
    #expect(
      report.values == [
        "requests.received.new": "30", "requests.completed.on_time": "28",
        "requests.completed.extended": "2", "responses.total": "30",
        "responses.granted.full": "12", "responses.granted.partial": "5",
        "responses.denied.total": "3", "responses.denied.state_secret": "1",
        "responses.denied.trade_secret": "1", "responses.denied.personal_privacy": "1",
        "responses.already_public": "4", "responses.not_exist": "4",
        "responses.not_this_agency": "2",
      ])
  }

  @Test(arguments: ["办结提案89件", "征集委员提案89件，已全部办结89件", "受理审批事项117件，办结171件", "答复群众留言30件，答复12件"])
  func leavesTheOutcomesOfOtherBusinessAlone(sentence: String) {
    let report = ReportText.form("收到政府信息公开申请5件。全年\(sentence)。")
    #expect(report.values == ["requests.received.new.all": "5"])
  }

  @Test func readsNoGrantOutOfAJointNumber() {
    let report = ReportText.legacy("收到政府信息公开申请9件，同意公开或部分公开共8件。")
    #expect(report.values == ["requests.received.new": "9"])
  }

  @Test(
    "What begins a paragraph in the words of the form needs no subject",
    arguments: [
      ("结转下年度继续办理66件", "requests.pending.end.all", "66"),
      ("予以公开52件", "outcomes.granted.full.all", "52"),
    ])
  func readsWhatStandsAlone(sentence: String, field: String, value: String) {
    #expect(ReportText.form("一、总体情况\n\(sentence)。").values == [field: value])
    #expect(ReportText.form("一、总体情况\n信访件30件，\(sentence)。").facts.isEmpty)
    #expect(ReportText.form("一、总体情况\n信访工作有序。\(sentence)。").facts.isEmpty)
  }

  @Test func readsNoRefusalAsZero() {
    #expect(ReportText.legacy("我局无不予公开政府信息情况。").values == ["responses.denied.total": "0"])
    #expect(ReportText.legacy("全年没有应公开而不予公开的情况。").facts.isEmpty)
  }
}
