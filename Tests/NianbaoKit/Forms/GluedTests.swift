import Testing

@testable import NianbaoKit

/// Rows whose cells nothing separates.
@Suite struct GluedTests {
  /// 12315 is 12 + 3 = 15 and nothing else; 1113 and 11011 fit in two ways each.
  @Test func partsDigitsByTheSumsOfRowsAndColumns() {
    let barn = BarnReading.grain(["12315", "20020", "112", "10212", "000", "11314", "21021"])
    #expect(barn.cells("grain.start") == ["12", "3", "15"])
    #expect(barn.cells("grain.new") == ["20", "0", "20"])
    #expect(barn.cells("out.seed") == ["1", "1", "2"])
    #expect(barn.cells("out.total") == ["11", "3", "14"])
    #expect(barn.cells("grain.end") == ["21", "0", "21"])
    for row in BarnForm.rows { #expect(barn.decided(row), "\(row)") }
    #expect(barn.facts("grain.start").map { barn.document.string($0.raw) } == ["12", "3", "15"])
    #expect(barn.rules == ["STRUCT-TABLES"])
  }

  @Test func cutsTheNumberOfTheNextLabelOff() {
    let barn = BarnReading(
      "指标单位2020年度历年累计购入农具总数件730其中：1、现金购入农具件3102、以粮换购农具件420损坏农具总数件01附件下载")
    #expect(barn.cells("tools.bought") == ["7"])
    #expect(barn.cells("tools.bought_by.cash") == ["3"])
    #expect(barn.cells("tools.bought_by.barter") == ["4"])
    #expect(barn.cells("tools.broken") == ["0"])
  }

  @Test func partsFullWidthDigitsToo() {
    let barn = BarnReading.grain(["12３15", "20020", "112", "10212", "000", "11314", "２1021"])
    #expect(barn.cells("grain.start") == ["12", "3", "15"])
    #expect(barn.cells("grain.end") == ["21", "0", "21"])
  }

  /// 1 200 201 may be 1200 and 201 with an empty cell: nothing parts the numbers from the label.
  @Test func takesSpaceInsideGluedNumbersForNoBorder() {
    let rows = [" 20 0 20 ", " 1 1 2 ", " 10 2 12 ", " 0 0 0 ", " 11 3 14 ", " 21 0 21 "]
    let glued = BarnReading.grain(["1 200 201"] + rows)
    #expect(glued.cells("grain.start") == ["unreadable", "unreadable", "unreadable"])
    #expect(glued.cells("grain.new") == ["20", "0", "20"])
    let apart = BarnReading.grain([" 1 200 201"] + rows)
    #expect(apart.cells("grain.start") == ["1", "200", "201"])
  }

  /// White space parts values where it stands.
  @Test func takesNoNumberAcrossWhiteSpace() {
    let barn = BarnReading.grain([
      "12 315", "20 020", "11 2", "10212", " 0 00", "113 14 ", "21021",
    ])
    #expect(barn.cells("grain.start") == ["12", "3", "15"])
    #expect(barn.cells("out.seed") == ["1", "1", "2"])
    #expect(barn.cells("out.total") == ["11", "3", "14"])
    let other = BarnReading.grain(["12315", "20020", "112", "10212", "000", "1131 4", "21021"])
    #expect(other.cells("out.total") == ["unreadable", "unreadable", "unreadable"])
  }

  /// 11011 is 1 + 10 = 11 and 11 + 0 = 11: only the sums over the rows may tell.
  @Test func readsNoRowThatCanBePartedInTwoWays() {
    let undecided = BarnReading.grain(["11011", "000", "000", "11011", "000", "11011", "000"])
    for row in ["grain.start", "out.sold", "out.total"] {
      #expect(undecided.cells(row) == ["unreadable", "unreadable", "unreadable"])
    }
    #expect(undecided.cells("grain.end") == ["0", "0", "0"])
    #expect(
      undecided.rules == ["ROW-UNREADABLE", "ROW-UNREADABLE", "ROW-UNREADABLE", "STRUCT-TABLES"])
    let decided = BarnReading.grain(["11011", "000", "000", "606", "505", "11011", "000"])
    #expect(decided.cells("grain.start") == ["11", "0", "11"])
    #expect(decided.cells("out.total") == ["11", "0", "11"])
  }

