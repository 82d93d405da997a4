import TestSupport
import Testing

@testable import NianbaoKit

/// Tables of random numbers printed without separators: what is read is what was printed.
@Suite struct GluedPropertyTests {
  /// The values of the grain table, row by row, with sums that hold.
  private static func values(_ random: inout SeededNumbers) -> [[Int]] {
    func number() -> Int {
      let limit = [1, 1, 5, 30, 400].randomElement(using: &random) ?? 1
      return Int.random(in: 0..<limit, using: &random)
    }
    var columns = (0..<2).map { _ -> [Int] in
      let parts = [number(), number(), number()]
      let total = parts.reduce(0, +)
      let rest = number()
      let start = Int.random(in: 0...(total + rest), using: &random)
      return [start, total + rest - start] + parts + [total, rest]
    }
    columns.append(zip(columns[0], columns[1]).map(+))
    return (0..<7).map { row in columns.map { $0[row] } }
  }

  private func check(_ printed: [[String]]) -> Int {
    let barn = BarnReading.grain(printed.map { $0.joined() })
    var count = 0
    for (row, cells) in zip(BarnForm.rows, printed) {
      for (fact, cell) in zip(barn.facts(row), cells) where fact.state != .unreadable {
        #expect(fact.value?.description ?? "" == cell, "\(row) in \(printed)")
        count += 1
      }
    }
    return count
  }

  @Test func readsNothingWrongWhereSumsHold() {
    var random = SeededNumbers(seed: 20)
    var count = 0
    for _ in 0..<400 {
      count += check(Self.values(&random).map { $0.map(String.init) })
    }
    #expect(count > 400 * 21 / 2)
  }

  @Test func readsNothingWrongWhereASumDoesNotHold() {
    var random = SeededNumbers(seed: 21)
    for _ in 0..<400 {
      var values = Self.values(&random)
      let row = Int.random(in: 0..<7, using: &random)
      let column = Int.random(in: 0..<3, using: &random)
      values[row][column] += [1, 2, 9].randomElement(using: &random) ?? 1
      _ = check(values.map { $0.map(String.init) })
    }
  }

  @Test func readsNothingWrongWhereCellsAreEmpty() {
    var random = SeededNumbers(seed: 22)
    for _ in 0..<400 {
      var printed = Self.values(&random).map { $0.map(String.init) }
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        printed[Int.random(in: 0..<7, using: &random)][Int.random(in: 0..<3, using: &random)] = ""
      }
      _ = check(printed)
    }
  }
}
