import NianbaoKit
import TestSupport
import Testing

@testable import ReadStatisticsTable

/// The form's own formulas.
@Suite struct StatisticsTableRuleTests {
  private static let trial = RuleTrial(StatisticsTableReader.self)

  private static let cases = [
    RuleCase(
      "LEG-CHANNELS-RECEIVED",
      holds:
        "requests.received.new=3 requests.received.channel.online=2 requests.received.channel.other=1",
      fails: "requests.received.new=3 requests.received.channel.online=2",
      open: "requests.received.new=3 requests.received.channel.online=blank",
      breaking: "requests.received.new requests.received.channel.*"),
    RuleCase(
      "LEG-COMPLETED",
      holds:
        "requests.completed.total=3 requests.completed.on_time=2 requests.completed.extended=1",
      fails: "requests.completed.total=3 requests.completed.on_time=2",
      open: "requests.completed.total=3 requests.completed.on_time=blank",
      breaking: "requests.completed.*"),
    RuleCase(
      "LEG-RESPONSES", holds: "responses.total=3 responses.granted.full=1 responses.denied.total=2",
      fails: "responses.total=3 responses.granted.full=1",
      open: "responses.total=3 responses.granted.full=absent",
      breaking:
        "responses.total responses.already_public responses.granted.full responses.granted.partial responses.denied.total responses.not_this_agency responses.not_exist responses.correction_requested responses.other_channel"
    ),
    RuleCase(
      "LEG-DENIED",
      holds:
        "responses.denied.total=2 responses.denied.state_secret=1 responses.denied.trade_secret=1",
      fails: "responses.denied.total=2 responses.denied.state_secret=1",
      open: "responses.denied.total=2 responses.denied.state_secret=blank",
      breaking: "responses.denied.*"),
    RuleCase(
      "LEG-REVIEW",
      holds: "review.total=18 review.upheld=3 review.corrected=2 review.other_incl_pending=13",
      fails: "review.total=18 review.upheld=3",
      open: "review.total=blank review.upheld=3",
      breaking: "review.*"),
    RuleCase(
      "LEG-LITIGATION", holds: "litigation.total=3 litigation.upheld=3",
      fails: "litigation.total=3 litigation.upheld=2",
      open: "litigation.total=3 litigation.upheld=text",
      breaking: "litigation.*"),
    RuleCase(
      "LEG-COMPLAINTS", holds: "complaints.total=3 complaints.upheld=3",
      fails: "complaints.total=3",
      open: "complaints.total=3 complaints.upheld=absent",
      breaking: "complaints.*"),
    RuleCase(
      "LEG-REPOSITORIES", holds: "repositories.items.total=3 repositories.items.paper=3",
      fails: "repositories.items.total=3",
      open: "repositories.items.total=3 repositories.items.paper=absent",
      breaking: "repositories.items.*"),
    RuleCase(
      "LEG-STAFF",
      holds: "capacity.staff.total=123 capacity.staff.full_time=118 capacity.staff.part_time=5",
      fails: "capacity.staff.total=123 capacity.staff.full_time=118",
      open: "capacity.staff.total=123 capacity.staff.full_time=blank",
      breaking: "capacity.staff.*"),
    RuleCase(
      "LEG-ITEMS-VS-CHANNELS",
      holds: "proactive.items.total=7 proactive.channel.website=7 proactive.channel.weibo=5",
      fails: "proactive.items.total=5 proactive.channel.website=7",
      open: "proactive.items.total=blank proactive.channel.website=7",
      breaking:
        "proactive.items.total proactive.channel.gazette proactive.channel.website proactive.channel.weibo proactive.channel.wechat proactive.channel.other"
    ),
    RuleCase(
      "LEG-NORMATIVE-LE", holds: "proactive.items.total=5 proactive.items.normative_documents=5",
      fails: "proactive.items.total=5 proactive.items.normative_documents=6",
      open: "proactive.items.total=blank proactive.items.normative_documents=6",
      breaking: "proactive.items.normative_documents"),
    RuleCase(
      "LEG-NORMATIVE-ISSUED",
      holds: "proactive.normative_documents.issued_all=5 proactive.items.normative_documents=5",
      fails: "proactive.items.normative_documents=5",
      open: "proactive.items.normative_documents=5 proactive.normative_documents.issued_all=blank",
      breaking: "proactive.items.normative_documents"),
    RuleCase(
      "LEG-PRESS-LE",
      holds: "response.press_conference.total=1 response.press_conference.by_principal=1",
      fails: "response.online_interview.by_principal=1",
      open: "response.press_conference.total=blank response.press_conference.by_principal=1",
      breaking: "response.press_conference.by_principal response.online_interview.by_principal"),
    RuleCase(
      "LEG-RESPONSE-EVENTS", holds: "response.events=2 response.social_media.events=2",
      fails: "response.events=2 response.social_media.events=1",
      open: "response.events=2 response.social_media.events=blank",
      breaking: "response.events"),
    RuleCase(
      "LEG-COMPLETED-LE", holds: "requests.completed.total=2 requests.received.new=2",
      fails: "requests.completed.total=2 requests.received.new=1",
      open: "requests.completed.total=2 requests.received.new=blank",
      breaking: "requests.completed.total"),
    RuleCase(
      "LEG-RESPONSES-EQ-COMPLETED", holds: "responses.total=2 requests.completed.total=2",
      fails: "responses.total=2 requests.completed.total=1",
      open: "responses.total=2 requests.completed.total=blank",
      breaking: "responses.total requests.completed.total"),
    RuleCase(
      "LEG-TRAIN", holds: "training.participants=9 training.meetings=1",
      fails: "training.participants=9",
      open: "training.participants=9 training.courses=blank",
      breaking: "training.participants"),
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
