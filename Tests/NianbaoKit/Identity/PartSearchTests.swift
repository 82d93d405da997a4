import Testing

@testable import NianbaoKit

/// Several reports in one document.
@Suite struct PartSearchTests {
  private func report(_ agency: String, _ year: Int) -> String {
    "\(agency)\(year)年政府信息公开工作年度报告\n一、总体情况\n\(year)年，我局认真。\n二、主动公开政府信息情况\n无。\n"
  }

  private func others(_ lines: String) -> [String] {
    let document = Document(lines: lines)
    var findings: [Finding] = []
    let parts = Identification.read(document, findings: &findings).identity.parts
    return parts.filter { !$0.isOwn }.map { document.string($0.heading.bytes) }
  }

  @Test func leavesOutTheReportOfAnotherYear() {
    let own = report("东风市林业局", 2022)
    let other = report("东风市林业局", 2021)
    #expect(others(own + other) == ["东风市林业局2021年政府信息公开工作年度报告"])
    #expect(others(other + own) == ["东风市林业局2022年政府信息公开工作年度报告"])
    #expect(identify(own + other).rules.contains("REPORT-OTHER"))
  }

  @Test func leavesOutTheReportOfAnotherAgency() {
    let lines = report("东风市人民政府", 2022) + report("东风市水利局", 2022)
    #expect(others(lines) == ["东风市水利局2022年政府信息公开工作年度报告"])
  }

  @Test("A title without a report below it is a link", arguments: [true, false])
  func takesNoLinkForAReport(isInFront: Bool) {
    let link = "东风市林业局2021年政府信息公开工作年度报告\n"
    let own = report("东风市林业局", 2022)
    #expect(others(isInFront ? link + own : own + link).isEmpty)
  }
}
