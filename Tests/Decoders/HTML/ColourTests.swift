import NianbaoKit
import TestSupport
import Testing

/// Letters whose colour is that of their ground.
@Suite struct ColourTests {
  private func cell(
    _ content: String, _ attributes: String = "", style: String = "", table: String = ""
  ) throws -> String? {
    try Decoding(
      "<style>\(style)</style><table \(table)><tr><td>规章<td \(attributes)>\(content)</table>"
    ).layout.last
  }

  @Test(
    "White digits in a cell do not tell what the number is",
    arguments: [
      "<font color=white>", "<font color='#FFFFFF'>", "<font color=ffffff>",
      "<b style='color:#fff'>", "<b style='color: RGB(255, 255, 255)'>", "<b style='color:snow'>",
      "<b style='color:#fefefe'>", "<b style='color:rgb(100% 100% 100%)'>",
      "<b style='color:transparent'>", "<b style='color:#ffff'>", "<b style='color:#12345600'>",
      "<b style='color:rgba(1,2,3,0.0)'>", "<b style='--a:#fff;color:var(--a)'>",
      "<b style='color:#fff;background:#ffffff'>", "<b style='color:#fff'><i>",
    ])
  func marksWhiteDigits(tag: String) throws {
    #expect(try cell("7\(tag)9") == "[规章][7?9?]")
    #expect(try cell("\(tag)9") == "[规章][?9?]")
    #expect(try cell("\(tag)件") == "[规章][件]")
  }

  @Test(
    "Other digits are read",
    arguments: [
      "<font color=red>", "<font color='#fff000'>", "<font color=''>", "<b style='color:#ff0'>",
      "<b style='color:inherit'>", "<b style='color:var(--a)'>", "<b style='background:white'>",
      "<b style='background:#369 url(a.png)'>", "<b style='color:#fff'><i style='color:black'>",
      "<b style='color:rgba(0,0,0,.87)'>",
    ])
  func readsOtherDigits(tag: String) throws {
    #expect(try cell("\(tag)79") == "[规章][79]")
  }

  @Test("White digits on a ground of another colour are seen, but make no number with dark ones")
  func knowsGrounds() throws {
    let white = "<font color=white>79</font>"
    #expect(try cell(white, "bgcolor=#336699") == "[规章][79]")
    #expect(try cell(white, "style='background-color:navy'") == "[规章][79]")
    #expect(try cell(white, "style='background:url(a.png)'") == "[规章][79]")
    #expect(try cell(white, "bgcolor=white") == "[规章][?79?]")
    #expect(try cell(white, "style='background:none'") == "[规章][?79?]")
    #expect(try cell(white, table: "bgcolor=blue") == "[规章][79]")
    #expect(try cell(white, "bgcolor=white", table: "bgcolor=blue") == "[规章][?79?]")
    #expect(try cell("<b style='color:transparent'>79", "bgcolor=blue") == "[规章][?79?]")
    #expect(try cell("7<b style='background:#369;color:#fff'>9") == "[规章][7?9]")
  }

  @Test("Rules of a sheet give colours, also those that are not known to hold")
  func readsColoursOfSheets() throws {
    #expect(try cell("79", "class=h", style: ".h{color:#fff}") == "[规章][?79?]")
    #expect(try cell("79", "class=h", style: ".h{color:#fff;background:#369}") == "[规章][79]")
    #expect(try cell("79", style: "td:last-child{color:#fff}") == "[规章][?79?]")
    #expect(
      try cell("79", style: "td:last-child{color:#fff;background:#369}") == "[规章][79]")
    #expect(try cell("79", style: "td:last-child{background:#369}") == "[规章][79]")
    #expect(try cell("79", "class=h", style: "table td.h{color:white}") == "[规章][?79?]")
    #expect(
      try cell("79", style: ":root{--a:red} :root.dark{--a:#fff} td{color:var(--a)}")
        == "[规章][79]")
  }

  @Test("Outside of tables white digits only make no number with those beside them")
  func readsWhiteHeadings() throws {
    #expect(try Decoding("<h1 style='color:#fff'>2021年</h1>").layout == ["¶ 2021年"])
    #expect(try Decoding("<p>7<font color=white>9</font></p>").layout == ["¶ 7?9"])
  }
}
