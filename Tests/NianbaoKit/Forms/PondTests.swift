import Testing

@testable import NianbaoKit

/// Rows without a label, and labels that several rows or columns have.
@Suite struct PondTests {
  @Test func readsTheRowBelowItsHeader() {
    let pond = PondForm.read(PondForm.catchHeader + "1 | 2 | 3 | 4 | 5 | 9 |")
    #expect(pond.cells["net.total"] == "3")
    #expect(pond.cells["rod.total"] == "9")
    #expect(pond.rules["COLUMNS-UNKNOWN"] == nil)
  }

  @Test func readsABlankInTheRowByItsPlace() {
    let pond = PondForm.read(PondForm.catchHeader + "1 | | 3 | 4 | 5 | |")
    #expect(pond.cells["net.other"] == "blank")
    #expect(pond.cells["net.total"] == "3")
    #expect(pond.cells["rod.total"] == "blank")
  }

  @Test func passesOverTheEmptyCellOfALabel() {
    let pond = PondForm.read(
      "| | 网捕 | | | 垂钓 | | |\n| | 鲤鱼 | 杂鱼 | 总计 | 鲤鱼 | 杂鱼 | 总计 |\n"
        + "| | 1 | 2 | 3 | 4 | 5 | 9 |")
    #expect(pond.cells["net.carp"] == "1")
    #expect(pond.cells["rod.total"] == "9")
  }

  @Test func doesNotReadARowThatHasLostACell() {
    let pond = PondForm.read(
      "| | 网捕 | | | 垂钓 | | |\n| | 鲤鱼 | 杂鱼 | 总计 | 鲤鱼 | 杂鱼 | 总计 |\n"
        + "| | 1 | 2 | 3 | 4 | 9 |")
    #expect(Set(pond.cells.values) == ["unreadable"])
  }

  @Test func tellsASecondRowThatSaysSomethingElse() {
    let pond = PondForm.read(
      PondForm.catchHeader + "1 | 2 | 3 | 4 | 5 | 9 |\n1 | 2 | 3 | 4 | 6 | 10 |")
    #expect(pond.cells["rod.other"] == "5")
    #expect(pond.rules["TABLE-REPEATED"] == ["rod.other", "rod.total"])
  }

  private func read(_ header: String) -> (cells: [String: String], rules: [String: [String]]) {
    PondForm.read(header + "\n1 | 2 | 3 | 4 | 5 | 9 |")
  }

  @Test func readsColumnsPermutedInOneOfTheirGroups() {
    let pond = read("网捕 | | | 垂钓 | | |\n鲤鱼 | 杂鱼 | 总计 | 杂鱼 | 鲤鱼 | 总计 |")
    #expect(pond.cells["net.carp"] == "1")
    #expect(pond.cells["rod.carp"] == "5")
    #expect(pond.cells["rod.other"] == "4")
    #expect(pond.rules["COLUMNS-REORDERED"]?.count == 6)
  }

  @Test func readsPermutedGroups() {
    let pond = read("垂钓 | | | 网捕 | | |\n鲤鱼 | 杂鱼 | 总计 | 鲤鱼 | 杂鱼 | 总计 |")
    #expect(pond.cells["rod.carp"] == "1")
    #expect(pond.cells["net.total"] == "9")
    #expect(pond.rules["COLUMNS-REORDERED"]?.count == 6)
  }

  /// 总计 in front of the second group's columns stands right behind the first group's.
  @Test(arguments: [
    "网捕 | | | | | |\n鲤鱼 | 杂鱼 | 总计 | 总计 | 鲤鱼 | 杂鱼 |",
    "网捕 | | | 垂钓 | | |\n鲤鱼 | 杂鱼 | 总计 | 总计 | 鲤鱼 | 鲤鱼 |",
  ])
  func doesNotReadPermutedColumnsOfDoubtfulGroups(header: String) {
    let pond = read(header)
    #expect(Set(pond.cells.values) == ["unreadable"])
    #expect(pond.rules["COLUMNS-ORDER"]?.count == 6)
  }

