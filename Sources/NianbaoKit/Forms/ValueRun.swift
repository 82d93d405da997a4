/// Lines with one value each, one after the other; marks of pages between them do not count.
struct ValueRun {
  /// The first block behind the last value.
  let end: Int
  /// How many values there are.
  let count: Int

  var isEmpty: Bool { count == 0 }

  /// Finds the run that begins at a block.
  init(_ blocks: [Block], from first: Int, in text: [UInt8]) {
    var end = first
    var count = 0
    var index = first
    while index < blocks.count, case .paragraph(let paragraph) = blocks[index] {
      index += 1
      if CellValue.isValue(text, paragraph.range) {
        count += 1
        end = index
      } else if !PageMark.isMark(text, paragraph.range) {
        break
      }
    }
    // A number in front of a line that begins with 、 or . is the numbering of a broken label.
    if count > 0, end < blocks.count,
      case .paragraph(let next) = blocks[end], ValueRun.beginsWithSeparator(text, next.range)
    {
      (end, count) = (end - 1, count - 1)
    }
    self.end = end
    self.count = count
  }

  private static func beginsWithSeparator(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let at = range.lowerBound
    // A separator alone stands beside the table, as a part of a vertical label.
    if text[at] == 0x2E { return range.count > 1 }
    guard range.count > 3 else { return false }
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8E): return true  // 、 and ．
    default: return false
    }
  }
}