  @Test func readsNoRowWhoseSumDoesNotHold() {
    let barn = BarnReading.grain(["12316", "20020", "112", "10212", "000", "11314", "21021"])
    #expect(barn.cells("grain.start") == ["unreadable", "unreadable", "unreadable"])
    #expect(barn.cells("grain.new") == ["unreadable", "unreadable", "unreadable"])
    #expect(barn.cells("out.seed") == ["1", "1", "2"])
    #expect(barn.cells("out.total") == ["11", "3", "14"])
  }

  /// What came in is one too much: only the sums of what was used still tell anything.
  @Test func leavesOutTheSumThatDoesNotHold() {
    let barn = BarnReading.grain(["12315", "21021", "112", "10212", "000", "11314", "21021"])
    #expect(barn.cells("out.seed") == ["1", "1", "2"])
    #expect(barn.cells("out.total") == ["11", "3", "14"])
    for row in ["grain.start", "grain.new", "grain.end"] {
      #expect(barn.cells(row) == ["unreadable", "unreadable", "unreadable"])
    }
  }

  /// One digit for each cell is what is printed, be the sums over the rows wrong; but not where a row
  /// among them may be parted in other ways.
  @Test func readsOneDigitForEachCellOfAWrongSum() {
    let barn = BarnReading.grain(["101", "000", "101", "000", "000", "101", "101"])
    for row in ["grain.start", "out.seed", "out.total", "grain.end"] {
      #expect(barn.cells(row) == ["1", "0", "1"], "\(row)")
      #expect(barn.decided(row), "\(row)")
    }
    let other = BarnReading.grain(["101", "12315", "101", "000", "000", "101", "101"])
    #expect(other.cells("grain.start") == ["unreadable", "unreadable", "unreadable"])
    #expect(other.cells("out.seed") == ["1", "0", "1"])
    // The row's own sum does not hold.
    let wrong = BarnReading.grain(["102", "000", "101", "000", "000", "101", "101"])
    #expect(wrong.cells("grain.start") == ["unreadable", "unreadable", "unreadable"])
    #expect(wrong.cells("grain.end") == ["unreadable", "unreadable", "unreadable"])
  }

  /// Zeros stand for themselves; any other digit may belong to the number of the next one.
  @Test func readsOnlyZerosWhereNoSumOverRowsHolds() {
    let barn = BarnReading.grain(["12315", "21021", "112", "10212", "000", "11415", "21021"])
    for row in BarnForm.rows {
      let isZero = row == "out.lost"
      #expect(barn.facts(row).allSatisfy { ($0.state == .number) == isZero }, "\(row)")
    }
  }

  /// One cell too few anywhere shows that empty cells are lost everywhere.
  @Test func readsOnlyZerosWhereEmptyCellsAreLost() {
    let barn = BarnReading.grain(["000", "20020", "112", "10212", "00", "11314", "9312"])
    #expect(barn.cells("grain.start") == ["0", "0", "0"])
    for row in BarnForm.rows.dropFirst() {
      #expect(barn.facts(row).allSatisfy { $0.state == .unreadable }, "\(row)")
    }
  }

  @Test func changesNothingThatStandsApart() {
    let barn = BarnReading.grain([
      " 12 3 99 ", " 20 0 20 ", " 1 1 2 ", " 10 2 12 ", " 0 0 0 ", " 11 3 14 ", "21021",
    ])
    #expect(barn.cells("grain.start") == ["12", "3", "99"])
    #expect(!barn.decided("grain.start"))
    #expect(barn.cells("grain.end") == ["unreadable", "unreadable", "unreadable"])
  }

  @Test(arguments: ["-", "/", "1.5", "，"])
  func readsNoGluedRowWithMoreThanDigits(cell: String) {
    let barn = BarnReading.grain(["12\(cell)15", "20020", "112", "10212", "000", "11314", "21021"])
    #expect(barn.facts("grain.start").allSatisfy { $0.state == .unreadable })
  }

  @Test func endsInTimeWithDigitsWithoutEnd() {
    let many = String(repeating: "1203", count: 400)
    let barn = BarnReading.grain(Array(repeating: many, count: 7))
    #expect((barn.reading?.facts ?? []).allSatisfy { $0.state == .unreadable })
  }
}
