/// A unit of money, as a power of ten of one yuan.
struct MoneyUnit: Sendable, Hashable {
  /// 0 for 元, 4 for 万元, 8 for 亿元.
  let power: UInt8

  /// 元, the unit of everything else.
  static let yuan = MoneyUnit(power: 0)

  private init(power: UInt8) { self.power = power }

  /// The unit of a field, or nil when the field counts things.
  init?(_ unit: String) {
    switch unit {
    case "元": self = .yuan
    case "万元": power = 4
    case "亿元": power = 8
    default: return nil
    }
  }

  /// The unit that a label or a cell names, such as 本年收费金额(单位:万 元), or nil.
  init?(in text: [UInt8], _ range: Range<Int>) {
    guard MoneyUnit.hasYuan(text, range) else { return nil }
    let text = CellText(text, range).bytes
    for index in text.indices where MoneyUnit.isYuan(text, index, text.count) {
      for (before, power) in MoneyUnit.multiples
      where index >= before.count
        && text[index - before.count..<index].elementsEqual(before)
      {
        self.power = power
        return
      }
      self = .yuan
      return
    }
    return nil
  }

  /// An amount of this unit in another one; nil when it has too many digits.
  func convert(_ number: Number, to other: MoneyUnit) -> Number? {
    if power == other.power { return number }
    return power < other.power
      ? number.shifted(right: other.power - power) : number.shifted(left: power - other.power)
  }

  /// What may stand in front of 元, longer words first.
  private static let multiples: [(before: [UInt8], power: UInt8)] = [
    ("百万", 6), ("千万", 7), ("亿", 8), ("万", 4), ("千", 3), ("百", 2),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Whether 元 stands anywhere in a range; few labels name it.
  private static func hasYuan(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { isYuan(text, $0, range.upperBound) }
  }

  private static func isYuan(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    text[at] == 0xE5 && at + 2 < end && text[at + 1] == 0x85 && text[at + 2] == 0x83
  }
}
