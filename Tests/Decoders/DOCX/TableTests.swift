import NianbaoKit
import Testing

@Suite struct TableTests {
  /// The columns that the cells of a document's only table cover, row by row.
  private func columns(_ document: Document) -> [[ClosedRange<Int>]] {
    guard case .table(let table)? = document.blocks.first else { return [] }
    return table.rows.map { row in
      row.map { index in
        let cell = table.cells[index]
        return Int(cell.column)...Int(cell.column) + Int(cell.columnSpan) - 1
      }
    }
  }

  private let begins = "<w:vMerge w:val='restart'/>"
  private let continues = "<w:vMerge/>"

  @Test("Cells merged over columns and over rows are printed once, all others stay in their column")
  func readsMergedCells() throws {
    let decoding = try Decoding(
      tbl(
        tr(tc("申请人情况", "<w:gridSpan w:val='3'/>"), tc("总计", begins)),
        tr(tc("自然人"), tc("法人", "<w:gridSpan w:val='2'/>"), tc("", continues)),
        tr(tc("1"), tc("2"), tc("3"), tc("", continues + "<w:gridSpan w:val='1'/>")),
        tr(tc("4"), tc("5"), tc("6"), tc("15"))))
    #expect(
      decoding.layout == [
        "grid", "[申请人情况][总计]", "[自然人][法人]", "[1][2][3]", "[4][5][6][15]",
      ])
    #expect(
      columns(decoding.document) == [
        [1...3, 4...4], [1...1, 2...3], [1...1, 2...2, 3...3], [1...1, 2...2, 3...3, 4...4],
      ])
  }

  @Test("A cell that continues no cell exactly above it is a cell of its own")
  func keepsCellsThatContinueNothing() throws {
    let decoding = try Decoding(
      tbl(
        tr(tc("甲", begins + "<w:gridSpan w:val='2'/>"), tc("1")),
        tr(tc("乙", continues), tc("2"), tc("3")),
        tr(tc("丙", continues), tc("4"), tc("5"))))
    #expect(decoding.layout == ["grid", "[甲][1]", "[乙][2][3]", "[4][5]"])
    #expect(
      columns(decoding.document) == [[1...2, 3...3], [1...1, 2...2, 3...3], [2...2, 3...3]])
  }

  @Test("Columns left free in front of a row keep the row's cells in their columns")
  func readsGridBefore() throws {
    let decoding = try Decoding(
      tbl(
        tr(tc("甲"), tc("乙"), tc("丙")),
        tr(tc("2"), tc("3"), properties: "<w:gridBefore w:val='1'/><w:gridAfter w:val='1'/>")))
    #expect(decoding.layout == ["grid", "[甲][乙][丙]", "[][2][3]"])
    #expect(columns(decoding.document) == [[1...1, 2...2, 3...3], [1...1, 2...2, 3...3]])
  }

  @Test("The old way to merge cells to the left")
  func readsHMerge() throws {
    let decoding = try Decoding(
      tbl(
        tr(tc("甲", "<w:hMerge w:val='restart'/>"), tc("", "<w:hMerge/>"), tc("乙")),
        tr(tc("1"), tc("2"), tc("3"))))
    #expect(columns(decoding.document) == [[1...2, 3...3], [1...1, 2...2, 3...3]])
  }

  @Test("A table inside a cell makes the outer one a layout")
  func readsNestedTables() throws {
    let inner = "<w:tc>\(tbl(tr(tc("规章"), tc("1"))))\(p("完"))</w:tc>"
    #expect(
      try Decoding(tbl(tr(tc("表一"), inner))).layout == ["¶ 表一", "grid", "[规章][1]", "¶ 完"])
  }

  @Test("Rows and cells in content controls, and rows and cells without their table")
  func readsContentControls() throws {
    func sdt(_ content: String) -> String {
      "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    #expect(
      try Decoding(tbl(sdt(tr(sdt(tc("规章")), tc("1"))), tr(tc("合计"), sdt(tc("2"))))).layout
        == ["grid", "[规章][1]", "[合计][2]"])
    #expect(try Decoding(tr(tc("1")) + tc("2") + p("3")).layout == ["¶ 1", "¶ 2", "¶ 3"])
  }

  @Test("What a content control asks for is no content, and its cell stays in place")
  func dropsPlaceholders() throws {
    let asked =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(tc("单击此处输入文字。"))"
      + "</w:sdtContent></w:sdt>"
    #expect(try Decoding(tbl(tr(tc("规章"), asked, tc("3")))).layout == ["grid", "[规章][][3]"])
  }

  @Test("Absurd spans are clamped", arguments: ["2147483648", "99999999999999999999", "-3", "0"])
  func clampsSpans(span: String) throws {
    let decoding = try Decoding(
      tbl(
        tr(tc("甲", "<w:gridSpan w:val='\(span)'/>"), tc("乙")),
        tr(tc("1"), tc("2"), properties: "<w:gridBefore w:val='\(span)'/>")))
    #expect(decoding.layout.first == "grid")
    #expect(decoding.layout.joined().contains("[甲][乙]"))
    #expect(columns(decoding.document).joined().allSatisfy { $0.upperBound <= 1000 })
  }

  @Test("Cells beyond any form are refused")
  func limitsTheCells() throws {
    let cells = String(repeating: "<w:tc/>", count: 100_001)
    let error = try #require(throws: SourceError.self) {
      try Decoding(tbl("<w:tr>\(cells)</w:tr>"))
    }
    #expect(error.kind == .overLimit)
    #expect(error.message.en.contains("100000"))
  }
}
