/// Remarks in brackets behind a label that go on on the next lines.
extension TableScan {
  /// How many lines a remark goes on at most.
  private static let mostLines = 3

  /// The first block behind a label: behind the rest of its remark, if its bracket is still open.
  ///
  /// `（二）部分公开（区分处理的，只计这一情形，不` is known by the words in front of the bracket; the next
  /// line ends the remark.
  func behindRemark(of label: Range<Int>, from block: Int) -> Int {
    guard hasOpenBracket(label) else { return block }
    for next in block..<min(block + TableScan.mostLines, max(blocks.count, block)) {
      guard case .paragraph(let paragraph) = blocks[next], labels.index(paragraph.key) < 0,
        !CellValue.isValue(text, paragraph.range)
      else { return block }
      if closesBracket(paragraph.range) { return next + 1 }
    }
    return block
  }

  private func hasOpenBracket(_ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range {
      depth += bracket(index, range.upperBound)
    }
    return depth > 0
  }

  private func closesBracket(_ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range {
      depth += bracket(index, range.upperBound)
      if depth < 0 { return true }
    }
    return false
  }

  /// 1 where a bracket opens, -1 where one closes.
  private func bracket(_ index: Int, _ end: Int) -> Int {
    switch text[index] {
    case 0x28: return 1
    case 0x29: return -1
    case 0xEF where index + 2 < end && text[index + 1] == 0xBC:
      return text[index + 2] == 0x88 ? 1 : text[index + 2] == 0x89 ? -1 : 0
    default: return 0
    }
  }
}
