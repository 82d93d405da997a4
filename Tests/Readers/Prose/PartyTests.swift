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
}
