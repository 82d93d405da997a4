import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import accuracy

/// The score of a report and of its line in JSON Lines agree: the measure misses nothing in between.
@Suite struct JSONLineTests {
  private struct Line: Decodable {
    let facts: [Fact]

    struct Fact: Decodable {
      let field: String
      let state: String
      let value: Double?
      let origin: String
    }
  }

  @Test func agrees() throws {
    let writer = try #require(Registry.linked.writer(named: "jsonl"))
    let text = try writer.text(of: [SmallReport.report], schema: Registry.linked.schema)
    let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
    let cells = SmallReport.truth.cells
    let tables = line.facts.filter { $0.origin == "table" }
    let right = tables.count { fact in
      guard let cell = cells[fact.field] else { return false }
      guard let number = cell.number else { return fact.state == cell.state.rawValue }
      return fact.value.map { abs($0 - number) < 1e-6 } ?? false
    }
    let scorer = SmallReport.scorer { _ in }
    #expect(right == scorer.score.right)
    #expect(tables.count == scorer.score.cells)
    #expect(line.facts.count { $0.origin == "prose" } == scorer.score.prose.right)
  }
}
