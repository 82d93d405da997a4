import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

/// Forms laid out as they are printed.
@Suite struct FormGridTests {
  private let tables = OrchardReader.form.layout.tables

  @Test("what the rows of a part have in common stands above them where a table has several parts")
  func bands() {
    let grid = FormGrid(tables[0], width: 10, unitLabel: "单位") { _ in true }
    #expect(
      lines(grid) == [
        "甲类:0+10",
        "种类:0+4 本年种植:4+2 本年砍伐:6+2 年末存活:8+2",
        "苹果:0+4 trees.apple.planted:4+2 trees.apple.felled:6+2 trees.apple.alive:8+2",
        "梨:0+4 trees.pear.planted:4+2 trees.pear.felled:6+2 trees.pear.alive:8+2",
        "乙类:0+10",
        "种类:0+4 本年收入:4+6",
        "果品:0+4 fruit.earned:4+6",
      ])
  }

  @Test("groups stand on the left of their rows, over as many rows as they have")
  func groups() {
    let grid = FormGrid(tables[1], width: 10, unitLabel: "单位") { $0.id != "used.other.all" }
    #expect(
      lines(grid) == [
        "去向:0+4x2 卖给:4+4 总计:8+2x2",
        "店铺:4+2 集市:6+2",
        "一、本年收获:0+4 new.sold:4+2 new.market:6+2 new.all:8+2",
        "二、去向:0+1x3 (一)自用:1+3 used.eaten.sold:4+2 used.eaten.market:6+2 used.eaten.all:8+2",
        "(二)其他:1+1x2 1.腐烂:2+2 used.lost.sold:4+2 used.lost.market:6+2 used.lost.all:8+2",
        "2.赠送:2+2 used.given.sold:4+2 used.given.market:6+2 used.given.all:8+2",
      ])
  }

  @Test("a row in place of a group is shown where the document prints it instead")
  func replacedGroups() {
    let grid = FormGrid(tables[1], width: 10, unitLabel: "单位") { $0.id.hasPrefix("used.other") }
    #expect(lines(grid).last?.hasPrefix("(二)其他:1+3 used.other.sold") == true)
    #expect(!lines(grid).joined().contains("腐烂"))
  }

  @Test("rows with units print their groups above them, and optional rows where they are")
  func lists() {
    let all = FormGrid(tables[2], width: 10, unitLabel: "单位") { _ in true }
    #expect(
      lines(all) == [
        "指标:0+7 单位:7+1 数量:8+2",
        "一、农具:0+7 :7+1 :8+2",
        "(一)农具总数:0+7 件:7+1 tools:8+2",
        "其中:新购:0+7 件:7+1 tools.new:8+2",
        "(二)借出:0+7 件:7+1 tools.lent:8+2",
      ])
    let without = FormGrid(tables[2], width: 10, unitLabel: "单位") { $0.id != "tools.lent" }
    #expect(!lines(without).joined().contains("借出"))
    #expect(without.rowCount == all.rowCount - 1)
  }

  @Test("no two cells of a grid overlap, and together they leave no gap", arguments: [10, 11, 15])
  func coversThePage(width: Int) {
    for table in tables {
      let grid = FormGrid(table, width: width, unitLabel: "单位") { _ in true }
      var covered: [[Int]] = Array(
        repeating: Array(repeating: 0, count: width), count: grid.rowCount)
      for cell in grid.cells {
        for row in cell.row..<cell.row + cell.rows {
          for column in cell.column..<cell.column + cell.columns { covered[row][column] += 1 }
        }
      }
      #expect(covered.allSatisfy { $0.allSatisfy { $0 == 1 } }, "\(table.title.en)")
    }
  }

  /// The cells by rows: what stands in them, where they begin, how many columns and rows they take.
  private func lines(_ grid: FormGrid) -> [String] {
    (0..<grid.rowCount).map { row in
      grid.cells.filter { $0.row == row }.sorted { $0.column < $1.column }.map { cell in
        let text =
          switch cell.content {
          case .label(let text), .name(let text, _): text
          case .field(let field): field.id
          }
        return "\(text):\(cell.column)+\(cell.columns)" + (cell.rows > 1 ? "x\(cell.rows)" : "")
      }.joined(separator: " ")
    }
  }
}
