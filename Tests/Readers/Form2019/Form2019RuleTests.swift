import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2019

/// The form's own formulas.
@Suite struct Form2019RuleTests {
  private static let trial = RuleTrial(Form2019Reader.self)

  private static let cases = [
    RuleCase(
      "S3-BALANCE",
      holds:
        "requests.received.new.all=3 requests.pending.start.all=1 outcomes.total.all=2 requests.pending.end.all=2",
      fails: "requests.received.new.all=1 outcomes.total.all=1 requests.pending.end.all=1",
      open: "requests.received.new.all=1 outcomes.total.all=1 requests.pending.end.all=blank",
      breaking:
        "requests.received.new.natural_person requests.pending.start.natural_person outcomes.total.natural_person requests.pending.end.natural_person",
      among: ".natural_person"),
    RuleCase(
      "S3-OUTCOME-SUM-2019",
      holds:
        "outcomes.total.all=4 outcomes.granted.full.all=1 outcomes.denied.third_party.all=1 outcomes.not_provided.not_held.all=1 outcomes.other.total.all=1",
      fails:
        "outcomes.total.all=4 outcomes.granted.full.all=1 outcomes.denied.third_party.all=1 outcomes.not_provided.not_held.all=1",
      open: "outcomes.total.all=4 outcomes.granted.full.all=dash",
      breaking:
        "outcomes.total.natural_person outcomes.granted.*.natural_person outcomes.denied.*.natural_person outcomes.not_provided.*.natural_person outcomes.not_processed.*.natural_person outcomes.other.total.natural_person",
      among: ".natural_person"),
    RuleCase(
      "S3-ROW-TOTAL",
      holds: "outcomes.total.all=3 outcomes.total.natural_person=1 outcomes.total.research=2",
      fails: "outcomes.total.all=3 outcomes.total.natural_person=1 outcomes.total.research=1",
      open: "outcomes.total.all=3 outcomes.total.natural_person=unreadable",
      breaking: "outcomes.total.*", among: "outcomes.total."),
    RuleCase(
      "S3-STATE-SECRET", holds: "outcomes.denied.third_party.all=1",
      fails: "outcomes.denied.state_secret.all=1",
      open: "outcomes.denied.state_secret.all=blank",
      breaking: "outcomes.denied.state_secret.all"),
    RuleCase(
      "S3S4-NO-REQUEST", holds: "requests.received.new.all=1 review.total=1",
      fails: "review.total=1",
      open: "requests.received.new.all=blank review.total=1",
      breaking: "review.total litigation.direct.total litigation.after_review.total"),
    RuleCase(
      "S4-REVIEW-SUM", holds: "review.total=11 review.upheld=8 review.corrected=1 review.pending=2",
      fails: "review.upheld=10 review.corrected=1",
      open: "review.upheld=10 review.total=blank",
      breaking: "review.*"),
    RuleCase(
      "S4-DIRECT-SUM",
      holds:
        "litigation.direct.total=11 litigation.direct.upheld=8 litigation.direct.corrected=1 litigation.direct.pending=2",
      fails: "litigation.direct.upheld=10 litigation.direct.corrected=1",
      open: "litigation.direct.upheld=10 litigation.direct.total=blank",
      breaking: "litigation.direct.*"),
    RuleCase(
      "S4-AFTER-SUM",
      holds:
        "litigation.after_review.total=11 litigation.after_review.upheld=8 litigation.after_review.corrected=1 litigation.after_review.pending=2",
      fails: "litigation.after_review.upheld=10 litigation.after_review.corrected=1",
      open: "litigation.after_review.upheld=10 litigation.after_review.total=blank",
      breaking: "litigation.after_review.*"),
    RuleCase(
      "S2-2019-PUBLISHED",
      holds: "proactive.rules.newly_published=1 proactive.rules.published_total=1",
      fails:
        "proactive.normative_documents.newly_published=3 proactive.normative_documents.published_total=2",
      open: "proactive.rules.newly_published=1 proactive.rules.published_total=blank",
      breaking: "proactive.rules.newly_published proactive.normative_documents.newly_published"),
    RuleCase(
      "S2-2019-CREATED", holds: "proactive.rules.newly_published=1 proactive.rules.created=2",
      fails: "proactive.rules.newly_published=2 proactive.rules.created=1",
      open: "proactive.rules.newly_published=2 proactive.rules.created=none",
      breaking: "proactive.rules.newly_published proactive.normative_documents.newly_published"),
    RuleCase(
      "S2-2019-ITEMS", holds: "proactive.fees.items_prior_year=8 proactive.fees.items_change=-8",
      fails: "proactive.fees.items_prior_year=8 proactive.fees.items_change=-9",
      open: "proactive.fees.items_prior_year=8 proactive.fees.items_change=text",
      breaking: ""),
    RuleCase(
      "S2-FEE-MAGNITUDE", holds: "proactive.procurement.amount=9999999.5",
      fails: "proactive.procurement.amount=251000000", open: "proactive.procurement.amount=blank",
      breaking: ""),
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
