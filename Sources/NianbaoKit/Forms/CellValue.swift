/// What is printed in one cell.
public struct CellValue: Sendable {
  /// What kind of thing it is.
  let state: State
  /// The value in the field's unit, in the state `number`.
  let number: Number
  /// Why a person should look at it.
  let doubt: Doubt?

  /// Why a person should look at a cell.
  enum Doubt: Sendable {
    /// There are digits, also such as 二, but they are not one number.
    case notOneNumber
    /// Words that are no number.
    case words
    /// The number is written in Chinese characters.
    case written
    /// White space stands between the digits.
    case spaced
    /// The number is negative where the form counts.
    case negative
    /// The number has decimals where the form counts.
    case fraction
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
  ///   - printed: The unit that the header or the row names for amounts without one, if any.
  ///   - kind: What kind of values the field takes.
  init(
    _ text: [UInt8], _ range: Range<Int>, unit: MoneyUnit?, printed: MoneyUnit? = nil,
    kind: Field.Kind
  ) {
    if range.isEmpty {
      self.init(.blank)
      return
    }
    if printed == nil || printed == unit, let digits = CellValue.plainDigits(text, range) {
      self.init(.number, Number(digits))
      return
    }
    self = CellValue.read(CellText(text, range), unit: unit, printed: printed, kind: kind)
  }

  /// Whether a line can be a cell with a value: a number, a stroke, a word for none, a unit.
  ///
  /// - Parameters:
  ///   - text: The text of a document, in simplified characters where words are to be known.
  ///   - range: The line or the cell, without white space around it.
  /// - Returns: Whether there is nothing but one value, or nothing at all.
  public static func isValue(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= longestValue else { return false }
    if range.isEmpty || plainDigits(text, range) != nil { return true }
    guard CellWord.mayBegin(text, range) else { return false }
    let cell = CellText(text, range)
    return cell.bytes.isEmpty || cell.isStroke || CellWord(cell.bytes) != nil
      || PrintedNumber(cell) != nil
  }

  /// The longest line in bytes that can be a value.
  private static let longestValue = 40

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

  private static func read(
    _ cell: CellText, unit: MoneyUnit?, printed: MoneyUnit?, kind: Field.Kind
  ) -> CellValue {
    if cell.bytes.isEmpty { return CellValue(.blank) }
    if cell.isStroke { return CellValue(.dash) }
    if let word = CellWord(cell.bytes) {
      switch word {
      case .none: return CellValue(.none)
      case .zero: return CellValue(.number, Number(0))
      case .unit: return CellValue(.blank)
      case .elsewhere: return CellValue(.text, doubt: .words)
      }
    }
    guard let text = PrintedNumber(cell), let number = text.value(in: unit, printed: printed) else {
      if unit == nil, let number = WrittenNumber.value(cell.bytes) {
        return CellValue(.number, number, doubt: .written)
      }
      return cell.hasDigit || WrittenNumber.mayBegin(cell.bytes) || cell.isLost
        ? CellValue(.unreadable, doubt: .notOneNumber) : CellValue(.text, doubt: .words)
    }
    return CellValue(.number, number, doubt: doubt(of: number, text, kind))
  }

  private static func doubt(
    of number: Number, _ text: PrintedNumber, _ kind: Field.Kind
  ) -> Doubt? {
    if number.digits < 0, kind != .change { return .negative }
    if kind != .amount, number.reduced.decimals > 0 { return .fraction }
    return text.isSpaced ? .spaced : nil
  }
}
