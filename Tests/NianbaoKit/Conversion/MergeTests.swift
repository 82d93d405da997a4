import Testing

@testable import NianbaoKit

@Suite struct MergeTests {
  @Test(arguments: [
    "旧 white 1\n旧 black 2\n旧 all 3\n\n\n\n新 red 4", "新 red 4\n\n\n\n旧 white 1\n旧 black 2\n旧 all 3",
  ])
  func listsFormsBestFirst(text: String) {
    let merged = MergedReport(text)
    #expect(merged.report.forms == ["old", "new"])
    #expect(merged.facts == ["white 1", "black 2", "all 3", "red 4"])
    #expect(merged.rules.isEmpty)
  }

  @Test func decidesTiesByTheNameOfTheForm() {
    #expect(MergedReport("旧 grey 1\n\n\n\n新 red 2").report.forms == ["new", "old"])
  }

  @Test func countsSharedRowsOnce() {
    let merged = MergedReport("旧新 white 1\n旧新 black 2\n旧 all 3")
    #expect(merged.report.forms == ["old"])
    #expect(merged.facts == ["white 1", "black 2", "all 3"])
  }

  @Test func addsAFormThatReadsMoreOfTheSameTable() {
    let merged = MergedReport("旧新 white 1\n新 red 7\n旧新 black 2\n旧 all 3\n旧 grey 4")
    #expect(merged.report.forms == ["old", "new"])
    #expect(merged.facts == ["white 1", "black 2", "all 3", "grey 4", "red 7"])
  }

  /// What one form takes for grey is red in the other: the cell belongs to the better one.
  @Test func givesACellToOneField() {
    let merged = MergedReport("旧 white 1\n旧 black 2\n旧新 grey/red 7\n旧 all 4")
    #expect(merged.report.forms == ["old"])
    #expect(merged.facts == ["white 1", "black 2", "grey 7", "all 4"])
  }

  @Test func leavesOutAFormWhoseOnlyNewsIsUnreadable() {
    let merged = MergedReport("旧 white 1\n旧 black 2\n\n\n\n新 red ?")
    #expect(merged.report.forms == ["old"])
    #expect(merged.facts == ["white 1", "black 2"])
  }

  @Test func keepsAFormThatIsAllUnreadable() {
    let merged = MergedReport("旧 white ?\n旧 black ? 旧:ROW-UNREADABLE")
    #expect(merged.report.forms == ["old"])
    #expect(merged.report.facts.allSatisfy { $0.state == .unreadable })
    #expect(merged.rules == ["ROW-UNREADABLE"])
  }

  @Test func tellsWhereTwoTablesDiffer() throws {
    let merged = MergedReport("旧 white 1\n旧 black 2\n旧 all 3\n\n\n\n新 white 9\n新 red 4")
    #expect(merged.report.forms == ["old", "new"])
    #expect(merged.facts == ["white 1", "black 2", "all 3", "red 4"])
    let finding = try #require(merged.findings.first)
    #expect(merged.rules == ["TABLES-DIFFER"])
    #expect(finding.fields.map { merged.report.fields[$0].id } == ["white"])
    #expect(finding.place?.line == 7)
  }

  @Test func isSilentWhereTwoTablesAgree() {
    let merged = MergedReport("旧 white 1\n旧 black 2\n旧 all 3\n\n\n\n新 white 1\n新 red 4")
    #expect(merged.rules.isEmpty)
    #expect(merged.facts == ["white 1", "black 2", "all 3", "red 4"])
  }

  /// A row or table that a further form lacks is no lack of the report.
  @Test(arguments: ["ROW-MISSING", "STRUCT-TABLES"])
  func takesAbsencesFromTheBestFormOnly(rule: String) {
    let old = "旧 white 1\n旧 black 2\n旧 all 3"
    #expect(MergedReport("\(old)\n\n\n\n新 red 4 新:\(rule)").rules.isEmpty)
    #expect(MergedReport("\(old) 旧:\(rule)\n\n\n\n新 red 4").rules == [rule])
  }

  @Test func takesOtherFindingsOfBothForms() {
    let merged = MergedReport(
      "新 red 4 新:CELL-SPACED\n\n\n\n旧 white 1\n旧 black 2 旧:S2-NONNEG\n旧 all 3")
    #expect(merged.rules == ["CELL-SPACED", "S2-NONNEG"])
  }

  @Test func dropsAnUnknownRowThatTheOtherFormReads() {
    let merged = MergedReport(
      "旧新 white 1\n新 red 7 旧:extra\n旧新 black 2\n旧 all 3\n旧 grey 4")
    #expect(merged.facts.contains("red 7"))
    #expect(merged.rules.isEmpty)
    #expect(merged.report.extras.isEmpty)
  }

  @Test func keepsARowThatNoFormReads() {
    let merged = MergedReport("旧 white 1\n白鹅 3 旧:extra\n灰鹅 5 旧:extra\n旧 all 3")
    #expect(merged.rules == ["ROW-UNKNOWN", "ROW-UNKNOWN"])
    #expect(merged.report.extras.map(\.id) == ["extra.1", "extra.2"])
    #expect(merged.report.extras.map { $0.id(of: $0.values[0]) } == ["extra.1.n", "extra.2.n"])
    #expect(merged.report.extras.map { merged.report.string($0.label) } == ["白鹅", "灰鹅"])
    #expect(merged.findings[0].message.en.contains("extra.1"))
    #expect(merged.findings[1].message.zh.contains("extra.2"))
  }

  @Test("a row that both forms do not have is kept once")
  func keepsARowOfBothFormsOnce() {
    let merged = MergedReport(
      "旧 white 1\n白鹅 3 旧:extra\n旧 all 3\n\n\n\n新 red 4\n灰鹅 5 新:extra\n新 black 1")
    #expect(merged.report.extras.map { merged.report.string($0.label) } == ["白鹅", "灰鹅"])
    let twice = MergedReport("旧 white 1\n白鹅 3 旧:extra\n白鹅 3 旧:extra\n旧 all 3")
    #expect(twice.report.extras.count == 2)
  }
}
