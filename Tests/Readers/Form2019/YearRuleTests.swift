import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2019

/// The rules of the form that look at two years.
@Suite struct YearRuleTests {
  private func outcome(
    _ rule: String, _ last: KeyValuePairs<String, String>, _ now: KeyValuePairs<String, String>
  ) -> String {
    ComparedYears.outcome(of: rule, Form2019Reader.self, last, now)
  }

  @Test("Requests carried over are those carried forward")
  func carry() {
    let (start, end) = ("requests.pending.start.all", "requests.pending.end.all")
    #expect(outcome("XY-CARRY", [end: "3"], [start: "3"]) == "holds")
    #expect(outcome("XY-CARRY", [end: "3"], [start: "2"]) == "fails")
    #expect(outcome("XY-CARRY", [end: ""], [start: "2"]) == "undecided")
  }

  @Test("Items of the year before are those of last year's report and their change")
  func items() {
    for row in ["licensing", "penalties", "fees"] {
      let (prior, change) = ("proactive.\(row).items_prior_year", "proactive.\(row).items_change")
      #expect(outcome("XY-ITEMS", [prior: "9", change: "-8"], [prior: "1"]) == "holds")
      #expect(outcome("XY-ITEMS", [prior: "9", change: "-8"], [prior: "9"]) == "fails")
      #expect(outcome("XY-ITEMS", [prior: "9", change: "-"], [prior: "9"]) == "undecided")
    }
  }

  @Test("All published documents are no fewer than last year's and the new ones")
  func published() {
    let (total, new) = ("proactive.rules.published_total", "proactive.rules.newly_published")
    #expect(outcome("XY-PUBLISHED", [total: "9"], [total: "12", new: "3"]) == "holds")
    #expect(outcome("XY-PUBLISHED", [total: "9"], [total: "11", new: "3"]) == "fails")
    #expect(outcome("XY-PUBLISHED", [total: "9"], [total: "11", new: ""]) == "undecided")
  }

  @Test("Procurement a hundred times last year's, or a hundredth, may be in another unit")
  func procurement() {
    let amount = "proactive.procurement.amount"
    #expect(outcome("S2-FEE-MAGNITUDE", [amount: "25.1"], [amount: "2510"]) == "holds")
    #expect(outcome("S2-FEE-MAGNITUDE", [amount: "25.1"], [amount: "251000"]) == "fails")
    #expect(outcome("S2-FEE-MAGNITUDE", [amount: "25.1"], [amount: ""]) == "undecided")
  }

  @Test("Cases are compared as on the form that follows")
  func shared() {
    #expect(outcome("XY-PENDING-CASES", ["review.pending": "2"], ["review.total": "1"]) == "fails")
    #expect(outcome("XY-PENDING-CASES", ["review.pending": "2"], ["review.total": "2"]) == "holds")
    #expect(
      outcome("XY-PENDING-CASES", ["review.pending": "?"], ["review.total": "2"]) == "undecided")
  }
}
