/// Years as they are printed: 2019年, 2019 年, 二○一九年, 二0一九年.
enum YearReading {
  /// A year and what stands around it.
  struct Found: Equatable {
    /// The year.
    let year: Int
    /// The position behind 年.
    let end: Int
  }

  /// The years a document of this kind can speak of; other numbers before 年 are no years.
  static let plausible = 1990...2099

  /// Reads a year with its 年 at a position.
  static func read(_ text: [UInt8], _ at: Int, _ end: Int) -> Found? {
    guard let digits = digits(text, at, end) else { return nil }
    let after = Space.skip(text, digits.end, end)
    guard Word.stands("年", text, after, end) else { return nil }
    return Found(year: digits.year, end: after + 3)
  }

  /// The first year in a range.
  static func find(_ text: [UInt8], _ range: Range<Int>) -> (start: Int, found: Found)? {
    var at = range.lowerBound
    while at < range.upperBound {
      if begins(text, at, range.upperBound), let found = read(text, at, range.upperBound) {
        return (at, found)
      }
      at += Word.width(text[at])
    }
    return nil
  }

  /// Reads the four digits of a year, Arabic or Chinese, without 年.
  static func digits(_ text: [UInt8], _ at: Int, _ end: Int) -> Found? {
    guard at < end else { return nil }
    var position = at
    var year = 0
    var count = 0
    while count < 4, let (digit, width) = digit(text, position, end) {
      year = year * 10 + digit
      position += width
      count += 1
    }
    guard count == 4, plausible.contains(year) else { return nil }
    return Found(year: year, end: position)
  }

  /// Whether a year can begin there, for quick passing over everything else.
  @inline(__always)
  static func begins(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    switch text[at] {
    case 0x31, 0x32: true
    case 0xE4: Word.stands("二", text, at, end) && !Word.stands("二十", text, at, end)
    case 0xEF: Word.stands("２", text, at, end)
    default: false
    }
  }

  private static func digit(_ text: [UInt8], _ at: Int, _ end: Int) -> (Int, Int)? {
    guard at < end else { return nil }
    switch text[at] {
    case 0x30...0x39:
      return (Int(text[at] - 0x30), 1)
    case 0x4F, 0x6F:  // the letter O typed for a Chinese zero
      return (0, 1)
    case 0xEF where at + 2 < end && text[at + 1] == 0xBC:
      if (0x90...0x99).contains(text[at + 2]) { return (Int(text[at + 2] - 0x90), 3) }
      return text[at + 2] == 0xAF ? (0, 3) : nil  // Ｏ, full width
    case 0xE2...0xE9:
      guard let numeral = ChineseNumeral.read(text, at, min(at + 3, end)), numeral.value < 10
      else { return nil }
      return (Int(numeral.value), 3)
    default:
      return nil
    }
  }
}
