/// The rest of a sentence behind a number.
enum Sentence {
  /// No sentence is looked at beyond this many bytes.
  private static let longest = 300

  /// Where the sentence of a position ends.
  static func end(_ text: [UInt8], _ at: Int, limit: Int) -> Int {
    let limit = min(limit, text.count, at + longest)
    var position = at
    while position < limit {
      let byte = text[position]
      if byte == 0x3B || byte == 0x21 || byte == 0x3F { return position }
      if position + 2 < text.count, isStop(byte, text[position + 1], text[position + 2]) {
        return position
      }
      position += 1
    }
    // A character is not cut.
    while position > at, position < text.count, text[position] & 0xC0 == 0x80 { position -= 1 }
    return max(position, at)
  }

  /// Where the next sentence begins behind the end of one.
  static func next(_ text: [UInt8], _ end: Int, limit: Int) -> Int {
    var position = end
    while position < limit {
      if position + 2 < text.count, isStop(text[position], text[position + 1], text[position + 2]) {
        return position + 3
      }
      guard text[position] == 0x3B || text[position] == 0x21 || text[position] == 0x3F else {
        return position
      }
      position += 1
    }
    return limit
  }

  /// The first clause of a folded sentence that begins with one of some words.
  static func clause(beginningWith words: [[UInt8]], _ sentence: [UInt8]) -> ArraySlice<UInt8>? {
    var start = 0
    for position in 0...sentence.count
    where position == sentence.count || isComma(sentence, position) {
      let clause = sentence[start..<position]
      if words.contains(where: { clause.starts(with: $0) }) { return clause }
      start = min(
        position + (position < sentence.count && sentence[position] == 0x2C ? 1 : 3), sentence.count
      )
    }
    return nil
  }

  /// The end of the first clause of a range up to which one of some words stands; nil if none does.
  static func end(of words: [[UInt8]], _ text: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      position += 1
      guard position == range.upperBound || isComma(text, position) else { continue }
      if hasOne(of: words, folded(text, range.lowerBound..<position)) { return position }
    }
    return nil
  }

  private static func isComma(_ text: [UInt8], _ at: Int) -> Bool {
    text[at] == 0x2C || text[at...].starts(with: [0xEF, 0xBC, 0x8C])
  }

  /// Whether a character ends a sentence: 。；！？ do.
  private static func isStop(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): true
    default: false
    }
  }

  /// The words of a range in simplified characters and without white space.
  static func folded(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let width = Space.width(text, position, range.upperBound)
      if width == 0 { bytes.append(text[position]) }
      position += max(width, 1)
    }
    return SimplifiedText.fold(bytes)
  }

  /// Whether one of some words stands in a text.
  static func hasOne(of words: [[UInt8]], _ text: [UInt8]) -> Bool {
    words.contains { SectionText.stands($0, in: text, 0..<text.count) }
  }
}
