import Testing

@testable import NianbaoKit

/// The engine on tables whose source tells the grid, as web pages do.
@Suite struct FlockGridTests {
  /// A cell, over how many columns and rows it goes.
  private typealias Printed = (text: String, columns: Int, rows: Int)

  private static let head: [[Printed]] = [
    [("情况", 2, 2), ("大羊", 2, 1), ("合计", 1, 2)], [("白羊", 1, 1), ("黑羊", 1, 1)],
  ]

  private static func row(_ label: String, _ values: [String]) -> [Printed] {
    [(label, 2, 1)] + values.map { ($0, 1, 1) }
  }

  private func read(_ rows: [[Printed]]) throws -> FlockReading {
    var builder = DocumentBuilder()
    builder.beginTable()
    for row in Self.head + rows {
      builder.beginRow()
      for cell in row {
        builder.beginCell(columns: cell.columns, rows: cell.rows)
        builder.addParagraph(Array(cell.text.utf8))
        builder.endCell()
      }
    }
    builder.endTable()
    return FlockReading(try builder.document())
  }

  private static let others = [
    row("一、年初存栏", ["11", "12", "23"]), row("三、比上年增减", ["-2", "3", "1"]),
    row("五、年末存栏", ["9", "9", "18"]),
  ]

  @Test("labels over several columns and rows do not move the values")
  func readsSpans() throws {
    let flock = try read([
      Self.others[0],
      [("二、本年增加", 1, 2), ("(一)出生", 1, 1), ("4", 1, 1), ("", 1, 1), ("4", 1, 1)],
      [("(二)购入", 1, 1), ("", 1, 1), ("0", 1, 1), ("0", 1, 1)], Self.others[1],
    ])
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.born") == ["4", "blank", "4"])
    #expect(flock.cells("flock.bought") == ["blank", "0", "0"])
    #expect(!flock.rules.contains("ROW-UNREADABLE"))
  }

  @Test("a value that goes over two columns belongs to neither; the others are read")
  func doesNotAssignAMergedValue() throws {
    let flock = try read([
      Self.others[0], [("(一)出生", 2, 1), ("5", 2, 1), ("5", 1, 1)], Self.others[1],
      Self.others[2],
    ])
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "5"])
    #expect(flock.fields(of: "CELL-MERGED") == ["flock.born.white", "flock.born.black"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
  }

  @Test("a column that a cell from the row above covers has no value of its own")
  func doesNotReadACoveredColumn() throws {
    let flock = try read([
      [("一、年初存栏", 2, 1), ("11", 1, 2), ("12", 1, 1), ("23", 1, 1)],
      [("(一)出生", 2, 1), ("5", 1, 1), ("6", 1, 1)], Self.others[1], Self.others[2],
    ])
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.born") == ["unreadable", "5", "6"])
  }

  @Test("a row from which a cell is missing tells nothing", arguments: [0, 1, 2])
  func doesNotReadARowThatLacksACell(missing: Int) throws {
    var values = ["4", "", "9"]
    values.remove(at: missing)
    let flock = try read([Self.others[0], Self.row("(一)出生", values)] + Self.others[1...])
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "unreadable"])
    #expect(flock.fields(of: "ROW-UNREADABLE").count == 3)
  }

  @Test("a row with a cell too many and a blank is not read")
  func doesNotReadASurplusCell() throws {
    let flock = try read(
      [Self.others[0], Self.row("(一)出生", ["4", "", "5", "9"])] + Self.others[1...])
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "unreadable"])
  }

  @Test("all values in a row are in order, be its label too narrow or not")
  func readsAWholeRow() throws {
    let narrow: [Printed] = [("(一)出生", 1, 1), ("4", 1, 1), ("5", 1, 1), ("9", 1, 1)]
    let flock = try read([Self.others[0], narrow] + Self.others[1...])
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
  }

  @Test("the labels of the columns show the grid where no row is whole")
  func readsByTheHeader() throws {
    let flock = try read([
      Self.row("一、年初存栏", ["", "12", "12"]), Self.row("(一)出生", ["4", "", "4"]),
      Self.row("(二)购入", ["", "", "1"]), Self.row("五、年末存栏", ["3", "", ""]),
    ])
    #expect(flock.cells("flock.start") == ["blank", "12", "12"])
    #expect(flock.cells("flock.born") == ["4", "blank", "4"])
    #expect(flock.cells("flock.bought") == ["blank", "blank", "1"])
    #expect(flock.cells("flock.end") == ["3", "blank", "blank"])
  }
}
