import NianbaoKit
import Testing

@testable import DecodeXLSX

@Suite struct ValueTests {
  @Test("Shared text is read with its pieces, without its pronunciation")
  func readsSharedStrings() throws {
    let strings =
      "<si><t>规章</t></si><si><r><rPr/><t>本年</t></r><r><t>制发件数</t></r>"
      + "<rPh sb='0' eb='1'><t>ほん</t></rPh></si><si><t>一_x000A_二_x5f_三_x005F_</t></si>"
    let cells = (0...3).map { "<c r='\("ABCD".map(String.init)[$0])1' t='s'><v>\($0)</v></c>" }
    #expect(
      try Decoding("<row r='1'>\(cells.joined())</row>", strings: strings).layout
        == ["grid", "[规章][本年制发件数][一 二_x5f_三_][\u{FFFD}]"])
  }

  @Test("Raised and struck digits beside others do not make a number with them")
  func keepsOddDigitsApart() throws {
    func string(_ font: String) -> String {
      "<si><r><t>7</t></r><r><rPr>\(font)</rPr><t>9</t></r></si>"
    }
    let strings =
      string("<vertAlign val='superscript'/>") + string("<strike/>") + string("<b/>")
      + string("<strike val='0'/>")
    let cells = (0...3).map { "<c r='\("ABCD".map(String.init)[$0])1' t='s'><v>\($0)</v></c>" }
    #expect(
      try Decoding("<row r='1'>\(cells.joined())</row>", strings: strings).layout
        == ["grid", "[7?9][7?9][79][79]"])
  }

  @Test("Truth values, errors and results of formulas are shown; unsaved results are not guessed")
  func readsOtherTypes() throws {
    let decoding = try Decoding(
      row(
        1, "<c r='A1' t='b'><v>1</v></c>", "<c r='B1' t='e'><f>1/0</f><v>#DIV/0!</v></c>",
        "<c r='C1'><f>SUM(A1:B1)</f><v>12</v></c>", "<c r='D1' t='str'><f>A1</f><v>无</v></c>",
        "<c r='E1'><f>SUM(A2:A9)</f></c>", "<c r='F1' t='str'><f>A1</f><v></v></c>",
        "<c r='G1'><v/></c>", number("H1", "3")))
    #expect(
      decoding.layout == ["grid", "[TRUE][#DIV/0!][12][无][=SUM(A2:A9)][3]"])
    #expect(decoding.findings.map(\.rule) == ["FORMULA-UNCALCULATED"])
  }

  @Test("A sheet may hide its zeros")
  func hidesZeros() throws {
    let decoding = try Decoding(
      row(1, text("A1", "甲"), number("B1", "1")) + row(2, text("A2", "乙"), number("B2", "0")),
      columns: "<sheetViews><sheetView showZeros='0'/></sheetViews>")
    #expect(decoding.layout == ["grid", "[甲][1]", "[乙][]"])
  }

  @Test("A workbook may count its dates from 1904")
  func readsDatesFrom1904() throws {
    let styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='31'/></cellXfs>"
    let cells = row(1, number("A1", "43830", style: 1), number("B1", "7"))
    #expect(try Decoding(cells, styles: styles).layout.last == "[2019年12月31日][7]")
    #expect(
      try Decoding(cells, styles: styles, properties: "<workbookPr date1904='1'/>").layout.last
        == "[2024年1月1日][7]")
  }

  @Test(
    "Numbers are shown in their format",
    arguments: [
      ("General", "1.0E2", "100"), ("General", "24252.311082000001", "24252.311082"),
      ("General", "0.30000000000000004", "0.3"), ("General", "-18", "-18"), ("General", "-0", "0"),
      ("General", "1E-3", "0.001"), ("General", "0012", "12"), ("General", "1E400", "1E400"),
      ("General", "abc", "abc"), ("0", "12.5", "13"), ("0", "-0.4", "0"), ("0.00", "12.6", "12.60"),
      ("0.00", "2.675", "2.68"), ("0.00", "9.999", "10.00"), ("0.0#", "1.25", "1.25"),
      ("0.0#", "1", "1.0"), ("000", "7", "007"), ("#,##0", "1234567", "1,234,567"),
      ("#,##0", "999", "999"), ("#,##0.00", "-1234.5", "-1,234.50"), ("0%", "0.125", "13%"),
      ("0.0%", "0.125", "12.5%"), ("#", "0", ""), ("0;;", "0", ""), ("0;-0;\"无\"", "0", "无"),
      ("0\"件\"", "3", "3件"), ("#,##0_);(#,##0)", "-5", "(5)"), ("#,##0_);(#,##0)", "5", "5"),
      ("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "0", "-"), ("[Red]0", "4", "4"),
      ("[$¥-804]#,##0.0", "1234.56", "¥1,234.6"), ("#,##0,", "1234567", "1,235"),
      ("0,", "12345", "12"), ("0.0,,", "12345678", "12.3"), ("0.0,\"千\"", "12345", "12.3千"),
      // What is not shown here as Excel does is printed in full.
      ("0.00E+00", "1234.5", "1234.5"), ("# ?/?", "0.5", "0.5"), ("[>9]0;0.0", "1.25", "1.25"),
      ("# ??/??", "12.5", "12.5"), ("@", "12", "12"), ("", "1.5", "1.5"),
    ])
  func showsNumbers(format: String, value: String, expected: String) {
    #expect(NumberFormat(format).show(Array(value.utf8)[...], from1904: false) == expected)
  }

  @Test(
    "A multiple or a part of a number that cannot be shown makes it doubtful",
    arguments: [
      ("0\\.0000", "1256000", "?1256000?"), ("0\".\"00", "1256", "?1256?"),
      ("[=0]\"\";0", "0", "?0?"),
      ("0!.0,\"万\"", "12345", "?12345?"), ("[>=10000]0!.0,\"万\";0", "12", "?12?"),
      ("0.0,E+00", "1200", "?1200?"), ("0!.0%", "0.5", "?0?.?5?"),
      // Commas between digits do not.
      ("[>9]#,##0", "1234", "1234"),
    ])
  func marksUnknownMultiples(format: String, value: String, expected: String) {
    #expect(NumberFormat(format).show(Array(value.utf8)[...], from1904: false) == expected)
  }

  @Test("Numbers that are struck out, or white on white, are doubtful")
  func marksUnseenNumbers() throws {
    let fonts =
      "<fonts><font/><font><strike/></font><font><strike val='0'/></font>"
      + "<font><color rgb='FFFFFFFF'/></font><font><color theme='0'/></font>"
      + "<font><color theme='0' tint='-0.5'/></font><font><color rgb='FFFF0000'/></font>"
      + "<font><color indexed='9'/></font></fonts>"
    let fills =
      "<fills><fill><patternFill patternType='none'/></fill><fill><patternFill patternType='solid'>"
      + "<fgColor rgb='FF336699'/></patternFill></fill><fill><patternFill patternType='solid'>"
      + "<fgColor rgb='FFFFFFFF'/></patternFill></fill></fills>"
    func show(font: Int, fill: Int = 0) throws -> String? {
      let styles =
        "\(fonts)\(fills)<cellXfs><xf/><xf fontId='\(font)' fillId='\(fill)'/></cellXfs>"
      return try Decoding(row(1, text("A1", "甲"), number("B1", "12", style: 1)), styles: styles)
        .layout.last
    }
    for font in [1, 3, 4, 7] { #expect(try show(font: font) == "[甲][?12?]") }
    for font in [0, 2, 5, 6, 99] { #expect(try show(font: font) == "[甲][12]") }
    #expect(try show(font: 3, fill: 1) == "[甲][12]")
    #expect(try show(font: 3, fill: 2) == "[甲][?12?]")
    #expect(try show(font: 1, fill: 1) == "[甲][?12?]")
  }

  @Test(
    "Dates and times are shown in their format",
    arguments: [
      ("yyyy\"年\"m\"月\"d\"日\"", "45322", "2024年1月31日"), ("yyyy-mm-dd", "1", "1900-01-01"),
      ("yyyy/m/d", "59", "1900/2/28"), ("yyyy/m/d", "61", "1900/3/1"), ("yy.mm", "45322", "24.01"),
      ("[$-804]yyyy\"年\"m\"月\";@", "45322", "2024年1月"),
      ("yyyy/m/d h:mm", "45322.5", "2024/1/31 12:00"),
      ("h:mm:ss", "0.75", "18:00:00"), ("mm:ss", "0.0007", "01:00"), ("yyyy", "2958465", "9999"),
      ("yyyy", "2958466", "2958466"), ("yyyy", "-1", "-1"), ("d-mmm-yy", "45322", "45322"),
      ("[h]:mm", "2", "2"),
    ])
  func showsDates(format: String, value: String, expected: String) {
    #expect(NumberFormat(format).show(Array(value.utf8)[...], from1904: false) == expected)
  }
}
