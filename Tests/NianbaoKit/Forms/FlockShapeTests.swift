import Testing

@testable import NianbaoKit

/// The engine on tables of another shape than the form's.
@Suite struct FlockShapeTests {
  private static let unreadable = ["unreadable", "unreadable", "unreadable"]
  private static let header = "情况 | 白羊 | 黑羊 | 合计 |\n"

  @Test(arguments: ["说明", "(丙)寄养"])
  func doesNotReadValuesBehindWordsOfTheirOwn(words: String) {
    let flock = FlockReading(
      Self.header + "年初存栏 | \(words) | 1 | 2 |\n出生 | 4 | 5 | 9 |\n年末存栏 | 7 | 8 | 15 |")
    #expect(flock.cells("flock.start") == Self.unreadable)
    #expect(flock.cells("flock.end") == ["7", "8", "15"])
    #expect(flock.rules.contains("ROW-UNREADABLE"))
  }

  /// The header has as many columns as the form, but not all of them are the form's.
  @Test(arguments: ["黑羊 | 合计 | 花羊", "白羊黑羊 | 合计", "去年 | 今年 | 合计"])
  func tellsColumnsThatAreNotOfTheForm(columns: String) {
    let flock = FlockReading(
      "情况 | \(columns) |\n年初存栏 | 1 | 2 | 3 |\n年末存栏 | 7 | 8 | 9 |")
    #expect(flock.fields(of: "COLUMNS-UNKNOWN").count == 6)
  }

  @Test func doesNotReadATableWithRowsAndColumnsExchanged() {
    let flock = FlockReading(
      "情况 | 年初存栏 | 出生 | 年末存栏 |\n白羊 | 1 | 2 | 3 |\n黑羊 | 4 | 5 | 6 |\n合计 | 5 | 7 | 9 |")
    #expect(flock.reading == nil)
  }

  /// One row of a grid has lost a cell, or got one: it is the only one that is not read.
  @Test(arguments: ["|出生|5|6|", "|出生||5||6|"])
  func doesNotReadARowOfAnotherLengthInAGrid(row: String) {
    let flock = FlockReading(
      """
      |情况|白羊|黑羊|合计|
      |---|---|---|---|
      |年初存栏|1||3|
      \(row)
      |购入|1|0|1|
      |年末存栏|7|8|9|
      """)
    #expect(flock.cells("flock.start") == ["1", "blank", "3"])
    #expect(flock.cells("flock.born") == Self.unreadable)
    #expect(flock.cells("flock.end") == ["7", "8", "9"])
    #expect(flock.rules.contains("ROW-UNREADABLE"))
  }

  @Test func takesTheMoreCompleteOfTwoPrints() {
    let flock = FlockReading(
      """
      \(Self.header)年初存栏 | 1 | 2 | 3 |
      出生 | 4 | 5 | 9 |

      \(FlockForm.padded)
      """)
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
    #expect(flock.rules == ["TABLE-REPEATED"])
    #expect(flock.fields(of: "TABLE-REPEATED").allSatisfy { $0.hasPrefix("flock.start") })
  }

  /// The columns of the year before stand in front of those of the form.
  @Test func doesNotReadTheYearBeforeForTheYear() {
    let flock = FlockReading(
      """
      情况 | 上年 | 上年 | 上年 | 白羊 | 黑羊 | 合计 |
      年初存栏 | 1 | 2 | 3 | 4 | 5 | 6 |
      出生 | | | | 7 | 8 | 9 |
      年末存栏 | 1 | 2 | 3 | 4 | 5 | 6 |
      """)
    for row in ["start", "born", "end"] { #expect(flock.cells("flock.\(row)") == Self.unreadable) }
  }
}
