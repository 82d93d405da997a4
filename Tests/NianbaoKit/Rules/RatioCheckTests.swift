import NianbaoKit
import TestSupport
import Testing

/// Numbers that are far from last year's.
@Suite struct RatioCheckTests {
  private func findings(
    _ rule: String, _ last: KeyValuePairs<String, String>, _ now: KeyValuePairs<String, String>
  ) -> [Finding] {
    FlockRules.compared(FlockRules.report(2020, last), FlockRules.report(2021, now))[1]
      .findings(of: rule)
  }

  @Test(
    "Between a fifth and five times all is well, and small numbers may do as they like",
    arguments: [("20", "4"), ("20", "100"), ("40", "40"), ("19", "5000"), ("0", "99"), ("-", "99")])
  func holds(last: String, now: String) {
    #expect(findings("XY-JUMP", ["flock.born.all": last], ["flock.born.all": now]).isEmpty)
  }

  @Test(
    "Beyond that there is a finding", arguments: [("20", "3"), ("20", "101"), ("2000", "0")])
  func fails(last: String, now: String) throws {
    let found = findings("XY-JUMP", ["flock.born.all": last], ["flock.born.all": now])
    let finding = try #require(found.first)
    #expect(finding.severity == .info)
    #expect(finding.message.zh.contains("合计 \(last) → \(now)。请核对。"))
    #expect(finding.evidence?.cells.map(\.raw) == [now, last])
  }

  @Test("What is blank, absent or unreadable is not compared", arguments: ["", "-", "?", "若干"])
  func undecided(now: String) {
    let reports = FlockRules.compared(
      FlockRules.report(2020, ["flock.born.all": "500"]),
      FlockRules.report(2021, ["flock.born.all": now]))
    #expect(reports[1].findings.isEmpty)
    #expect(reports[1].tally.held == 0)
    #expect(reports[1].tally.undecided > 0)
  }

  @Test("One finding names the fields, the largest jump first, and how many there are besides")
  func isOneFinding() throws {
    let last: KeyValuePairs = [
      "flock.start.white": "20", "flock.start.black": "30", "flock.start.all": "50",
      "flock.born.white": "100", "flock.born.black": "21", "flock.born.all": "121",
      "flock.bought.white": "40", "flock.bought.black": "41", "flock.bought.all": "42",
      "flock.end.all": "1000",
    ]
    let now: KeyValuePairs = [
      "flock.start.white": "120", "flock.start.black": "300", "flock.start.all": "51",
      "flock.born.white": "0", "flock.born.black": "2100", "flock.born.all": "9000",
      "flock.bought.white": "400", "flock.bought.black": "1", "flock.bought.all": "1",
      "flock.end.all": "100000",
    ]
    let found = findings("XY-JUMP", last, now)
    #expect(found.count == 1)
    let finding = try #require(found.first)
    let fields = finding.fields.map { FlockForm.fields[$0].id }
    #expect(fields.count == 8)
    #expect(fields[..<3] == ["flock.born.white", "flock.end.all", "flock.born.black"])
    #expect(finding.message.zh.hasSuffix("；另有 1 项。请核对。"))
    #expect(finding.message.en.hasSuffix("; and 1 more. Please check."))
    #expect(finding.evidence?.cells.count == 16)
  }

  @Test("Money ten thousand times last year's looks like 元 for 万元; none at all does not")
  func money() {
    #expect(
      findings("T-MONEY", ["milk.fresh.earned": "2.5"], ["milk.fresh.earned": "25000"]).count == 1)
    #expect(
      findings("T-MONEY", ["milk.fresh.earned": "2500"], ["milk.fresh.earned": "0.25"]).count == 1)
    for now in ["0", "250", "0.025", "", "?"] {
      #expect(
        findings("T-MONEY", ["milk.fresh.earned": "2.5"], ["milk.fresh.earned": now]).isEmpty)
    }
    #expect(findings("T-MONEY", ["milk.fresh.earned": "0"], ["milk.fresh.earned": "9"]).isEmpty)
  }
}
