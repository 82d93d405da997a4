/// What is printed in one cell.
struct CellValue: Sendable {
  /// What kind of thing it is.
  let state: State
  /// The value in the field's unit, in the state `number`.
  let number: Number
  /// Why a person should look at it.
  let doubt: Doubt?

  /// Why a person should look at a cell.
  enum Doubt: Sendable {
    /// There are digits, but they are not one number.
    case notOneNumber
    /// Words that are no number.
    case words
    /// White space stands between the digits.
    case spaced
    /// The number is negative where the form counts.
    case negative
  }

  private init(_ state: State, _ number: Number = Number(0), doubt: Doubt? = nil) {
    self.state = state
    self.number = number
    self.doubt = doubt
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - text: The document's text.
  ///   - range: The cell, without white space around it.
  ///   - unit: The unit of the field, into which amounts are converted.
  ///   - kind: What kind of values the field takes.
  init(_ text: [UInt8], _ range: Range<Int>, unit: MoneyUnit?, kind: Field.Kind) {
    if range.isEmpty {
      self.init(.blank)
      return
    }
    if let digits = CellValue.plainDigits(text, range) {
      self.init(.number, Number(digits))
      return
    }
    self = CellValue.printed(CellText(text, range), unit: unit, kind: kind)
  }

  /// Whether a line can be a cell with a value: a number, a stroke, a word for none, a unit.
  static func isValue(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 40, mayBeValue(text, range) else { return false }
    switch CellValue(text, range, unit: nil, kind: .amount).state {
    case .text, .unreadable: return false
    default: return true
    }
  }

  /// Whether a text is short or has a digit, at a glance: most lines of running text are not.
  private static func mayBeValue(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    if range.count <= longestWord { return true }
    for index in range {
      // ASCII digits, and the first byte of full-width digits and of some spaces.
      let byte = text[index]
      if byte &- 0x30 < 10 || byte == 0xEF || byte <= 0x20 { return true }
    }
    return false
  }

  /// The longest word or stroke in bytes that can be a value without a digit.
  private static let longestWord = 12

  /// Up to 15 ASCII digits without a leading zero, by far the most frequent cell.
  private static func plainDigits(_ text: [UInt8], _ range: Range<Int>) -> Int64? {
    guard range.count < 16, text[range.lowerBound] != 0x30 || range.count == 1 else { return nil }
    var value: Int64 = 0
    for index in range {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }

  private static func printed(
    _ cell: CellText, unit: MoneyUnit?, kind: Field.Kind
  ) -> CellValue {
    if cell.bytes.isEmpty { return CellValue(.blank) }
    if cell.isStroke { return CellValue(.dash) }
    if let word = CellWord(cell.bytes) {
      switch word {
      case .none: return CellValue(.none)
      case .zero: return CellValue(.number, Number(0))
      case .unit: return CellValue(.blank)
      }
    }
    guard let printed = PrintedNumber(cell) else {
      return CellValue(
        cell.hasDigit ? .unreadable : .text, doubt: cell.hasDigit ? .notOneNumber : .words)
    }
    guard let number = printed.value(in: unit) else {
      return CellValue(.unreadable, doubt: .notOneNumber)
    }
    let negative = number.digits < 0 && kind != .change
    return CellValue(
      .number, number, doubt: negative ? .negative : printed.isSpaced ? .spaced : nil)
  }
}

/// A unit of money, as a power of ten of one yuan.
struct MoneyUnit: Sendable, Hashable {
  /// 0 for 元, 4 for 万元, 8 for 亿元.
  let power: UInt8

  /// The unit of a field, or nil when the field counts things.
  init?(_ unit: String) {
    switch unit {
    case "元": power = 0
    case "万元": power = 4
    case "亿元": power = 8
    default: return nil
    }
  }
}
