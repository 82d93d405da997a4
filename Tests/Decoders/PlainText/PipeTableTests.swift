import NianbaoKit
import TestSupport
import Testing

@Suite struct PipeTableTests {
  /// The dialect of most extracted pages: rows end with `|`, and every row is filled up with `|`
  /// to the width of the widest one, whose covered cells are gone.
  @Test func readsPaddedRows() throws {
    let decoding = try Decoding(
      """
      第二十条第(一)项 | |||
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      规章 | 0 | 1 | 2 |
      第二十条第(五)项 | |||
      信息内容 | 本年处理决定数量 | ||
      行政许可 | 7 | ||
      """)
    #expect(
      decoding.layout == [
        "table", "[第二十条第(一)项][][][]", "[信息内容][本年制发件数][本年废止件数][现行有效件数]",
        "[规章][0][1][2]", "[第二十条第(五)项][][][]", "[信息内容][本年处理决定数量][][]",
        "[行政许可][7][][]",
      ])
  }

  @Test func leavesCoveredCellsOut() throws {
    let decoding = try Decoding(
      """
      三、本年度办理结果 | (一)予以公开 | 3 | 4 | 7 |
      (二)部分公开 | 0 | 1 | 1 | |
      四、结转下年度继续办理 | 0 | 0 | 0 | |
      """)
    #expect(
      decoding.layout == [
        "table", "[三、本年度办理结果][(一)予以公开][3][4][7]", "[(二)部分公开][0][1][1][]",
        "[四、结转下年度继续办理][0][0][0][]",
      ])
  }

  @Test func takesALastRowThatIsNotFilledUp() throws {
    let decoding = try Decoding("a | b | c | d |\n一 | 0 | 0 ||\n二 | 1 | 2 | 3")
    #expect(decoding.layout.last == "[二][1][2][3]")
    let short = try Decoding("a | b | c | d |\n一 | 0 | 0 ||\n二 | 1 | 2")
    #expect(short.layout.last == "[二][1][2]")
  }

  @Test func joinsARowBehindALabelOnALineOfItsOwn() throws {
    let decoding = try Decoding(
      """
      统 计 指 标 | 单位 | 统计数 |
      七、向图书馆、档案馆等查阅场所报送信息数
      | 条 | 0 |
      (一)纸质文件数 | 条 | 0 |
      """)
    #expect(
      decoding.layout == [
        "table", "[统 计 指 标][单位][统计数]", "[七、向图书馆、档案馆等查阅场所报送信息数][条][0]",
        "[(一)纸质文件数][条][0]",
      ])
    #expect(decoding.document.lines == [1, 1, 1, 2, 3, 3, 4, 4, 4])
  }

  @Test func joinsARowWhoseEmptyCellsStandOnLinesOfTheirOwn() throws {
    let decoding = try Decoding(
      """
      统 计 指 标 | 单位 | 统计数 |
      一、主动公开情况 |
      | |
      (一)主动公开政府信息数 | 条 | 5 |
      二、回应解读情况 |
      |
      |
      (二)通过不同渠道和方式公开政府信息的情况 |
      | 7 |
      """)
    #expect(
      decoding.layout == [
        "grid", "[统 计 指 标][单位][统计数]", "[一、主动公开情况][][]", "[(一)主动公开政府信息数][条][5]",
        "[二、回应解读情况][][]", "[(二)通过不同渠道和方式公开政府信息的情况][][7]",
      ])
  }

  @Test func readsMarkdown() throws {
    let decoding = try Decoding(
      """
      | 信息内容 | 本年制发件数 | 现行有效件数 |
      |:---|---:|:--:|
      | 规章 | 0 | |
      | | 1 | 2 |
      """)
    #expect(
      decoding.layout == [
        "grid", "[信息内容][本年制发件数][现行有效件数]", "[规章][0][]", "[][1][2]",
      ])
  }

  @Test func readsEmphasisOfMarkdown() throws {
    let decoding = try Decoding(
      "| 规章 | 总计 |\n|---|---|\n| **12** | *7* |\n| ***3*** | __4__ |\n| ** 5 ** | **1**2 |\n| ** | 9* |"
    )
    #expect(
      decoding.layout.dropFirst(2) == ["[12][7]", "[3][4]", "[** 5 **][**1**2]", "[**][9*]"])
    #expect(try Decoding("规章 | **12** |\n许可 | 3 |").layout[1] == "[规章][**12**]")
  }

  @Test func endsAMarkdownTableAtAHeading() throws {
    let decoding = try Decoding("| 规章 | 0 |\n| --- | --- |\n三、申请情况\n| 总计 | 1 |\n| --- | --- |")
    #expect(decoding.layout == ["grid", "[规章][0]", "¶ 三、申请情况", "grid", "[总计][1]"])
  }

  @Test func readsMarkdownWithoutBarsAtTheEdges() throws {
    let decoding = try Decoding("信息内容 | 本年制发件数 | 现行有效件数\n--- | --- | ---\n规章 | | 2")
    #expect(decoding.layout == ["grid", "[信息内容][本年制发件数][现行有效件数]", "[规章][][2]"])
  }

  @Test func takesARowOfDashesForValues() throws {
    let decoding = try Decoding("| 结果维持 | 总计 |\n|---|---|\n| - | - |\n|---|---|")
    #expect(decoding.layout == ["grid", "[结果维持][总计]", "[-][-]", "[---][---]"])
    #expect(try Decoding("| 维持 | 总计 |\n| - | - |").layout.last == "[-][-]")
  }

  @Test func tellsWhetherEmptyCellsStayInTheirPlace() throws {
    // Padding at the end of rows does not tell; an empty cell in front of a filled one does.
    #expect(try Decoding("a | b | c |\n一 | 0 | |").layout.first == "table")
    #expect(try Decoding("a | b | c |\n一 | | 0 |").layout.first == "grid")
    #expect(try Decoding("| a | b | c |\n| 一 | 0 | |").layout.first == "table")
    #expect(try Decoding("| a | b |\n|---|---|\n| 一 | |").layout.first == "grid")
  }

  @Test func endsATableAtRunningText() throws {
    let decoding = try Decoding(
      """
      行政强制 | 0 |
      三、收到和处理政府信息公开申请情况
      本年度我局未收到政府信息公开申请。
      自然人 | 总计 |
      1 | 2 |

      四、行政复议
      """)
    #expect(
      decoding.layout == [
        "table", "[行政强制][0]", "¶ 三、收到和处理政府信息公开申请情况", "¶ 本年度我局未收到政府信息公开申请。",
        "table", "[自然人][总计]", "[1][2]", "¶ 四、行政复议",
      ])
  }

  /// Nothing tells a broken cell from the next row, so that no row is made of guesses.
  @Test func keepsEveryWordOfACellBrokenOverLines() throws {
    let decoding = try Decoding("信息内容 | 本年新\n制作数量 | 本年新公开数量 |\n规章 | 0 | 1 |")
    #expect(
      decoding.layout == ["table", "[信息内容][本年新]", "[制作数量][本年新公开数量]", "[规章][0][1]"])
  }

  @Test func numbersTheLineOfEveryCell() throws {
    let decoding = try Decoding("一\n\na | b | c |\nd |\n| e |\n二")
    #expect(decoding.layout == ["¶ 一", "grid", "[a][b][c]", "[d][][e]", "¶ 二"])
    #expect(decoding.document.lines == [1, 3, 3, 3, 4, 4, 5, 6])
  }

  /// The first cell of a broken first row belongs to the table; a heading above one does not.
  @Test func joinsAFirstRowThatIsBrokenBehindItsLabel() throws {
    let broken = try Decoding("指标\n| 件数 | 金额 |\n规章 | 1 | 2 |\n许可\n| 3 | 4 |")
    #expect(broken.layout == ["table", "[指标][件数][金额]", "[规章][1][2]", "[许可][3][4]"])
    let heading = try Decoding("情况\n| 指标 | 件数 |\n| 规章 | 1 |")
    #expect(heading.layout.first == "¶ 情况")
  }

  @Test(
    "a table whose last line alone lacks its bar is cut off, if the text ends with it",
    arguments: [
      ("甲 | 1 |\n乙 | 2 |\n丙 | 3", true), ("甲 | 1 |\n丙 | 3\n\n", true), ("甲 | 1 |\n丙 | 3 |", false),
      ("甲 | 1 | 2\n丙 | 3 | 4", false), ("甲 | 1 |\n丙 | 3\n完。", false), ("| 甲 | 1 |\n| 丙 | 3", true),
    ])
  func knowsWhereTheTextBreaksOff(text: String, isCutOff: Bool) throws {
    let tables = try Decoding(text).document.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.isCutOff) == [isCutOff])
  }
}
