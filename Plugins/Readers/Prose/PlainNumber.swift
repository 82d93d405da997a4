import NianbaoKit

/// The digits of a number, before its measure word is known.
struct PlainNumber {
  let start: Int
  var end: Int
  /// The value as printed in front of 万 or 亿.
  private(set) var unscaled: Number
  /// The power of ten that words such as 万 add.
  private(set) var power: UInt8 = 0
  let isArabic: Bool

  /// The value with 万 and its kin taken in.
  var value: Number { unscaled.shifted(left: power) ?? unscaled }

  /// One unit of the last digit that is printed and not zero, at least 1.
  var step: Int64 {
    var step: Int64 = 1
    var digits = unscaled.digits
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      step *= 10
    }
    for _ in 0..<power where step < 1_000_000_000_000 { step *= 10 }
    for _ in 0..<unscaled.decimals { step /= 10 }
    return max(step, 1)
  }

  /// Reads digits or a Chinese numeral.
  static func read(_ text: [UInt8], _ at: Int, _ end: Int) -> PlainNumber? {
    if digit(text, at, end) != nil { return arabic(text, at, end) }
    guard let numeral = ChineseNumeral.read(text, at, end) else { return nil }
    return PlainNumber(
      start: at, end: numeral.end, unscaled: Number(numeral.value), isArabic: false)
  }

  /// Takes a following 百, 千, 万 or 亿 into the number.
  mutating func takePower(_ text: [UInt8], _ end: Int) {
    guard isArabic || power == 0 else { return }
    guard let word = PlainNumber.powers.word(in: text, at: self.end, end: end) else { return }
    power += word.meaning
    self.end = word.end
  }

  private static let powers = WordList<UInt8>([(2, "百"), (3, "千"), (4, "万"), (8, "亿")])

  /// No count has more digits; together with the decimals they fit into 64 bits.
  private static let longest = 15

  private static func arabic(_ text: [UInt8], _ at: Int, _ end: Int) -> PlainNumber? {
    var position = at
    var digits: Int64 = 0
    var count = 0  // digits of the group being read
    var length = 0
    var decimals: UInt8 = 0
    while position < end {
      if let found = digit(text, position, end) {
        guard length < longest else { return nil }
        digits = digits * 10 + found.value
        count += 1
        length += 1
        position = found.end
      } else if count <= 3, let next = thousands(text, position, end) {
        position = next
        guard count > 0, length + 3 <= longest else { return nil }
        for _ in 0..<3 {
          guard let found = digit(text, position, end) else { return nil }
          digits = digits * 10 + found.value
          position = found.end
        }
        count = 3
        length += 3
      } else {
        break
      }
    }
    if position < end, text[position] == 0x2E, digit(text, position + 1, end) != nil {
      position += 1
      while let found = digit(text, position, end), decimals < 3 {
        digits = digits * 10 + found.value
        decimals += 1
        position = found.end
      }
    }
    let number = Number(digits, decimals: decimals)
    return PlainNumber(start: at, end: position, unscaled: number, isArabic: true)
  }

  private static func digit(
    _ text: [UInt8], _ at: Int, _ end: Int
  ) -> (value: Int64, end: Int)? {
    guard at < end else { return nil }
    if text[at] >= 0x30, text[at] <= 0x39 { return (Int64(text[at]) - 0x30, at + 1) }
    let code = Glyph.code(text, at, end)
    return code >= 0xFF10 && code <= 0xFF19 ? (Int64(code) - 0xFF10, at + 3) : nil
  }

  /// The position behind a comma that groups exactly three digits.
  private static func thousands(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    var position = at
    if text[at] == 0x2C {
      position += 1
    } else if Glyph.code(text, at, end) == 0xFF0C {
      position += 3
    } else {
      return nil
    }
    let start = position
    for _ in 0..<3 {
      guard let found = digit(text, position, end) else { return nil }
      position = found.end
    }
    return digit(text, position, end) == nil ? start : nil
  }
}
