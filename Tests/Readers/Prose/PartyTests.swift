import NianbaoKit
import Testing

/// Whose number a sentence gives.
struct PartyTests {
  private func values(_ text: String, of agency: String = "东风市林业局") -> [String: String] {
    ReportText("\(agency)2022年政府信息公开工作年度报告\n一、总体情况\n\(text)").values
  }

  @Test(arguments: [
    "2022年，全市共收到政府信息公开申请3215件。我局收到政府信息公开申请12件。",
    "2022年，我局收到政府信息公开申请12件，全市共收到政府信息公开申请3215件。",
    "各级行政机关共收到政府信息公开申请3215件，其中我局收到政府信息公开申请12件。",
    "按照全市政务公开工作要点的要求，收到政府信息公开申请12件。", "我局在全市率先公开，收到政府信息公开申请12件。",
    "全局共收到政府信息公开申请12件。",
  ])
  func takesTheDepartmentsOwn(text: String) {
    #expect(values(text) == ["requests.received.new.all": "12"])
  }

  @Test(arguments: [
    "2022年，全市共收到政府信息公开申请3215件。", "各乡镇（街道）收到政府信息公开申请35件。", "全县未收到政府信息公开申请。",
  ])
  func leavesOutWhatIsOfTheWholePlace(text: String) {
    #expect(values(text + "我局严格落实要求。").isEmpty)
  }

  @Test func takesTheWholePlaceForItsGovernment() {
    #expect(
      values("2022年，全市共收到政府信息公开申请3215件。", of: "东风市人民政府")
        == ["requests.received.new.all": "3215"])
  }

  @Test func takesTheWholeTownForItself() {
    #expect(
      values("2022年，全镇主动公开政府信息215条。", of: "东风市新安镇人民政府")
        == ["proactive.items.total": "215"])
  }

  @Test(
    "The number of another agency is no number of the report",
    arguments: [
      ("东风市林业局", "市教育局收到政府信息公开申请9件。"),
      ("东风市林业局", "2022年，市教育局共收到政府信息公开申请9件。"),
      ("东风市林业局", "市教育局2022年收到政府信息公开申请9件。"),
      ("东风市林业局", "市教育局、市住房和城乡建设局等部门收到政府信息公开申请9件。"),
      ("东风市林业局", "市政府收到政府信息公开申请9件。其中，自然人申请9件。"),
      ("东风市林业局", "县教育局未收到政府信息公开申请。"),
      ("东风市人民政府", "市教育局收到政府信息公开申请9件。"),
      ("东风市人民政府", "白沙县人民政府收到政府信息公开申请9件。"),
      ("东风市人民政府", "其中市公安局收到政府信息公开申请9件。"),
      ("东风市红旗区教育局", "市教育局收到政府信息公开申请9件。"),
      ("东风市新安镇人民政府", "市政府收到政府信息公开申请9件。"),
    ])
  func leavesOutOtherAgencies(agency: String, text: String) {
    #expect(values(text, of: agency).isEmpty)
  }

  @Test(
    "The agency may name itself in full, in short and by its office",
    arguments: [
      ("东风市林业局", "东风市林业局收到政府信息公开申请12件。"),
      ("东风市林业局", "市林业局全年共收到政府信息公开申请12件。"),
      ("东风市林业局", "局办公室收到政府信息公开申请12件。"),
      ("东风县发展和改革局", "县发改局收到政府信息公开申请12件。"),
      ("东风市住房和城乡建设局", "市住建局收到政府信息公开申请12件。"),
      ("东风市城市管理局", "市城管局收到政府信息公开申请12件。"),
      ("东风市红旗区人民政府", "红旗区人民政府收到政府信息公开申请12件。"),
      ("东风市人民政府", "全市各级行政机关共收到政府信息公开申请12件。"),
      ("东风市人民政府办公室", "市政府收到政府信息公开申请12件。"),
      ("东风市新安镇人民政府", "镇党政办公室收到政府信息公开申请12件。"),
      ("东风市林业局", "市教育局收到政府信息公开申请9件，我局收到政府信息公开申请12件。"),
      ("东风市林业局", "通过市政府网站、政务服务大厅公开信息。收到政府信息公开申请12件。"),
      ("东风市人民政府办公室", "依申请公开方面市政府办公室代表市政府共受理政府信息公开申请12件。"),
      ("东风市林业局", "截至年底市林业局共收到政府信息公开申请12件。"),
      ("东风市林业局", "工作开展情况东风市林业局共收到政府信息公开申请12件。"),
    ])
  func takesItsOwn(agency: String, text: String) {
    #expect(values(text, of: agency) == ["requests.received.new.all": "12"])
  }

  @Test func leavesOutCasesThatOthersReceived() {
    #expect(values("四、复议诉讼情况\n市政府收到政府信息公开行政复议申请2件。").isEmpty)
  }
}
