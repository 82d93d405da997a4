import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2021

/// The rules of the form that look at two years, or at a government and its units.
@Suite struct YearRuleTests {
  typealias Cells = KeyValuePairs<String, String>

  private func outcome(_ rule: String, _ last: Cells, _ now: Cells) -> String {
    ComparedYears.outcome(of: rule, Form2021Reader.self, last, now)
  }

  @Test("Requests carried over are those carried forward, in each column")
  func carry() {
    for column in ["natural_person", "other_org", "all"] {
      let (start, end) = ("requests.pending.start.\(column)", "requests.pending.end.\(column)")
      #expect(outcome("XY-CARRY", [end: "3"], [start: "3"]) == "holds")
      #expect(outcome("XY-CARRY", [end: "3"], [start: "2"]) == "fails")
      #expect(outcome("XY-CARRY", [end: "3"], [start: "0"]) == "fails")
      #expect(outcome("XY-CARRY", [end: "3"], [start: ""]) == "undecided")
      #expect(outcome("XY-CARRY", [end: "?"], [start: "3"]) == "undecided")
      #expect(outcome("XY-CARRY", [:], [start: "3"]) == "undecided")
    }
    let years = ComparedYears(
      Form2021Reader.self, ["requests.pending.end.all": "3"], ["requests.pending.start.all": "2"])
    #expect(years.later.findings.map(\.severity) == [.warning])
  }

  @Test("Documents in force are last year's and those issued, less those repealed")
  func inForce() {
    let rule = "XY-INFORCE"
    func now(_ issued: String, _ repealed: String, _ inForce: String) -> Cells {
      [
        "proactive.rules.issued": issued, "proactive.rules.repealed": repealed,
        "proactive.rules.in_force": inForce,
      ]
    }
    #expect(outcome(rule, ["proactive.rules.in_force": "9"], now("3", "1", "11")) == "holds")
    #expect(outcome(rule, ["proactive.rules.in_force": "9"], now("3", "1", "12")) == "fails")
    #expect(outcome(rule, ["proactive.rules.in_force": "9"], now("3", "-", "12")) == "undecided")
    #expect(outcome(rule, ["proactive.rules.issued": "9"], now("3", "1", "12")) == "undecided")
  }

  @Test("Cases are no fewer than those pending last year")
  func pendingCases() {
    let rule = "XY-PENDING-CASES"
    for kind in ["review", "litigation.direct", "litigation.after_review"] {
      #expect(outcome(rule, ["\(kind).pending": "2"], ["\(kind).total": "2"]) == "holds")
      #expect(outcome(rule, ["\(kind).pending": "2"], ["\(kind).total": "1"]) == "fails")
      #expect(outcome(rule, ["\(kind).pending": ""], ["\(kind).total": "1"]) == "undecided")
    }
  }

  @Test("Lawsuits after a review are no more than the reviews of two years")
  func lawsuitsAfterReviews() {
    func outcome(_ last: String, _ now: String) -> String {
      self.outcome(
        "S4-AFTER-LE-REVIEW", ["review.total": last],
        ["review.total": now, "litigation.after_review.total": "5"])
    }
    #expect(outcome("2", "3") == "holds")
    #expect(outcome("2", "2") == "fails")
    #expect(outcome("", "2") == "undecided")
  }

  @Test("Fees a hundred times last year's, or a hundredth, may be in another unit")
  func fees() {
    func outcome(_ last: String, _ now: String) -> String {
      self.outcome(
        "S2-FEE-MAGNITUDE", ["proactive.fees.amount": last], ["proactive.fees.amount": now])
    }
    #expect(outcome("25.1", "2510") == "holds")
    #expect(outcome("25.1", "251000") == "fails")
    #expect(outcome("251000", "25.1") == "fails")
    #expect(outcome("25.1", "0") == "undecided")
    #expect(outcome("0", "25.1") == "undecided")
  }

  @Test("A government's numbers are the sums over its units; cases may be counted twice")
  func rollUp() {
    let registry = Registry([Form2021Reader.self])
    func report(_ agency: String, _ cells: Cells) -> Report {
      var report = CellReport(
        "\(agency).txt", form: Form2021Reader.name, registry.fields, agency: agency, year: 2023)
      for (field, words) in cells { report.print(field, words) }
      return report.report
    }
    func rolledUp(_ cells: Cells) -> Report {
      var rollUp = RollUp(report("青麓县人民政府", cells), rules: registry.rules)
      let unit: Cells = [
        "requests.received.new.all": "2", "review.total": "1", "litigation.direct.total": "1",
        "proactive.fees.amount": "1.5", "proactive.rules.in_force": "4",
        "proactive.rules.issued": "1",
      ]
      rollUp.add(report("青麓县财政局", unit))
      rollUp.add(report("青麓县审计局", unit))
      return rollUp.report()
    }
    let right = rolledUp([
      "requests.received.new.all": "4", "review.total": "2", "litigation.direct.total": "2",
      "proactive.fees.amount": "3", "proactive.rules.issued": "2",
    ])
    #expect(right.findings.isEmpty)
    #expect(right.tally.held == 6)
    let wrong = rolledUp([
      "requests.received.new.all": "5", "review.total": "3", "litigation.direct.total": "1",
      "proactive.fees.amount": "30000", "proactive.rules.in_force": "5",
    ])
    #expect(
      wrong.findings.map { "\($0.rule) \($0.severity)" }.sorted() == [
        "ROLLUP warning", "ROLLUP warning", "ROLLUP warning", "ROLLUP warning",
        "S4-CO-DEFENDANT info",
      ])
    let open = rolledUp(["requests.received.new.all": "", "review.total": "?"])
    #expect(open.findings.isEmpty)
    #expect(open.tally.undecided == 2)
  }
}
