/// Finds labels and values inside lines: several cells of a table on one line, or a whole table.
///
/// The labels of one form table are looked for at every character, the longest first; digits behind
/// a label are values. White space may stand between cells or not. A label may go on in the next
/// line, also behind the values that stand beside its first line.
struct InlineScan {
  /// What was found, in the order of the text.
  var elements: [InlineElement] = []

  let text: [UInt8]
  let labels: TableLabels
  let hasUnitColumn: Bool
  let end: Int
  var position: Int
  private var line: Int32
  /// Where words began that are not yet an element, and behind their last character.
  private var words: (start: Int, end: Int, line: Int32)?
  /// How many characters of white space stand right in front.
  private var gap = 0
  /// The rest of a label that stands behind the values of its row.
  private var rest: Range<Int>?

  /// Scans a range of a text that begins on a line.
  init(
    _ text: [UInt8], _ range: Range<Int>, line: Int32, labels: TableLabels, hasUnitColumn: Bool
  ) {
    self.text = text
    self.labels = labels
    self.hasUnitColumn = hasUnitColumn
    self.line = line
    position = range.lowerBound
    end = range.upperBound
    while position < end { step() }
    flush()
    dropFragments()
  }

  /// Whether a label, a unit or a value stands right in front, white space aside.
  var isBehindCell: Bool {
    guard words == nil, let last = elements.last else { return false }
    return last.kind != .words
  }

  /// Whether nothing stands in front on the same line.
  var isAtLineStart: Bool {
    var index = position
    while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 { index -= 1 }
    return index == 0 || InlineScan.isBreak(text[index - 1])
  }

  /// Whether a byte ends a line or a page.
  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0C || byte == 0x0D }

  /// Whether the label of a column begins with a year, and no word stands right in front.
  private var isYearLabel: Bool {
    guard isDigit(position), words == nil || gap > 0 else { return false }
    return LabelWalk(text, from: position, to: end, labels: labels).found != nil
  }

  private mutating func step() {
    if let rest, position >= rest.lowerBound, position < rest.upperBound {
      flush()
      skip(to: rest.upperBound)
      return
    }
    if (0xE4...0xE9).contains(text[position]) {
      // A Chinese character begins no space, no mark and no number.
      if labels.beginsNone(text, position, end), !Ordinal.mayBegin(text, position, end) {
        words = (words?.start ?? position, position + 3, words?.line ?? line)
        gap = 0
        position += 3
      } else {
        takeCharacter()
      }
      return
    }
    let space = text[position] == 0x7C ? 1 : Space.width(text, position, end)
    if space > 0 {
      skipSpace(space)
    } else if let mark = pageMark() {
      flush()
      take(.words, to: mark)
    } else if isYearLabel, takeLabel(from: Ordinal.end(in: text, position..<end)) {
      return
    } else if let line = wholeLine() {
      flush()
      take(.value, to: line)
    } else if let number = number() {
      if number.isValue {
        flush()
        take(.value, to: number.end)
      } else {
        takeWords(to: number.end)
      }
    } else {
      takeCharacter()
    }
  }

  /// Takes the label that begins with a character or its numbering, or else the character alone.
  private mutating func takeCharacter() {
    let start = Ordinal.end(in: text, position..<end)
    if takeLabel(from: start) { return }
    takeWords(to: max(start, LabelWalk.characterEnd(text, position, end)))
  }

  /// Words end at a line break, at a bar and at more than one space.
  private mutating func skipSpace(_ width: Int) {
    let byte = text[position]
    gap += 1
    if InlineScan.isBreak(byte) || byte == 0x7C || gap > 1 { flush() }
    if byte == 0x0A { line += 1 }
    position += width
  }

  private mutating func takeWords(to next: Int) {
    words = (words?.start ?? position, next, words?.line ?? line)
    skip(to: next)
  }

  /// Goes on behind something that may stand on several lines.
  private mutating func skip(to next: Int) {
    line += Int32(text[position..<next].count { $0 == 0x0A })
    gap = 0
    position = next
  }

  private mutating func flush() {
    guard let words else { return }
    self.words = nil
    let range = words.start..<words.end
    // 无 behind a label or a value is a value too.
    let isValue = isBehindCell && CellValue.isValue(text, range)
    elements.append(
      InlineElement(
        kind: isValue ? .value : .words, range: range, line: words.line,
        key: isValue ? .none : InlineScan.key(text, range)))
  }

  private mutating func take(_ kind: InlineElement.Kind, to next: Int, key: LabelKey = .none) {
    elements.append(InlineElement(kind: kind, range: position..<next, line: line, key: key))
    skip(to: next)
  }

  /// The longest text in bytes that can be a label.
  private static let longestLabel = 360

  /// What words say as a label.
  static func key(_ text: [UInt8], _ range: Range<Int>) -> LabelKey {
    range.count > longestLabel ? .none : LabelKey(text, range)
  }

  // MARK: Labels

  /// Takes the label whose words begin behind its numbering, if one does.
  private mutating func takeLabel(from start: Int) -> Bool {
    let walk = LabelWalk(text, from: start, to: end, labels: labels)
    if walk.length == 0 { return false }
    if let (meaning, rest) = broken(walk) {
      flush()
      self.rest = rest
      take(
        .label(meaning), to: walk.end, key: LabelKey(text, joining: [start..<walk.end, rest]))
    } else if let found = walk.found, let next = labelEnd(found.end) {
      flush()
      take(.label(found.meaning), to: next, key: LabelKey(text, start..<found.end))
    } else {
      return false
    }
    if hasUnitColumn, let unit = unitEnd(position) {
      position = Space.trim(text, position..<unit).lowerBound
      take(.unit, to: unit)
    }
    return true
  }

  /// The shortest part of a broken label in characters.
  private static let shortestPart = 4

  /// The label of which the beginning stands in front of the values and the rest behind them.
  private func broken(_ walk: LabelWalk) -> (meaning: Int, rest: Range<Int>)? {
    guard walk.length >= InlineScan.shortestPart, walk.end > walk.found?.end ?? 0 else {
      return nil
    }
    var index = walk.end
    var hasDigit = false
    while index < end {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        hasDigit = true
      } else if byte > 0x20, byte != 0x2D, byte != 0x2F {
        // Punctuation of the label may stand between its words and the values.
        guard !hasDigit, isPunctuation(index) else { break }
        index += 2
      }
      index += 1
    }
    guard hasDigit, index < end else { return nil }
    var walk = walk
    let before = walk.end
    walk.follow(text, from: index, to: end, labels: labels)
    guard let found = walk.found, found.end > before, let next = labelEnd(found.end) else {
      return nil
    }
    return (found.meaning, index..<next)
  }
}
