import Testing

@testable import DecodeDOCX

@Suite struct NumberingTests {
  private func level(
    _ number: Int, _ format: String, _ text: String, start: Int = 1, more: String = ""
  ) -> String {
    "<w:lvl w:ilvl='\(number)'><w:start w:val='\(start)'/><w:numFmt w:val='\(format)'/>"
      + "<w:lvlText w:val='\(text)'/>\(more)</w:lvl>"
  }

  private func kind(_ id: Int, _ content: String) -> String {
    "<w:abstractNum w:abstractNumId='\(id)'>\(content)</w:abstractNum>"
  }

  private func list(_ id: Int, kind: Int, _ content: String = "") -> String {
    "<w:num w:numId='\(id)'><w:abstractNumId w:val='\(kind)'/>\(content)</w:num>"
  }

  private func item(_ text: String, _ list: Int?, _ level: Int? = nil, style: String? = nil)
    -> String
  {
    let style = style.map { "<w:pStyle w:val='\($0)'/>" } ?? ""
    let level = level.map { "<w:ilvl w:val='\($0)'/>" } ?? ""
    let list = list.map { "<w:numId w:val='\($0)'/>" } ?? ""
    return p(text, "\(style)<w:numPr>\(level)\(list)</w:numPr>")
  }

  @Test("Headings and the items below them are numbered, and items begin again below each heading")
  func numbersHeadings() throws {
    let numbering =
      kind(
        0,
        level(0, "chineseCountingThousand", "%1、")
          + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%1.%3", more: "<w:isLgl/>"))
      + list(1, kind: 0)
    #expect(
      try Decoding(
        item("总体情况", 1, 0) + item("主动公开", 1, 1) + item("网站", 1, 2) + item("平台", 1, 2)
          + item("申请", 1, 1) + item("问题", 1, 0) + item("人员", 1, 1) + p("完"),
        numbering: numbering
      ).layout == [
        "¶ 一、总体情况", "¶ （一）主动公开", "¶ 1.1 网站", "¶ 1.2 平台", "¶ （二）申请", "¶ 二、问题",
        "¶ （一）人员", "¶ 完",
      ])
  }

  @Test("Lists of one kind go on counting, unless one has a start of its own")
  func countsByKind() throws {
    let start = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"
    let numbering =
      kind(0, level(0, "decimal", "第%1条", more: "<w:suff w:val='nothing'/>"))
      + list(1, kind: 0) + list(2, kind: 0) + list(3, kind: 0, start)
    #expect(
      try Decoding(
        item("甲", 1, 0) + item("乙", 2, 0) + item("丙", 3, 0) + item("丁", 3, 0) + item("戊", 0, 0),
        numbering: numbering
      ).layout == ["¶ 第1条甲", "¶ 第2条乙", "¶ 第5条丙", "¶ 第6条丁", "¶ 戊"])
  }

  @Test("A list may replace a level of its kind, and a level may never begin again")
  func replacesLevels() throws {
    let roman =
      "<w:lvlOverride w:ilvl='0'>\(level(0, "upperRoman", "%1)", start: 4))</w:lvlOverride>"
    let numbering =
      kind(
        0,
        level(0, "decimal", "%1、") + level(1, "decimal", "%2、", more: "<w:lvlRestart w:val='0'/>"))
      + list(1, kind: 0) + kind(1, level(0, "decimal", "%1、")) + list(2, kind: 1, roman)
    #expect(
      try Decoding(
        item("甲", 1, 0) + item("乙", 1, 1) + item("丙", 1, 0) + item("丁", 1, 1) + item("戊", 2, 0),
        numbering: numbering
      ).layout == ["¶ 1、甲", "¶ 1、乙", "¶ 2、丙", "¶ 2、丁", "¶ IV) 戊"])
  }

  @Test("Styles number their paragraphs, by their parents too, on the level that names them")
  func numbersByStyle() throws {
    func style(_ id: String, _ content: String, type: String = "paragraph") -> String {
      "<w:style w:type='\(type)' w:styleId='\(id)'>\(content)</w:style>"
    }
    let numPr = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
    let styles =
      style("1", numPr) + style("2", "<w:basedOn w:val='1'/>\(numPr)")
      + style("3", "<w:basedOn w:val='2'/>")
      + style("4", "<w:basedOn w:val='4'/>")
    let numbering =
      kind(
        0,
        level(0, "chineseCounting", "%1、", more: "<w:pStyle w:val='1'/>")
          + level(1, "chineseCounting", "（%2）", more: "<w:pStyle w:val='2'/>"))
      + list(1, kind: 0)
    let body = ["1", "2", "3", "4"].map { p("段\($0)", "<w:pStyle w:val='\($0)'/>") }.joined()
    #expect(
      try Decoding(body + item("无", 0, style: "1"), styles: styles, numbering: numbering).layout
        == ["¶ 一、段1", "¶ （一）段2", "¶ （二）段3", "¶ 段4", "¶ 无"])
  }

  @Test("A list may be that of a style")
  func followsLinksToStyles() throws {
    let styles =
      "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
      + "</w:pPr></w:style>"
    let numbering =
      kind(0, "<w:styleLink w:val='L'/>" + level(0, "decimal", "%1）"))
      + kind(1, "<w:numStyleLink w:val='L'/>") + list(1, kind: 0) + list(2, kind: 1)
    #expect(
      try Decoding(item("甲", 2, 0) + item("乙", 2, 0), styles: styles, numbering: numbering).layout
        == ["¶ 1）甲", "¶ 2）乙"])
  }

  @Test("Bullets are not printed; a row number in an empty cell is")
  func printsNumbersInCells() throws {
    let numbering =
      kind(0, level(0, "decimal", "%1.")) + list(1, kind: 0)
      + kind(1, level(0, "bullet", "\u{F0B7}"))
      + list(2, kind: 1)
    let cell = "<w:tc>\(item("", 1, 0))</w:tc>"
    #expect(
      try Decoding(tbl(tr(cell, tc("规章"))) + item("点", 2, 0), numbering: numbering).layout
        == ["grid", "[1.][规章]", "¶ 点"])
  }

  @Test(
    "Numbers are printed in the formats that Chinese documents use",
    arguments: [
      ("chineseCounting", 10, "十"), ("chineseCounting", 11, "十一"), ("chineseCounting", 20, "二十"),
      ("chineseCountingThousand", 105, "一百零五"), ("chineseCountingThousand", 1010, "一千零一十"),
      ("japaneseCounting", 3, "三"), ("ideographDigital", 20, "二〇"),
      ("chineseLegalSimplified", 12, "壹拾贰"), ("ideographTraditional", 3, "丙"),
      ("decimalEnclosedCircle", 20, "⑳"), ("decimalEnclosedCircle", 21, "21"),
      ("decimalFullWidth", 12, "１２"), ("decimalZero", 3, "03"), ("upperLetter", 28, "BB"),
      ("lowerRoman", 9, "ix"), ("none", 5, ""), ("decimal", 7, "7"), ("hindiNumbers", 7, "7"),
      ("chineseCounting", 0, "〇"), ("chineseCounting", 10_000, "一〇〇〇〇"),
    ])
  func printsNumerals(format: String, number: Int, expected: String) {
    #expect(Numeral.print(number, format) == expected)
  }
}
