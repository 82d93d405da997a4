import Testing

@testable import NianbaoKit

@Suite struct MergeTextTests {
  private static let title = "东风市林业局2020年政府信息公开工作年度报告\n"

  @Test func putsTextBehindTables() {
    let merged = MergedReport("文 pink 3\n\n\n\n旧 white 1\n旧 all 2")
    #expect(merged.report.forms == ["old"])
    #expect(merged.facts == ["white 1", "all 2", "(pink 3)"])
    #expect(merged.rules.isEmpty)
  }

  @Test func takesTextAsAFormOnlyWithoutATable() {
    #expect(MergedReport(Self.title + "文 white 6").report.forms == ["text"])
    #expect(MergedReport(Self.title + "文 white 6\n\n\n旧 white 6").report.forms == ["old"])
  }

  /// Cells that stand on lines of their own are no sentences.
  @Test func dropsSentencesInsideATable() {
    let merged = MergedReport(
      "旧 white 1\n文 white 6 文:TXT-DOUBT\n旧 all 3\n\n文 pink 4 文:TXT-OTHER")
    #expect(merged.facts == ["white 1", "all 3", "(pink 4)"])
    #expect(merged.rules == ["TXT-OTHER"])
  }

  @Test func keepsTableLinesOutOfSections() {
    let merged = MergedReport("# 一\n前言\n旧 white 1\n旧 all 2\n结语\n# 二\n其他")
    let report = merged.report
    #expect(report.sections.map { report.string($0.heading) } == ["# 一", "# 二"])
    #expect(report.sections.first?.paragraphs.map { report.string($0) } == ["前言", "结语"])
  }

  /// A row may look like a heading; what stands below it belongs to the section before.
  @Test func takesNoRowForAHeading() throws {
    let merged = MergedReport("# 一\n前言\n旧 white 1\n# 二\n旧 all 2\n结语")
    let report = merged.report
    #expect(report.sections.map { report.string($0.heading) } == ["# 一"])
    let section = try #require(report.sections.first)
    #expect(section.paragraphs.map { report.string($0) } == ["前言", "结语"])
    #expect(section.place.bytes == 0..<report.text.count)
  }

  @Test(arguments: ["羊吃草。", "文 white 6", "# 一\n文 pink 3", ""])
  func readsNothingFromWhatIsNoReport(text: String) {
    let merged = MergedReport(text)
    #expect(merged.report.forms.isEmpty)
    #expect(merged.facts.isEmpty)
    #expect(merged.report.sections.isEmpty)
    #expect(merged.rules.contains("NOT-A-REPORT"))
    #expect(merged.report.isReadable)
    #expect(merged.report.status == .findings)
  }

  @Test func takesATableForAReportWhateverTheTitle() {
    let merged = MergedReport("来信\n旧 white 1")
    #expect(merged.report.forms == ["old"])
    #expect(!merged.rules.contains("NOT-A-REPORT"))
  }

  @Test func takesATitleForAReportWithoutAnyForm() {
    let merged = MergedReport(Self.title + "全文见附件。")
    #expect(merged.report.forms.isEmpty)
    #expect(merged.report.identity.year == 2020)
    #expect(!merged.rules.contains("NOT-A-REPORT"))
  }

  @Test func sortsFindingsByTheirPlace() {
    let merged = MergedReport(
      "文 white 5 文:TXT-FIRST\n\n\n\n旧 white 5\n旧 all 2 旧:CELL-SPACED\n\n\n\n文 pink 1 文:TXT-LAST")
    #expect(merged.rules == ["TXT-FIRST", "CELL-SPACED", "TXT-LAST"])
  }
}
