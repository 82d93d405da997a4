import NianbaoKit
import TestSupport
import Testing

@Suite struct TextTests {
  private func words(_ page: String) throws -> String {
    try Decoding(page).layout.joined(separator: "\n")
  }

  @Test(arguments: [
    ("<p><span>1</span><span>2</span></p>", "¶ 12"),
    ("<p><span>1</span><!-- x --><o:p></o:p><font>2</font></p>", "¶ 12"),
    ("<p><span>1</span> <span>2</span></p>", "¶ 1 2"),
    ("<p>\n  自然\n  人\n</p>", "¶ 自然人"), ("<p>自然 人</p>", "¶ 自然 人"),
    ("<p>in\none  line</p>", "¶ in one line"), ("<p>年\n<b>\n度</b></p>", "¶ 年度"),
    ("<p>a<br>b<br/><br />c</p>", "¶ a\n¶ b\n¶ c"), ("<pre>a\nb  c\n</pre>", "¶ a\n¶ b c"),
    ("<p><publishtime>2024-01-17</publishtime></p>", "¶ 2024-01-17"),
    ("<div>a<p>b</p>c<h2>d</h2><ul><li>e<li>f</ul></div>", "¶ a\n¶ b\n¶ c\n¶ d\n¶ e\n¶ f"),
  ])
  func printsWhiteSpaceAsBrowsersDo(_ page: String, _ layout: String) throws {
    #expect(try words(page) == layout)
  }

  @Test(arguments: [
    ("&lt;1&gt; &amp; &quot;2&quot;", "<1> & \"2\""), ("&ldquo;三安全&rdquo;", "“三安全”"),
    ("&#20013;&#x6587;", "中文"), ("&#147;三安全&#148;&#150;", "“三安全”–"), ("&unknown;1", "&unknown;1"),
    ("1&nbsp2", "1\u{A0}2"), ("1&amp;nbsp;2", "1\u{A0}2"), ("AT&T", "AT&T"), ("a & b", "a & b"),
    ("a &", "a &"), ("a &<b>b</b>", "a &b"), ("3 < 5, 5<6", "3 < 5, 5<6"), ("&#xD800;&#0;1", "1"),
  ])
  func resolvesReferences(_ text: String, _ printed: String) throws {
    #expect(try words("<p>\(text)</p>") == "¶ \(printed)")
  }

  /// A footnote mark must not become a digit of the number.
  @Test(arguments: [
    ("12<sup>1</sup>", "12^1"), ("<sup>1</sup>12", "1^12"), ("m<sup>2</sup>", "m2"),
    ("12<sup>注</sup>", "12注"), ("12<sup></sup>件", "12件"), ("CO<sub>2</sub>", "CO2"),
    ("12 <sup>1</sup>", "12 1"),
  ])
  func keepsRaisedDigitsApart(_ text: String, _ printed: String) throws {
    #expect(try words("<p>\(text)</p>") == "¶ \(printed)")
  }

  @Test(arguments: [
    "<script>document.write('<p>9</p>')</script>", "<style>p{width:9px}</style>", "<!-- 9 -->",
    "<template><p>9</p></template>", "<noscript>9</noscript>", "<input type=hidden value=9>",
    "<span style='color:red; display : none'>9</span>", "<span hidden>9</span>",
    "<span style='visibility:hidden'>9</span>", "<del>9</del>", "<s>9</s>",
    "<span style='text-decoration:line-through'>9</span>", "<svg><title>9</title></svg>",
    "<iframe>9</iframe>", "<button>9</button>",
    "<!--[if gte mso 9]><xml><w:a>9</w:a></xml><![endif]-->",
    "<xml><w:View>9</w:View></xml>", "<?xml:namespace prefix=o ns='9' />", "<!ELEMENT 9>", "<!-->",
    "<ruby><rp>(</rp><rt>9</rt><rp>)</rp></ruby>",
  ])
  func leavesOutWhatIsNotShown(_ hidden: String) throws {
    #expect(try words("<p>1\(hidden)2</p>") == "¶ 12")
  }

  @Test(arguments: [
    "<!--[if !supportMisalignedColumns]-->1<!--[endif]-->", "<![if !supportEmptyParas]>1<![endif]>",
    "<!--[if !mso]><!-->1<!--<![endif]-->", "<![CDATA[1]]>", "<body style='display:none'>1</body>",
    "<html><head></head><body>1</body></html>",
  ])
  func keepsWhatIsShown(_ shown: String) throws {
    #expect(try words("<p>\(shown)2</p>").filter(\.isNumber) == "12")
  }

  @Test func readsOnBehindTheEndOfThePage() throws {
    #expect(
      try words("<html><body><p>1</p></body></html><p>2</p></html></body><div>3</div>")
        == "¶ 1\n¶ 2\n¶ 3")
  }

  @Test func readsAPageInsideOfAPage() throws {
    let page =
      "<html><body><div id=zoom><html><head><title>x</title><meta charset=big5></head><body>"
      + "<p>1</p></body></html></div><p>2</p></body></html>"
    #expect(try words(page) == "¶ 标题: x\n¶ 1\n¶ 2")
  }

  /// Tables inside of text, as text recognition writes them: the lines of the text count.
  @Test func keepsTheLinesOfTextAroundTables() throws {
    let text = "一、总体情况\n工作平稳。\n<table><tr><td>规章</td><td>1</td></tr></table>\n三、收到"
    #expect(try words(text) == "¶ 一、总体情况\n¶ 工作平稳。\ngrid\n[规章][1]\n¶ 三、收到")
  }

  @Test func saysThatATableIsHidden() throws {
    let cells = (1...6).map { "<td>\($0)</td>" }.joined()
    let decoding = try Decoding("<p>1</p>\n<div style='display:none'><table>\(cells)</table></div>")
    #expect(decoding.rules == ["TABLE-HIDDEN"])
    #expect(decoding.findings[0].message.en.contains("line 2"))
    #expect(decoding.layout == ["¶ 1"])
    #expect(try Decoding("<p>1</p><div hidden><p>2</p></div>").rules == [])
    #expect(try Decoding("<p>1</p><template><table>\(cells)</table></template>").rules == [])
  }
}
