import Testing

@testable import NianbaoKit

/// Damage that leaves just as many values as columns: only other evidence shows it.
@Suite struct FlockAttackTests {
  private func read(_ old: String, _ new: String) -> FlockReading {
    #expect(FlockForm.padded.contains(old))
    return FlockReading(FlockForm.padded.replacing(old, with: new))
  }

  private static let unreadable = ["unreadable", "unreadable", "unreadable"]
  private static let bought = ["flock.bought.white", "flock.bought.black", "flock.bought.all"]

  @Test func doesNotTakeALabelBrokenOffForABlankRow() {
    let flock = read("(二)购入 | 1 | 0 | 1 | |", "(二)购入 |\n羊只若干 | 1 | 0 | 1 | |")
    #expect(flock.cells("flock.bought") == Self.unreadable)
  }

  @Test func takesNoLabelWithoutCellsForABlankRow() {
    let flock = read("五、年末存栏 | 9 | 9 | 18 | |", "五、年末存栏 |")
    #expect(flock.cells("flock.end") == Self.unreadable)
  }

  @Test func doesNotTakeANumberedLabelForTheFirstValue() {
    let flock = read("(二)购入 | 1 | 0 | 1 | |", "(二)购入 | 1.本地 | 0 | 1 | |")
    #expect(flock.cells("flock.bought") == Self.unreadable)
  }

  @Test(arguments: ["(二)购入 | 6 | 6 | 6 | |", "(二)购入 | | | | |", "(二)购入 | 6 | 6 | | |"])
  func tellsARowThatStandsThereTwice(second: String) {
    let flock = read("(二)购入 | 1 | 0 | 1 | |", "(二)购入 | 1 | 0 | 1 | |\n\(second)")
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
    #expect(Set(flock.fields(of: "TABLE-REPEATED")) == Set(Self.bought))
  }

  @Test func tellsARowThatStandsThereTwiceWhereTheFirstHasWords() {
    let flock = read("(二)购入 | 1 | 0 | 1 | |", "(二)购入 | 若干 | 0 | 1 | |\n(二)购入 | 6 | 6 | 6 | |")
    #expect(flock.cells("flock.bought") == ["6", "6", "6"])
    #expect(Set(flock.fields(of: "TABLE-REPEATED")) == Set(Self.bought))
  }

  @Test func tellsATableWithoutAHeader() {
    let rows = FlockForm.padded.split(separator: "\n").dropFirst(2).joined(separator: "\n")
    let flock = FlockReading(rows)
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(Set(flock.fields(of: "COLUMNS-UNKNOWN")).isSuperset(of: Self.bought))
  }

  @Test func doesNotReadByCountWhereAColumnIsTooManyAndACellMissing() {
    let flock = FlockReading(
      """
      情况 | 序号 | 白羊 | 黑羊 | 合计 |
      一、年初存栏 | 1 | 11 | 12 | 23 |
      (一)出生 | 2 | 4 | 9 | |
      (二)购入 | 3 | 1 | 0 | 1 |
      五、年末存栏 | 4 | 9 | 9 | 18 |
      """)
    for row in ["flock.start", "flock.born", "flock.bought", "flock.end"] {
      #expect(flock.cells(row) == Self.unreadable)
    }
  }

  @Test func tellsNumbersOfPagesThatMayStandForVanishedCells() {
    let flock = FlockReading(
      """
      白羊
      黑羊
      合计
      一、年初存栏
      11
      12
      23
      7
      (一)出生
      5
      9
      (二)购入
      1
      8
      0
      """)
    #expect(flock.cells("flock.start") == Self.unreadable)
    #expect(flock.cells("flock.born") == Self.unreadable)
    #expect(flock.cells("flock.bought") == ["1", "8", "0"])
    #expect(flock.fields(of: "NUMBERS-STRAY") == Self.bought)
  }

  @Test func tellsValuesThatMayBeThoseOfAMissingLabel() {
    let flock = FlockReading(
      """
      白羊
      黑羊
      合计
      (一)出生
      4
      5
      9
      三、比上年增减
      -2
      3
      1
      """)
    #expect(
      flock.fields(of: "LABEL-MISSING") == [
        "flock.born.white", "flock.born.black", "flock.born.all",
      ]
    )
  }

  @Test func takesNoOrdinalOfABrokenLabelForAValue() {
    let document = Document(printed: "4\n5\n9\n2\n.购入")
    #expect(ValueRun(document.blocks, from: 0, in: document.text).count == 3)
  }

  @Test func doesNotMixTwoPrintsOfWhichOneIsDamaged() {
    let first = FlockForm.padded.replacing("(一)出生 | 4 | 5 | 9 |", with: "(一)出生 | 4 | 5 | |")
    let flock = FlockReading(
      first + "\n\n"
        + FlockForm.padded.replacing("11 | 12 | 23", with: "61 | 62 | 123")
        .replacing("8000元", with: "9000元"))
    // The second print is the more complete one, and all of it is taken.
    #expect(flock.cells("flock.start") == ["61", "62", "123"])
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(
      Set(flock.fields(of: "TABLE-REPEATED")).isSuperset(of: [
        "flock.start.white", "milk.cheese.earned",
      ])
    )
  }
}
