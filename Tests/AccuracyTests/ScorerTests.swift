import NianbaoKit
import TestSupport
import Testing

@testable import accuracy

/// What counts as right, absent, silent and invented.
@Suite struct ScorerTests {
  @Test("A report that says what is true has no deviations")
  func right() {
    let scorer = SmallReport.scorer { _ in }
    #expect(scorer.deviations.isEmpty, "\(scorer.deviations.map(\.line))")
    #expect(scorer.score.cells == 7)
    #expect(scorer.score.right == 7)
    #expect(scorer.score.nonzeroRight == 4)
    #expect(scorer.score.wholeDocuments == 1)
    #expect(scorer.score.prose.right == 1)
    #expect(
      scorer.score.identity == Score.Identity(documents: 1, form: 1, year: 1, agency: 1))
    #expect(scorer.score.isClean)
  }

  @Test("A planted wrong number is silent")
  func wrongNumber() {
    let scorer = SmallReport.scorer { $0.cells["proactive.rules.in_force"] = .init(.number, 4) }
    #expect(scorer.score.silent == 1)
    #expect(!scorer.score.isClean)
    #expect(
      scorer.deviations.map(\.line)
        == ["SILENT  small.txt  proactive.rules.in_force: 4.0 -> number 3 (3)"])
  }

  @Test(
    "A zero for a blank, a stroke or a word is silent",
    arguments: [State.blank, .dash, .none, .text])
  func zeroForNothing(state: State) {
    let scorer = SmallReport.scorer { $0.cells["proactive.rules.issued"] = .init(state) }
    #expect(scorer.score.silent == 1)
  }

  @Test("A stroke is not a number")
  func strokeForNumber() {
    let id = "proactive.normative_documents.repealed"
    #expect(SmallReport.scorer { $0.cells[id] = .init(.number, 0) }.score.silent == 1)
    #expect(SmallReport.scorer { $0.cells[id] = .init(.none) }.score.silent == 0)
  }

  @Test("A number in a field that the document does not have is invented")
  func invented() {
    let scorer = SmallReport.scorer { $0.cells["proactive.fees.amount"] = nil }
    #expect(scorer.score.invented == 1)
    #expect(!scorer.score.isClean)
    #expect(scorer.deviations.first?.kind == .invented)
  }

  @Test("A wrong number from a sentence is wrong, a missing one absent, a further one extra")
  func prose() {
    let wrong = SmallReport.scorer { $0.prose["requests.received.new.all"] = 13 }
    #expect(wrong.score.prose.wrong == 1)
    #expect(!wrong.score.isClean)
    let absent = SmallReport.scorer { $0.prose = ["review.total": 2] }
    #expect(absent.score.prose == Score.Prose(facts: 1, absent: 1, extra: 1))
    #expect(absent.score.isClean)
    let short = SmallReport.scorer { $0.prose = ["requests.received.new": 12] }
    #expect(short.score.prose.right == 1)
  }

  @Test("A cell that the report lacks is absent, unless it is blank")
  func absent() {
    let number = SmallReport.scorer {
      $0.cells["proactive.licensing.decisions"] = .init(.number, 5)
    }
    #expect(number.score.absent == 1)
    #expect(number.score.wholeDocuments == 0)
    #expect(number.score.isClean)
    let blank = SmallReport.scorer { $0.cells["proactive.licensing.decisions"] = .init(.blank) }
    #expect(blank.score.right == 8)
  }

  @Test("A lost cell may be absent or right, but not wrong")
  func lost() {
    let id = "proactive.rules.in_force"
    let right = SmallReport.scorer { $0.cells[id]?.certainty = .lost }
    #expect(right.score.lostRight == 1)
    #expect(right.score.cells == 6)
    let absent = SmallReport.scorer {
      $0.cells["proactive.licensing.decisions"] = .init(.number, 5, certainty: .lost)
    }
    #expect(absent.score.lost == 1)
    #expect(absent.deviations.isEmpty)
    let wrong = SmallReport.scorer { $0.cells[id] = .init(.number, 4, certainty: .lost) }
    #expect(wrong.score.silent == 1)
  }

  @Test("A cell that people dispute is not scored, and not invented either")
  func disputed() {
    let scorer = SmallReport.scorer {
      $0.cells["proactive.rules.in_force"] = .init(.number, 4, certainty: .disputed)
    }
    #expect(scorer.score.cells == 6)
    #expect(scorer.deviations.isEmpty)
  }

  @Test("A wrong cell that a warning names is flagged")
  func flagged() throws {
    var report = SmallReport.report
    let id = "proactive.rules.in_force"
    let field = try #require(report.fields.id(id))
    let message = Message(zh: "可疑。", en: "Doubtful.")
    var truth = SmallReport.truth
    truth.cells[id] = .init(.number, 4)
    report.findings = [Finding(rule: "X", severity: .info, message: message, fields: [field])]
    #expect(Scorer(report, truth).score.silent == 1)
    report.findings = [Finding(rule: "X", severity: .warning, message: message, fields: [field])]
    #expect(Scorer(report, truth).score.flagged == 1)
    #expect(Scorer(report, truth).score.isClean)
  }

  @Test("Numbers in a document that is no report are counted apart")
  func otherDocument() {
    let scorer = SmallReport.scorer { $0.isReport = false }
    #expect(scorer.score.factsInOtherDocuments == 6)
    #expect(scorer.score.cells == 0)
  }

  @Test("A wrong form, year and agency are counted")
  func identity() {
    let scorer = SmallReport.scorer {
      ($0.forms, $0.year, $0.agencies) = (["form-2019"], 2021, ["松汀区审计局"])
    }
    #expect(scorer.score.identity == Score.Identity(documents: 1))
    let spaced = SmallReport.scorer { $0.agencies = ["墨溪县 审计局"] }
    #expect(spaced.score.identity.agency == 1)
  }
}
