import NianbaoKit
import TestSupport
import Testing

/// What decoders tell the builder, and the document that comes of it.
@Suite struct DocumentBuilderTests {
  /// Adds a table of rows of cells, each cell of one paragraph.
  private func add(_ rows: [[String]], to builder: inout DocumentBuilder, line: Int32? = nil) {
    builder.beginTable()
    for row in rows {
      builder.beginRow()
      for cell in row {
        builder.beginCell(line: line)
        builder.addParagraph(cell.utf8, line: line)
        builder.endCell()
      }
    }
    builder.endTable()
  }

  @Test func writesOneParagraphOrRowOnALine() throws {
    var builder = DocumentBuilder()
    builder.addParagraph(" 一、总体情况\u{3000}".utf8)
    add([["规章", "0", ""], ["行政许可", "", "2"]], to: &builder)
    builder.addParagraph("第一行\n\n第二行".utf8)
    let document = try builder.document()
    #expect(
      document.layout == [
        "¶ 一、总体情况", "grid", "[规章][0][]", "[行政许可][][2]", "¶ 第一行", "¶ 第二行",
      ])
    #expect(
      String(decoding: document.text, as: UTF8.self)
        == "一、总体情况\n规章 | 0 | \n行政许可 |  | 2\n第一行\n第二行\n")
    #expect(document.lines == [1, 2, 2, 2, 3, 3, 3, 4, 5])
  }

  @Test func givesCellsTheKeysOfTheirLabels() throws {
    var builder = DocumentBuilder()
    add([["规 章", "12"]], to: &builder)
    guard case .table(let table) = try builder.document().blocks[0] else {
      Issue.record("there is no table")
      return
    }
    #expect(table.cells[0].key.bits == LabelKey("规章").bits)
    #expect(table.cells[1].key.isNone)
    #expect(table.keepsEmptyCells)
  }

  @Test func joinsTheParagraphsOfACell() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    builder.beginCell()
    builder.addParagraph("商业".utf8)
    builder.addParagraph("企业".utf8)
    builder.beginCell()
    builder.addParagraph("1".utf8)
    #expect(try builder.document().layout == ["grid", "[商业 企业][1]"])
  }

  @Test func laysCellsOutInAGrid() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    for row in [[(3, 2, "a"), (1, 1, "b")], [(2, 1, "c")], [(1, 1, "d"), (9999, 1, "e")]] {
      builder.beginRow()
      for (columns, rows, words) in row {
        builder.beginCell(columns: columns, rows: rows)
        builder.addParagraph(words.utf8)
      }
    }
    #expect(
      try builder.document().grid == ["[1-3 a][4 b]", "[4-5 c]", "[1 d][2-1000 e]"])
  }

  @Test func letsACellReachToTheEndOfItsRowGroup() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    builder.beginCell(rows: 0)
    builder.addParagraph("a".utf8)
    builder.beginCell(rows: 70_000)
    builder.addParagraph("b".utf8)
    for words in ["c", "d"] {
      builder.beginRow()
      builder.beginCell()
      builder.addParagraph(words.utf8)
    }
    builder.endRowGroup()
    builder.beginRow()
    builder.beginCell()
    builder.addParagraph("e".utf8)
    #expect(try builder.document().grid == ["[1 a][2 b]", "[3 c]", "[3 d]", "[1 e]"])
  }

  /// An empty row counts for the cells that reach down, and is no row of the table.
  @Test func countsRowsWithoutCells() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    builder.beginCell(rows: 2)
    builder.addParagraph("a".utf8)
    builder.beginCell()
    builder.beginRow()
    builder.beginRow()
    builder.beginCell()
    builder.addParagraph("b".utf8)
    builder.beginCell()
    #expect(try builder.document().grid == ["[1 a][2 ]", "[1 b][2 ]"])
  }

  @Test func dissolvesTablesThatLayOutAPage() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    builder.beginCell()
    builder.addParagraph("导航".utf8)
    builder.beginCell()
    builder.addParagraph("正文".utf8)
    add([["规章", "1"]], to: &builder)
    builder.addParagraph("落款".utf8)
    builder.endTable()
    #expect(
      try builder.document().layout == ["¶ 导航", "¶ 正文", "grid", "[规章][1]", "¶ 落款"])
  }

  @Test func dissolvesTablesOfRunningText() throws {
    let sentence = String(repeating: "本年度工作平稳有序。", count: 30)
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    for words in ["左", "右"] {
      builder.beginCell()
      builder.addParagraph(words.utf8)
    }
    builder.addParagraph(sentence.utf8)
    builder.addParagraph(sentence.utf8)
    #expect(try builder.document().layout == ["¶ 左", "¶ 右", "¶ \(sentence)", "¶ \(sentence)"])
  }

  /// One long remark must not turn the numbers around it into loose lines.
  @Test func keepsATableOfDataWithALongRemark() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    for row in 0..<40 {
      builder.beginRow()
      for column in 0..<8 {
        builder.beginCell()
        builder.addParagraph("行政规范性文件\(row) \(column)".utf8)
      }
    }
    builder.beginRow()
    for _ in 0..<2 {
      builder.beginCell()
      builder.addParagraph(String(repeating: "说明。", count: 100).utf8)
      builder.addParagraph(String(repeating: "说明。", count: 100).utf8)
    }
    #expect(try builder.document().blocks.count == 1)
  }

  @Test func leavesOutTablesWithoutWords() throws {
    var builder = DocumentBuilder()
    add([["", ""], ["", ""]], to: &builder)
    builder.beginTable()
    #expect(try builder.document().blocks.isEmpty)
  }

  /// As browsers print it; the lines of the source still ascend.
  @Test func putsWordsBetweenCellsInFrontOfTheTable() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    builder.beginCell(line: 5)
    builder.addParagraph("a".utf8, line: 5)
    builder.beginCell(line: 6)
    builder.endCell()
    builder.addParagraph("loose".utf8, line: 7)
    let document = try builder.document()
    #expect(document.layout == ["¶ loose", "grid", "[a][]"])
    #expect(document.lines == [5, 5, 6])
  }

  @Test func keepsWordsBetweenTheCellsOfAnInnerTableInTheOuterCell() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    builder.beginCell()
    builder.addParagraph("before".utf8)
    builder.beginTable()
    builder.addParagraph("loose".utf8)
    builder.beginCell()
    builder.addParagraph("1".utf8)
    builder.beginCell()
    builder.addParagraph("2".utf8)
    #expect(try builder.document().layout == ["¶ before", "¶ loose", "grid", "[1][2]"])
  }

  @Test func isNotDisturbedByEndsWithoutBeginnings() throws {
    var builder = DocumentBuilder()
    builder.endCell()
    builder.endTable()
    builder.endRowGroup()
    builder.beginRow()
    builder.beginCell()
    builder.addParagraph("a".utf8)
    builder.endTable()
    #expect(try builder.document().layout == ["¶ a"])
  }

  @Test func joinsTablesThatAreNestedTooDeep() throws {
    var builder = DocumentBuilder()
    for depth in 0..<1000 {
      builder.beginTable()
      builder.beginRow()
      builder.beginCell()
      builder.addParagraph("\(depth)".utf8)
    }
    let document = try builder.document()
    #expect(document.layout == (0..<1000).map { "¶ \($0)" })
  }

  @Test("Cells, rows and paragraphs count together, and the message names the option.")
  func rejectsTooManyParts() throws {
    var limits = DocumentLimits()
    limits.parts = 6
    func build(_ cells: Int) throws(SourceError) -> Document {
      var builder = DocumentBuilder(limits: limits)
      builder.addParagraph("one".utf8)
      builder.beginTable()
      builder.beginRow()
      for _ in 0..<cells { builder.beginCell() }
      builder.endTable()
      return try builder.document()
    }
    _ = try build(4)
    let error = #expect(throws: SourceError.self) { try build(5) }
    #expect(error?.kind == .overLimit)
    #expect(error?.message.en.contains("6 paragraphs and cells") == true)
    #expect(error?.message.zh.contains("--max-parts") == true)
  }

  @Test func rejectsTooMuchText() throws {
    var limits = DocumentLimits()
    limits.text = 8
    var builder = DocumentBuilder(limits: limits)
    for _ in 0..<3 { builder.addParagraph("AB".utf8) }
    let error = #expect(throws: SourceError.self) { try builder.document() }
    #expect(error?.kind == .overLimit)
    #expect(error?.message.en.contains("8 B of text") == true)
    #expect(error?.message.zh.contains("--max-text") == true)
  }

  @Test func removesWhatWasAddedSinceAPosition() throws {
    var builder = DocumentBuilder()
    builder.addParagraph("kept".utf8)
    let position = builder.position
    #expect(!builder.hasTable(since: position))
    builder.addParagraph("navigation".utf8)
    add([["规章", "1"]], to: &builder)
    #expect(builder.hasTable(since: position))
    builder.remove(since: position)
    builder.addParagraph("next".utf8)
    let document = try builder.document()
    #expect(document.layout == ["¶ kept", "¶ next"])
    #expect(String(decoding: document.text, as: UTF8.self) == "kept\nnext\n")
    #expect(document.lines == [1, 2])
  }

  @Test func removesFromAnOpenCellOnly() throws {
    var builder = DocumentBuilder()
    builder.beginTable()
    builder.beginRow()
    builder.beginCell()
    builder.addParagraph("kept".utf8)
    let first = builder.position
    builder.addParagraph("navigation".utf8)
    add([["规章", "1"]], to: &builder)
    #expect(builder.hasTable(since: first))
    builder.remove(since: first)
    builder.beginCell()
    builder.addParagraph("2".utf8)
    builder.remove(since: first)
    #expect(try builder.document().layout == ["grid", "[kept][2]"])
  }

  @Test func notesWherePagesBegin() throws {
    var builder = DocumentBuilder()
    builder.beginPage()
    builder.addParagraph("a".utf8)
    builder.beginPage()
    builder.addParagraph("b".utf8)
    #expect(try builder.document().pages == [0, 2])
  }
}
