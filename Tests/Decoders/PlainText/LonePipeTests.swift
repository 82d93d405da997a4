import NianbaoKit
import Testing

@testable import DecodePlainText

/// Cells on lines of their own, with lines of `|` between them.
@Suite struct LonePipeTests {
  /// A number in full-width digits or with its unit belongs to the row of the label in front of it.
  @Test(arguments: ["１４", "14件", "－14"])
  func takesWrittenNumbersForValues(number: String) throws {
    let cells = ["规章", "", number, "", "规范性文件", "7", "", "8", "其他文件", "1", "2", "3"]
    let decoding = try Decoding(cells.map { $0.isEmpty ? "|\n" : "\($0)\n|\n" }.joined())
    #expect(
      decoding.layout == [
        "grid", "[规章][][\(number)][]", "[规范性文件][7][][8]", "[其他文件][1][2][3]",
      ])
  }

  /// A row may begin with an empty cell, and one bar ends the table.
  @Test func readsAnEmptyCellAtTheBeginningOfARow() throws {
    let decoding = try Decoding("| 甲\n|\n乙\n|\n丙\n|\n| |\n1\n|\n2\n|\n|")
    #expect(decoding.layout == ["grid", "[甲][乙][丙]", "[][1][2]"])
  }

  @Test func readsRowsThatAreFilledUp() throws {
    let decoding = try Decoding(
      """
      二、主动公开政府信息情况
      第二十条第(一)项
      |
      ||||
      信息内容
      |
      本年制发件数
      |
      本年废止件数
      |
      现行有效件数
      |
      |
      规章
      |
      0
      |
      |
      3
      |
      |
      行政许可
      |
      2910
      |||
      |
      |
      |
      |
      |
      |
      三、收到和处理政府信息公开申请情况
      (本列数据的勾稽关系)
      |
      """)
    #expect(
      decoding.layout == [
        "¶ 二、主动公开政府信息情况", "grid", "[第二十条第(一)项][][][][]",
        "[信息内容][本年制发件数][本年废止件数][现行有效件数][]", "[规章][0][][3][]",
        "[行政许可][2910][][][]", "[][][][][]", "¶ 三、收到和处理政府信息公开申请情况", "¶ (本列数据的勾稽关系)",
      ])
  }

  /// Only the form tells whether the last empty cells are a column or the ends of the rows.
  @Test("an empty last column of rows that are filled up is kept")
  func keepsAnEmptyLastColumn() throws {
    let decoding = try Decoding("复议 |\n诉讼 |\n||\n维持 |\n总计 |\n维持 |\n|\n1 |\n1 |\n2 |\n|\n以下无正文。")
    #expect(
      decoding.layout == ["table", "[复议][诉讼][][]", "[维持][总计][维持][]", "[1][1][2][]", "¶ 以下无正文。"])
  }

  @Test func readsRowsThatBeginWithABar() throws {
    let decoding = try Decoding(
      "前文。\n| 第二十条第(一)项\n|||\n| 信息内容\n|\n本年制发件数\n|\n现行有效件数\n|\n| 规章\n|\n|\n6\n|\n| 行政规范性文件")
    #expect(
      decoding.layout == [
        "¶ 前文。", "grid", "[第二十条第(一)项][][]", "[信息内容][本年制发件数][现行有效件数]", "[规章][][6]",
        "¶ 行政规范性文件",
      ])
  }

  @Test func leavesCellsThatNothingArrangesOnTheirLines() throws {
    let decoding = try Decoding("表格如下:\n规章\n|\n0\n|\n商业\n企业\n|\n6\n|\n总计\n|\n1\n|\n完。")
    #expect(
      decoding.layout == ["¶ 表格如下:", "¶ 规章", "¶ 0", "¶ 商业\n企业", "¶ 6", "¶ 总计", "¶ 1", "¶ 完。"])
  }

  /// Without empty cells nothing would tell where the values of a row with one belong.
  @Test func keepsEmptyCellsWhereNothingEndsARow() throws {
    let decoding = try Decoding("信息内容\n|\n件数\n|\n金额\n|\n规章\n|\n|\n5\n|\n许可\n|\n1\n|\n|")
    #expect(decoding.layout == ["grid", "[信息内容][件数][金额]", "[规章][][5]", "[许可][1][]"])
    let review = try Decoding("结果维持\n|\n结果纠正\n|\n总计\n|\n1\n|\n|\n1\n|")
    #expect(review.layout == ["grid", "[结果维持][结果纠正][总计]", "[1][][1]"])
  }

  @Test(arguments: ["• 字号:\n• |\n• 打印", "首页\n|\n登录", "指标\n| 单位\n| 代码\n|\n|\n总数\n| 条\n| 01\n|\n|"])
  func takesAFewBarsForNoTable(text: String) throws {
    #expect(!(try Decoding(text).layout.contains("grid")))
  }

  @Test func endsInTimeWithBarsWithoutEnd() throws {
    let text = String(repeating: "一\n|\n||\n", count: 20_000)
    #expect(!(try Decoding(text).layout.isEmpty))
  }

  /// The bar that ends the table is no column of its own, so that the last column stays where it is
  /// empty.
  @Test func keepsAnEmptyLastColumnOfFilledUpRows() throws {
    let decoding = try Decoding(
      "合计\n|\n||\n结果维持\n|\n结果纠正\n|\n总计\n|\n1\n|\n2\n|\n|\n|")
    #expect(decoding.layout.prefix(4) == ["table", "[合计][][]", "[结果维持][结果纠正][总计]", "[1][2][]"])
  }

  /// A `|` behind the words ends a cell, too; rows are filled up with others.
  @Test func readsCellsThatEndOnTheirLines() throws {
    let decoding = try Decoding(
      """
      第二十条第(一)项 | |||
      信息内容 |
      本年制发件数 |
      本年废止件数 |
      现行有效
      件数 |
      规章 |
      0 |
      |
      3 |
      第二十条第(五)项 |
      |||
      行政许可 |
      12 | ||
      行政处罚 |
      4 |
      三、收到和处理政府信息公开申请情况
      """)
    #expect(
      decoding.layout == [
        "grid", "[第二十条第(一)项][][][]", "[信息内容][本年制发件数][本年废止件数][现行有效\n件数]",
        "[规章][0][][3]", "[第二十条第(五)项][][][]", "[行政许可][12][][]", "[行政处罚][4]",
        "¶ 三、收到和处理政府信息公开申请情况",
      ])
  }
}
