import NianbaoKit
import TestSupport
import Testing

@testable import Generator

/// Reports with known values.
@Suite struct GeneratorTests {
  private let generator = Generator(seed: 7)

  @Test("There are reports on the three national forms")
  func forms() {
    #expect(generator.forms.map(\.id) == ["legacy-2014-2018", "form-2019", "form-2021"])
  }

  @Test("The same seed gives the same bytes, another seed others", arguments: Kind.all.map(\.name))
  func isDeterministic(name: String) throws {
    let kind = try #require(Kind.all.first { $0.name == name })
    for form in generator.forms {
      let sample = kind.sample(of: generator.report(on: form, 3))
      #expect(!sample.source.bytes.isEmpty)
      let again = kind.sample(of: Generator(seed: 7).report(on: form, 3))
      #expect(sample.source.bytes == again.source.bytes)
      let other = kind.sample(of: Generator(seed: 8).report(on: form, 3))
      #expect(sample.source.bytes != other.source.bytes)
    }
  }

  @Test("The truth has every field that all reports on a form print", arguments: 0..<20)
  func coversTheForm(index: Int) throws {
    for form in generator.forms {
      let rows = form.tables.flatMap { $0.blocks.flatMap(\.rows) }
      let printed = Set(generator.report(on: form, index).truth { _ in [] }.cells.keys)
      // A row that stands for its group is printed in place of the group's rows.
      let groups = rows.filter { row in
        row.standsForGroup && row.fields.contains { printed.contains($0.id) }
      }.compactMap(\.label?.path)
      let required = rows.filter { row in
        !row.isOptional && !row.standsForGroup
          && !groups.contains { row.label?.path.starts(with: $0) ?? false }
      }.flatMap(\.fields).map(\.id)
      #expect(printed.isSuperset(of: required), "\(form.id)")
      #expect(printed.isSubset(of: form.fields.map(\.id)), "\(form.id)")
    }
  }

  @Test("Every printed value has a truth, but for rows that the form lacks", arguments: 0..<20)
  func coversEveryCell(index: Int) {
    for form in generator.forms {
      for grid in generator.report(on: form, index).grids {
        let local = Words.localRows + Words.localUnitRows
        let cells = grid.rows.filter { row in !row.contains { local.contains($0.text) } }.joined()
        let values = cells.filter { $0.role == .value && !$0.text.isEmpty }
        #expect(values.allSatisfy { $0.value != nil }, "\(form.id)")
        #expect(values.allSatisfy { $0.value?.printed.text == $0.text })
      }
    }
  }

  @Test("The cells of each row and those above it fill the width of the table", arguments: 0..<5)
  func fillsTheGrid(index: Int) {
    for form in generator.forms {
      for grid in generator.report(on: form, index).grids {
        #expect(Set(grid.expanded.map(\.count)) == [grid.width], "\(form.id)")
        let places = grid.rows.joined().reduce(0) { $0 + $1.rowSpan * $1.columnSpan }
        #expect(places == grid.rows.count * grid.width, "\(form.id)")
      }
    }
  }

  @Test("Values of all states, decimals, negative changes, local rows and wrong sums occur")
  func variety() {
    let reports = generator.forms.flatMap { form in
      (0..<60).map { generator.report(on: form, $0) }
    }
    let printed = reports.flatMap { $0.grids.flatMap { $0.rows.joined().compactMap(\.value) } }
      .map(\.printed)
    for state in [State.number, .blank, .dash, .none, .text] {
      #expect(printed.contains { $0.state == state })
    }
    #expect(printed.contains { $0.number.map { $0 < Number(0) } ?? false })
    #expect(printed.contains { $0.number.map { $0.decimals > 3 } ?? false })
    for words in [",", "０", "元", "件", "－"] {
      #expect(printed.contains { $0.state == .number && $0.text.contains(words) }, "\(words)")
    }
    let texts = Set(reports.flatMap { $0.grids.flatMap { $0.rows.joined().map(\.text) } })
    #expect(Words.localRows.contains { texts.contains($0) })
    #expect(Words.typingErrors.contains { error in texts.contains { $0.contains(error.wrong) } })
    let wrong = reports.count { !hasRightSums($0) }
    #expect((1..<reports.count / 3).contains(wrong))
  }

  /// Whether the rows with a column for the sum add up.
  private func hasRightSums(_ report: GeneratedReport) -> Bool {
    let cells = report.truth { _ in [] }.cells
    let parts = [
      "natural_person", "business", "research", "public_interest", "legal_service", "other_org",
    ]
    return cells.keys.filter { $0.hasSuffix(".all") }.allSatisfy { id in
      let row = id.dropLast(3)
      let numbers = parts.map { cells[row + $0]?.number ?? 0 }
      return cells[id]?.number.map { $0 == numbers.reduce(0, +) } ?? true
    }
  }
}
