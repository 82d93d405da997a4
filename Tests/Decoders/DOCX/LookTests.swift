import NianbaoKit
import TestSupport
import Testing

/// Digits that are not seen, or not as a part of the number beside them.
@Suite struct LookTests {
  private func words(_ runs: String..., styles: String = "") throws -> [String] {
    try Decoding("<w:p>\(runs.joined())</w:p>", styles: styles).layout
  }

  private func style(_ id: String, name: String = "", _ properties: String) -> String {
    "<w:style w:type='character' w:styleId='\(id)'><w:name w:val='\(name)'/>"
      + "<w:rPr>\(properties)</w:rPr></w:style>"
  }

  private static let white = "<w:color w:val='FFFFFF'/>"

  @Test(
    "Digits that nobody sees are marked",
    arguments: [
      white, "<w:color w:val='FEFEFE'/>", "<w:sz w:val='2'/>", "<w:sz w:val='4'/>",
      "<w:sz w:val='0'/>", "<w:w w:val='1'/>", "<w:w w:val='1%'/>",
      white + "<w:shd w:val='clear' w:fill='auto'/>", white + "<w:highlight w:val='none'/>",
      white + "<w:shd w:val='clear' w:fill='FFFFFF'/>",
    ])
  func marksUnseenDigits(property: String) throws {
    #expect(try words(r("7"), r("9", property)) == ["¶ 7?9?"])
    #expect(try words(r("9", property)) == ["¶ ?9?"])
    #expect(try words(r("规章", property)) == ["¶ 规章"])
    let style = style("u", property)
    #expect(try words(r("7"), r("9", "<w:rStyle w:val='u'/>"), styles: style) == ["¶ 7?9?"])
  }

  @Test(
    "Digits that are seen are not",
    arguments: [
      "<w:color w:val='FF0000'/>", "<w:color w:val='auto'/>", "<w:color w:val='000000'/>",
      "<w:color w:val='DDDDDD'/>", "<w:sz w:val='5'/>", "<w:sz w:val='21'/>", "<w:w w:val='66'/>",
      "<w:shd w:val='clear' w:fill='D9D9D9'/>", "<w:sz w:val='two'/>", "<w:w/>",
    ])
  func keepsSeenDigits(property: String) throws {
    #expect(try words(r("7"), r("9", property)) == ["¶ 79"])
  }

  @Test("White letters on a dark ground are seen, but make no number with dark ones")
  func knowsDarkGrounds() throws {
    let grounds = [
      "<w:shd w:val='clear' w:fill='4472C4'/>", "<w:shd w:val='solid' w:fill='auto'/>",
      "<w:highlight w:val='black'/>",
    ]
    for ground in grounds {
      #expect(try words(r("7"), r("9", Self.white + ground)) == ["¶ 7?9"])
      #expect(try words(r("79", Self.white + ground)) == ["¶ 79"])
    }
    let paragraph = "<w:pPr>\(grounds[0])</w:pPr>"
    #expect(try Decoding("<w:p>\(paragraph)\(r("79", Self.white))</w:p>").layout == ["¶ 79"])
  }

  @Test("The ground of a cell outweighs that of its table")
  func knowsGroundsOfCells() throws {
    let run = "<w:p>\(r("79", Self.white))</w:p>"
    func table(_ properties: String, _ cell: String, styles: String = "") throws -> String? {
      try Decoding(
        "<w:tbl><w:tblPr>\(properties)</w:tblPr><w:tr>\(tc("规章"))"
          + "<w:tc><w:tcPr>\(cell)</w:tcPr>\(run)</w:tc></w:tr></w:tbl>", styles: styles
      ).layout.last
    }
    let dark = "<w:shd w:val='clear' w:fill='4472C4'/>"
    let light = "<w:shd w:val='clear' w:fill='auto'/>"
    let styles =
      "<w:style w:type='table' w:styleId='t'><w:tblStylePr w:type='firstRow'><w:tcPr>\(dark)"
      + "</w:tcPr></w:tblStylePr></w:style>"
    #expect(try table("", "") == "[规章][?79?]")
    #expect(try table("", dark) == "[规章][79]")
    #expect(try table(dark, "") == "[规章][79]")
    #expect(try table(dark, light) == "[规章][?79?]")
    #expect(try table("<w:tblStyle w:val='t'/>", "", styles: styles) == "[规章][79]")
    #expect(try table("<w:tblStyle w:val='x'/>", "", styles: styles) == "[规章][?79?]")
  }

  @Test("The sign of a note is raised, whether its style came with the text or not")
  func knowsNoteStyles() throws {
    for id in ["FootnoteReference", "EndnoteReference", "脚注引用", "尾注引用"] {
      #expect(try words(r("7"), r("9", "<w:rStyle w:val='\(id)'/>")) == ["¶ 7?9"])
    }
    let sign = r("9", "<w:rStyle w:val='a5'/>")
    #expect(try words(r("7"), sign) == ["¶ 79"])
    #expect(
      try words(r("7"), sign, styles: style("a5", name: "footnote reference", "")) == ["¶ 7?9"])
    #expect(
      try words(
        r("7"), sign,
        styles: style("a5", name: "endnote reference", "<w:vertAlign w:val='baseline'/>"))
        == ["¶ 79"])
    #expect(
      try words(
        r("7"), r("9", "<w:rStyle w:val='FootnoteReference'/>"),
        styles: style("FootnoteReference", "")) == ["¶ 79"])
  }

  @Test("What stands above or below in a formula makes no number with what stands beside it")
  func keepsPartsOfFormulasApart() throws {
    func m(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
    func formula(_ content: String) throws -> [String] {
      try Decoding("<w:p><m:oMath>\(content)</m:oMath></w:p>").layout
    }
    let base = "<m:e>\(m("7"))</m:e>"
    #expect(try formula("<m:sSup>\(base)<m:sup>\(m("9"))</m:sup></m:sSup>") == ["¶ 7?9"])
    #expect(try formula("<m:sSub>\(base)<m:sub>\(m("9"))</m:sub></m:sSub>") == ["¶ 7?9"])
    #expect(
      try formula("<m:f><m:num>\(m("7"))</m:num><m:den>\(m("9"))</m:den></m:f>") == ["¶ 7?9"])
    #expect(try formula(m("1") + "<m:d>\(base)</m:d>") == ["¶ 1?7"])
    #expect(try formula(m("7") + m("9")) == ["¶ 79"])
    #expect(
      try Decoding(
        "<w:p>\(r("7"))<m:oMath><m:sSup><m:e/><m:sup>\(m("9"))</m:sup></m:sSup></m:oMath></w:p>"
      ).layout == ["¶ 7?9"])
  }
}
