import NianbaoKit

/// How wide a text is, in characters of the usual font; a Chinese character takes two.
enum TextWidth {
  /// The width of a text without line feeds.
  static func of(_ text: String) -> Int { of(bytes: text.utf8.count, units: text.utf16.count) }

  /// The width of a text by its sizes in UTF-8 and UTF-16, which differ by what Chinese takes more.
  static func of(bytes: Int, units: Int) -> Int { units + (bytes - units) / 2 }

  /// The width of a number with separators between thousands.
  static func of(_ number: Number) -> Int {
    var digits = 1
    var rest = number.digits.magnitude / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    let decimals = Int(number.decimals)
    let whole = max(1, digits - decimals)
    return whole + (whole - 1) / 3 + (decimals > 0 ? decimals + 1 : 0)
      + (number.digits < 0 ? 1 : 0)
  }

  /// How many lines a text takes in a cell of a width.
  static func lines(of text: String, in width: Double) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, Int((Double(of(String($1))) / max(width, 2)).rounded(.up)))
    }
  }
}
