import NianbaoKit
import Testing

@testable import DecodePDF

@Suite("Running text")
struct PageFlowTests {
  private func line(_ words: String, _ left: Double, _ height: Double) -> PageWord {
    let bytes = Array(words.utf8)
    let ems = bytes.filter { $0 & 0xC0 != 0x80 }.reduce(0) { $0 + Glyphs.width($1) }
    return PageWord(
      box: Box(left: left, top: height, right: left + ems * 10, bottom: height + 10), text: bytes)
  }

  private func text(_ pages: [[PageWord]]) throws -> (text: [String], pages: [Int]) {
    var layouts = pages.map {
      PageLayout(PageText(width: 300, height: 400, words: $0), picture: nil)
    }
    RunningLines.remove(from: &layouts)
    var flow = PageFlow(layouts)
    let document = try flow.document()
    let lines = String(decoding: document.text, as: UTF8.self).split(separator: "\n")
    return (lines.map(String.init), document.pages)
  }

  @Test("Full lines go on, also on the next page; numbers of pages are left out")
  func paragraphs() throws {
    let (lines, pages) = try text([
      [
        line("一、总体情况", 70, 60), line("本年度收到申请三件甲", 70, 80),
        line("乙丙丁戊己庚辛壬癸子丑寅", 50, 100), line("卯辰。", 50, 120),
        line("第二段从这里开始并占满", 70, 140), line("- 1 -", 140, 380),
      ],
      [line("到下一页结束。", 50, 60), line("- 2 -", 140, 380)],
    ])
    #expect(
      lines == [
        "一、总体情况", "本年度收到申请三件甲乙丙丁戊己庚辛壬癸子丑寅卯辰。", "第二段从这里开始并占满到下一页结束。",
      ])
    #expect(pages.count == 2)
  }

  @Test("What stands at the head of every page is kept once")
  func runningHeads() throws {
    let (lines, _) = try text([
      [line("墨溪县年度报告", 100, 20), line("正文甲。", 50, 100)],
      [line("墨溪县年度报告", 100, 20), line("正文乙。", 50, 100)],
    ])
    #expect(lines == ["墨溪县年度报告", "正文甲。", "正文乙。"])
  }

  @Test(
    "Numbers of pages",
    arguments: [
      ("3", true), ("- 3 -", true), ("— 12—", true), ("第 3 页 共 5 页", true), ("3/5", true),
      ("第三页", false),
      ("3件", false), ("—", false),
    ])
  func marks(line: String, isMark: Bool) {
    #expect(RunningLines.isMark(Array(line.utf8)) == isMark)
  }

  @Test("Spaces stay between words of letters only")
  func spaces() {
    let words = [line("国令第", 50, 10), line("711", 84, 10), line("号 Open", 104, 10)]
    #expect(
      TextLine.lines(words).map { String(decoding: $0.text, as: UTF8.self) } == ["国令第711号 Open"])
  }
}
