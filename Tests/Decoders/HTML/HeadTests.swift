import NianbaoKit
import TestSupport
import Testing

/// Titles and meta elements become lines in front.
@Suite struct HeadTests {
  @Test func writesHeaderLines() throws {
    let decoding = try Decoding(
      """
      <html><head><meta charset="utf-8">
      <META Name="ArticleTitle" Content=" 清禾区教育局2023年&quot;年度&quot;报告 ">
      <meta name="PubDate" content="2024-01-20 10:00"><meta name="ContentSource" content="清禾区教育局">
      <meta name="ColumnName" content="年报"><meta name="Keywords" content="教育">
      <meta name="Author"><title>清禾区教育局2023年年度报告-清禾区人民政府</title></head>
      <body><p>正文</p></body></html>
      """)
    #expect(
      decoding.layout == [
        "¶ 标题: 清禾区教育局2023年\"年度\"报告", "¶ 发布日期: 2024-01-20 10:00", "¶ 来源: 清禾区教育局",
        "¶ 栏目: 年报", "¶ 正文",
      ])
    #expect(decoding.document.lines == [2, 3, 3, 4, 6])
  }

  @Test func takesTheTitleOfThePageWithoutOneOfTheArticle() throws {
    #expect(
      try Decoding("<title>\n年度\n报告 </title><table><tr><td>a<td>b</table>").layout
        == ["¶ 标题: 年度报告", "grid", "[a][b]"])
    #expect(try Decoding("<title></title><meta name=PubDate content=' '><p>1").layout == ["¶ 1"])
    #expect(try Decoding("<title>报告</title>").layout == ["¶ 标题: 报告"])
  }

  @Test func leavesOutTitlesForSearchEngines() throws {
    let title = String(repeating: "关键词", count: 100)
    #expect(try Decoding("<title>\(title)</title><p>1").layout == ["¶ 1"])
  }
}
