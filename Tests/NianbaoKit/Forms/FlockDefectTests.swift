import Testing

@testable import NianbaoKit

/// The engine on tables that are not as the form prints them: nothing may be silently wrong.
@Suite struct FlockDefectTests {
  private func read(_ old: String, _ new: String) -> FlockReading {
    #expect(FlockForm.padded.contains(old))
    return FlockReading(FlockForm.padded.replacing(old, with: new))
  }

  private static let unreadable = ["unreadable", "unreadable", "unreadable"]

  @Test func tellsARowThatIsMissing() {
    let flock = read("(二)购入 | 1 | 0 | 1 | |\n", "")
    #expect(flock.cells("flock.bought").isEmpty)
    #expect(
      flock.fields(of: "ROW-MISSING") == [
        "flock.bought.white", "flock.bought.black", "flock.bought.all",
      ])
    #expect(flock.cells("flock.change") == ["-2", "3", "1"])
  }

  @Test func doesNotMissAnOptionalRow() {
    let flock = read("四、走失 | 7 | 8 | 15 | |\n", "")
    #expect(flock.cells("flock.lost").isEmpty)
    #expect(flock.rules.isEmpty)
  }

  @Test func tellsARowThatTheFormDoesNotHave() {
    let flock = read("(二)购入", "(乙)借入 | 70 | 80 | 90 | |\n(二)购入")
    #expect(flock.rules.isEmpty)
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
    #expect(flock.extras == ["(乙)借入 white 70 black 80 all 90"])
    #expect(flock.reading?.extras.first?.place.line == 5)
    #expect(flock.reading?.extras.first?.place.row == 5)
  }

  @Test("a row that the form does not have is told below the last row, too")
  func tellsARowBelowTheLastOne() {
    let flock = read("奶酪 | 20 | 8000元 |", "奶酪 | 20 | 8000元 |\n酸奶 | 70 | 8 |\n奶粉 | 5 | 6 |")
    #expect(flock.rules.isEmpty)
    #expect(flock.extras == ["酸奶 litres 70 earned 8", "奶粉 litres 5 earned 6"])
    #expect(flock.cells("milk.cheese") == ["20", "0.8"])
  }

  @Test(
    "what stands below the last row and is no row of values is none",
    arguments: ["填表人 | 张羊 | 8 |", "注 | 1 | 2 | 3 |", "说明 | 见附件一 |", "\n酸奶 | 70 | 8 |", "五、其他 |"])
  func takesNoOtherLinesForRows(line: String) {
    let flock = read("奶酪 | 20 | 8000元 |", "奶酪 | 20 | 8000元 |\n\(line)")
    #expect(flock.extras.isEmpty)
    #expect(flock.cells("milk.cheese") == ["20", "0.8"])
  }

  @Test("a damaged label is known where its row is empty, too")
  func repairsTheLabelOfAnEmptyRow() {
    let grid = """
      情况 | | 白羊 | 黑羊 | 合计 |
      一、年初存栏 | | 11 | | 11 |
      二、本年增加 | (一)出生 | | 5 | 5 |
       | (二)购入 | 1 | 0 | 1 |
      三、比去年增减 | | | | |
      五、年末存栏 | | 9 | 9 | 18 |
      """
    let flock = FlockReading(grid)
    #expect(flock.cells("flock.change") == ["blank", "blank", "blank"])
    #expect(flock.rules == ["LABEL-REPAIRED", "STRUCT-TABLES"])
    let other = FlockReading(grid.replacing("三、比去年增减", with: "三、借来的别家羊"))
    #expect(other.cells("flock.change").isEmpty)
    #expect(other.extras.isEmpty)
    #expect(other.rules == ["ROW-MISSING", "STRUCT-TABLES"])
    // The rest of the label may stand in the next row, with the values.
    let begun = FlockReading(grid.replacing("三、比去年增减", with: "三、比上年"))
    #expect(begun.cells("flock.change").isEmpty)
  }

  @Test("rows that are not read for one and the same reason are one finding")
  func tellsOneCauseOnce() throws {
    var text = FlockForm.padded
    for (row, values) in [("一、年初存栏", "11 | 12 | 23"), ("三、比上年增减", "-2 | 3 | 1")] {
      text = text.replacing("\(row) | \(values) | |", with: "\(row) | \(values) | 4 |")
    }
    let flock = FlockReading(text)
    let findings = try #require(flock.reading).findings.filter { $0.rule == "ROW-UNREADABLE" }
    #expect(findings.count == 3)
    let common = try #require(findings.first { $0.fields.count > 3 })
    #expect(common.fields.count == 12)
    #expect(
      common.message.zh == "「(一)出生」、「(二)购入」、「四、走失」、「五、年末存栏(含羔羊)」共 4 行没有读取："
        + "表中有的行数值多于列数，无法判断各属哪一列。")
    #expect(common.message.en.hasPrefix("4 rows were not read, “(一)出生”, "))
    #expect(common.evidence == nil)
    #expect(flock.cells("flock.end") == Self.unreadable)
    #expect(flock.cells("milk.fresh") == ["300", "1.5"])
  }

  @Test("a row with enough values that is not read says why")
  func saysTheTrueReason() throws {
    let gap = read("(二)购入 | 1 | 0 | 1 | |", "(二)购入 | 1 | | 0 | 1 |")
    let finding = try #require(gap.reading?.findings.first { $0.rule == "ROW-UNREADABLE" })
    #expect(finding.message.zh == "「(二)购入」一行没有读取：数值前面或中间有空格子，与各列对不齐，无法判断各属哪一列。")
    #expect(finding.evidence == nil)
    #expect(gap.cells("flock.bought") == Self.unreadable)
  }

  @Test func tellsATableThatIsMissing() {
    let flock = FlockReading(String(FlockForm.padded.prefix { $0 != "品" }))
    #expect(flock.rules == ["STRUCT-TABLES"])
    #expect(flock.fields(of: "STRUCT-TABLES").count == 4)
  }

  @Test(arguments: ["4 | 5 |", "4 | 5 | 9 | 8 |", "4 |"])
  func doesNotReadARowWithAnotherNumberOfValues(values: String) {
    let flock = read("(一)出生 | 4 | 5 | 9 |", "(一)出生 | \(values)")
    #expect(flock.cells("flock.born") == Self.unreadable)
    #expect(flock.fields(of: "ROW-UNREADABLE").count == 3)
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
  }

  @Test func givesBlanksForARowWithoutValues() {
    let flock = read("(二)购入 | 1 | 0 | 1 | |", "(二)购入 | | | | |")
    #expect(flock.cells("flock.bought") == ["blank", "blank", "blank"])
    #expect(flock.raw("flock.bought") == ["", "", ""])
    #expect(!flock.rules.contains("ROW-MISSING"))
  }

  /// All are zero, so that only the place of the blank is in doubt, and it is told.
  @Test func takesTheMissingOneOfZerosAsTheLast() {
    let flock = read("(二)购入 | 1 | 0 | 1 | |", "(二)购入 | 0 | 0 | | |")
    #expect(flock.cells("flock.bought") == ["0", "0", "blank"])
    #expect(flock.fields(of: "ROW-BLANK-PLACED").count == 3)
  }

  @Test func readsPermutedColumnsByTheirLabels() {
    let flock = read("品种 | 产量 | 收入 |", "品种 | 收入 | 产量 |")
    #expect(flock.cells("milk.fresh") == ["1.5", "300"])
    #expect(flock.raw("milk.cheese") == ["8000元", "20"])
    #expect(flock.places("milk.fresh").map { $0[3] } == [3, 2])
    #expect(flock.cells("milk.cheese") == ["unreadable", "20"])
    #expect(flock.fields(of: "COLUMNS-REORDERED").count == 3)
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
  }

  @Test func readsPermutedColumnsBelowGroupsByTheirLabels() {
    let flock = read("白羊 | 黑羊 | |||", "黑羊 | 白羊 | |||")
    #expect(flock.cells("flock.born") == ["5", "4", "9"])
    #expect(flock.rules == ["COLUMNS-REORDERED"])
  }

  @Test func readsPermutedGroupsByTheirLabels() {
    let flock = read("情况 | 大羊 | 合计 | ||", "情况 | 合计 | 大羊 | ||")
    #expect(flock.cells("flock.born") == ["5", "9", "4"])
    #expect(flock.rules == ["COLUMNS-REORDERED"])
  }

  @Test(arguments: ["黑羊 | 白羊 | 花羊 | ||", "黑羊 | 白羊 | 黑羊 | ||", "合计 | 黑羊 | 白羊 | ||"])
  func doesNotReadPermutedColumnsOfDoubtfulLabels(header: String) {
    let flock = read("白羊 | 黑羊 | |||", header)
    #expect(flock.cells("flock.born") == Self.unreadable)
    #expect(flock.rules.contains("COLUMNS-ORDER"))
    #expect(!flock.rules.contains("COLUMNS-REORDERED"))
  }

  /// Two headers of one table, each with an order of its own.
  @Test func doesNotReadColumnsBelowHeadersThatDiffer() {
    let flock = read(
      "(二)购入 | 1 | 0 | 1 | |\n", "情况 | 大羊 | 合计 | ||\n黑羊 | 白羊 | |||\n(二)购入 | 1 | 0 | 1 | |\n")
    #expect(flock.cells("flock.born") == Self.unreadable)
    #expect(flock.cells("flock.bought") == Self.unreadable)
    #expect(flock.rules.contains("COLUMNS-ORDER"))
  }

  @Test func readsAnUnknownRowBelowPermutedColumns() {
    let flock = read(
      "白羊 | 黑羊 | |||\n一、年初存栏 | 11 | 12 | 23 | |\n",
      "黑羊 | 白羊 | |||\n一、年初存栏 | 11 | 12 | 23 | |\n另购山羊 | 5 | 6 | 11 | |\n")
    #expect(flock.cells("flock.start") == ["12", "11", "23"])
    #expect(flock.extras == ["另购山羊 white 6 black 5 all 11"])
  }

  /// 合计 comes first when a header is read level by level, but not when it has one line.
  @Test func doesNotReadPermutedColumnsOfOneLine() {
    let flock = read("情况 | 大羊 | 合计 | ||\n白羊 | 黑羊 | |||", "情况 | 合计 | 白羊 | 黑羊 | |")
    #expect(flock.cells("flock.born") == Self.unreadable)
    #expect(flock.rules.contains("COLUMNS-ORDER"))
  }

  @Test func doesNotTakeAnExtraColumnForOneOfTheForm() {
    let flock = FlockReading(
      """
      情况 | 白羊 | 花羊 | 黑羊 | 合计 |
      年初存栏 | 1 | 2 | 3 | 6 |
      出生 | 1 | 1 | 1 | 3 |
      购入 | 0 | 0 | 1 | 1 |
      比上年增减 | 1 | 1 | 1 | 3 |
      年末存栏 | 2 | 3 | 5 | 10 |
      """)
    for row in ["start", "born", "bought", "change", "end"] {
      #expect(flock.cells("flock.\(row)") == Self.unreadable)
    }
    #expect(flock.rules.contains("ROW-UNREADABLE"))
  }

  /// One column of the form is gone and another stands in its place: the number of values is right.
  @Test func tellsAColumnThatReplacesOneOfTheForm() {
    let flock = read("品种 | 产量 | 收入 |", "品种 | 产量 | 支出 |")
    #expect(flock.fields(of: "COLUMNS-UNKNOWN").count == 4)
  }

  @Test(arguments: ["五、年末存栏 |", "五、年末存栏"])
  func readsNothingBehindTheEndOfTheDocument(last: String) throws {
    let end = try #require(FlockForm.padded.firstRange(of: "五、年末存栏"))
    let flock = FlockReading(String(FlockForm.padded[..<end.lowerBound]) + last)
    #expect(flock.cells("flock.end").allSatisfy { $0 == "blank" || $0 == "unreadable" })
    #expect(flock.cells("flock.lost") == ["7", "8", "15"])
  }

  /// The table of the year before follows: the first print is taken, the other is told.
  @Test func tellsWhereARepeatedTableSaysSomethingElse() {
    let second = FlockForm.padded.replacing("| 4 | 5 | 9 |", with: "| 4 | 6 | 10 |")
    let flock = FlockReading(FlockForm.padded + "\n\n上年：\n" + second)
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(flock.fields(of: "TABLE-REPEATED") == ["flock.born.black", "flock.born.all"])
    #expect(flock.rules == ["TABLE-REPEATED"])
  }

  @Test func isSilentWhereARepeatedTableSaysTheSame() {
    let flock = FlockReading(FlockForm.padded + "\n\n附表：\n" + FlockForm.padded)
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(flock.rules.isEmpty)
  }
}
