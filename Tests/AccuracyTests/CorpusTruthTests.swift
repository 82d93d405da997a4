import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import accuracy

/// A `truth.json` of the corpus cell by cell.
@Suite struct CorpusTruthTests {
  private func scorer(cells: Int, otherwise: Int, fields: String = "{}") throws -> Scorer {
    let truth = try JSONDecoder().decode(
      Truth.self,
      from: Data(
        """
        {"forms":["form-2021"],"agency":"墨溪县审计局","year":2022,"cells":\(cells),
         "otherwise":\(otherwise),"fields":\(fields),"rules":[]}
        """.utf8))
    return Scorer(SmallReport.report, truth.document(for: SmallReport.report))
  }

  @Test("Cells without a line of their own have the number of the others")
  func otherwise() throws {
    let fields = """
      {"proactive.rules.in_force":3,"proactive.normative_documents.issued":2,
       "proactive.normative_documents.repealed":"dash","proactive.fees.amount":25.1,
       "proactive.normative_documents.in_force":9}
      """
    #expect(try scorer(cells: 7, otherwise: 0, fields: fields).score.right == 7)
    #expect(try scorer(cells: 7, otherwise: 1, fields: fields).score.silent == 2)
    #expect(try scorer(cells: 6, otherwise: 0, fields: fields).score.invented == 1)
    #expect(try scorer(cells: 9, otherwise: 0, fields: fields).score.absent == 2)
  }

  @Test("A number for a cell that nobody can read is silent")
  func unreadable() throws {
    let fields = #"{"proactive.rules.in_force":"unreadable"}"#
    let scorer = try scorer(cells: 7, otherwise: 0, fields: fields)
    #expect(scorer.deviations.contains { $0.field == "proactive.rules.in_force" && $0.isSilent })
  }

  @Test("Nothing in the corpus is silently wrong")
  func corpus() throws {
    let table = try CorpusRun(SmallReport.converter) { _, _ in }.project()
    #expect(table.total.documents >= 20)
    #expect(table.deviations.filter(\.isSilent).map(\.line) == [])
  }
}
