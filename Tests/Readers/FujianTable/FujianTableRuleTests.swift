import NianbaoKit
import TestSupport
import Testing

@testable import ReadFujianTable

/// The form's own formulas.
@Suite struct FujianTableRuleTests {
  private static let trial = RuleTrial(FujianTableReader.self)

  private static let cases = [
    RuleCase(
      "FJ-CHANNELS-RECEIVED",
      holds:
        "requests.received.new=7 requests.received.channel.online=4 requests.received.channel.email=3",
      fails: "requests.received.new=7 requests.received.channel.online=4",
      open: "requests.received.new=7 requests.received.channel.online=blank",
      breaking:
        "requests.received.new requests.received.channel.* local.requests.received.channel.mail_or_fax"
    ),
    RuleCase(
      "FJ-RESPONSES", holds: "responses.total=3 responses.granted.full=3",
      fails: "responses.total=3 responses.granted.full=2",
      open: "responses.total=3 responses.granted.full=blank",
      breaking: "responses.* local.responses.other_types"),
    RuleCase(
      "FJ-ITEMS-VS-CHANNELS", holds: "proactive.items.total=7 proactive.channel.website=7",
      fails: "proactive.items.total=51 proactive.channel.website=7",
      open: "proactive.items.total=51 proactive.channel.website=blank",
      breaking: "proactive.items.total proactive.channel.*"),
    RuleCase(
      "FJ-RESPONSES-EQ-RECEIVED", holds: "responses.total=3 requests.received.new=3",
      fails: "responses.total=3 requests.received.new=7",
      open: "responses.total=blank requests.received.new=7",
      breaking: "responses.total requests.received.new"),
  ]

  @Test("Every formula has a case")
  func isComplete() {
    #expect(Self.trial.formulas == Set(Self.cases.map(\.rule)))
  }

  @Test("A formula holds, fails, stays open, and looks at just its cells", arguments: cases)
  func decides(_ one: RuleCase) {
    #expect(Self.trial.disagreements(one) == [])
  }
}
