import NianbaoKit
import TestSupport
import Testing

/// Text that has no table, though it may look like one.
@Suite struct ParagraphTests {
  @Test func leavesOneCellPerLineAsParagraphs() throws {
    let decoding = try Decoding("规章\n\n0\n\n0\n\n 1 \n\n规范性文件\n\n0")
    #expect(decoding.layout == ["¶ 规章", "¶ 0", "¶ 0", "¶ 1", "¶ 规范性文件", "¶ 0"])
  }

  @Test func passesOverLoneBarsBetweenCells() throws {
    let decoding = try Decoding("规章\n|\n0\n|\n0\n|\n|\n规范性文件\n|||\n6\n|")
    #expect(decoding.layout == ["¶ 规章", "¶ 0", "¶ 0", "¶ 规范性文件", "¶ 6"])
  }

  @Test func takesABulletForNoTable() throws {
    let decoding = try Decoding("• 字号:\n• |\n• 打印")
    #expect(decoding.layout == ["¶ • 字号:", "¶ •", "¶ • 打印"])
  }

  @Test func takesALineWithOneBarForNoTable() throws {
    #expect(try Decoding("首页 | 登录").layout == ["¶ 首页", "¶ 登录"])
  }

  @Test func leavesTheMarksOfMarkdownHeadingsOut() throws {
    let decoding = try Decoding("# 年报\n##  一、概述\n#1\n#\n##")
    #expect(decoding.layout == ["¶ 年报", "¶ 一、概述", "¶ #1", "¶ #", "¶ ##"])
    #expect(decoding.document.ranges[1] == 13..<25)
  }

  @Test func keepsRulersOutsideTablesAsWords() throws {
    #expect(try Decoding("一\n-----\n二").layout == ["¶ 一", "¶ -----", "¶ 二"])
  }
}
