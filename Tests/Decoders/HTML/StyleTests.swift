import NianbaoKit
import TestSupport
import Testing

/// Text that styles hide must not be joined to a number.
@Suite struct StyleTests {
  private func words(_ style: String, _ page: String = "<p>7<b class=h>9</b></p>") throws -> String
  {
    try Decoding("<style>\(style)</style>\(page)").layout.joined(separator: "\n")
  }

  @Test(
    "An element's own style hides it",
    arguments: [
      "font-size:0", "FONT-SIZE : 0.0px", "font:0/0 a", "mso-hide:all", "opacity:0", "opacity:0.0",
      "text-indent:-9999px", "position:absolute;left:-9999px", "width:0;overflow:hidden",
      "display:none !important", "color:red;;visibility : hidden", "clip:rect(0, 0, 0, 0)",
      "visibility:collapse", "display:none;display:NONE", "transform:scale(0)",
      "d\\69splay:none", "display:\\6eone", "display:n\\6F ne", "\\000064isplay:\\none",
      "display:/* x */none", "--x:none;display:var(--x)", "display:var(--x, none)",
      "filter:opacity(0)",
    ])
  func hides(style: String) throws {
    #expect(try words("", "<p>7<b style='\(style)'>9</b></p>") == "¶ 7")
  }

  @Test(
    "Other styles do not",
    arguments: [
      "font-size:9px", "opacity:.5", "text-indent:-21pt", "width:0", "overflow:hidden",
      "mso-hide:none",
      "display:inline", "display:none;display:inline", "visibility:visible", "color:red", "x",
      "font-size:0;font-size:12pt", "vertical-align:baseline", "margin-left:-9999", ":;:",
      "display:var(--x)", "--x:inline;display:var( --x )", "display:var(--x,var(--y,inline))", "\\",
      "--x:none", "display:\\",
    ])
  func shows(style: String) throws {
    #expect(try words("", "<p>7<b style='\(style)'>9</b></p>") == "¶ 79")
  }

  @Test("What only assistive programs pass over is shown")
  func showsWhatIsHiddenFromReaders() throws {
    #expect(try words("", "<p>7<b aria-hidden=true>9</b></p>") == "¶ 79")
  }

  @Test(
    "A rule hides what it selects",
    arguments: [
      ".h{display:none}", "b.h { display : none }", ".x,\n.h{visibility:hidden}", "p .h{opacity:0}",
      "p > b{font-size:0}", "*{color:red} b{display:none}", "<!-- .h{display:none} -->",
      "/* } */ .h{/* x */display:none}", "@media screen{.h{display:none}}", ".h{display:none",
      "@import url(x.css); .h{display:none}", "@font-face{font-family:x} .h{display:none}",
      "body .h{display:none}", "b[class='a h']{display:none}", "b[class]{display:none}",
      ".h{display:none !important} b.h{display:inline}", ".h:hover{color:red} .h{display:none}",
      "}.h{display:none}", ".\\h{display:none}", "B.h{display:none}", ".\\68{display:none}",
      ".\\68 {display:none}", ".\\000068{displa\\79:none}", ":root{--x:none} .h{display:var(--x)}",
      ".h{display:var(--x,none)}", ".h{display:var(--a)} :root{--a:var(--b);--b:none}",
    ])
  func hidesBySheet(style: String) throws {
    #expect(try words(style, "<body><p>7<b class='a h'>9</b></p>") == "¶ 7")
  }

  @Test(
    "A rule that does not hold hides nothing",
    arguments: [
      ".H{display:none}", "i.h{display:none}", ".h i{display:none}", "div .h{display:none}",
      "body > b{display:none}", "@media print{.h{display:none}}", ".h:hover{display:none}",
      "@media (max-width: 640px){.h{display:none}}", ".h{display:none} p .h{display:inline}",
      "@page{.h{display:none}}", "@keyframes x{.h{display:none}}", ".h::before{content:'\\e601'}",
      ".h::before{display:none}", "[hidden]{display:none}", "[data-x=h]{display:none}",
      ".h.g{display:none}", "#h{display:none}", ".h{display:none} .h{display:inline}",
    ])
  func showsBySheet(style: String) throws {
    #expect(try words(style) == "¶ 79")
  }

