/// Headers whose labels are broken over lines that stand side by side.
extension InlineScan {
  /// The longest part of a broken column label, in bytes.
  private static let longestFragment = 18

  /// Drops the labels of lines where parts of other column labels stand beside them.
  ///
  /// In `商业 科研 公益 服务 其他` above `企业 机构 组织 机构` only the last word looks like a label.
  /// A line with a value or with the label of a row alone is no such line.
  mutating func dropFragments() {
    var kept: [InlineElement] = []
    kept.reserveCapacity(elements.count)
    var start = 0
    while start < elements.count {
      var end = start + 1
      while end < elements.count, isOneLine(elements[end - 1], elements[end]) { end += 1 }
      let isBroken = isLineOfFragments(start..<end)
      kept += elements[start..<end].lazy.filter { !isBroken || $0.meaning == nil }
      start = end
    }
    elements = kept
  }

  /// Whether two elements, one right behind the other, begin on the same line.
  private func isOneLine(_ element: InlineElement, _ other: InlineElement) -> Bool {
    !text[element.range.lowerBound..<other.range.lowerBound].contains(where: InlineScan.isBreak)
  }

  private func isLineOfFragments(_ line: Range<Int>) -> Bool {
    var hasFragment = false
    for element in elements[line] {
      switch element.kind {
      case .value, .unit: return false
      case .words where PageMark.isMark(text, element.range): continue
      case .words: hasFragment = hasFragment || element.range.count <= InlineScan.longestFragment
      case .label(let meaning):
        if labels.meanings[meaning].blocks == 0, !labels.meanings[meaning].rows.isEmpty {
          return false
        }
      }
    }
    return hasFragment && line.count > 2
  }
}
