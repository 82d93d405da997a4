import NianbaoKit
import Testing

@testable import WriteXLSX

@Suite struct FileLinksTests {
  @Test(
    "links lead from the workbook's folder",
    arguments: [
      ("in/a.txt", "/home/x/out", "../in/a.txt"), ("a.txt", "/home/x", "a.txt"),
      ("./b/../a.txt", "/home/x", "a.txt"), ("/data/a.txt", "/home/x", "../../data/a.txt"),
      ("../a.txt", "/home/x", "../a.txt"), ("http:/a.txt", "/home/x", "./http:/a.txt"),
      ("50%#1?.txt", "/home/x", "50%25%231%3F.txt"),
    ])
  func leadsToFiles(path: String, folder: String, target: String) {
    let formula = FileLinks(current: "/home/x", folder: folder).formula(to: path)
    #expect(formula == "HYPERLINK(\"\(target)\",\"\(path)\")")
  }

  @Test("a name cannot end the text of the formula")
  func doublesQuotes() {
    let links = FileLinks(current: "/", folder: "/")
    #expect(
      links.formula(to: "a\",cmd()&\".txt")
        == "HYPERLINK(\"a\"\",cmd()&\"\".txt\",\"a\"\",cmd()&\"\".txt\")")
  }

  @Test(
    "names that a formula cannot hold have no link",
    arguments: [
      String(repeating: "a", count: 256), "a\nb", "a\u{FFFD}b",
    ])
  func refuses(name: String) {
    #expect(FileLinks(current: "/", folder: "/").formula(to: name) == nil)
  }
}
