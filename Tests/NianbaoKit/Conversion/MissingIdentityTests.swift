import Testing

@testable import NianbaoKit

/// Reports that do not say who reports, or for which year.
@Suite struct MissingIdentityTests {
  private func finding(_ front: String) -> Finding? {
    MergedReport(front + "\n旧 white 1\n旧 black 2\n旧 all 3").report.findings
      .first { $0.rule == "META-MISSING" }
  }

  @Test func isSilentWhereTheReportSaysAll() {
    #expect(finding("霁山市林业局2022年政府信息公开工作年度报告") == nil)
  }

  @Test func tellsWhatIsMissingAndWhatFollows() throws {
    let nothing = try #require(finding("某某"))
    #expect(nothing.severity == .warning)
    for words in ["年度", "机关", "标题", "面板"] { #expect(nothing.message.zh.contains(words)) }
    let year = try #require(finding("霁山市林业局政府信息公开工作年度报告"))
    #expect(year.severity == .warning)
    #expect(year.message.en.contains("year was not found"))
    #expect(!year.message.en.contains("agency was not found"))
    let agency = try #require(finding("2022年政府信息公开工作年度报告"))
    #expect(agency.message.en.contains("agency was not found"))
    #expect(!agency.message.en.contains("year was not found"))
  }

  @Test func isForCompletenessWhereOnlyTheTitleIsMissing() throws {
    var identity = Identity()
    (identity.agency, identity.year) = ("霁山市林业局", 2022)
    let found = try #require(MergeFinding.missing(from: identity))
    #expect(found.severity == .info)
  }
}
