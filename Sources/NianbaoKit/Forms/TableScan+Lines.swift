/// Labels in text that prints one cell per line.
extension TableScan {
  /// The longest line in bytes that can be a part of a broken label.
  private static let longestPart = 90

  /// Looks at the line at a block and returns the next block to look at.
  mutating func scan(_ paragraph: Paragraph, at block: Int) -> Int {
    guard !paragraph.key.isNone else { return scanValues(paragraph, at: block) }
    guard let (found, next) = label(paragraph, at: block) else {
      return CellValue.isValue(text, paragraph.range)
        ? scanValues(paragraph, at: block) : scanUnknown(paragraph, at: block)
    }
    let meaning = labels.meanings[found]
    if !meaning.rows.isEmpty {
      let values = hasUnitColumn ? behindUnit(next) : next
      let run = ValueRun(blocks, from: values, in: text)
      if meaning.blocks == 0 || !run.isEmpty {
        add(
          found, at: paragraph.range.lowerBound, block: block, values: values, count: run.count)
        return max(run.end, next)
      }
    }
    // A label with values behind it is a row of another table, unless they are a row without one.
    if mayBeBareRow || ValueRun(blocks, from: next, in: text).isEmpty {
      note(found, paragraph.range.lowerBound)
    }
    return next
  }

  private mutating func scanUnknown(_ paragraph: Paragraph, at block: Int) -> Int {
    if isOutside || PageMark.isMark(text, paragraph.range) { return block + 1 }
    let run = ValueRun(blocks, from: block + 1, in: text)
    guard run.isEmpty || mayBeBareRow else {
      endHeader()  // the values are those of a row that the form does not have
      if case .paragraph(let last) = blocks[run.end - 1] {
        noteRow(
          paragraph.range, to: last.range.upperBound, line: paragraph.line, block: block)
      }
      return run.end
    }
    noteUnknown(paragraph.range)
    return block + 1
  }

  private mutating func scanValues(_ paragraph: Paragraph, at block: Int) -> Int {
    guard CellValue.isValue(text, paragraph.range) else {
      if !PageMark.isMark(text, paragraph.range) { endHeader() }
      return block + 1
    }
    let run = ValueRun(blocks, from: block, in: text)
    guard !run.isEmpty else { return block + 1 }
    if mayBeBareRow {
      add(-1, at: paragraph.range.lowerBound, block: block, values: block, count: run.count)
    } else if run.count > 1 {
      endHeader()  // one number alone may be that of a page
    }
    return run.end
  }

  /// The meaning of a label on one line, or on several when it was broken.
  private func label(_ paragraph: Paragraph, at block: Int) -> (meaning: Int, next: Int)? {
    let found = labels.index(paragraph.key)
    if found >= 0 { return (found, behindRemark(of: paragraph.range, from: block + 1)) }
    guard labels.mayBegin(paragraph.key) else { return nil }
    var parts = [paragraph.range]
    for next in (block + 1)..<min(block + 4, max(blocks.count, block + 1)) {
      guard case .paragraph(let part) = blocks[next], !part.key.isNone,
        part.range.count <= TableScan.longestPart
      else { return nil }
      parts.append(part.range)
      let key = LabelKey(text, joining: parts)
      let found = labels.index(key)
      if found >= 0 { return (found, next + 1) }
    }
    return nil
  }

  /// The first block behind the unit of a row, if there is one.
  func behindUnit(_ block: Int) -> Int {
    var next = block
    while next < blocks.count, case .paragraph(let paragraph) = blocks[next] {
      next += 1
      if UnitCell.isUnit(text, paragraph.range) { return next }
      if !PageMark.isMark(text, paragraph.range) { break }
    }
    return block
  }
}
