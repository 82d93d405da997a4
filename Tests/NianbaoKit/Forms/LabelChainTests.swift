import Testing

@testable import NianbaoKit

@Suite struct LabelChainTests {
  /// The rows that a chain takes; each candidate is given by the rows that it may be.
  private func chain(
    _ candidates: [[Int32]], rows: Int, optional: Set<Int> = [], incomplete: Set<Int> = []
  ) -> [Int32] {
    let places = candidates.indices.map { index in
      let isComplete = !incomplete.contains(index)
      return RowCandidate(
        meaning: 0, offset: index, block: index, row: -1, values: index + 1,
        count: isComplete ? 1 : 0, isComplete: isComplete, behind: .value, header: 0..<0)
    }
    let isOptional = (0..<rows).map { optional.contains($0) }
    return LabelChain(places, isOptional: isOptional) { index, _ in candidates[index] }.rows
  }

  @Test func takesRowsThatComeInOrder() {
    #expect(chain([[0], [1], [3]], rows: 4) == [0, 1, 3])
    #expect(chain([], rows: 4) == [])
  }

  /// 其他情形数 stands under review, litigation and complaints; only its neighbours tell which it is.
  @Test func decidesAmbiguousLabelsByTheirOrder() {
    let other: [Int32] = [1, 3, 5]
    #expect(chain([[0], other, [2], other, [4], other], rows: 6) == [0, 1, 2, 3, 4, 5])
    #expect(chain([[2], other, [4]], rows: 6) == [2, 3, 4])
    #expect(chain([other, [4], other], rows: 6).last == 5)
  }

  @Test func usesEachRowOnce() {
    let rows = chain([[0], [1], [1], [2], [3]], rows: 4)
    #expect(rows.filter { $0 >= 0 } == [0, 1, 2, 3])
  }

  @Test func prefersACompleteRowToAMereLabel() {
    #expect(chain([[0], [1], [1], [2]], rows: 3, incomplete: [1]) == [0, -1, 1, 2])
    #expect(chain([[0], [1], [1], [2]], rows: 3, incomplete: [2]) == [0, 1, -1, 2])
  }

  @Test func passesOverWhatIsOutOfOrder() {
    #expect(chain([[0], [1], [4], [2], [3], [4]], rows: 5) == [0, 1, -1, 2, 3, 4])
  }

  @Test func staysInOneOfTwoEqualPrints() {
    let rows = chain([[0], [1], [2], [0], [1], [2]], rows: 3)
    #expect(rows == [0, 1, 2, -1, -1, -1] || rows == [-1, -1, -1, 0, 1, 2])
  }

  /// A chain of the first half of one print and the second half of the next mixes two tables.
  @Test func doesNotGoFromOnePrintToTheNext() {
    let rows = chain([[0], [1], [2], [3], [0], [1], [2], [3]], rows: 4)
    let first = rows[..<4].contains { $0 >= 0 }
    let second = rows[4...].contains { $0 >= 0 }
    #expect(first != second)
  }

  @Test func givesTheSameForTiesEachTime() {
    let candidates: [[Int32]] = [[0, 1], [0, 1], [0, 1], [2, 3], [2, 3]]
    let once = chain(candidates, rows: 4)
    #expect((0..<20).allSatisfy { _ in chain(candidates, rows: 4) == once })
    #expect(Array(once.filter { $0 >= 0 }) == once.filter { $0 >= 0 }.sorted())
  }

  @Test(.timeLimit(.minutes(1))) func finishesWithAHundredThousandCandidates() {
    let candidates = (0..<100_000).map { index -> [Int32] in
      index % 3 == 0 ? [1, 8, 15, 22] : [Int32(index % 28)]
    }
    let taken = chain(candidates, rows: 28).filter { $0 >= 0 }
    #expect(zip(taken, taken.dropFirst()).allSatisfy { $0 < $1 })
    #expect(!taken.isEmpty)
  }
}
