@testable import NianbaoKit

extension Document {
  /// A document of lines: a paragraph each, and a table row where cells are parted by strokes.
  init(lines source: String) {
    let text = Array(source.utf8)
    var blocks: [Block] = []
    var number: Int32 = 0
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == 0x0A {
      number += 1
      let range = Space.trim(text, start..<end)
      start = end + 1
      if range.isEmpty { continue }
      if text[range].contains(0x7C) {
        let cells = Document.cells(text, range, number)
        blocks.append(
          .table(Table(cells: cells, rows: [0..<cells.count], keepsEmptyCells: true)))
      } else {
        let key = LabelKey(text, range)
        blocks.append(.paragraph(Paragraph(range: range, line: number, key: key)))
      }
    }
    self.init(text: text, blocks: blocks)
  }

  private static func cells(_ text: [UInt8], _ range: Range<Int>, _ line: Int32) -> [Cell] {
    var cells: [Cell] = []
    var start = range.lowerBound
    for end in range.lowerBound...range.upperBound
    where end == range.upperBound || text[end] == 0x7C {
      let cell = Space.trim(text, start..<end)
      cells.append(Cell(range: cell, line: line, key: LabelKey(text, cell)))
      start = end + 1
    }
    return cells
  }
}

/// What is read from lines, and the rules of the findings.
func identify(_ lines: String) -> (identification: Identification, rules: [String]) {
  var findings: [Finding] = []
  let identification = Identification.read(Document(lines: lines), findings: &findings)
  return (identification, findings.map(\.rule))
}