  @Test(
    "A rule that cannot be judged makes digits doubtful",
    arguments: [
      "b:last-child{display:none}", "b:not(.x){display:none}", "i + .h{display:none}",
      "[class^=h]{display:none}", "@media (orientation:portrait){.h{display:none}}",
      "@supports (display:grid){.h{display:none}}", ".h::before{content:'1'}",
      ".h::after{content:counter(x)}", ".h{display:none} b:not(.x){display:inline}",
      ".h::before{content:'\\31'}", "p{.h{display:none}}", "p{& .h{display:none}}",
      ".h{color:red;@media (orientation:portrait){display:none}}", "p{b{&.h{display:none}}}",
      ":root{--x:none} i{--x:inline} .h{display:var(--x)}", ".h{--x:var(--x);display:var(--x)}",
    ])
  func marksWhatIsDoubtful(style: String) throws {
    #expect(try words(style) == "¶ 7?9?")
  }

  @Test("The classes of Word's notes are raised, with or without their sheet")
  func knowsNotesOfWord() throws {
    for name in ["MsoFootnoteReference", "MsoEndnoteReference", "MsoCommentReference"] {
      #expect(try words("", "<p>7<span class=\(name)>9</span></p>") == "¶ 7?9")
      #expect(
        try words(
          "span.\(name){vertical-align:baseline}", "<p>7<span class=\(name)>9</span></p>")
          == "¶ 79")
    }
    #expect(try words("", "<p>7<span class=MsoNormal>9</span></p>") == "¶ 79")
  }

  @Test("A raised class keeps its digits apart")
  func knowsRaisedClasses() throws {
    #expect(try words(".h{vertical-align:super}") == "¶ 7?9")
    #expect(try words("b.h{text-decoration:line-through}") == "¶ 7?9?")
  }

  @Test("An element's own style outweighs a rule, unless that is important")
  func prefersTheOwnStyle() throws {
    let shown = "<p>7<b class=h style='display:inline'>9</b></p>"
    #expect(try words(".h{display:none}", shown) == "¶ 79")
    #expect(try words(".h{display:none!important}", shown) == "¶ 7")
  }

  @Test("Text inside of hidden text may be shown again, unless its place is gone")
  func showsAgain() throws {
    #expect(
      try words("", "<p style='visibility:hidden'>7<b style='visibility:visible'>9</b></p>")
        == "¶ 9")
    #expect(try words("p{font-size:0} b{font-size:9pt}") == "¶ 9")
    #expect(try words("p{font-size:0} b{font-size:2em}") == "")
    #expect(try words("p{display:none} b{display:inline}") == "")
  }

  @Test("A sheet holds for what stands in front of it, a printer's or a quoted one for nothing")
  func findsSheets() throws {
    let page = "<p>7<b class=h>9</b></p>"
    let sheet = ".h{display:none}</style>"
    #expect(try Decoding(page + "<style>" + sheet).layout == ["¶ 7"])
    #expect(try Decoding("<style media=print>" + sheet + page).layout == ["¶ 79"])
    #expect(try Decoding("<!--<style>" + sheet + "-->" + page).layout == ["¶ 79"])
    #expect(try Decoding("<script>'<style>" + sheet + "'</script>" + page).layout == ["¶ 79"])
  }

  @Test("A hidden row is no row, and cells whose text is hidden keep their places")
  func hidesRows() throws {
    let rows =
      "<tr class=h><td>规章<td>9<td>9</tr><tr><td>规章<td class=v>9<td>1</tr><tr><td>x<td>2<td>3</tr>"
    #expect(
      try words("tbody tr.h{display:none} .v{visibility:hidden}", "<table>\(rows)</table>")
        == "grid\n[规章][][1]\n[x][2][3]")
  }

  @Test("A hidden table is told, whatever hides it", arguments: ["display:none", "font-size:0"])
  func tellsHiddenTables(style: String) throws {
    let cells = (1...6).map { "<td>\($0)</td>" }.joined()
    let page = "<style>.h{\(style)}</style><p>1</p><div class=h><table>\(cells)</table></div>"
    #expect(try Decoding(page).rules == ["TABLE-HIDDEN"])
    #expect(try Decoding(page).layout == ["¶ 1"])
  }

  @Test("Sheets made to take time end in an error or are read")
  func survivesHostileSheets() throws {
    let many = (0..<20_000).map { ".a .b\($0) > .h{display:none}" }.joined()
    #expect(try words(many, "<p>7</p>") == "¶ 7")
    let error = #expect(throws: SourceError.self) {
      try words(
        String(repeating: ".h{display:none}", count: 20_000),
        String(repeating: "<b class=h>9</b>", count: 2_000))
    }
    #expect(error?.kind == .overLimit)
    let marks = [
      "{", "}", "(", "[", "/*", "\"", "@media{", ":", ".", "\\", ">", ",", "a{", "a{}b{", "--a:",
      ";--a:var(--a)", "var(", "{--a:b;c{",
    ]
    for mark in marks {
      #expect(try words(String(repeating: mark, count: 50_000), "<p>7</p>") == "¶ 7")
    }
  }
}
