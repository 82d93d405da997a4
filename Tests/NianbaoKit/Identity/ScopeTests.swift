import Testing

@testable import NianbaoKit

@Suite struct ScopeTests {
  private func scope(_ lines: String) -> Identity.Scope? {
    identify(lines).identification.identity.scope
  }

  @Test func isTheJurisdictionWhenAGovernmentCountsAllItsUnits() {
    let title = "柳河区人民政府2020年政府信息公开工作年度报告\n一、总体情况\n"
    #expect(scope(title + "2020年全区共收到申请70件。") == .jurisdiction)
    #expect(scope(title + "我区各级各部门主动公开政府信息4435条。") == .jurisdiction)
    #expect(scope(title + "我区主动公开政府信息1136条。") == .jurisdiction)
    #expect(scope("一、总体情况\n全市各级行政机关共收到申请70件。") == .jurisdiction)
  }

  @Test func isTheAgencysOwnWhenAnOfficeReports() {
    #expect(scope("一、总体情况\n2020年，我局按照全市政务公开要点开展工作。") == .own)
    #expect(scope("一、总体情况\n本单位未收到申请，全区共收到5件。") == .own)
    #expect(scope("东风市林业局2020年政府信息公开工作年度报告") == .own)
    #expect(scope("长风县新安镇2020年政府信息公开工作年度报告\n一、总体情况\n我镇认真。") == .own)
  }

  @Test func isTheAgencysOwnWhenATradeIsManaged() {
    let title = "东风市城乡建设管理委员会2025年政府信息公开工作年度报告\n一、总体情况\n"
    #expect(scope(title + "我委新收到申请12件，在全市各委办局中位列第三。") == .own)
  }

  @Test func isMissingWhereTheTextDoesNotSay() {
    #expect(scope("柳河区人民政府2020年政府信息公开工作年度报告") == nil)
    #expect(scope("一、总体情况\n1.本机关不掌握相关政府信息") == nil)
  }
}
