import NianbaoKit
import TestSupport
import Testing

@testable import Generator

/// Reports in file formats and dialects.
@Suite struct KindTests {
  private let generator = Generator(seed: 11)

  private func kind(_ name: String) throws -> Kind {
    try #require(Kind.all.first { $0.name == name })
  }

  private func text(_ name: String, _ form: Int, _ index: Int) throws -> String {
    let report = generator.report(on: generator.forms[form], index)
    return String(decoding: try kind(name).sample(of: report).source.bytes, as: UTF8.self)
  }

  @Test("Names are unique and each kind has another text")
  func areDifferent() {
    #expect(Set(Kind.all.map(\.name)).count == Kind.all.count)
    let report = generator.report(on: generator.forms[2], 0)
    let own = Kind.all.filter { !$0.isPrintedByOffice }
    #expect(Set(own.map { $0.sample(of: report).source.bytes }).count == own.count)
  }

  @Test("Pages in GB18030 say the same as those in UTF-8", arguments: ["word", "clean", "padded"])
  func pagesAgree(style: String) throws {
    let report = generator.report(on: generator.forms[1], 5)
    let page = try kind("html-\(style)-gb").sample(of: report).source.bytes
    #expect(page.contains { $0 >= 0x80 })
    #expect(String(validating: page, as: UTF8.self) == nil)
    let text = String(decoding: page.filter { $0 < 0x80 }, as: UTF8.self)
    #expect(text.contains("charset=gb2312"))
  }

  @Test("A Word document is an archive with the values in its tables")
  func wordDocument() throws {
    let report = generator.report(on: generator.forms[2], 1)
    let zip = try ZipFile(kind("docx").sample(of: report).source.bytes)
    #expect(zip.files.keys.sorted() == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
    let document = zip.text("word/document.xml")
    #expect(document.contains("<w:vMerge w:val=\"restart\"/>"))
    #expect(document.contains("<w:gridSpan w:val=\"10\"/>") || document.contains("w:val=\"7\"/>"))
  }

  @Test("Padded rows have as many bars as the table has columns")
  func paddedRows() throws {
    let rows = try text("pipe", 2, 0).split(separator: "\n").filter { $0.contains("|") }
    #expect(Set(rows.map { $0.count { $0 == "|" } }).isSubset(of: [4, 10, 15]))
  }

  @Test("Extractors that drop lines leave each line once")
  func uniqueLines() throws {
    let lines = try text("cells-unique", 1, 0).split(separator: "\n")
    #expect(Set(lines).count == lines.count)
  }

  @Test("Traditional characters stand for all that differ")
  func traditional() {
    #expect(Traditional.text("规范性文件制作数量") == "規範性檔案製作數量")
  }

  @Test("Rows that a dialect hides are lost in the truth, and no others")
  func losses() {
    func grid(_ values: [[String]]) -> Grid {
      var grid = Grid()
      grid.rows = values.enumerated().map { line, row in
        [GridCell("规章")]
          + row.enumerated().map { column, text in
            GridCell(
              PrintedValue(text.isEmpty ? State.blank : .number, text), of: "\(line).\(column)")
          }
      }
      return grid
    }
    let gap = grid([["1", "", "3"], ["4", "5", "6"]])
    let end = grid([["1", "2", ""], ["4", "5", "6"]])
    let spaced = grid([["1 234", "2", "3"]])
    #expect(Loss.nothing.fields(in: gap).isEmpty)
    #expect(Loss.blanks.fields(in: gap) == ["0.0", "0.1", "0.2"])
    #expect(Loss.blanksAtTheEnd.fields(in: gap).isEmpty)
    #expect(Loss.blanksAtTheEnd.fields(in: end) == ["0.0", "0.1", "0.2"])
    #expect(Loss.blanks.fields(in: spaced).isEmpty)
    #expect(Loss.borders.fields(in: spaced) == ["0.0", "0.1", "0.2"])
    #expect(Loss.everything.fields(in: end).count == 6)
  }
}
