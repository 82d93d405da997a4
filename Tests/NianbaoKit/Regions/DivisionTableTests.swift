import Testing

@testable import NianbaoKit

@Suite struct DivisionTableTests {
  private let table = DivisionTable.shared

  @Test("the table has as many divisions at the end of a year as the Ministry lists")
  func hasTheDivisionsOfAYear() {
    #expect(count(2009) == [31, 333, 2858])
    #expect(count(2012) == [31, 333, 2852])
    #expect(count(2018) == [31, 333, 2851])
    #expect(count(2021) == [31, 333, 2843])
    #expect(count(2024) == [31, 333, 2846])
  }

  @Test func hasOneNameForACodeAtATime() {
    var last: DivisionTable.Entry?
    for entry in table.entries {
      if let last, last.division.code == entry.division.code {
        #expect((last.until ?? .max) <= (entry.since ?? 0) || last.until == 2016)
      }
      if let last { #expect(last.division.code <= entry.division.code) }
      last = entry
    }
  }

  @Test func hasAProvinceAboveEveryDivision() {
    for index in table.entries.indices {
      let path = table.path(to: index, year: nil)
      #expect(path.first?.level == .province)
      #expect(path.last == table.entries[index].division)
    }
  }

  @Test func tellsTheLevelByTheCode() {
    #expect(Division(code: "370000", name: "山东省").level == .province)
    #expect(Division(code: "370200", name: "青岛市").level == .city)
    #expect(Division(code: "370285", name: "莱西市").level == .county)
  }

  /// How many provinces, cities and counties there are at the end of a year.
  private func count(_ year: Int) -> [Int] {
    [Region.Level.province, .city, .county].map { level in
      table.entries.count { entry in
        entry.level == level && (entry.since ?? 0) <= year && year < (entry.until ?? .max)
      }
    }
  }
}
