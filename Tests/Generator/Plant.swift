public import NianbaoKit
import TestSupport

/// One wrong cell in a report whose sums hold otherwise.
public struct Plant: Sendable, Hashable {
  /// The id of the field.
  public let field: String
  /// The value with which the sums hold.
  public let right: Number
  /// The value that is printed.
  public let printed: Number
  /// In how many of the form's sums the cell is.
  public let sums: Int
}

/// How careful the author of a report is.
enum Care {
  /// As people are: blanks for zeros, now and then a wrong sum.
  case usual
  /// Every sum holds, and every zero is printed.
  case flawless
  /// Flawless but for one cell.
  case oneSlip
}

extension Figures {
  /// Writes one of the cells that are in sums wrong, as people do.
  mutating func plant(in form: Form, _ random: inout SeededNumbers) -> Plant {
    // Of rows that stand for each other a report prints one or the others.
    let sums = form.tables.flatMap { form.sums(of: $0) }
      .map { sum in (sum.left + sum.right).filter { values[$0] != nil } }
      .filter { $0.count > 1 }
    let fields = Set(sums.joined()).sorted()
    while true {
      let field = random.one(of: fields)
      let right = values[field] ?? Number(0)
      let printed = Figures.slip(right.digits, &random)
      guard printed != right.digits, printed >= 0 else { continue }
      values[field] = Number(printed)
      return Plant(
        field: field, right: right, printed: Number(printed),
        sums: sums.count { $0.contains(field) })
    }
  }

  /// What somebody writes who means a number.
  private static func slip(_ meant: Int64, _ random: inout SeededNumbers) -> Int64 {
    var digits = Array("\(meant)")
    let at = random.number(in: 0...digits.count - 1)
    switch random.number(in: 1...5) {
    case 1 where digits.count > 1:
      let left = min(at, digits.count - 2)
      digits.swapAt(left, left + 1)
    case 2 where digits.count > 1: digits.remove(at: at)
    case 3: digits.insert(digits[at], at: at)
    case 4: digits[at] = Character("\(random.number(in: 0...9))")
    default: return meant + Int64(random.one(of: [-2, -1, 1, 2, 10]))
    }
    return Int64(String(digits)) ?? meant
  }
}
