import NianbaoKit
import TestSupport
import Testing

@testable import WriteMarkdown

@Suite struct MarkdownWriterTests {
  @Test("a report is a row without the columns of its fields")
  func writesReports() throws {
    let lines = try MarkdownWriter.text(of: [SampleReports.table]).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("| 来源 | 表式 | 机关 | 年度 | 标题 |"))
    #expect(lines[1].hasPrefix("| --- | --- | --- | ---: | --- |"))
    #expect(lines[2].hasPrefix("| 样本/2019 财政局.txt | form-2019 | 重庆市荣昌区财政局 | 2019 |"))
  }

  @Test("each row has as many cells as the head, whatever is in them")
  func keepsColumns() throws {
    for layout in MarkdownWriter.layouts {
      let lines = try MarkdownWriter.text(
        of: SampleReports.all, options: WriterOptions(layout: layout)
      ).split(separator: "\n")
      let bars = lines.map {
        $0.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      }
      #expect(Set(bars).count == 1, "\(layout)")
    }
  }

  @Test(
    "signs of Markdown and HTML are words",
    arguments: [
      ("a|b", "a\\|b"), ("<b>", "&lt;b&gt;"), ("a\nb", "a<br>b"), ("*a*", "\\*a\\*"),
      ("[x](y)", "\\[x\\](y)"), ("a\u{0}b", "a b"), ("&amp;", "&amp;amp;"), ("\\", "\\\\"),
    ])
  func escapes(words: String, markdown: String) {
    var row = MarkdownRow()
    row.text(words)
    #expect(row.text == "| \(markdown) ")
  }

  @Test("what stands in place of a number is shown as printed")
  func showsWhatIsPrinted() throws {
    let text = try MarkdownWriter.text(
      of: [SampleReports.table], options: WriterOptions(layout: .long))
    #expect(text.contains("| dash | — |"))
    #expect(text.contains("| blank |  |"))
  }
}
