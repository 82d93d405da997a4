import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2021

/// The third table a second time, in text in which nothing stands between values.
@Suite struct GluedRepetitionTests {
  private static let fields = FieldDictionary([
    (form: Form2021Reader.name, fields: Form2021Reader.fields)
  ])
  private static let rows = Form2021Reader.form.tables[1].blocks.flatMap(\.rows)
    .filter { !$0.standsForGroup }

  /// Lines with the label of each row and its digits.
  private func print(_ digits: (String) -> String) -> [String] {
    ["申请人情况", "自然人法人或其他组织总计", "商业企业科研机构社会公益组织法律服务机构其他"]
      + Self.rows.compactMap { row in
        row.label.map { $0.variants[0] + digits(row.fields[0].id) }
      }
  }

  private func repetition(_ second: (String) -> String) throws -> Finding? {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for (index, line) in (print { _ in "0000000" } + print(second)).enumerated() {
      let start = text.count
      text += Array(line.utf8)
      let range = start..<text.count
      text.append(0x0A)
      let key = LabelKey(text, range)
      blocks.append(.paragraph(Paragraph(range: range, line: Int32(index + 1), key: key)))
    }
    let reader = Form2021Reader(fields: Self.fields)
    let reading = try #require(reader.read(Document(text: text, blocks: blocks)))
    return reading.findings.first { $0.rule == "TABLE-REPEATED" }
  }

  @Test("Each row whose digits differ is told, also 其他 and 总计, which are columns too")
  func tellsEveryRow() throws {
    let all = try #require(try repetition { _ in "1000001" })
    #expect(
      Set(all.fields) == Set(Self.rows.flatMap(\.fields).compactMap { Self.fields.id($0.id) }))
    #expect(all.message.zh.contains("有 \(Self.rows.count) 行的数字不同"))
    #expect(all.message.zh.contains("」等；"))
  }

  @Test("Only the rows that differ are told")
  func tellsWhichRows() throws {
    let one = try #require(
      try repetition { $0.hasPrefix("outcomes.total") ? "1000001" : "0000000" })
    #expect(
      one.fields.map { Self.fields[$0].id.hasPrefix("outcomes.total") } == [
        true, true, true, true, true, true, true,
      ])
    #expect(one.message.en.contains("the digits of one row differ: “(七)总计”."))
    #expect(try repetition { _ in "0000000" } == nil)
  }
}
