import NianbaoKit
import TestSupport
import Testing

@Suite struct TextTests {
  @Test("Words and numbers split over runs are joined")
  func joinsRuns() throws {
    #expect(
      try Decoding("<w:p>\(r("收到申请1"))<w:proofErr/>\(r("2"))\(r("３件"))</w:p>").layout
        == ["¶ 收到申请12３件"])
  }

  @Test("Tabs, line breaks, hyphens and symbols are characters; tab stops are not")
  func readsSpecialCharacters() throws {
    let run =
      "<w:r><w:t>减</w:t><w:noBreakHyphen/><w:t>8</w:t><w:softHyphen/><w:tab/><w:sym w:font='宋体'"
      + " w:char='4EF6'/><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r>"
    let tabs = "<w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr>"
    #expect(try Decoding("<w:p>\(tabs)\(run)</w:p>").layout == ["¶ 减-8\t件", "¶ 二", "¶ 三"])
  }

  @Test("Raised digits are kept apart, digits struck out are marked")
  func marksDoubtfulDigits() throws {
    func run(_ text: String, _ property: String) -> String {
      "<w:r><w:rPr>\(property)</w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let raised = "<w:vertAlign w:val='superscript'/>"
    #expect(
      try Decoding("<w:p>\(r("12"))\(run("1", raised))\(r("3"))</w:p>").layout == ["¶ 12?1?3"])
    #expect(try Decoding("<w:p>\(r("12"))\(run("注", raised))</w:p>").layout == ["¶ 12注"])
    #expect(try Decoding("<w:p>\(run("1", raised))\(run("2", raised))</w:p>").layout == ["¶ 12"])
    let flat = run("2", "<w:vertAlign w:val='baseline'/>")
    #expect(try Decoding("<w:p>\(r("1"))\(flat)</w:p>").layout == ["¶ 12"])
    for property in ["<w:strike/>", "<w:dstrike/>"] {
      #expect(
        try Decoding("<w:p>\(run("旧12", property))\(r("15"))</w:p>").layout == ["¶ 旧?12?15"])
      #expect(try Decoding("<w:p>\(run("旧", property))\(r("15"))</w:p>").layout == ["¶ 15"])
    }
    #expect(try Decoding("<w:p>\(run("12", "<w:strike w:val='0'/>"))</w:p>").layout == ["¶ 12"])
  }

  @Test("Tracked changes are read as accepted")
  func acceptsChanges() throws {
    let deleted = "<w:del w:id='1'><w:r><w:delText>7</w:delText><w:t>7</w:t></w:r></w:del>"
    let moved = "<w:moveFrom w:id='2'>\(r("9"))</w:moveFrom><w:moveTo w:id='3'>\(r("3"))</w:moveTo>"
    #expect(
      try Decoding("<w:p>\(deleted)<w:ins w:id='4'>\(r("1"))</w:ins>\(moved)</w:p>").layout
        == ["¶ 13"])
    let old = "<w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange>"
    #expect(try Decoding(p("甲", old), numbering: "").layout == ["¶ 甲"])
  }

  @Test("Deleted rows and cells are gone")
  func dropsDeletedRows() throws {
    #expect(
      try Decoding(
        tbl(
          tr(tc("规章"), tc("1")), tr(tc("旧"), tc("2"), properties: "<w:del w:id='1'/>"),
          tr(tc("合计"), tc("5", "<w:cellDel w:id='2'/>"), tc("3")),
          tr(tc("新"), tc("4"), properties: "<w:ins w:id='3'/>"))
      ).layout == ["grid", "[规章][1]", "[合计][3]", "[新][4]"])
  }

  @Test("A paragraph whose end was deleted goes on in the next one of its cell")
  func joinsParagraphs() throws {
    let mark = "<w:rPr><w:del w:id='1'/></w:rPr>"
    #expect(try Decoding(p("收到", mark) + p("3件") + p("完")).layout == ["¶ 收到3件", "¶ 完"])
    let cell = "<w:tc>\(p("1", mark))</w:tc>"
    #expect(try Decoding(tbl(tr(tc("甲"), cell, tc("2")))).layout == ["grid", "[甲][1][2]"])
    #expect(
      try Decoding(p("前", mark) + tbl(tr(tc("甲"), tc("1")))).layout == ["¶ 前", "grid", "[甲][1]"])
  }

  @Test("Fields are read by their results, however deep")
  func readsFieldResults() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType='\(type)'/></w:r>" }
    let code = "<w:r><w:instrText>= 1 + 2</w:instrText></w:r>"
    let inner = mark("begin") + code + mark("separate") + r("9") + mark("end")
    let field = mark("begin") + code + inner + mark("separate") + r("3") + mark("end")
    #expect(try Decoding("<w:p>\(field)\(r("件"))</w:p>").layout == ["¶ 3件"])
    let simple = "<w:fldSimple w:instr='PAGE'>\(r("4"))</w:fldSimple>"
    #expect(
      try Decoding("<w:p>\(simple)<w:hyperlink>\(r("链接"))</w:hyperlink></w:p>").layout
        == ["¶ 4链接"])
    // A field that never ends hides its own paragraph at most.
    #expect(
      try Decoding("<w:p>\(r("甲"))\(mark("begin"))\(r("乙"))</w:p>\(p("丙"))").layout
        == ["¶ 甲", "¶ 丙"])
  }

  @Test("Hidden text is left out, by itself or by its style")
  func dropsHiddenText() throws {
    let styles =
      "<w:style w:type='character' w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>"
      + "<w:style w:type='paragraph' w:styleId='p'><w:basedOn w:val='h'/></w:style>"
    let runs = [
      r("1"), r("2", "<w:vanish/>"), r("3", "<w:vanish w:val='0'/>"),
      r("4", "<w:rStyle w:val='h'/>"),
      r("5", "<w:rStyle w:val='h'/><w:vanish w:val='false'/>"),
    ]
    #expect(
      try Decoding(
        "<w:p>\(runs.joined())</w:p>" + p("6", "<w:pStyle w:val='p'/>")
          + p("7", "<w:rPr><w:vanish/></w:rPr>"), styles: styles
      ).layout == ["¶ 135", "¶ 7"])
  }

  @Test("A text box is read once, behind its paragraph")
  func readsTextBoxes() throws {
    let box = "<w:txbxContent>\(p("框"))\(tbl(tr(tc("规章"), tc("1"))))</w:txbxContent>"
    let both =
      "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>\(box)</wps:txbx></mc:Choice>"
      + "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>"
      + "</mc:AlternateContent></w:r>"
    let expected = ["¶ 1件", "¶ 框", "grid", "[规章][1]"]
    #expect(try Decoding("<w:p>\(r("1"))\(both)\(r("件"))</w:p>").layout == expected)
    let fallback =
      "<mc:AlternateContent><mc:Fallback>\(r("旧"))</mc:Fallback></mc:AlternateContent>"
    #expect(try Decoding("<w:p>\(fallback)</w:p>").layout == ["¶ 旧"])
  }

  @Test("Formulas are text; pronunciation and positions of pictures are not")
  func readsOtherText() throws {
    let ruby = "<w:ruby><w:rt>\(r("bào"))</w:rt><w:rubyBase>\(r("报"))</w:rubyBase></w:ruby>"
    #expect(
      try Decoding(
        "<w:p><m:oMath><m:r><m:t>12</m:t></m:r></m:oMath><w:r>\(ruby)</w:r>"
          + "<w:r><w:drawing><v:posOffset>345</v:posOffset></w:drawing></w:r></w:p>"
      ).layout == ["¶ 12报"])
  }

  @Test("The strict dialect is read like the usual one")
  func readsTheStrictDialect() throws {
    let usual = Decoding.part("document", "<w:body>\(p("年报"))</w:body>")
    let strict = usual.replacing(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      with: "http://purl.oclc.org/ooxml/wordprocessingml/main")
    #expect(strict != usual)
    #expect(try Decoding(ZipArchive(["word/document.xml": strict]).bytes).layout == ["¶ 年报"])
  }

  @Test("A part that is no text of a document is an error")
  func rejectsOtherParts() throws {
    let other = Decoding.part("styles", p("年报"))
    let error = try #require(throws: SourceError.self) {
      try Decoding(ZipArchive(["word/document.xml": other]).bytes)
    }
    #expect(error.message.en.contains("w:body"))
  }

  @Test("What Word shows but this decoder does not read is named")
  func namesUnreadParts() throws {
    let decoding = try Decoding(
      "<w:altChunk/><w:p><w:r><w:object><o:OLEObject ProgID='Excel.Sheet.12'/></w:object>"
        + "<w:object><o:OLEObject ProgID='Equation.3'/></w:object></w:r></w:p>")
    #expect(decoding.findings.map(\.rule) == ["PART-UNREAD", "PART-UNREAD"])
    #expect(try Decoding(p("甲")).findings.isEmpty)
  }
}
