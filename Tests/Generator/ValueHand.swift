import NianbaoKit
import TestSupport

/// How one author writes values: zeros, digits, separators, units.
struct ValueHand {
  private let zero: Zero
  private let hasWideDigits: Bool
  private let separator: String
  private let minus: String
  private let money: Money
  private let hasUnits: Bool
  /// How many cells of a thousand hold something unusual.
  private let unusual: Int

  private enum Zero { case digit, blank, stroke(String), word(String), mixed }
  private enum Money { case plain, withUnit, inYuan }

  /// A hand; a plain one prints every zero and nothing unusual.
  init(isPlain: Bool, _ random: inout SeededNumbers) {
    let zero: Zero = random.one(of: [
      (70, .digit), (8, .blank), (3, .stroke("-")), (3, .stroke("/")), (3, .stroke("—")),
      (3, .word("无")), (10, .mixed),
    ])
    self.zero = isPlain ? .digit : zero
    hasWideDigits = random.chance(8)
    separator = random.one(of: [(75, ""), (15, ","), (5, "，"), (3, " "), (2, "\u{A0}")])
    minus = random.one(of: ["-", "-", "-", "－", "−", "减"])
    money = random.one(of: [(60, .plain), (20, .withUnit), (20, .inYuan)])
    hasUnits = random.chance(4)
    unusual = random.chance(30) && !isPlain ? 15 : 0
  }

  /// Writes the value of a field.
  func print(_ number: Number, _ field: Field, _ random: inout SeededNumbers) -> PrintedValue {
    if random.number(in: 1...1000) <= unusual { return unusualValue(field, &random) }
    if number == Number(0), let value = zeroValue(field, &random) { return value }
    var text = digits(of: number)
    if field.kind == .amount {
      switch money {
      case .plain: break
      case .withUnit: text += field.unit
      case .inYuan:
        guard let yuan = number.shifted(left: 4) else { break }
        text = digits(of: yuan) + "元"
      }
    } else if hasUnits, field.kind == .count {
      text += field.unit
    }
    return PrintedValue(number, text)
  }

  /// A zero that is not written as a number, or nil.
  private func zeroValue(_ field: Field, _ random: inout SeededNumbers) -> PrintedValue? {
    switch zero {
    case .digit: nil
    case .blank: PrintedValue(.blank, "")
    case .stroke(let stroke): PrintedValue(.dash, stroke)
    case .word(let word): PrintedValue(.none, word)
    case .mixed: random.chance(3) ? PrintedValue(.blank, "") : nil
    }
  }

  private func unusualValue(_ field: Field, _ random: inout SeededNumbers) -> PrintedValue {
    if field.kind == .amount, random.chance(50) { return PrintedValue(.blank, field.unit) }
    return random.one(of: [
      (5, PrintedValue(.blank, "")), (2, PrintedValue(.dash, "-")), (1, PrintedValue(.dash, "——")),
      (1, PrintedValue(.none, "无")), (1, PrintedValue(.text, "详见附件")),
    ])
  }

  private func digits(of number: Number) -> String {
    var text = "\(number)"
    var sign = ""
    if text.hasPrefix("-") {
      text.removeFirst()
      sign = minus
    }
    if !separator.isEmpty { text = grouped(text) }
    if hasWideDigits { text = text.widened }
    return sign + text
  }

  private func grouped(_ text: String) -> String {
    let parts = text.split(separator: ".")
    var whole = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index) % 3 == 0 { whole += separator }
      whole.append(digit)
    }
    return ([whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}

extension String {
  /// The text with full-width digits.
  fileprivate var widened: String {
    String(
      map { character in
        guard let digit = character.wholeNumberValue, character.isASCII,
          let wide = Unicode.Scalar(0xFF10 + UInt32(digit))
        else { return character }
        return Character(wide)
      })
  }
}
