/// A section of a number format that prints digits.
struct NumberPattern {
  private var prefix = ""
  private var suffix = ""
  private var leastWhole = 0
  private var leastPlaces = 0
  private var mostPlaces = 0
  private var hasSeparators = false
  /// The power of ten by which the number is multiplied first.
  private var scale = 0
  private var hasDigits = false

  /// The pattern of a section's tokens; nil when they are of another kind.
  ///
  /// A section with words only prints just them, as one for zero may.
  init?(_ tokens: [FormatToken]) {
    var isBehindPoint = false
    var commas = 0
    for token in tokens {
      switch token {
      case .words(let words):
        if hasDigits { suffix += words } else { prefix += words }
      case .percent:
        scale += 2
        if hasDigits { suffix += "%" } else { prefix += "%" }
      case .digit(let digit):
        // Words between digits: the number is shown in groups of its own.
        guard suffix.isEmpty else { return nil }
        hasDigits = true
        if commas > 0, !isBehindPoint { hasSeparators = true }
        commas = 0
        if isBehindPoint {
          mostPlaces += 1
          if digit == "0" { leastPlaces = mostPlaces }
        } else if digit == "0" {
          leastWhole += 1
        } else if leastWhole > 0 {
          // As in `0#`: all places behind a zero are printed.
          leastWhole += 1
        }
      case .comma: commas += 1
      case .point:
        guard !isBehindPoint else { return nil }
        isBehindPoint = true
        hasDigits = true
      case .date, .condition, .other: return nil
      }
    }
    // Commas behind the last digit divide by a thousand each.
    scale -= 3 * commas
    if tokens.isEmpty || hasDigits { return }
    guard tokens.allSatisfy({ if case .words = $0 { true } else { false } }) else { return nil }
  }

  func print(_ number: DecimalNumber) -> String {
    guard hasDigits else { return prefix }
    var number = number
    number.scale(byTenTo: scale)
    number.round(places: mostPlaces)
    let whole = number.whole(atLeast: leastWhole)
    let fraction = number.fraction(atLeast: leastPlaces)
    let digits = hasSeparators ? grouped(whole) : whole
    return (number.isNegative && !number.isZero ? "-" : "") + prefix + digits
      + (fraction.isEmpty ? "" : "." + fraction) + suffix
  }

  private func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
