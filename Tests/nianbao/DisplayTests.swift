import NianbaoKit
import Testing

@testable import nianbao

@Suite struct DisplayTests {
  @Test(arguments: [
    ("abc", 3), ("年报", 4), ("ＡＢ", 4), ("（）", 4), ("e\u{301}", 1), ("“…”", 3), ("𠮷", 2), ("", 0),
  ])
  func countsColumns(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func keepsTheEndOfALongName() {
    #expect("seeds/年报.txt".tail(14) == "seeds/年报.txt")
    #expect("seeds/年报.txt".tail(9) == "…年报.txt")
    #expect("seeds/年报.txt".tail(8) == "…报.txt")
    #expect("seeds/年报.txt".tail(1) == "…")
    #expect("seeds/年报.txt".tail(0) == "")
  }

  @Test func showsNoControlCharacters() {
    #expect("a\u{1B}[2Jb\nc\r\u{202E}d\u{2028}e".printable == "a\u{FFFD}[2Jb c\u{FFFD}\u{FFFD}d e")
  }

  @Test func linesUpColumnsOfChineseText() {
    let rows = [["字段", "n"], ["a", "12"], ["收费", ""]]
    #expect(TextTable(rows, rightAligned: [1], indent: 1).lines == [" 字段   n", " a     12", " 收费"])
  }

  @Test func fitsProgressOnOneLine() {
    let line = { (width: Int) in
      ProgressLine.line(
        count: 120, elapsed: .seconds(4), name: "in/年报\n2019.txt", width: width,
        language: .english)
    }
    #expect(line(80) == "120 read, 30/s: in/年报 2019.txt")
    #expect(line(28) == "120 read, 30/s: … 2019.txt")
    #expect(line(10) == "…, 30/s: ")
    #expect(line(1) == "")
  }

  @Test func showsProgressInChinese() {
    let line = ProgressLine.line(
      count: 1, elapsed: .zero, name: "a", width: 80, language: .chinese)
    #expect(line == "已读 1 个，每秒 0 个：a")
  }
}
