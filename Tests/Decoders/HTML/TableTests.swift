import NianbaoKit
import TestSupport
import Testing

@Suite struct TableTests {
  @Test func expandsSpans() throws {
    let decoding = try Decoding(
      """
      <table><tbody>
      <tr><td rowspan="2" colspan="2">项目</td><td colspan="3">申请人情况</td></tr>
      <tr><td>自然人</td><th>企业</th><td>总计</td></tr>
      <tr><td rowspan=2>三、</td><td>（一）</td><td>1</td><td></td><td>1</td></tr>
      <tr><td>（二）</td><td>2</td><td>&nbsp;</td><td>2</td></tr>
      </tbody></table>
      """)
    #expect(
      decoding.grid == [
        "[1-2 项目][3-5 申请人情况]", "[3 自然人][4 企业][5 总计]", "[1 三、][2 （一）][3 1][4 ][5 1]",
        "[2 （二）][3 2][4 ][5 2]",
      ])
  }

  @Test(arguments: [
    ("colspan='2'", "[1-2 a][3 b]"), ("colspan=\" 2 \"", "[1-2 a][3 b]"),
    ("colspan=2px", "[1-2 a][3 b]"), ("colspan=0", "[1 a][2 b]"), ("colspan=-1", "[1 a][2 b]"),
    ("colspan", "[1 a][2 b]"), ("colspan=x", "[1 a][2 b]"), ("COLSPAN=2", "[1-2 a][3 b]"),
    ("colspan=99999999999999999999", "[1-1000 a][1000 b]"),
  ])
  func readsSpansAsBrowsersDo(_ attribute: String, _ row: String) throws {
    #expect(try Decoding("<table><tr><td \(attribute)>a<td>b</table>").grid == [row])
  }

  @Test func letsCellsReachDownNoFurtherThanTheirRowGroup() throws {
    let decoding = try Decoding(
      """
      <table><caption>表 1</caption>
      <thead><tr><th rowspan=9>a</th><th>b</th></tr></thead>
      <tbody><tr><td rowspan=0>c</td><td>d</td></tr><tr><td>e</td></tr></tbody>
      <tfoot><tr><td>f</td><td>g</td></tr></tfoot></table>
      """)
    #expect(decoding.layout.first == "¶ 表 1")
    #expect(decoding.grid == ["[1 a][2 b]", "[1 c][2 d]", "[2 e]", "[1 f][2 g]"])
  }

  @Test(arguments: [
    "<table><tr><td>1<td>2<tr><td>3<td>4</table>", "<tr><td>1</td><td>2</td></tr><tr><td>3<td>4",
    "<table><td>1</td><td>2</td><tr><td>3</td><td>4</td>",
    "<table><tr><td>1</tr><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
    "<TABLE><TR><TD>1<TD>2</TD></TABLE><table><tr><td>3</td><td>4</td></tr></table>",
    "<table><tr><td><p>1</td><td><p>2</p></td></tr><tr><td><b>3<td>4</b></td></tr></table>",
    "<table><form><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></form></table>",
    "<table><tr><td>1</td><td>2</td></tr><div><tr><td>3</td><td>4</td></tr></div></table>",
  ])
  func readsUnclosedAndOverlappingTags(_ page: String) throws {
    let cells = try Decoding(page).document.blocks.flatMap { block -> [Int] in
      guard case .table(let table) = block else { return [] }
      return table.cells.map { Int($0.column) }
    }
    let words = try Decoding(page).layout.joined().filter(\.isNumber)
    #expect(words == "1234", "\(page)")
    #expect(cells.count == 4, "\(page)")
  }

  @Test func endsATableBetweenWhoseCellsAnotherBegins() throws {
    let decoding = try Decoding(
      "<table><tr><td>a</td><td>b</td></tr><table><tr><td>c</td><td>d</td></tr></table>"
        + "</table><p>text</p><table><tr><td>e</td><td>f</td></tr></table>")
    #expect(decoding.layout == ["grid", "[a][b]", "grid", "[c][d]", "¶ text", "grid", "[e][f]"])
  }

  @Test func dissolvesTablesNestedForLayout() throws {
    let decoding = try Decoding(
      """
      <table width="1000"><tr><td colspan=2>首页 | 公开</td></tr><tr><td>栏目</td><td>
        <table><tr><td><p>一、总体情况</p><p>二、主动公开</p>
          <table border=1><tr><td>规章</td><td>1</td></tr></table>
        </td></tr></table>
      </td></tr></table>
      """)
    #expect(
      decoding.layout == [
        "¶ 首页 | 公开", "¶ 栏目", "¶ 一、总体情况", "¶ 二、主动公开", "grid", "[规章][1]",
      ])
  }

  /// A copied row without its table, and text behind it.
  @Test func impliesATableAroundRows() throws {
    let decoding = try Decoding("<tr><td>规章<td>1</tr></table><p>三、收到</p><td>a<td>b")
    #expect(decoding.layout == ["grid", "[规章][1]", "¶ 三、收到", "grid", "[a][b]"])
  }

  @Test func putsWordsBetweenCellsInFrontOfTheTable() throws {
    let decoding = try Decoding("<table>\n<tr>7<td>a</td>8<td>b</td></tr>\n</table>")
    #expect(decoding.layout == ["¶ 7", "¶ 8", "grid", "[a][b]"])
  }

  @Test func joinsTheLinesOfACell() throws {
    let decoding = try Decoding(
      "<table><tr><td><p>本年新<br/>制作数量</p></td><td><p>&nbsp;</p><p>1</p><p>2</p></td>"
        + "<td><ul><li>甲</li><li>乙</li></ul></td></tr></table>")
    #expect(decoding.layout == ["grid", "[本年新 制作数量][1 2][甲 乙]"])
  }

  @Test func leavesTheColumnOfACellThatIsNotShownToTheNextOne() throws {
    let decoding = try Decoding(
      "<table><tr><td style='DISPLAY: none'>x</td><td>a</td><td style='visibility:hidden'>y</td>"
        + "<td>b</td></tr><tr hidden><td>c</td><td>d</td></tr></table>")
    #expect(decoding.grid == ["[1 a][2 ][3 b]"])
  }

  @Test func readsWhatTextFieldsShowInCells() throws {
    let decoding = try Decoding(
      "<input value='搜索'><textarea>留言</textarea><table><tr><td>规章</td>"
        + "<td><input type=text value=' 12 '></td><td><input type=hidden value=3></td>"
        + "<td><textarea>4</textarea></td>"
        + "<td><select><option>5</option><option selected>6</option></select></td></tr></table>")
    #expect(decoding.layout == ["grid", "[规章][12][][4][6]"])
  }

  @Test func tellsTheLinesOfTheSource() throws {
    let decoding = try Decoding(
      "<html>\n<p>\n\none\ntwo</p>\n<table><tr>\n<td>a</td><td>\nb</td></tr>\n</table>three")
    #expect(decoding.document.lines == [4, 7, 7, 9])
    #expect(decoding.layout == ["¶ one two", "grid", "[a][b]", "¶ three"])
  }
}
