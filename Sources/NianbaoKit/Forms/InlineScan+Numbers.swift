/// Values, the numbering of labels, and the numbers of pages.
extension InlineScan {
  /// Characters behind a number that make it a date, a document number or a share.
  private static let wordsOfDates = ["年", "月", "日", "号", "%", "％", "〕", "时", "："].map {
    Array($0.utf8)
  }

  /// The number at the position: where it ends, and whether it can be a value.
  ///
  /// A digit in front of `.` or `、` and a word is the numbering of a label: then the number ends in
  /// front of it, or there is none.
  func number() -> (end: Int, isValue: Bool)? {
    var next = position
    let stroke = strokeWidth(next)
    if stroke > 0 {
      guard isBehindCell || gapInFront else { return nil }
      next += stroke
      while strokeWidth(next) > 0 { next += strokeWidth(next) }
      if !isDigit(next) { return isBoundary(next) ? (next, isBehindCell) : nil }
    }
    guard isDigit(next) else { return nil }
    let digits = next
    var starts: [Int] = []
    while next < end {
      let separator = separatorWidth(next)
      if separator == 0, !isDigit(next) { break }
      starts.append(next)
      next += max(separator, digitWidth(next))
    }
    if isNumbering(next), let last = starts.last {
      // No label is number 0, so that a 0 there is the end of 10.
      let isZero = text[last] == 0x30 || text[next - 1] == 0x90
      let first = isZero ? starts.dropLast().last ?? digits : last
      if first <= digits || (!isBehindCell && starts.count <= 2) { return nil }
      next = first
    }
    return ending(next)
  }

  /// The length in bytes of a point or a comma inside a number; zero if there is none.
  ///
  /// The full-width comma is one only in front of just three digits: elsewhere it is that of a
  /// sentence.
  private func separatorWidth(_ at: Int) -> Int {
    if text[at] == 0x2E || text[at] == 0x2C { return isDigit(at + 1) ? 1 : 0 }
    if starts(with: InlineScan.point, at: at) { return isDigit(at + 3) ? 3 : 0 }
    guard starts(with: InlineScan.comma, at: at) else { return 0 }
    var next = at + 3
    for _ in 0..<3 {
      guard isDigit(next) else { return 0 }
      next += digitWidth(next)
    }
    return isDigit(next) ? 0 : 3
  }

  private static let point = Array("．".utf8)
  private static let comma = Array("，".utf8)

  /// The end of a line that is one value as a whole, such as 1 108 with its space; nil for others.
  func wholeLine() -> Int? {
    guard isAtLineStart, isDigit(position) || isStroke(position) else { return nil }
    let line = text[position..<end].firstIndex(where: InlineScan.isBreak) ?? end
    guard line - position <= InlineScan.longestValue else { return nil }
    let range = Space.trim(text, position..<line)
    return CellText(text, range).hasDigit && CellValue.isValue(text, range)
      ? range.upperBound : nil
  }

  /// The longest line in bytes that can be one value.
  private static let longestValue = 40

  /// Where a number ends whose digits end at a position, and whether it can be a value.
  private func ending(_ digits: Int) -> (end: Int, isValue: Bool) {
    // A comma with more digits behind it is part of a number that nobody can delimit.
    if starts(with: InlineScan.comma, at: digits), isDigit(digits + 3) { return (digits, false) }
    if isDoubtful(position..<digits) { return (digits, false) }
    var next = digits
    if let unit = unit(at: next), !isLabel(next) {
      guard isBoundary(unit), isBehindCell else { return (unit, false) }
      next = unit
    }
    // Behind a damaged label only the next label tells that these are its values.
    let isBehindCharacter = position > 2 && (0xE4...0xE9).contains(text[position - 3])
    guard isBehindCell || gapInFront || (isBehindCharacter && isLabel(next)) else {
      return (next, false)
    }
    if !isBoundary(next) { return (next, isBehindCell && !isInSentence(next)) }
    let behind = skipBlanks(next)
    guard behind > next, behind < end, !isLabel(behind) else { return (next, true) }
    return (next, unit(at: behind) == nil && !isInSentence(behind))
  }

  /// The signs that join a number to another one of which it may be a part, or a note: 7^2, 12[1].
  private static let joints = Set("?^[~".utf8)

  /// Whether a sign beside digits makes them doubtful.
  private func isDoubtful(_ digits: Range<Int>) -> Bool {
    let behind = digits.upperBound
    if behind < end, InlineScan.joints.contains(text[behind]) {
      return isDigit(behind + 1) || text[behind] == DoubtfulDigits.mark
    }
    return digits.lowerBound > 0 && InlineScan.joints.contains(text[digits.lowerBound - 1])
  }

  /// The signs that end a part of a sentence.
  private static let signs = ["，", "。", "；", "、", ",", ";"].map { Array($0.utf8) }

  /// Whether the words behind a number make it a part of a sentence: a date, or the name of what is
  /// counted with a sign behind it.
  private func isInSentence(_ words: Int) -> Bool {
    if InlineScan.wordsOfDates.contains(where: { starts(with: $0, at: words) }) { return true }
    var next = words
    for _ in 0..<2 where next < end {
      next = LabelWalk.characterEnd(text, next, end)
      if InlineScan.signs.contains(where: { starts(with: $0, at: next) }) {
        return Ordinal.end(in: text, words..<end) == words
      }
    }
    return false
  }

  private func starts(with bytes: [UInt8], at start: Int) -> Bool {
    start + bytes.count <= end && text[start..<start + bytes.count].elementsEqual(bytes)
  }

  /// Whether white space or nothing stands right in front.
  private var gapInFront: Bool {
    position == 0 || text[position - 1] <= 0x20 || text[position - 1] == 0x7C
      || Space.widthBefore(text, max(0, position - 3), position) > 0
  }

  /// Whether the separator of a numbering stands behind digits, with a word behind it.
  private func isNumbering(_ at: Int) -> Bool {
    var next = at
    if at < end, text[at] == 0x2E {
      next += 1
    } else if ["、", "．"].contains(where: { starts(with: Array($0.utf8), at: at) }) {
      next += 3
    } else {
      return false
    }
    while next < end, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
    return next < end && text[next] >= 0x80
  }

  /// The end of the mark of a page at the position, such as `- 3 -`.
  ///
  /// It stands at the beginning of a line, or at its end right behind a digit or words: with white
  /// space in front its strokes may be cells.
  func pageMark() -> Int? {
    guard isStroke(position), isAtLineStart || !gapInFront else { return nil }
    var next = position
    while strokeWidth(next) > 0 { next += strokeWidth(next) }
    let inner = skipBlanks(next)
    next = inner
    while isDigit(next) { next += digitWidth(next) }
    guard (1...4).contains(next - inner) else { return nil }
    next = skipBlanks(next)
    guard strokeWidth(next) > 0 else { return nil }
    while strokeWidth(next) > 0 { next += strokeWidth(next) }
    let behind = skipBlanks(next)
    let isAtLineEnd = behind == end || InlineScan.isBreak(text[behind])
    return isAtLineStart || isAtLineEnd ? next : nil
  }

  private func skipBlanks(_ at: Int) -> Int {
    var next = at
    while next < end, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
    return next
  }
}
