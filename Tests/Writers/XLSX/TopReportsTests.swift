import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

@Suite struct TopReportsTests {
  @Test("the ten reports with the most requests are kept, in order")
  func keepsTen() {
    var top = TopReports()
    for (index, number) in [3, 0, 50, 7, 7, 1, 9, 12, 4, 8, 2, 100, 6].enumerated() {
      var report = SampleReports.prose
      report.identity.agency = "局\(index)"
      top.add(report, Number(Int64(number)), RowAddress(sheet: "汇总", row: index))
    }
    #expect(
      top.reports.map(\.received.digits) == [100, 50, 12, 9, 8, 7, 7, 6, 4, 3])
    #expect(top.reports[5].name == "局3 2011")
  }
}
