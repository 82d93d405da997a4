import Testing

@testable import NianbaoKit

/// Documents made to be slow: the time grows with their length and not faster.
@Suite struct FlockSizeTests {
  private static let count = 20_000

  private func lines(_ line: String) -> String {
    "白羊\n黑羊\n合计\n(一)出生\n4\n5\n9\n(二)购入\n"
      + String(repeating: line, count: FlockSizeTests.count) + "五、年末存栏\n1\n2\n3\n"
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "0\n", "- 3 -\n", "— 3 —\n", "(一)出生\n", "(一)出生\n4\n5\n9\n", "合计\n", "借入\n5\n",
      "(二)购入\n- 3 -\n", "5\n.购入\n",
    ])
  func finishesWithManyLines(line: String) {
    let flock = FlockReading(lines(line))
    #expect(!flock.cells("flock.born").isEmpty)
    #expect(flock.reading.map { $0.findings.count < 100 } ?? false)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["(一)出生 | 4 | 5 | 9 |\n", "借入 | 4 | | 9 |\n"])
  func finishesWithManyRows(row: String) {
    let flock = FlockReading(
      "情况 | 白羊 | 黑羊 | 合计 |\n一、年初存栏 | 1 | 2 | 3 |\n"
        + String(repeating: row, count: FlockSizeTests.count) + "五、年末存栏 | 7 | 8 | 15 |\n")
    #expect(flock.reading.map { $0.findings.count < 100 } ?? false)
  }

  @Test(.timeLimit(.minutes(1))) func finishesWithAWideRow() {
    let flock = FlockReading(
      "情况 | 白羊 | 黑羊 | 合计 |\n一、年初存栏 | 1 | 2 | 3 |\n(一)出生 "
        + String(repeating: "| ", count: FlockSizeTests.count) + "| 9 |\n")
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "unreadable"])
  }
}
