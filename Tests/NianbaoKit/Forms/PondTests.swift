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

  @Test func tellsColumnsPermutedInOneOfTheirGroups() {
    let header = """
      网捕 | | | 垂钓 | | |
      鲤鱼 | 杂鱼 | 总计 | 杂鱼 | 鲤鱼 | 总计 |

      """
    let pond = PondForm.read(header + "1 | 2 | 3 | 4 | 5 | 9 |")
    #expect(Set(pond.cells.values) == ["unreadable"])
    #expect(pond.rules["COLUMNS-ORDER"]?.count == 6)
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
