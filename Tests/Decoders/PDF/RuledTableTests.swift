import Testing

@testable import DecodePDF

@Suite("Tables by their ruling lines")
struct RuledTableTests {
  private var page = DrawnPage()

  @Test("A blank cell stays where it stands")
  mutating func blank() {
    page.grid([60, 160, 220, 280], [100, 120, 140])
    page.write("规章", 70, 110)
    page.write("5", 240, 110)
    page.write("文件", 70, 130)
    page.write("7", 180, 130)
    #expect(page.layout.printed == [[["规章", "", "5"], ["文件", "7", ""]]])
  }

  @Test("A cell beside several rows begins in the first, wherever its words stand")
  mutating func spans() {
    page.grid([60, 160, 220, 280], [100, 160])
    page.rule(across: 160, 280, at: 120)
    page.rule(across: 160, 280, at: 140)
    page.write("（三）不予公开", 70, 130)
    for (row, words) in ["甲", "乙", "丙"].enumerated() {
      page.write(words, 170, 110 + 20 * Double(row))
      page.write("\(row)", 240, 110 + 20 * Double(row))
    }
    #expect(
      page.layout.printed == [[["（三）不予公开", "甲", "0"], ["乙", "1"], ["丙", "2"]]])
  }

  @Test("Letters below each other and labels on two lines are one label")
  mutating func wrappedLabels() {
    page.grid([60, 80, 180, 220], [100, 160])
    for (index, letter) in ["三", "、", "本", "年"].enumerated() {
      page.write(letter, 65, 110 + 12 * Double(index))
    }
    page.write("要求行政机关", 90, 120)
    page.write("重新出具", 90, 134)
    page.write("12", 195, 130)
    #expect(page.layout.printed == [[["三、本年", "要求行政机关重新出具", "12"]]])
  }

  @Test("Words that were joined across a line are parted there")
  mutating func joinedWords() {
    page.grid([60, 110, 160], [100, 120])
    page.write("总计结果维持", 80, 110)
    page.write("件", 65, 110)
    #expect(page.layout.printed == [[["件总计结", "果维持"]]])
  }

  @Test("Digits that lie across a line belong to no column")
  mutating func numberAcrossLine() {
    page.grid([60, 160, 220, 280], [100, 120, 140])
    page.write("规章", 70, 110)
    page.write("123456", 205, 110)
    page.write("文件", 70, 130)
    page.write("7", 180, 130)
    page.write("8", 250, 130)
    #expect(page.layout.printed == [[["规章", "123456"], ["文件", "7", "8"]]])
  }

  @Test("A number too long for its cell goes on in the next line, two numbers do not")
  mutating func numbersBelowEachOther() {
    page.grid([60, 100, 200], [100, 140])
    page.write("12345", 66, 110)
    page.write("67", 66, 126)
    page.write("12", 120, 110)
    page.write("34", 120, 126)
    #expect(page.layout.printed == [[["1234567", "12 / 34"]]])
  }

  @Test("Grey lines on a shaded ground are lines, a box around text is no table")
  mutating func linesAndBoxes() {
    page.rule(across: 40, 560, at: 60)
    page.rule(across: 40, 560, at: 800)
    page.rule(down: 60, 800, at: 40)
    page.rule(down: 60, 800, at: 560)
    page.write("正文", 60, 300)
    for row in [100.0, 120] { page.rule(across: 60, 160, at: row, grey: 0xC0) }
    for column in [60.0, 110, 160] { page.rule(down: 100, 120, at: column, grey: 0xC0) }
    page.write("甲", 70, 110)
    page.write("3", 130, 110)
    #expect(page.layout.printed == [[["甲", "3"]], [["正文"]]])
  }

  @Test("A page's edge may be the end of a table without a line")
  mutating func openEnds() {
    page.rule(across: 60, 160, at: 120)
    for column in [60.0, 110, 160] { page.rule(down: 100, 140, at: column) }
    page.write("甲", 70, 110)
    page.write("3", 130, 110)
    page.write("乙", 70, 130)
    page.write("4", 130, 130)
    #expect(page.layout.printed == [[["甲", "3"], ["乙", "4"]]])
  }

  @Test("A row whose lines are missing is one cell")
  mutating func missingLine() {
    page.grid([60, 160, 220, 280], [100, 120])
    page.rule(down: 120, 140, at: 60)
    page.rule(down: 120, 140, at: 280)
    page.rule(across: 60, 280, at: 140)
    page.write("甲", 70, 110)
    page.write("5", 240, 110)
    page.write("乙", 70, 130)
    page.write("6", 240, 130)
    #expect(page.layout.printed == [[["甲", "", "5"], ["乙 6"]]])
  }
}
