import NianbaoKit
import Testing

/// The only value of a row that is no plain number is told by its cell, in web pages and in text.
@Suite struct DoubtfulCellTests {
  private func report(_ name: String, _ text: String) -> Report {
    Converter().convert(Source(name: name, bytes: Array(text.utf8)))
  }

  private func page(_ cell: String) -> Report {
    report(
      "a.html",
      """
      <h1>霁山市林业局2022年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>
      <tr><td colspan=2>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>\(cell)
      <tr><td colspan=2>第二十条第（六）项<tr><td>信息内容<td>本年处理决定数量
      <tr><td>行政处罚<td>5<tr><td>行政强制<td>6</table>
      """)
  }

  private func pipes(_ cell: String) -> Report {
    report(
      "a.txt",
      """
      霁山市林业局
      2022年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（五）项 |
      信息内容 | 本年处理决定数量 |
      行政许可 | \(cell) |
      第二十条第（六）项 |
      信息内容 | 本年处理决定数量 |
      行政处罚 | 5 |
      行政强制 | 6 |

      """)
  }

  private func licensing(_ report: Report) -> (value: Number?, state: State?, rules: [String]) {
    let fact = report.facts.first { report.fields[$0.field].id == "proactive.licensing.decisions" }
    let rules = report.findings.filter { finding in
      finding.fields.contains { report.fields[$0].id == "proactive.licensing.decisions" }
    }
    return (fact?.value, fact?.state, rules.map(\.rule))
  }

  @Test(
    "A number in Chinese characters is read and told, characters without width are passed over",
    arguments: [("二十三", 23, ["CELL-WRITTEN"]), ("1\u{200B}2", 12, []), ("1\u{AD}2", 12, [])])
  func reads(cell: String, value: Int64, rules: [String]) {
    for report in [page(cell), pipes(cell)] {
      let read = licensing(report)
      #expect(read.value == Number(value))
      #expect(read.rules == rules)
    }
  }

  @Test(
    "What is not one number is unreadable, and the cell is named",
    arguments: ["7^2", "12[1]", "二三", "12件、3项", "1\u{A0}2"])
  func isUnreadable(cell: String) {
    for report in [page(cell), pipes(cell)] {
      let read = licensing(report)
      #expect(read.state == .unreadable)
      #expect(read.rules == ["CELL-UNREADABLE"])
    }
  }

  @Test(
    "Digits of which a page does not tell that they are one number are none",
    arguments: [
      "7<sup>2</sup>", "12<a href='#n1'>1</a>", "<s>12</s>15", "<s>12</s>", "12<input value=3>",
      "12<small>1</small>", "<bdo dir=rtl>21</bdo>", "12<button>3</button>",
    ])
  func isDoubtful(cell: String) {
    let read = licensing(page(cell))
    #expect(read.state == .unreadable)
    #expect(read.rules == ["CELL-UNREADABLE"])
  }

  @Test("Words are told as words")
  func isText() {
    for report in [page("暂缺"), pipes("暂缺")] {
      let read = licensing(report)
      #expect(read.state == .text)
      #expect(read.rules == ["CELL-TEXT"])
    }
  }

  @Test("A sentence does not give the digits that are struck out, nor those beside a note")
  func isNoStatement() {
    for words in ["<s>12</s>15", "12<sup>1</sup>", "<s>12</s>"] {
      let page = "<h1>霁山市林业局2022年政府信息公开工作年度报告</h1><p>一、总体情况</p>"
      let report = report("a.html", page + "<p>全年收到政府信息公开申请\(words)件。</p>")
      #expect(report.facts.isEmpty)
    }
  }

  @Test("Text with one cell on each line tells it too", arguments: ["7^2", "12[1]"])
  func isUnreadableInLines(cell: String) {
    let text =
      "二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n\(cell)\n第二十条第（六）项\n"
      + "信息内容\n本年处理决定数量\n行政处罚\n5\n行政强制\n6\n"
    #expect(licensing(report("a.txt", text)).value == nil)
  }
}
