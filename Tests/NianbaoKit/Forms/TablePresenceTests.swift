import Testing

@testable import NianbaoKit

@Suite struct TablePresenceTests {
  private let grain = TableLabels(BarnForm.form.tables[0])

  private func mayStand(_ lines: [String]) -> Bool {
    let text = Array(lines.joined(separator: "\n").utf8)
    var blocks: [Block] = []
    var start = 0
    for (line, words) in lines.enumerated() {
      let range = start..<start + words.utf8.count
      blocks.append(
        .paragraph(Paragraph(range: range, line: Int32(line + 1), key: LabelKey(text, range))))
      start = range.upperBound + 1
    }
    return grain.mayStand(in: Document(text: text, blocks: blocks))
  }

  @Test(
    "the label of a row, or its beginning, is enough",
    arguments: [["年末结存粮食", "7"], ["今年", "(三)鼠害", "损失粮食"]])
  func oneRowIsEnough(lines: [String]) {
    #expect(mayStand(lines))
  }

  @Test func labelsOfColumnsMustBeMany() {
    #expect(!mayStand(["合计", "7"]))
    #expect(!mayStand(["小麦", "合计"]))
    #expect(mayStand(["小麦", "稻米", "合计"]))
  }

  @Test func otherWordsAreNoTable() {
    #expect(!mayStand(["年度报告", "今年收成很好。", "12"]))
  }
}
