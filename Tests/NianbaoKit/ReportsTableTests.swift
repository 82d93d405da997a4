import NianbaoKit
import TestSupport
import Testing

@Suite struct ReportsTableTests {
  @Test("why a number is missing depends on the forms of each report")
  func tellsWhyNumbersAreMissing() {
    var table = ReportsTable(SampleReports.fields)
    for _ in 0..<2 {
      // The last columns: rules, rules in force (of another form), items (of running text).
      #expect(missing(SampleReports.table, in: &table).suffix(3) == [.dash, .unreadable, .foreign])
      #expect(missing(SampleReports.prose, in: &table).first == .absent)
      #expect(missing(SampleReports.prose, in: &table).dropFirst().first == .foreign)
      #expect(missing(SampleReports.prose, in: &table).last == .some(nil))
      #expect(missing(SampleReports.foreign, in: &table).allSatisfy { $0 == .foreign })
    }
  }

  /// For each field why the table has no number; nil where it has one.
  private func missing(_ report: Report, in table: inout ReportsTable) -> [Missing?] {
    var cells: [OutputCell] = []
    table.append(report, to: &cells)
    return cells.suffix(SampleReports.fields.entries.count).map {
      if case .missing(let reason, _) = $0 { reason } else { nil }
    }
  }
}
