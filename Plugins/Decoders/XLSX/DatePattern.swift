/// A section of a number format that prints a date or a time.
struct DatePattern {
  private let tokens: [FormatToken]

  /// The pattern of a section's tokens; nil when they are of another kind.
  init?(_ tokens: [FormatToken]) {
    var isDate = false
    for token in tokens {
      switch token {
      case .date(let letter, let count):
        // Names of months and of weekdays are words of a language.
        guard count <= (letter == "y" ? 4 : 2) else { return nil }
        isDate = true
      case .words, .point: break
      default: return nil
      }
    }
    guard isDate else { return nil }
    self.tokens = tokens
  }

  /// The date with a number of days since the beginning of 1900 or 1904; nil for one that Excel
  /// cannot show.
  func print(_ days: Double, from1904: Bool) -> String? {
    guard days >= 0, days < 2_958_466 else { return nil }
    let seconds = Int((days * 86_400).rounded())
    var day = seconds / 86_400 + (from1904 ? 1462 : 0)
    // Excel takes 1900 for a leap year.
    if day < 60 { day += 1 }
    let (year, month, date) = Self.civil(day)
    let time = seconds % 86_400
    var text = ""
    for (index, token) in tokens.enumerated() {
      switch token {
      case .words(let words): text += words
      case .point: text += "."
      case .date("y", let count):
        text += count > 2 ? "\(year)" : Self.padded(year % 100, 2)
      case .date("m", let count):
        text += Self.padded(isMinute(index) ? time % 3600 / 60 : month, count)
      case .date("d", let count): text += Self.padded(date, count)
      case .date("h", let count): text += Self.padded(time / 3600, count)
      case .date("s", let count): text += Self.padded(time % 60, count)
      default: break
      }
    }
    return text
  }

  /// Whether an `m` stands behind hours or in front of seconds.
  private func isMinute(_ index: Int) -> Bool {
    func letter(_ token: FormatToken) -> Character? {
      if case .date(let letter, _) = token { letter } else { nil }
    }
    return tokens[..<index].reversed().lazy.compactMap(letter).first == "h"
      || tokens[(index + 1)...].lazy.compactMap(letter).first == "s"
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    count > 1 && number < 10 ? "0\(number)" : "\(number)"
  }

  /// The calendar date of a number of days since 30 December 1899.
  private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
    // Years that begin in March make the leap day the last of its year.
    let days = day + 693_899
    let era = days / 146_097
    let ofEra = days % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let date = ofYear - (153 * month + 2) / 5 + 1
    let isNextYear = month >= 10
    return (era * 400 + yearOfEra + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3, date)
  }
}
