import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2021

/// The form's own formulas.
@Suite struct Form2021RuleTests {
  private static let trial = RuleTrial(Form2021Reader.self)

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
      "S3-OUTCOME-SUM-2021",
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
      "S2-FEE-MAGNITUDE", holds: "proactive.fees.amount=9999999.5",
      fails: "proactive.fees.amount=251000000", open: "proactive.fees.amount=blank",
      breaking: ""),
    RuleCase(
      "S2-RULES-FLOW", holds: "proactive.rules.issued=1 proactive.rules.in_force=1",
      fails: "proactive.normative_documents.issued=3 proactive.normative_documents.in_force=2",
      open: "proactive.rules.issued=1 proactive.rules.in_force=absent",
      breaking: "proactive.rules.issued proactive.normative_documents.issued"),
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
