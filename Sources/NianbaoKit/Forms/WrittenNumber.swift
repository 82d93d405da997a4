/// A number that a cell prints in Chinese characters: 二十三, 一百零五件.
enum WrittenNumber {
  /// Reads a whole cell as one number, with the unit of a count behind it or none.
  ///
  /// 二三 is two or three, 一 may be a stroke, and 百 may be the rest of a word: only what has a unit
  /// of ten or more behind a digit, or 十 in front, or is one digit from 二 to 九, is surely a number.
  static func value(_ cell: [UInt8]) -> Number? {
    guard let first = cell.first, first >= 0xE3,
      let (value, end) = ChineseNumeral.read(cell, 0, cell.count), value > 0
    else { return nil }
    let rest = cell[end...]
    guard rest.isEmpty || units.contains(where: { $0.elementsEqual(rest) }) else { return nil }
    let isDigit = end == 3 && (2...9).contains(value)
    let isTen = cell.starts(with: "十".utf8) || cell.starts(with: "拾".utf8)
    let hasUnit =
      value >= 10 && ChineseNumeral.read(cell, 0, 3).map { $0.value < 10 } == true
      && !isRun(cell, end)
    guard isDigit || isTen && value < 20 || hasUnit else { return nil }
    return Number(value)
  }

  /// Whether words begin as a number in Chinese characters does.
  static func mayBegin(_ cell: [UInt8]) -> Bool {
    ChineseNumeral.read(cell, 0, cell.count) != nil
  }

  /// Whether a numeral is a run of digits without units of ten, as 二三.
  private static func isRun(_ cell: [UInt8], _ end: Int) -> Bool {
    stride(from: 0, to: end, by: 3).allSatisfy {
      (ChineseNumeral.read(cell, $0, $0 + 3)?.value ?? 10) < 10
    }
  }

  private static let units = PrintedNumber.units.filter { $0.money == nil && $0.scale == 0 }
    .map { Array($0.name.utf8) }
}
