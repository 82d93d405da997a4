/// The numbering in front of a label or a heading: 一、 (三) 2. ① 其中:
public enum Ordinal {
  /// Where the words of a label begin, behind white space and all leading numbering.
  ///
  /// Numbering needs its punctuation: 三类 is a word, 三、 is an ordinal. A line may break anywhere
  /// in it.
  public static func end(in text: [UInt8], _ range: Range<Int>) -> Int {
    var position = skipSpace(text, range)
    while position < range.upperBound, mayBegin(text, position, range.upperBound),
      let next = one(text, position..<range.upperBound)
    {
      position = skipSpace(text, next..<range.upperBound)
    }
    return position
  }

  /// The value of a Chinese section ordinal 一、 … 二十、 at the start of a range, and its end.
  public static func section(in text: [UInt8], _ range: Range<Int>) -> (value: Int, end: Int)? {
    var position = skipSpace(text, range)
    var value = 0
    var digits = 0
    while let digit = chineseDigit(text, position, range.upperBound), digits < 3 {
      value = digit == 10 ? max(value, 1) * 10 : (value % 10 == 0 ? value + digit : digit)
      digits += 1
      position += 3
    }
    guard digits > 0 else { return nil }
    position = skipSpace(text, position..<range.upperBound)
    guard let end = separator(text, position, range.upperBound) else { return nil }
    return (value, end)
  }

  /// The number of an item such as 2、 at the start of a range, in Arabic digits.
  static func item(in text: [UInt8], _ range: Range<Int>) -> Int? {
    var position = skipSpace(text, range)
    var value = 0
    let start = position
    while position < range.upperBound, position - start < 2, text[position] >= 0x30,
      text[position] <= 0x39
    {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    guard position > start, separator(text, position, range.upperBound) != nil else { return nil }
    return value
  }

  /// Whether numbering may begin with the first two bytes; the words of nearly all labels do not.
  @inline(__always)
  static func mayBegin(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    switch text[at] {
    case 0x28, 0x30...0x39, 0xE2, 0xEF: return true
    case 0xE4: return at + 1 < end && (0xB8...0xBA).contains(text[at + 1])
    case 0xE5:
      guard at + 1 < end else { return false }
      return text[at + 1] == 0x85 || text[at + 1] == 0x8D || text[at + 1] == 0x9B
    default: return false
    }
  }

  private static func one(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    let end = range.upperBound
    guard start < end else { return nil }
    if let inside = openBracket(text, start, end) {
      guard let after = numeral(text, skipSpace(text, inside..<end), end) else { return nil }
      return closeBracket(text, skipSpace(text, after..<end), end)
    }
    if let after = ofWhich(text, start, end) {
      return colon(text, skipSpace(text, after..<end), end)
    }
    if text[start] == 0xE2, start + 2 < end, text[start + 1] == 0x91 || text[start + 1] == 0x92 {
      return start + 3  // U+2460…U+24BF: ① and its kin
    }
    guard let after = numeral(text, start, end) else { return nil }
    return separator(text, skipSpace(text, after..<end), end)
  }

  /// The end of 其中, if it stands there.
  private static func ofWhich(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard at + 6 <= end, text[at] == 0xE5, text[at + 1] == 0x85, text[at + 2] == 0xB6 else {
      return nil
    }
    let second = skipSpace(text, at + 3..<end)
    guard second + 3 <= end, text[second] == 0xE4, text[second + 1] == 0xB8,
      text[second + 2] == 0xAD
    else { return nil }
    return second + 3
  }

  private static func numeral(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    var position = at
    while position < end, position - at < 3, text[position] >= 0x30, text[position] <= 0x39 {
      position += 1
    }
    if position > at { return position }
    while position - at < 9, chineseDigit(text, position, end) != nil { position += 3 }
    return position > at ? position : nil
  }

  /// 一…十 as 1…10.
  static func chineseDigit(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard at + 2 < end, text[at] >= 0xE4, text[at] <= 0xE5 else { return nil }
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0xE4, 0xB8, 0x80): return 1
    case (0xE4, 0xBA, 0x8C): return 2
    case (0xE4, 0xB8, 0x89): return 3
    case (0xE5, 0x9B, 0x9B): return 4
    case (0xE4, 0xBA, 0x94): return 5
    case (0xE5, 0x85, 0xAD): return 6
    case (0xE4, 0xB8, 0x83): return 7
    case (0xE5, 0x85, 0xAB): return 8
    case (0xE4, 0xB9, 0x9D): return 9
    case (0xE5, 0x8D, 0x81): return 10
    default: return nil
    }
  }

  /// The end of a separator: an ideographic comma, a full stop or a comma, at most two in a row.
  private static func separator(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    var position = at
    while position < end, position - at < 6 {
      if position + 2 < end, text[position] == 0xE3, text[position + 1] == 0x80,
        text[position + 2] == 0x81
      {
        position += 3
      } else if position + 2 < end, text[position] == 0xEF, text[position + 1] == 0xBC,
        text[position + 2] == 0x8E || text[position + 2] == 0x8C
      {
        position += 3
      } else if text[position] == 0x2E || text[position] == 0x2C {
        // 2.5 is a number, not an item 2 with the words 5.
        if position + 1 < end, text[position + 1] >= 0x30, text[position + 1] <= 0x39 { break }
        position += 1
      } else {
        break
      }
    }
    return position > at ? position : nil
  }

  private static func colon(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if at < end, text[at] == 0x3A { return at + 1 }
    if at + 2 < end, text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x9A { return at + 3 }
    return nil
  }

  private static func openBracket(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if text[at] == 0x28 { return at + 1 }
    if at + 2 < end, text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x88 { return at + 3 }
    return nil
  }

  private static func closeBracket(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if at < end, text[at] == 0x29 { return at + 1 }
    if at + 2 < end, text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x89 { return at + 3 }
    return nil
  }

  private static func skipSpace(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let width = Space.width(text, position, range.upperBound)
      if width == 0 { break }
      position += width
    }
    return position
  }
}