  @Test(arguments: ["| | | | | | |", "| | | | | | | |"])
  func readsARowOfBlanks(row: String) {
    let pond = PondForm.read(PondForm.catchHeader + row + "\n" + PondForm.care)
    #expect(pond.cells.filter { $0.value == "blank" }.count == 6)
    #expect(pond.rules["STRUCT-TABLES"] == nil)
    #expect(pond.rules["TABLE-UNREADABLE"] == nil)
  }

  @Test func takesNoEmptyRowInFrontOfTheValues() {
    let pond = PondForm.read(PondForm.catchHeader + "| | | | | | |\n1 | 2 | 3 | 4 | 5 | 9 |")
    #expect(pond.cells["rod.other"] == "5")
    #expect(pond.rules["TABLE-REPEATED"] == nil)
  }

  /// Cells of which the document does not show that they are as many as the columns, or values that
  /// stand behind the table.
  @Test(arguments: ["| |", "| | | | | | |\n\n1\n2\n3\n4\n5\n9\n", ""])
  func tellsAHeaderWithoutValues(rows: String) {
    let pond = PondForm.read(PondForm.catchHeader + rows + "\n" + PondForm.care)
    #expect(pond.cells["net.carp"] == nil)
    #expect(pond.rules["TABLE-UNREADABLE"]?.count == 6)
    #expect(pond.rules["STRUCT-TABLES"] == nil)
  }

  @Test func tellsATableThatIsNotThere() {
    #expect(PondForm.read(PondForm.care).rules["STRUCT-TABLES"]?.count == 6)
  }

  @Test func tellsRowsOfOneNameByTheRowsBesideThem() {
    let pond = PondForm.read(PondForm.care)
    #expect(pond.cells["feed.other"] == "43")
    #expect(pond.cells["water.other"] == "46")
  }

  @Test func doesNotReadARowOfAmbiguousNameBelowAGarbledLabel() {
    let pond = PondForm.read(
      PondForm.care.replacing("(二)其他方式 | 43 |\n二、换水 | 44 |\n(一)水泵", with: "二、换氺 | 44 |\n(一)水呆")
    )
    #expect(pond.cells["feed.hand"] == "42")
    #expect(pond.cells["feed.other"] == "unreadable")
    #expect(pond.cells["water.other"] == nil)
  }

  @Test func comparesASecondRowOfAmbiguousNameWithItsNeighbour() {
    let pond = PondForm.read(
      PondForm.care.replacing("(二)其他方式 | 43 |", with: "(二)其他方式 | 43 |\n(二)其他方式 | 40 |"))
    #expect(pond.cells["water.other"] == "46")
    #expect(pond.rules["TABLE-REPEATED"] == ["feed.other"])
  }

  @Test func doesNotGiveTheSecondRowToARowFurtherDown() {
    let pond = PondForm.read(
      PondForm.care.replacing(
        "二、换水 | 44 |\n(一)水泵 | 45 |\n(二)其他方式 | 46 |", with: "(二)其他方式 | 40 |"))
    #expect(pond.cells["water.other"] == "unreadable")
    #expect(pond.rules["ROW-UNREADABLE"] == ["water.other"])
  }

  /// Where repeated lines were dropped, a value may be that of a later row whose label is gone.
  @Test func doesNotReadAValueWhoseLabelMayHaveBeenDropped() {
    let pond = PondForm.read(
      "养护\n数量\n一、投喂\n41\n(一)人工\n42\n(二)其他方式\n43\n二、换水\n44\n(一)水泵\n46\n附记若干\n7\n8\n9")
    #expect(pond.cells["feed.total"] == "41")
    #expect(pond.cells["feed.other"] == "43")
    #expect(pond.cells["water.total"] == "44")
    #expect(pond.cells["water.pump"] == "unreadable")
  }
}
