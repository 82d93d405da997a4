/// A slip of the pen that turns one number into another.
enum Slip {
  /// Two digits that stand beside each other are exchanged: 21 for 12.
  case exchanged
  /// A digit is left out or written twice: 12 for 112.
  case leftOut, repeated
  /// One digit is another: 13 for 18.
  case otherDigit
  /// The number was left at zero.
  case leftAtZero

  /// The slip that explains a printed number, if there is one.
  init?(from meant: Number, to printed: Number) {
    let meantDigits = Array(meant.description.utf8)
    let printedDigits = Array(printed.description.utf8)
    if printedDigits == [0x30] {
      self = .leftAtZero
    } else if meantDigits.count == printedDigits.count {
      let differing = meantDigits.indices.filter { meantDigits[$0] != printedDigits[$0] }
      switch differing.count {
      case 1: self = .otherDigit
      case 2
      where differing[1] == differing[0] + 1
        && meantDigits[differing[0]] == printedDigits[differing[1]]
        && meantDigits[differing[1]] == printedDigits[differing[0]]:
        self = .exchanged
      default: return nil
      }
    } else if meantDigits.count == printedDigits.count + 1,
      Self.arises(printedDigits, byLeavingOutOneOf: meantDigits)
    {
      self = .leftOut
    } else if printedDigits.count == meantDigits.count + 1,
      Self.arises(meantDigits, byLeavingOutOneOf: printedDigits)
    {
      self = .repeated
    } else {
      return nil
    }
  }

  /// How much the slip explains: few numbers are linked by an exchange, many by another digit.
  var weight: Int {
    switch self {
    case .exchanged: 3
    case .leftOut, .repeated: 2
    case .otherDigit, .leftAtZero: 1
    }
  }

  private static func arises(_ short: [UInt8], byLeavingOutOneOf long: [UInt8]) -> Bool {
    let same = zip(short, long).prefix { $0 == $1 }.count
    return short[same...] == long[(same + 1)...]
  }
}
