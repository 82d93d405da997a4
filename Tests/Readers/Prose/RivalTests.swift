import NianbaoKit
import Testing

/// Of several numbers for one measure none is the whole unless it is clear which.
struct RivalTests {
  private func values(_ text: String, of agency: String = "东风市林业局") -> [String: String] {
    ReportText("\(agency)2022年政府信息公开工作年度报告\n一、总体情况\n\(text)").values
  }

  @Test(
    "A number beside those of other parts is a part",
    arguments: [
      "在县政府网站主动公开政府信息345条，在省政府网站主动公开政府信息12条。",
      "在市政府网站公开政府信息345条，在省政府网站公开政府信息12条。", "在省政府网站公开政府信息12条。",
      "通过报刊、广播、电视等其他方式公开12条，通过公开栏等其他方式公开34条。", "林业站作出行政处罚12件，局机关作出行政处罚5件。",
      "局机关作出行政处罚5件，林业站作出行政处罚12件。", "局机关作出行政处罚5件。林业站作出行政处罚12件。",
      "召开政务公开领导小组会议2次，召开政务公开推进会议3次。", "召开政务公开推进会议3次，召开政务公开领导小组会议2次。",
      "局办公室召开政务公开会议5次，局党组召开政务公开会议2次。", "举办政务公开业务培训2次，组织乡镇政务公开培训3次。",
      "下属单位政府信息公开行政复议2件，本级政府信息公开行政复议3件。", "收到转办政府信息公开申请5件，收到政府信息公开申请12件。",
    ])
  func takesNoPart(text: String) {
    #expect(values(text) == [:])
  }

  @Test(
    "The body of a government is a part of what the government counts",
    arguments: [
      "全县政府系统共制发行政规范性文件12件，其中县政府制发行政规范性文件5件。", "县政府办公室收到政府信息公开申请5件。",
      "县政府办公室制发行政规范性文件7件，县政府制发行政规范性文件5件。", "县政府收到政府信息公开申请5件，乡镇收到政府信息公开申请12件。",
    ])
  func takesNoBodyForTheGovernment(text: String) {
    #expect(values(text, of: "东风县人民政府") == [:])
  }

  @Test(
    "A number stands where the others are another agency's, another year's or its own parts",
    arguments: [
      ("市教育局制发行政规范性文件9件，我局制发行政规范性文件5件。", "5"), ("去年制发行政规范性文件9件，今年制发行政规范性文件5件。", "5"),
      ("我局制发行政规范性文件5件，市教育局制发行政规范性文件9件。", "5"), ("制发行政规范性文件5件，其中会同市教育局制发行政规范性文件2件。", "5"),
      ("制发行政规范性文件5件，以市政府名义制发行政规范性文件2件，会同市教育局制发行政规范性文件3件。", "5"),
      ("修订行政规范性文件3件，制发行政规范性文件5件。", "5"),
    ])
  func takesTheWhole(text: String, value: String) {
    #expect(values(text) == ["proactive.normative_documents.issued": value])
  }

  @Test(
    "What a bracket or the next clause says may limit a number",
    arguments: [
      "主动公开政府信息78条（财政领域）。", "主动公开政府信息78条（2021年数据）。", "主动公开政府信息78条（累计）。",
      "主动公开政府信息78条，系上年数据。", "主动公开政府信息78条，为历年累计。", "主动公开政府信息78条，由市财政局公开。",
      "收到政府信息公开申请12件，全部由市林业站受理。", "网站总计公开政府信息7878条，2022年新增78条。",
      "网站总计公开政府信息7878条，其中2022年新增78条。", "现有出台行政规范性文件12件。", "新增从事政府信息公开工作人员2人。",
      "2021-2022年度主动公开政府信息345条。", "2021年至2022年，主动公开政府信息345条。", "2021、2022年主动公开政府信息345条。",
      "网站现有主动公开政府信息12345条。",
    ])
  func takesNothingThatIsLimited(text: String) {
    #expect(values(text) == [:])
  }

  @Test(
    "What only tells how a number is made up, or what it is for, changes nothing",
    arguments: [
      "主动公开政府信息78条（较上年增长5%）。", "主动公开政府信息78条（见附表）。", "主动公开政府信息78条，为群众提供了便利。",
      "主动公开政府信息78条，由于宣传到位，群众满意。",
    ])
  func readsBeforeRemarks(text: String) {
    #expect(values(text) == ["proactive.items.total": "78"])
  }

  @Test("Channels are read behind the number of all that was disclosed")
  func readsChannels() {
    let all = ["proactive.items.total": "345"]
    #expect(
      values("主动公开政府信息345条，其中门户网站123条、微博5条、微信公众号217条。")
        == all.merging(
          [
            "proactive.channel.website": "123", "proactive.channel.weibo": "5",
            "proactive.channel.wechat": "217",
          ]) { first, _ in first })
    for text in ["其中县政府网站123条，省政府网站222条", "其中财政网站123条", "网站留言12条", "去年网站12条"] {
      #expect(values("主动公开政府信息345条，\(text)。") == all)
    }
  }
}
