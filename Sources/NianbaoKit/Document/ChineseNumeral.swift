/// Numbers written in Chinese characters: 二十六, 两百零五, 二〇一八, 壹拾, 三千二百, 一万二千.
public enum ChineseNumeral {
  /// Reads the longest numeral that begins at a position.
  ///
  /// A run of plain digits is read place by place, as in 二〇一八; a numeral with 十, 百, 千, 万 or 亿
  /// is read by its units. 一百五 is 150, and 十 alone is 10.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - at: Where the numeral begins.
  ///   - end: Where reading stops.
  /// - Returns: The value and the position behind the numeral, or nil when none begins there.
  public static func read(_ text: [UInt8], _ at: Int, _ end: Int) -> (value: Int64, end: Int)? {
    var position = at
    var total: Int64 = 0  // finished groups of 万 and 亿
    var group: Int64 = 0  // the group being read, below 万
    var digit: Int64 = -1  // the digit whose unit has not come yet
    var plain: Int64 = 0  // the value as a run of plain digits
    var lastUnit: Int64 = 1
    var hasUnit = false
    var length = 0
    while length < 16, let sign = sign(text, position, end) {
      if sign < 10 {
        if digit >= 0, hasUnit { break }
        digit = sign
        plain = plain &* 10 &+ sign
        if sign == 0, hasUnit {
          digit = -1
          lastUnit = 1
        }
      } else {
        if !hasUnit, plain > 9 { break }
        hasUnit = true
        if sign >= 10_000 {
          // 一亿三千万: 万 closes only its own group, 亿 everything before it, as in 一万亿.
          let closed = group + max(digit, 0) + (sign == 10_000 ? 0 : total)
          let kept = sign == 10_000 ? total : 0
          // Runs such as 亿亿亿 are no numeral; without this they would grow beyond any number.
          guard closed < 100_000_000 else { break }
          total = kept + max(closed, kept == 0 ? 1 : 0) * sign
          group = 0
        } else {
          group += (digit < 0 ? 1 : digit) * sign
        }
        digit = -1
        lastUnit = sign
      }
      position += 3
      length += 1
    }
    guard length > 0 else { return nil }
    guard hasUnit else { return (plain, position) }
    if digit > 0 {
      // 一百五 leaves out 十 and 两万五 leaves out 千; behind 十 or 零 the digit stands for itself.
      group += lastUnit >= 100 ? digit * (lastUnit / 10) : digit
    }
    return (total + group, position)
  }

  /// The value of one character, units as 10, 100, 1000, 10000 and 100000000.
  private static func sign(_ text: [UInt8], _ at: Int, _ end: Int) -> Int64? {
    guard at + 2 < end, text[at] >= 0xE2, text[at] <= 0xE9 else { return nil }
    let code = UInt32(text[at]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
    return signs[code]
  }

  private static let signs: [UInt32: Int64] = {
    let table: [(characters: String, value: Int64)] = [
      ("〇○零", 0), ("一壹", 1), ("二贰两", 2), ("三叁", 3), ("四肆", 4), ("五伍", 5),
      ("六陆", 6), ("七柒", 7), ("八捌", 8), ("九玖", 9), ("十拾", 10), ("百佰", 100),
      ("千仟", 1000), ("万", 10_000), ("亿", 100_000_000),
    ]
    var signs: [UInt32: Int64] = [:]
    for (characters, value) in table {
      for character in characters {
        signs[character.utf8.reduce(0) { $0 << 8 | UInt32($1) }] = value
      }
    }
    return signs
  }()
}
