import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2021

/// What findings about sums and empty cells suggest.
@Suite struct SuggestionTests {
  private static let trial = RuleTrial(Form2021Reader.self)

  /// The changes that the findings of a rule suggest, as `field value`.
  private func suggested(_ rule: String, _ cells: String) -> [String] {
    let report = Self.trial.report(cells)
    return report.findings.filter { $0.rule == rule }
      .flatMap { $0.evidence?.suggestion?.changes ?? [] }
      .map { "\(report.fields[$0.field].id) \($0.value)" }
  }

  private static let granted = """
    requests.received.new.natural_person=3 requests.received.new.all=3 \
    outcomes.total.natural_person=3 outcomes.total.all=3 outcomes.granted.full.all=3
    """

  @Test("An empty cell that is the difference of all its sums is suggested, and not read so")
  func fillsCells() {
    let cells = "\(Self.granted) outcomes.granted.full.natural_person=dash"
    #expect(suggested("S3-BLANK", cells) == ["outcomes.granted.full.natural_person 3"])
    let report = Self.trial.report(cells)
    let field = report.fields.id("outcomes.granted.full.natural_person")
    #expect(report.facts.first { $0.field == field }?.value == nil)
  }

  @Test("An empty total is suggested as the sum of its parts")
  func fillsTotals() {
    #expect(
      suggested("S3-TOTAL-COLUMN-BLANK", "review.upheld=2 review.total=dash") == ["review.total 2"])
  }

  @Test("Nothing is suggested where two cells would do, where none does, and where zero does")
  func isSilent() {
    #expect(
      suggested("S3-BLANK", "review.total=2 review.upheld=dash review.corrected=dash") == [])
    #expect(
      suggested("S3-BLANK", "outcomes.granted.full.all=3 outcomes.granted.full.natural_person=dash")
        == [])
    #expect(suggested("S3-BLANK", "review.upheld=dash") == [])
  }

  @Test("Computed numbers have no zeros behind the point")
  func reduces() {
    let report = Self.trial.report("outcomes.denied.third_party.natural_person=1.50")
    let finding = report.findings.first { $0.rule == "S3-ROW-TOTAL" }
    #expect(finding?.message.zh.hasSuffix("（差 -1.5）。") == true)
    #expect(finding?.evidence?.suggestion?.message.zh.contains("如果是 0（现为 1.50）") == true)
  }
}
