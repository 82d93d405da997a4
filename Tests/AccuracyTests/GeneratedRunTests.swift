import Generator
import NianbaoKit
import TestSupport
import Testing

@testable import accuracy

/// Runs over generated reports.
@Suite struct GeneratedRunTests {
  @Test("Reports on each form are scored and kept")
  func run() throws {
    let folder = try TemporaryFolder()
    let kinds = Kind.all.filter { $0.name == "markdown" }
    let run = GeneratedRun(count: 2, seed: 3, kinds: kinds, folder: folder.path)
    var tables: [ScoreTable] = []
    try run.run(SmallReport.converter) { kind, outcome in
      #expect(kind.name == "markdown")
      if case .scored(let table) = outcome { tables.append(table) }
    }
    let table = try #require(tables.first)
    #expect(tables.count == 1)
    #expect(table.groups.map(\.score.documents) == [2, 2, 2])
    #expect(try folder.names() == ["form-2019", "form-2021", "legacy-2014-2018", "truth.jsonl"])
    #expect(table.lines.count == 5)
    #expect(table.lines[0].hasPrefix("markdown"))
    #expect(table.total.cells == table.total.right + table.total.absent + table.total.flagged)
  }
}
