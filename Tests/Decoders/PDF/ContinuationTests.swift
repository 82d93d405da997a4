import Testing

@testable import DecodePDF

@Suite("Tables on several pages")
struct ContinuationTests {
  private static let columns = [60.0, 160, 220, 280]

  /// A table of rows of cells that cover one slot each; nil is covered from above.
  private func table(_ rows: [[String?]], columns: [Double] = columns) -> PageTable {
    var cells: [PageTable.Cell] = []
    for (row, words) in rows.enumerated() {
      for (column, word) in words.enumerated() {
        if let word {
          cells.append(
            PageTable.Cell(
              rows: row..<row + 1, columns: column..<column + 1, text: Array(word.utf8)))
        } else if let above = cells.lastIndex(where: { $0.columns.lowerBound == column }) {
          cells[above].rows = cells[above].rows.lowerBound..<row + 1
        }
      }
    }
    return PageTable(columns: columns, height: rows.count, cells: cells)
  }

  @Test("A header printed again is left out")
  func header() throws {
    let joined = try #require(
      table([["指标", "单位", "数"], ["甲", "条", "1"]]).continued(
        by: table([["指标", "单位", "数"], ["乙", "件", "2"]])))
    #expect(joined.printed == [["指标", "单位", "数"], ["甲", "条", "1"], ["乙", "件", "2"]])
  }

  @Test("A row that the page's end broke is one row, two rows stay two")
  func brokenRow() throws {
    let first = table([["一、甲", "件", "1"], ["二、要求重新", "件", "2"]])
    let broken = try #require(first.continued(by: table([["出具", "", ""], ["三、丙", "件", "3"]])))
    #expect(broken.printed[1] == ["二、要求重新出具", "件", "2"])
    let whole = try #require(first.continued(by: table([["三、丙", "", ""]])))
    #expect(whole.printed == [["一、甲", "件", "1"], ["二、要求重新", "件", "2"], ["三、丙", "", ""]])
    let values = try #require(first.continued(by: table([["出具", "", "5"]])))
    #expect(values.printed[1] == ["二、要求重新", "件", "2"])
  }

  @Test("The labels of columns go on below, also beside a label of several rows")
  func brokenHeaders() throws {
    let columns = [60.0, 160, 220, 280, 340]
    let header = table(
      [["申请人情况", "自然人", "法人", "总计"], [nil, nil, "商业企", nil]], columns: columns)
    let rows = [["", "", "业", ""], ["一、甲", "1", "2", "3"]]
    let joined = try #require(header.continued(by: table(rows, columns: columns)))
    #expect(joined.printed[1] == ["商业企业"])
    let other = table([["指标", "单位", "统计数"]])
    let row = try #require(other.continued(by: table([["其中：甲", "件", ""]])))
    #expect(row.printed == [["指标", "单位", "统计数"], ["其中：甲", "件", ""]])
  }

  @Test("A blank between the numbers of a broken row may be a number that was not printed")
  func blanksOfBrokenRows() throws {
    let mixed = table([["一、甲", "", "1"], ["二、要求重新", "", "2"]])
    let broken = try #require(mixed.continued(by: table([["出具", "", ""], ["三、丙", "", "3"]])))
    #expect(broken.printed[0] == ["一、甲", "", "1"])
    #expect(broken.printed[1] == ["二、要求重新出具", "\u{FFFD}", "2"])
    let blank = table([["一、甲", "", "1"], ["二、要求重新", "", ""]])
    let empty = try #require(blank.continued(by: table([["出具", "", ""], ["三、丙", "", "3"]])))
    #expect(empty.printed[1] == ["二、要求重新出具", "", ""])
  }

  @Test("Words below values, units and all, are no row of blanks")
  func brokenWords() throws {
    let first = table([["一、甲", "1件", "2 件"], ["要求", "0件", "241件"]])
    let broken = try #require(first.continued(by: table([["重新出具", "", ""]])))
    #expect(broken.printed[1] == ["要求重新出具", "0件", "241件"])
    let number = try #require(first.continued(by: table([["", "", "45件"]])))
    #expect(number.printed[1] == ["要求", "0件", "241件 / 45件"])
  }

  @Test("Numbers go on in full-width digits and behind full-width commas")
  func brokenFullWidthNumbers() throws {
    let first = table([["一、甲", "１", "２"], ["2.重复申请", "６", "１７９"]])
    let broken = try #require(first.continued(by: table([["", "", "２"], ["三、丙", "１", "３"]])))
    #expect(broken.printed[1] == ["2.重复申请", "６", "１７９ / ２"])
    let commas = try #require(first.continued(by: table([["", "5，370", "６，340"]])))
    #expect(commas.printed[1] == ["2.重复申请", "６ / 5，370", "１７９ / ６，340"])
  }

  @Test("Numbers that fill their lines go on below, beside the rest of a label or of a unit")
  func fullNumbers() throws {
    func first(_ rows: [[String?]]) -> PageTable {
      var first = table(rows)
      for cell in first.cells.indices { first.cells[cell].isFull = true }
      return first
    }
    let unit = try #require(
      first([["一、甲", "11112", "56486"]]).continued(by: table([["", "2件", "件"]])))
    #expect(unit.printed[0] == ["一、甲", "111122件", "56486件"])
    let label = try #require(
      first([["7.", "115", "8"]]).continued(
        by: table([["属于行政执法案卷", "419", ""], ["8.属于行政查询事项", "3", "2"]])))
    #expect(label.printed[0] == ["7.属于行政执法案卷", "115419", "8"])
    #expect(label.printed[2] == ["8.属于行政查询事项", "3", "2"])
    let values = try #require(
      first([["12", "0", "9356"]]).continued(by: table([["", "", "9"]])))
    #expect(values.printed[0] == ["12", "0", "93569"])
  }

  @Test("A group goes on beside labels; a blank value below a column's label stays a cell")
  func groups() throws {
    let group = table([["（三）甲", "1.子", "1"], [nil, "2.丑", "2"]])
    let longer = try #require(group.continued(by: table([["", "3.寅", "3"], [nil, "4.卯", "4"]])))
    #expect(longer.printed == [["（三）甲", "1.子", "1"], ["2.丑", "2"], ["3.寅", "3"], ["4.卯", "4"]])
    let header = table([["标题", "自然人", "总计"], [nil, nil, "数"]])
    let values = try #require(header.continued(by: table([["一、甲", "", "7"]])))
    #expect(values.printed[2] == ["一、甲", "", "7"])
  }

  @Test("A table of another width does not go on, one with other inner columns does")
  func columns() {
    let first = table([["甲", "1", "2"]])
    #expect(first.continued(by: table([["乙", "3", "4"]], columns: [60, 160, 220, 300])) == nil)
    let other = first.continued(by: table([["乙", "3"]], columns: [60, 180, 281]))
    #expect(other?.columns == [60, 160, 180, 220, 280])
    #expect(other?.printed == [["甲", "1", "2"], ["乙", "3"]])
  }
}
