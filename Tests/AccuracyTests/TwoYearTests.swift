import TestSupport
import Testing

@testable import Generator
@testable import NianbaoKit

/// Generated reports of one agency for two years, converted as one batch.
@Suite struct TwoYearTests {
  private let generator = Generator(seed: 4)
  private let converter = Converter()

  private static let columns = [
    "natural_person", "business", "research", "public_interest", "legal_service", "other_org",
    "all",
  ]

  /// The columns in which what was carried over is not what was carried forward.
  private func broken(_ earlier: DocumentTruth, _ later: DocumentTruth) -> Set<String> {
    Set(
      Self.columns.map { "requests.pending.start.\($0)" }.filter { start in
        let end = start.replacing(".start.", with: ".end.")
        guard let now = later.cells[start], let last = earlier.cells[end],
          now.state == .number, last.state == .number
        else { return false }
        return now.number != last.number
      })
  }

  /// The fields of the findings on what was carried over, and the reports' other findings.
  private func compared(_ samples: [Sample]) -> (carry: Set<String>, facts: [Int]) {
    var history = History(converter.registry.rules)
    var carry: Set<String> = []
    var facts: [Int] = []
    let reports = samples.map { converter.convert($0.source) }
    let compared = reports.flatMap { history.add($0) } + history.finish()
    #expect(compared.map { $0.facts.map(\.number) } == reports.map { $0.facts.map(\.number) })
    for report in compared {
      facts.append(report.facts.count)
      for finding in report.findings where finding.rule == "XY-CARRY" {
        let cells = finding.evidence?.cells.map { converter.registry.fields[$0.field].id } ?? []
        carry.formUnion(cells.filter { $0.contains(".start.") })
      }
    }
    return (carry, facts)
  }

  @Test("Just the columns are found that do not agree, in either order of the reports")
  func findsWhatIsBroken() throws {
    let kind = try #require(Kind.all.first { $0.name == "html-clean" })
    var agreeing = 0
    var differing = 0
    for form in generator.forms.dropFirst() {
      for index in 0..<30 {
        let years = generator.years(on: form, index, carriesOver: index % 3 != 0)
        let (earlier, later) = (kind.sample(of: years.earlier), kind.sample(of: years.later))
        #expect(years.later.agency == years.earlier.agency)
        #expect(years.later.year == years.earlier.year + 1)
        let expected = broken(earlier.truth, later.truth)
        let there = compared([earlier, later])
        let back = compared([later, earlier])
        #expect(there.carry == expected, "\(form.id) \(index)")
        #expect(back.carry == expected, "\(form.id) \(index)")
        #expect(there.facts == back.facts.reversed())
        if expected.isEmpty { agreeing += 1 } else { differing += 1 }
      }
    }
    #expect(agreeing > 20)
    #expect(differing > 10)
  }

  @Test("Of a report about two kilobytes are kept, whatever its cells look like")
  func isSmall() throws {
    var sizes: [Int] = []
    for name in ["html-clean", "pipe"] {
      let kind = try #require(Kind.all.first { $0.name == name })
      for form in generator.forms {
        for index in 0..<20 {
          let report = converter.convert(kind.sample(of: generator.report(on: form, index)).source)
          sizes.append(try #require(KeptReport(report)).size)
        }
      }
    }
    let mean = sizes.reduce(0, +) / sizes.count
    #expect(mean <= 2048, "\(mean)")
    #expect(sizes.allSatisfy { $0 <= 3072 }, "\(sizes.max() ?? 0)")
  }
}
