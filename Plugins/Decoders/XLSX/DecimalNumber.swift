/// A number as a cell stores it, exact in decimal digits.
///
/// Excel calculates in binary but shows at most 15 digits; `0.30000000000000004` in the file is 0.3.
struct DecimalNumber {
  private(set) var isNegative = false
  /// The significant digits; empty for zero.
  private(set) var digits: [UInt8] = []
  /// Where the point stands: the value is 0.digits × 10^exponent.
  private(set) var exponent = 0

  private static let precision = 15
  /// Numbers with more zeros than this are printed as the file has them.
  private static let longest = 30

  var isZero: Bool { digits.isEmpty }

  /// A number such as `-12.5` or `1.0E2`; nil for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    let mantissa = rest.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    if mantissa.endIndex < rest.endIndex {
      let power = String(decoding: rest[(mantissa.endIndex + 1)...], as: UTF8.self)
      guard let power = Int(power), abs(power) < 1000 else { return nil }
      exponent = power
    }
    let parts = mantissa.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, mantissa.count > parts.count - 1, mantissa.count < 400,
      parts.allSatisfy({ $0.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } })
    else { return nil }
    exponent += whole.count
    digits = parts.joined().map { $0 - UInt8(ascii: "0") }
    normalise()
    round(significant: Self.precision)
    if abs(exponent) > Self.longest { return nil }
  }

  mutating func scale(byTenTo power: Int) { if !isZero { exponent += power } }

  /// Rounds to a number of decimal places, halves away from zero.
  mutating func round(places: Int) { round(significant: exponent + places) }

  mutating func makePositive() { isNegative = false }

  private mutating func round(significant count: Int) {
    guard count < digits.count else { return }
    let isUp = count >= 0 && digits[count] >= 5
    digits.removeLast(digits.count - max(count, 0))
    if isUp {
      var at = count - 1
      while at >= 0, digits[at] == 9 {
        digits[at] = 0
        at -= 1
      }
      if at >= 0 {
        digits[at] += 1
      } else {
        digits.insert(1, at: 0)
        exponent += 1
      }
    }
    normalise()
  }

  private mutating func normalise() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { exponent = 0 }
  }

  /// The digits in front of the point, at least a number of them.
  func whole(atLeast least: Int) -> String {
    let count = max(exponent, 0)
    let text = (0..<count).map { String($0 < digits.count ? digits[$0] : 0) }.joined()
    return String(repeating: "0", count: max(least - text.count, 0)) + text
  }

  /// The digits behind the point, at least a number of them.
  func fraction(atLeast least: Int) -> String {
    var text = isZero ? "" : String(repeating: "0", count: max(-exponent, 0))
    if digits.count > exponent { text += digits[max(exponent, 0)...].map { String($0) }.joined() }
    return text + String(repeating: "0", count: max(least - text.count, 0))
  }

  /// The number in as many digits as it needs.
  var plain: String {
    let fraction = fraction(atLeast: 0)
    return (isNegative && !isZero ? "-" : "") + whole(atLeast: 1)
      + (fraction.isEmpty ? "" : "." + fraction)
  }
}
