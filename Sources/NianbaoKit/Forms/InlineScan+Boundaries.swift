/// Where a label ends and what may stand behind it.
extension InlineScan {
  private static let closers = ["”", "’", "\"", "'", "」", "』", ")", "）", "》"].map { Array($0.utf8) }
  private static let openers = ["(", "（"].map { Array($0.utf8) }
  /// The longest remark in brackets, in bytes.
  private static let longestRemark = 240

  /// The end of a label whose words end at a position, or nil if other words follow: then it is
  /// none.
  func labelEnd(_ wordsEnd: Int) -> Int? {
    var next = wordsEnd
    while let closer = width(of: InlineScan.closers, at: next) { next += closer }
    if mayFollowLabel(next) { return next }
    guard width(of: InlineScan.openers, at: next) != nil else { return nil }
    var index = next
    while index < min(end, next + InlineScan.longestRemark), text[index] != 0x0A {
      if let closer = width(of: [Array(")".utf8), Array("）".utf8)], at: index) {
        return mayFollowLabel(index + closer) ? index + closer : nil
      }
      index = LabelWalk.characterEnd(text, index, end)
    }
    return nil
  }

  private func mayFollowLabel(_ at: Int) -> Bool {
    isBoundary(at) || isDigit(at) || (hasUnitColumn && unitEnd(at) != nil)
  }

  /// Whether a cell may end at a position.
  func isBoundary(_ at: Int) -> Bool {
    guard at < end else { return true }
    if text[at] == 0x7C || Space.width(text, at, end) > 0 || isStroke(at) { return true }
    return isLabel(at) || Ordinal.end(in: text, at..<end) > at
  }

  /// Whether a label of the form begins at a position.
  func isLabel(_ at: Int) -> Bool {
    let start = Ordinal.end(in: text, at..<end)
    return LabelWalk(text, from: start, to: end, labels: labels).found != nil
  }

  /// The end of the unit that stands at a position, white space aside, in front of a value.
  func unitEnd(_ at: Int) -> Int? {
    var start = at
    while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    guard let unit = unit(at: start) else { return nil }
    return isBoundary(unit) || isDigit(unit) ? unit : nil
  }

  /// The end of the unit at a position.
  func unit(at start: Int) -> Int? {
    PrintedNumber.units.first {
      start + $0.name.utf8.count <= end
        && text[start..<start + $0.name.utf8.count].elementsEqual($0.name.utf8)
    }.map { start + $0.name.utf8.count }
  }

  func isDigit(_ at: Int) -> Bool { digitWidth(at) > 0 }

  /// The length in bytes of the digit at a position, which may be full-width; zero if there is none.
  func digitWidth(_ at: Int) -> Int {
    guard at < end else { return 0 }
    if text[at] >= 0x30, text[at] <= 0x39 { return 1 }
    guard at + 2 < end, text[at] == 0xEF, text[at + 1] == 0xBC else { return 0 }
    return (0x90...0x99).contains(text[at + 2]) ? 3 : 0
  }

  /// Whether a stroke stands at a position: `-`, `/`, `—`, `－`.
  func isStroke(_ at: Int) -> Bool { strokeWidth(at) > 0 }

  /// The length in bytes of the stroke at a position; zero if there is none.
  func strokeWidth(_ at: Int) -> Int {
    guard at < end else { return 0 }
    if text[at] == 0x2D || text[at] == 0x2F { return 1 }
    guard at + 2 < end, text[at] >= 0xE2 else { return 0 }
    if text[at] == 0xEF { return text[at + 1] == 0xBC && text[at + 2] == 0x8D ? 3 : 0 }
    guard text[at] == 0xE2 else { return 0 }
    switch (text[at + 1], text[at + 2]) {
    case (0x80, 0x90...0x95), (0x88, 0x92), (0x94, 0x80...0x81): return 3
    default: return 0
    }
  }

  /// Whether a character of punctuation begins at a position: ideographic or full-width.
  func isPunctuation(_ at: Int) -> Bool {
    guard at + 2 < end else { return false }
    return (text[at] == 0xE3 && text[at + 1] == 0x80)
      || (text[at] == 0xEF && text[at + 1] == 0xBC && (text[at + 2] < 0x90 || text[at + 2] > 0x99))
  }

  private func width(of marks: [[UInt8]], at start: Int) -> Int? {
    marks.first { start + $0.count <= end && text[start..<start + $0.count].elementsEqual($0) }?
      .count
  }
}
