import NianbaoKit
import TestSupport
import Testing

/// A workbook of results may lie in the folder that is converted next time.
@Suite struct OwnResultsTests {
  @Test("A workbook that the program wrote is no report")
  func readsNoReportInAWorkbook() throws {
    let report = Converter().convert(
      try #require(Corpus.cases.last { $0.name.hasPrefix("seeds/") }).source())
    #expect(!report.facts.isEmpty)
    let writer = try #require(Registry.linked.writer(named: "xlsx"))
    let bytes = try writer.bytes(of: [report], schema: Registry.linked.schema)
    let own = Converter().convert(Source(name: "reports.xlsx", bytes: bytes))
    #expect(own.forms.isEmpty && own.facts.isEmpty && own.identity.agency == nil)
    #expect(own.findings.map(\.rule).sorted() == ["NOT-A-REPORT", "OWN-RESULTS"])
  }
}
