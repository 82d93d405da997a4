import NianbaoKit
import TestSupport
import Testing

/// Navigation and the like are left out; a value of a report never is.
@Suite struct FurnitureTests {
  private let menu = "<ul><li><a href=1>首页</a><li><a href=2>政务公开</a><li><a href=3>互动</a></ul>"
  private let report = "<div id=zoom><p>一、总体情况</p><p>本年收到申请5件。</p></div>"
  private let words = ["¶ 一、总体情况", "¶ 本年收到申请5件。"]

  @Test(arguments: [
    "<nav>首页</nav>", "<footer>主办单位：清禾区人民政府</footer>", "<aside>相关链接</aside>",
    "<div class='footer wrap'>主办单位：清禾区人民政府</div>", "<div id=page-footer>网站地图</div>",
    "<div class=nav-bar>首页</div>", "<div class=\"bdsharebuttonbox\">分享到</div>",
    "<header><a href=1>清禾区人民政府</a> 您好</header>", "<div class='header'><a href=1>登录</a> |</div>",
  ])
  func leavesOutNamedParts(_ part: String) throws {
    #expect(try Decoding(part + report).layout == words)
    #expect(try Decoding(report + part).layout == words)
  }

  @Test func leavesOutListsOfLinks() throws {
    #expect(try Decoding(menu + report + "<div>\(menu)</div>").layout == words)
    let bar = "<p><a href=1>首页</a> | <a href=2>政务公开</a> | <a href=3>互动</a></p>"
    #expect(try Decoding(bar + report).layout == words)
    let table =
      "<table><tr><td><a href=1>首页</a></td></tr><tr><td><a href=2>政务公开</a></td></tr>"
      + "<tr><td><a href=3>互动</a></td></tr></table>"
    #expect(try Decoding(table + report).layout == words)
  }

  @Test func leavesOutListsInsideOfALayoutTable() throws {
    let page = "<table><tr><td>\(menu)</td><td>\(report)</td></tr></table>"
    #expect(try Decoding(page).layout == words)
  }

  @Test(arguments: ["nav", "footer", "aside", "header", "div class=footer", "div class=menu"])
  func keepsTablesOfDataWhateverIsSaidOfThem(_ tag: String) throws {
    let name = tag.split(separator: " ")[0]
    let table = "<table><tr><td>规章</td><td><a href=1>12</a></td></tr></table>"
    #expect(try Decoding("<\(tag)>\(table)</\(name)>").layout == ["grid", "[规章][12]"])
  }

  @Test(arguments: ["nav", "footer", "aside", "header", "div class=footer", "div class=menu"])
  func keepsSentencesWhateverIsSaidOfThem(_ tag: String) throws {
    let name = tag.split(separator: " ")[0]
    #expect(try Decoding("<\(tag)>\(menu)<p>本年收到申请5件。</p></\(name)>").layout == [words[1]])
  }

  @Test(arguments: [
    "<article><header><h1>年度报告</h1></header><footer>清禾区教育局</footer></article>",
    "<main><header>年度报告</header><div class=footer>清禾区教育局</div></main>",
    "<div class=TRS_Editor><div class=nav>年度报告</div><footer>清禾区教育局</footer></div>",
  ])
  func keepsThePartsOfAnArticle(_ article: String) throws {
    #expect(try Decoding(article).layout == ["¶ 年度报告", "¶ 清禾区教育局"])
  }

  @Test func keepsAHeaderOfWords() throws {
    #expect(try Decoding("<div class=header><h1>年度报告</h1></div>").layout == ["¶ 年度报告"])
  }

  @Test func keepsFewLinksAndLongOnes() throws {
    let files = "<p><a href=1>附件1</a> <a href=2>附件2</a></p>"
    #expect(try Decoding(report + files).layout == words + ["¶ 附件1 附件2"])
    let text = String(repeating: "我局认真贯彻落实条例", count: 5)
    let open = (1...3).map { "<p><a href=\($0)>\(text)</a></p>" }.joined()
    #expect(try Decoding("<div>\(open)</div>").layout.count == 3)
  }

  /// Nothing but links to documents: the page is seen as what it is, not as an empty one.
  @Test func keepsAListOfDocuments() throws {
    let items = (1...3).map { "<li><a href=\($0)>清禾区教育局202\($0)年政府信息公开工作年度报告</a></li>" }
    let page = "<div>\(menu)<ul>\(items.joined())</ul></div>"
    #expect(try Decoding(page).layout.count == 6)
    #expect(try Decoding(page + report).layout == words)
  }
}
