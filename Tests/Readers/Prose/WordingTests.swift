import NianbaoKit
import Testing

/// The many ways in which reports say the same.
struct WordingTests {
  private func values(
    _ text: String, of agency: String = "东风市林业局", year: Int = 2022
  ) -> [String: String] {
    ReportText("\(agency)\(year)年政府信息公开工作年度报告\n一、总体情况\n\(text)").values
  }

  @Test(
    "Requests are called by many names and in any order of words",
    arguments: [
      "新收到政府信息公开申请26件", "新收到依申请公开共26件", "新受理依申请政府信息公开26件", "受理依申请政府信息公开事项26例",
      "收到政府信息依申请公开申请26件", "收到政府信息公开依申请26件", "收到政府信息申请公开件26件", "受理依申请信息26条",
      "收到26起政府信息依申请公开", "受理依申请公开政府信息申请26件", "收到依申请公开信件26件",
    ])
  func readsRequests(sentence: String) {
    #expect(values("我局\(sentence)。") == ["requests.received.new.all": "26"])
  }

  @Test(
    "Nothing received is told in many ways",
    arguments: [
      "我局未收到过信息公开申请", "目前我局尚未收到政府信息公开申请", "我局从未收到政府信息公开申请", "未受理任何形式的政府信息公开申请",
      "我局未收到任何公民、法人和其他组织提出的公开政府信息的申请", "我局未收到政府公开信息的申请", "我局未收到政务信息公开申请",
      "我局没有接到群众主动要求公开政府信息的申请", "未收到信息公开的申请和未涉及不予公开的政府信息",
    ])
  func readsNoRequests(sentence: String) {
    #expect(values("\(sentence)。") == ["requests.received.new.all": "0"])
  }

  @Test(
    "A part of them says nothing of the whole",
    arguments: [
      "目前共收到政府信息公开申请26件，均为乡镇受理", "未收到任何形式的商业秘密公开申请", "乡镇新收到政府信息公开申请26件",
      "不予受理4件", "通过网络新收到依申请公开26件", "目前县教育局尚未收到政府信息公开申请",
    ])
  func readsNoPart(sentence: String) {
    #expect(values("\(sentence)。") == [:])
  }

