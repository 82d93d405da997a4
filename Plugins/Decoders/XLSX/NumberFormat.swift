import NianbaoKit

/// How a number is shown in a cell (ECMA-376 part 1, 18.8.31).
///
/// Digits, decimals, thousands separators, percent signs, fixed words and dates are shown as Excel
/// shows them; fractions, powers of ten and conditions are not: such numbers are printed in full. Where
/// what is not shown here is a multiple of the number or a part of it, the digits are doubtful.
struct NumberFormat {
  /// One section; formats may have others for negative numbers, for zero and for text.
  private enum Section {
    case general
    case number(NumberPattern)
    case date(DatePattern)
    /// Shows a number other than the one that is stored, in a way that is not known here.
    case scaled
  }

  private var sections: [Section]

  /// As many digits as the number needs.
  static let general = NumberFormat(sections: [.general])

  /// The most bytes of a code; Excel allows 255 characters.
  private static let longest = 1024

  private init(sections: [Section]) { self.sections = sections }

  /// The format that a code such as `#,##0.00` describes.
  init(_ code: String) {
    guard !code.isEmpty, code.utf8.count <= Self.longest else {
      self = .general
      return
    }
    sections = FormatToken.sections(code).prefix(3).map { tokens in
      if let pattern = NumberPattern(tokens) { return .number(pattern) }
      if let pattern = DatePattern(tokens) { return .date(pattern) }
      return FormatToken.scale(tokens) ? .scaled : .general
    }
  }

  /// What a cell with a number shows.
  ///
  /// - Parameters:
  ///   - text: The number as the file has it.
  ///   - from1904: Whether dates are counted from 1904.
  /// - Returns: The words in the cell.
  func show(_ text: ArraySlice<UInt8>, from1904: Bool) -> String {
    let raw = String(decoding: text, as: UTF8.self)
    guard var number = DecimalNumber(text) else { return raw }
    var section = sections[0]
    if number.isNegative, !number.isZero, sections.count > 1 {
      section = sections[1]
      // A section of its own has its own sign.
      if case .number = section { number.makePositive() }
    } else if number.isZero, sections.count > 2 {
      section = sections[2]
    }
    switch section {
    case .general: return number.plain
    case .number(let pattern): return pattern.print(number)
    case .scaled:
      var digits: [UInt8] = []
      DoubtfulDigits.append(number.plain.utf8, to: &digits)
      return String(decoding: digits, as: UTF8.self)
    case .date(let pattern):
      return Double(raw).flatMap { pattern.print($0, from1904: from1904) } ?? number.plain
    }
  }

  /// The formats that have only a number, dates in their Chinese form.
  static func builtIn(_ id: Int) -> NumberFormat {
    codes[id].map { NumberFormat($0) } ?? .general
  }

  private static let codes: [Int: String] = {
    let month = "yyyy\"年\"m\"月\""
    let day = "m\"月\"d\"日\""
    let accounting = "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "
    let exact = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "
    return [
      1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "yyyy/m/d",
      20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm", 27: month, 28: day, 29: day, 30: "m/d/yy",
      31: "yyyy\"年\"m\"月\"d\"日\"", 32: "h\"时\"mm\"分\"", 33: "h\"时\"mm\"分\"ss\"秒\"", 36: month,
      37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
      41: accounting, 42: accounting, 43: exact, 44: exact, 50: month, 51: day, 52: month, 53: day,
      54: day, 57: month, 58: day,
    ]
  }()
}
