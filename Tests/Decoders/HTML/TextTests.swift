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
    ("12<sup>1</sup>", "12?1"), ("<sup>1</sup>12", "1?12"), ("m<sup>2</sup>", "m2"),
    ("12<sup>注</sup>", "12注"), ("12<sup></sup>件", "12件"), ("CO<sub>2</sub>", "CO2"),
    ("12 <sup>1</sup>", "12? 1"), ("12<a href='#n'>1</a>", "12?1"), ("<a href=x>12</a>", "12"),
    ("12<a name=n>1</a>", "121"), ("12<small>1</small>", "12?1"), ("1<img src=2.png>3", "1?3"),
    ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "1?2"),
    ("12<span style='vertical-align:super'>1</span>", "12?1"),
    ("<span style='display:block'>1</span><span style='display:block'>2</span>", "1?2"),
    ("<span style='float:right'>1</span>2", "1?2"), ("7<span style='color:#FFF'>9</span>", "7?9"),
    ("<bdo dir=rtl>21</bdo>", "?21?"), ("<bdo dir=ltr>21</bdo>", "21"),
  ])
  func keepsRaisedDigitsApart(_ text: String, _ printed: String) throws {
    #expect(try words("<p>\(text)</p>") == "¶ \(printed)")
  }

  /// A sign of a note in brackets is surely no part of the number.
  @Test(arguments: [
    ("12<sup>[1]</sup>", "12"), ("12<sup><a href='#n'>[1]</a></sup>", "12"),
    ("12<a href='#n'><sup>〔1〕</sup></a>件", "12件"), ("12<a href='#n'> [1]</a>", "12"),
    ("12<sup>①</sup>", "12"), ("12<sup>[1]</sup>3", "12?3"), ("<sup>[1]</sup>", "[1]"),
    ("12<sup>(1)</sup>", "12(1)"), ("12<a href='x.html'>[1]</a>", "12[1]"), ("12[1]", "12[1]"),
  ])
  func leavesOutSignsOfNotes(_ text: String, _ printed: String) throws {
    #expect(try words("<p>\(text)</p>") == "¶ \(printed)")
  }

  /// A number that is struck out can be read, and nothing tells that it does not count.
  @Test(arguments: [
    ("<s>12</s>15", "?12?15"), ("<strike>12</strike>", "?12?"), ("<s>旧</s>新", "新"),
    ("<span style='text-decoration:line-through'>收到12件</span>9件", "收到?12?件9件"),
    ("<s>１２</s>3", "?１２?3"), ("<s>1<b>2</b></s>", "?1??2?"), ("<del>12</del><ins>15</ins>", "15"),
  ])
  func marksWhatIsStruckOut(_ text: String, _ printed: String) throws {
    #expect(try words("<p>\(text)</p>") == "¶ \(printed)")
  }

  @Test(arguments: [
    "<script>document.write('<p>9</p>')</script>", "<style>p{width:9px}</style>", "<!-- 9 -->",
    "<template><p>9</p></template>", "<noscript>9</noscript>", "<input type=hidden value=9>",
    "<span style='color:red; display : none'>9</span>", "<span hidden>9</span>",
    "<span style='visibility:hidden'>9</span>", "<del>9</del>", "<svg><title>9</title></svg>",
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