  @Test("A heading may name the administrative agency", arguments: ["行政机关收到和处理政府信息公开申请情况"])
  func leavesTheAgencyOfAHeading(heading: String) {
    #expect(
      values("（二）\(heading)\n2022年，我局共收到政府信息公开申请5件。")
        == ["requests.received.new.all": "5"])
  }

  @Test("The number of an item is no part of its sentence", arguments: ["3、", "3.", "3．", "（3）"])
  func readsBehindTheNumberOfAnItem(number: String) {
    #expect(
      values("1、加强学习。\n\(number)2022年我局未收到政府信息公开申请，也未发生因政府信息公开而产生的行政复议。")
        == ["requests.received.new.all": "0", "review.total": "0"])
  }

  @Test(
    "An agency calls itself by its kind",
    arguments: [("东风市南山街道办事处", "我街"), ("东风市政务服务中心", "我室"), ("东风市工业园区管委会", "我管委会")])
  func knowsTheAgency(agency: String, name: String) {
    #expect(
      values("\(name)共收到政府信息公开申请5件。", of: agency)["requests.received.new.all"] == "5")
  }

  @Test("A result may stand behind its number")
  func readsResultsBehindTheirNumbers() {
    #expect(
      values("我局收到政府信息公开申请19件，其中4件予以公开，3件部分公开，4件不予公开，8件无法提供。") == [
        "requests.received.new.all": "19", "outcomes.granted.full.all": "4",
        "outcomes.granted.partial.all": "3", "outcomes.denied.total": "4",
        "outcomes.not_provided.total": "8",
      ])
    #expect(values("我局收到政府信息公开申请9件，4件予以公开的信息已上网。").count == 1)
  }

  @Test("What is carried over may be told by the year, in its direction only")
  func readsYearsOfCarryingOver() {
    #expect(
      values("我局收到政府信息公开申请10件，2021年结转政府信息公开申请2件，共办结10件，结转2023年度继续办理2件。") == [
        "requests.received.new.all": "10", "requests.pending.start.all": "2",
        "outcomes.total.all": "10", "requests.pending.end.all": "2",
      ])
    for sentence in ["2020年结转政府信息公开申请2件", "2023年结转政府信息公开申请2件", "结转2022年度继续办理2件"] {
      #expect(values("我局\(sentence)。") == [:], "\(sentence)")
    }
    #expect(
      values("共收到政府信息公开申请12件（含2021年结转2件）。") == ["requests.pending.start.all": "2"])
  }

  @Test("What is new may be named among all that were handled")
  func readsNewOnesAmongAll() {
    #expect(
      values("（二）依申请公开情况\n我局处理政府信息依申请公开92件，其中，本年度新接收91件，2021年结转办理1件。") == [
        "requests.received.new.all": "91", "requests.pending.start.all": "1",
      ])
    #expect(values("（二）依申请公开情况\n我局处理政府信息依申请公开92件，其中网络新接收91件。") == [:])
  }

  @Test("The title of a summary is no heading")
  func readsBelowTheTitleOfASummary() {
    let text = "东风市2019年政务公开工作总结\n2019年，全市主动公开政府信息26.8万条。"
    #expect(ReportText(text).values == ["proactive.items.total": "268000"])
  }

  @Test("Answers beside requests that were not taken are not all results")
  func readsNoPartOfTheResults() {
    #expect(
      values("我局共受理政府信息公开申请12件，答复7件，不予受理4件，补正后逾期1件。") == ["requests.received.new.all": "12"])
  }

  @Test(
    "Whoever is said to have received nothing goes on to be spoken of",
    arguments: [
      "2、乡镇未收到政府信息公开申请，也未发生政府信息公开行政复议", "乡镇未收到政府信息公开申请，也未发生政府信息公开行政复议",
      "收到政府信息公开申请。所有申请均由市教育局办理，其中予以公开3件",
    ])
  func readsNothingOfOthers(sentence: String) {
    #expect(values("（二）依申请公开情况\n\(sentence)。") == [:])
  }

  @Test("The reason of a decision changes nothing")
  func readsInFrontOfReasons() {
    let text = "我局收到政府信息公开申请9件，予以公开2件，不予公开7件（均属于国家秘密）。"
    #expect(values(text)["outcomes.denied.total"] == "7")
    let others = "我局收到政府信息公开申请9件，不予公开7件（均属于乡镇申请）。"
    #expect(values(others)["outcomes.denied.total"] == nil)
  }

  @Test(
    "Accounts by their names",
    arguments: [
      ("微信公众号“东风林业”发布信息540条", "proactive.channel.wechat"),
      ("“东风林业”微信订阅号发布信息540条", "proactive.channel.wechat"),
      ("“东风林业”微信540条", "proactive.channel.wechat"),
      ("“东风林业”官方微博540条", "proactive.channel.weibo"),
      ("全年通过局门户网站主动公开信息共计540条", "proactive.channel.website"),
      ("我局在市政府网站中主动公开政府信息540条", "proactive.channel.website"),
    ])
  func readsAccounts(sentence: String, id: String) {
    #expect(values("（一）主动公开情况\n\(sentence)。") == [id: "540"])
  }

  @Test(
    "One account of several is a part",
    arguments: [
      "微信公众号“东风林业”发布信息540条，微信公众号“东风护林”发布信息20条。", "“东风林业”微信540条。\n“东风护林”微信20条。",
      "通过局属林业站网站主动公开信息540条。",
    ])
  func readsNoAccountOfSeveral(text: String) {
    #expect(values("（一）主动公开情况\n\(text)") == [:])
  }

  @Test("A stock of documents is not what was published")
  func readsNoStock() {
    let text = "2022年，建立信息管理系统，累计公布地方性法规80条、规范性文件1044条（现存有效140条，废止或失效904条）。"
    #expect(values("（一）主动公开情况\n\(text)") == [:])
  }

  @Test(
    "No reviews and no lawsuits",
    arguments: [
      "未发生因政府信息公开所引发的行政复议、行政诉讼案件", "也没有发生政府信息公开行政复议、行政诉讼等情况", "信息公开都没有发生行政复议、行政诉讼的情况",
      "信息公开答复均未收到行政复议或行政诉讼", "政府信息公开未引起行政复议和行政诉讼情形",
    ])
  func readsNoCases(sentence: String) {
    #expect(values("2022年\(sentence)。") == ["review.total": "0", "litigation.total": "0"])
  }

  @Test(
    "No charges", arguments: ["未涉及政府信息公开的收费及减免情况", "没有关于信息公开的收费及减免情况"])
  func readsNoCharges(sentence: String) {
    #expect(
      values("2016年度\(sentence)。", year: 2016)
        == ["requests.fees_collected": "0", "requests.fees_waived": "0"])
  }

  @Test("A bureau that the text calls 市林业局 is whoever reports where nothing names the agency")
  func readsTheActor() {
    let text = """
      一、总体情况
      2022年，市林业局坚持公开。
      2、2022年市林业局共收到政府信息公开申请5件。
      3、市教育局共收到政府信息公开申请7件。
      """
    #expect(ReportText(text).values == ["requests.received.new.all": "5"])
    let place = "一、总体情况\n2022年，市林业局坚持公开。\n2022年，我市市林业局收到政府信息公开申请5件。"
    #expect(ReportText(place).values == [:])
  }
}
