import NianbaoKit

extension Document {
  /// What is wrong with the document itself; empty for a sound one.
  var defects: [String] {
    var defects: [String] = []
    if String(validating: text, as: UTF8.self) == nil { defects.append("text is not UTF-8") }
    var end = 0
    var line: Int32 = 1
    func check(_ range: Range<Int>, _ number: Int32) {
      if range.lowerBound < end || range.upperBound > text.count {
        defects.append("\(range) overlaps or is outside the text")
      } else if !isAtCharacters(range) {
        defects.append("\(range) cuts a character")
      }
      if number < line { defects.append("line \(number) comes after line \(line)") }
      end = max(end, range.upperBound)
      line = number
    }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        check(paragraph.range, paragraph.line)
        if paragraph.range.isEmpty { defects.append("a paragraph is empty") }
      case .table(let table):
        for cell in table.cells { check(cell.range, cell.line) }
        if table.rows.flatMap(Array.init) != Array(table.cells.indices) {
          defects.append("rows do not cover the cells in order")
        }
      }
    }
    return defects
  }

  /// The line on which the paragraph or cell at an offset says that it stands, and the line feeds in
  /// it in front of the offset; nil where there is neither.
  func line(at offset: Int) -> Int? {
    func line(_ range: Range<Int>, _ first: Int32) -> Int? {
      guard range.contains(offset) else { return nil }
      return Int(first) + text[range.lowerBound..<offset].count { $0 == 0x0A }
    }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        if let line = line(paragraph.range, paragraph.line) { return line }
      case .table(let table):
        for cell in table.cells {
          if let line = line(cell.range, cell.line) { return line }
        }
      }
    }
    return nil
  }

  /// Whether a range of the text begins and ends between characters.
  func isAtCharacters(_ range: Range<Int>) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 }
  }
}
