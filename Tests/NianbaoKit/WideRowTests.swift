import NianbaoKit
import TestSupport
import Testing

@Suite struct WideRowTests {
  @Test func forgetsTheReportBefore() {
    var row = WideRow(SampleReports.fields)
    row.fill(SampleReports.table)
    #expect(row.index(0) == 0)
    row.fill(SampleReports.prose)
    #expect(row.index(0) == nil)
    #expect(row.index(6) == 0)
  }

  @Test func takesTheFirstOfEqualFacts() {
    var report = SampleReports.table
    report.facts.append(report.facts[0])
    var row = WideRow(SampleReports.fields)
    row.fill(report)
    #expect(row.index(0) == 0)
  }

  @Test func prefersNumbersAmongSentences() {
    var report = SampleReports.prose
    var words = report.facts[0]
    words.state = .text
    report.facts = [words] + report.facts + report.facts
    var row = WideRow(SampleReports.fields)
    row.fill(report)
    #expect(row.index(6) == 1)
  }

  @Test func namesColumnsInTheirOrder() {
    var row = WideRow(SampleReports.fields)
    row.fill(SampleReports.table)
    let table = SampleReports.table
    let ids = row.fields(of: table) { $0.origin == .table }.map { table.fields[$0].id }
    #expect(ids == ["requests.received.new.all", "licences.change", "fees.total"])
    #expect(row.fields(of: SampleReports.table) { $0.origin == .prose }.isEmpty)
  }
}
