import Testing

@testable import NianbaoKit

/// The engine on tables that print everything, in each way in which tables are printed.
@Suite struct FlockTableTests {
  @Test func readsRowsPaddedAtTheirEnd() throws {
    let flock = FlockReading(FlockForm.padded)
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
    #expect(flock.cells("flock.change") == ["-2", "3", "1"])
    #expect(flock.cells("flock.lost") == ["7", "8", "15"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
    #expect(flock.cells("milk.fresh") == ["300", "1.5"])
    #expect(flock.cells("milk.cheese") == ["20", "0.8"])
    #expect(flock.rules.isEmpty)
  }

  @Test func tellsTheRawTextAndThePlaceOfEachCell() throws {
    let flock = FlockReading(FlockForm.padded)
    #expect(flock.raw("milk.cheese") == ["20", "8000元"])
    #expect(flock.places("flock.start") == [[3, 1, 3, 2], [3, 1, 3, 3], [3, 1, 3, 4]])
    #expect(flock.places("flock.born") == [[4, 1, 4, 3], [4, 1, 4, 4], [4, 1, 4, 5]])
    #expect(flock.places("milk.cheese") == [[12, 2, 3, 2], [12, 2, 3, 3]])
  }

  @Test func coversItsTablesAndNothingElse() throws {
    let flock = FlockReading("前言。\n\(FlockForm.padded)\n\n结语。")
    let covered = try #require(flock.reading?.covered.map { flock.document.string($0) })
    #expect(covered.count == 2)
    #expect(covered.first?.hasPrefix("情况 | 大羊") == true)
    #expect(covered.first?.hasSuffix("| 9 | 9 | 18") == true)
    #expect(covered.last?.hasPrefix("产量 | 收入") == true)
    #expect(covered.last?.hasSuffix("8000元") == true)
  }

  @Test func countsLabelsAndRowsAsItsScore() throws {
    let whole = try #require(FlockReading(FlockForm.padded).reading)
    let milk = try #require(
      FlockReading("品种 | 产量 | 收入 |\n鲜奶 | 3 | 1 |\n奶酪 | 2 | 4 |").reading)
    #expect(whole.form == "sheep")
    #expect(whole.score > milk.score)
    #expect(milk.score > 0)
  }

  /// Every cell of the grid is there; those that a wider or higher one covers are empty.
  @Test func readsAGridByPosition() {
    let flock = FlockReading(
      """
      情况 |  | 大羊 |  | 合计 |
       |  | 白羊 | 黑羊 |  |
      一、年初存栏 |  | 11 |  | 11 |
      二、本年增加 | (一)出生 |  | 5 | 5 |
       | (二)购入 | 1 | 0 | 1 |
      三、比上年增减 |  |  |  |  |
      五、年末存栏 |  | 9 | 9 | 18 |
      """)
    #expect(flock.cells("flock.start") == ["11", "blank", "11"])
    #expect(flock.cells("flock.born") == ["blank", "5", "5"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
    #expect(flock.cells("flock.change") == ["blank", "blank", "blank"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
    #expect(flock.places("flock.born") == [[4, 1, 4, 3], [4, 1, 4, 4], [4, 1, 4, 5]])
    #expect(flock.raw("flock.born") == ["", "5", "5"])
    #expect(flock.rules == ["STRUCT-TABLES"])
  }

  @Test func readsMarkdownByPosition() {
    let flock = FlockReading(
      """
      |情况|白羊|黑羊|合计|
      |---|---|---|---|
      |年初存栏|11||11|
      |出生||5|5|
      |购入|1|0|1|
      |比上年增减|-2||-2|
      |年末存栏|9|9|18|
      """)
    #expect(flock.cells("flock.start") == ["11", "blank", "11"])
    #expect(flock.cells("flock.born") == ["blank", "5", "5"])
    #expect(flock.cells("flock.change") == ["-2", "blank", "-2"])
    #expect(flock.places("flock.start") == [[3, 1, 2, 2], [3, 1, 2, 3], [3, 1, 2, 4]])
    #expect(flock.rules == ["STRUCT-TABLES"])
  }

  @Test func readsTheVariantsOfLabels() {
    let flock = FlockReading(
      """
      情况 | 大羊 | 总 计 | |
      白羊 | 墨羊 | | |
      1.年初存栏 | 1 | 2 | 3 |
      买入羊只 | 4 | 5 | 9 |
      年末存栏 | 6 | 7 | 13 |
      """)
    #expect(flock.cells("flock.bought") == ["4", "5", "9"])
    #expect(flock.fields(of: "COLUMNS-UNKNOWN").isEmpty)
  }

  /// A word in every state stands where the form has a number.
  @Test func keepsCellsThatAreNoNumbers() {
    let flock = FlockReading(
      """
      情况 | 白羊 | 黑羊 | 合计 |
      年初存栏 | / | 无 | 详见附表 |
      出生 | 12 34 | 零 | 3只羊 |
      购入 | 1 234 | -5 | 只 |
      年末存栏 | 1 | 2 | 3 |
      """)
    #expect(flock.cells("flock.start") == ["dash", "none", "text"])
    #expect(flock.cells("flock.born") == ["unreadable", "0", "unreadable"])
    #expect(flock.raw("flock.born") == ["12 34", "零", "3只羊"])
    #expect(flock.cells("flock.bought").prefix(2) == ["1234", "-5"])
    #expect(flock.fields(of: "CELL-TEXT").contains("flock.start.all"))
    #expect(flock.fields(of: "CELL-UNREADABLE") == ["flock.born.white", "flock.born.all"])
    #expect(flock.fields(of: "CELL-SPACED") == ["flock.bought.white"])
    #expect(flock.fields(of: "S2-NONNEG") == ["flock.bought.black"])
  }

  @Test(arguments: [
    "", "羊", "今年养羊，鲜奶 300 升。", "鲜奶 | 300 | 1.5 |\n奶酪 | 20 | 2 |", "年初存栏 | 1 | 2 | 3 |",
    "品种 | 产量 | 收入 |\n牛奶 | 3 | 1 |", "年初存栏", "年初存栏 11 只，\n年末存栏 18 只。",
  ])
  func isNilWithoutItsTables(text: String) {
    #expect(FlockReading(text).reading == nil)
  }

  /// The labels of the columns right above show where the values of a single row begin.
  @Test func readsARowThatIsFilledUpBelowItsHeader() {
    let flock = FlockReading(
      FlockForm.padded.replacing("品种 | 产量 | 收入 |", with: "品种 | 产量 | 收入 | |")
        .replacing("鲜奶 | 300 | 1.5 |", with: "鲜奶 |  | 1.5 | |")
        .replacing("\n奶酪 | 20 | 8000元 |", with: ""))
    #expect(flock.cells("milk.fresh") == ["blank", "1.5"])
  }
}
