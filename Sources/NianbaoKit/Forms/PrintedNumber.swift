/// A number as a cell prints it: sign, digits, separators, point, unit.
struct PrintedNumber {
  /// The digits as they stand, without the unit.
  let number: Number
  /// Whether white space stands between digits.
  let isSpaced: Bool
  private let unit: Unit?

  /// A unit behind a number.
  struct Unit: Sendable {
    let name: String
    /// The unit of money, or nil for units of counts.
    let money: MoneyUnit?
    /// The power of ten by which the number is multiplied, for units of counts.
    let scale: UInt8
  }

  /// The units met in cells, longer ones first.
  static let units: [Unit] =
    [
      Unit(name: "亿元", money: MoneyUnit("亿元"), scale: 0),
      Unit(name: "万元", money: MoneyUnit("万元"), scale: 0),
      Unit(name: "元", money: MoneyUnit("元"), scale: 0), Unit(name: "人次", money: nil, scale: 0),
      Unit(name: "万", money: nil, scale: 4),
    ]
    + ["件", "条", "项", "次", "篇", "个", "人", "份", "起", "宗", "例", "期", "场", "部", "家"]
    .map { Unit(name: $0, money: nil, scale: 0) }

  private static let suffixes: [(bytes: [UInt8], unit: Unit)] = units.map {
    (Array($0.name.utf8), $0)
  }

  /// Words in place of a sign, longer ones first.
  private static let signs: [(bytes: [UInt8], sign: Int64)] =
    [("增加", 1), ("减少", -1), ("增", 1), ("减", -1), ("负", -1)].map { (Array($0.utf8), $1) }

  /// Reads a whole cell as one number; nil when there is anything else in it.
  init?(_ cell: CellText) {
    var bytes = cell.bytes[...]
    var sign: Int64 = 1
    if let word = PrintedNumber.signs.first(where: { bytes.starts(with: $0.bytes) }) {
      (bytes, sign) = (bytes.dropFirst(word.bytes.count), word.sign)
    } else if bytes.first == 0x2B || bytes.first == 0x2D {
      sign = bytes.first == 0x2D ? -1 : 1
      bytes = bytes.dropFirst()
    }
    var digitsEnd = bytes.startIndex
    while digitsEnd < bytes.endIndex, PrintedNumber.isNumeric(bytes[digitsEnd]) { digitsEnd += 1 }
    let digits = bytes[..<digitsEnd]
    let rest = bytes[digitsEnd...]
    unit = PrintedNumber.suffixes.first { $0.bytes.elementsEqual(rest) }?.unit
    guard unit != nil || rest.isEmpty else { return nil }
    let gaps = cell.gaps.filter { $0 > digits.startIndex && $0 < digits.endIndex }
    // A stroke apart from its number may be a cell of its own.
    isSpaced =
      !gaps.isEmpty
      || (cell.bytes.first == 0x2D && cell.gaps.contains(digits.startIndex))
    guard PrintedNumber.areGroups(digits, gaps), let number = PrintedNumber.number(digits, sign)
    else { return nil }
    self.number = number
  }

  /// The value in the unit of a field; nil when money is printed where things are counted.
  ///
  /// - Parameters:
  ///   - field: The field's unit of money, or nil when it counts things.
  ///   - printed: The unit that the header or the row names, which holds where the cell has none.
  /// - Returns: The value.
  func value(in field: MoneyUnit?, printed: MoneyUnit? = nil) -> Number? {
    guard let unit else {
      guard let field, let printed else { return number }
      return printed.convert(number, to: field)
    }
    guard let money = unit.money else {
      guard let field else { return number.shifted(left: unit.scale) }
      // 25.1万 is an amount, 3件 is none.
      guard unit.scale > 0 else { return nil }
      return number.shifted(left: unit.scale).flatMap { MoneyUnit.yuan.convert($0, to: field) }
    }
    return field.flatMap { money.convert(number, to: $0) }
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || byte == 0x2C || byte == 0x2E
  }

  /// Whether commas and white space stand only where they part groups of three digits.
  ///
  /// Anything else may be two numbers that ran together.
  private static func areGroups(_ digits: ArraySlice<UInt8>, _ gaps: [Int]) -> Bool {
    guard digits.contains(0x2C) || !gaps.isEmpty else { return true }
    var length = 0
    var groups = 0
    for index in digits.indices {
      let byte = digits[index]
      if byte == 0x2E { break }
      if byte == 0x2C || gaps.contains(index) {
        guard groups == 0 ? (1...3).contains(length) : length == 3 else { return false }
        groups += 1
        length = 0
      }
      if byte != 0x2C { length += 1 }
    }
    return groups == 0 || length == 3
  }

  private static func number(_ digits: ArraySlice<UInt8>, _ sign: Int64) -> Number? {
    var value: Int64 = 0
    var decimals: UInt8 = 0
    var hasPoint = false
    var count = 0
    for byte in digits where byte != 0x2C {
      if byte == 0x2E {
        if hasPoint || count == 0 { return nil }
        hasPoint = true
        continue
      }
      // 007 or 00 is no number as people write it, but cells that ran together.
      if count == 1, value == 0, !hasPoint { return nil }
      value = value * 10 + Int64(byte - 0x30)
      count += 1
      if hasPoint { decimals += 1 }
      if count > 17 { return nil }
    }
    guard count > 0, !hasPoint || decimals > 0 else { return nil }
    return Number(sign * value, decimals: decimals)
  }
}
