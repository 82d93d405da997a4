/// A piece of the code of a number format.
enum FormatToken: Equatable {
  /// Fixed words.
  case words(String)
  /// The place of a digit: `0` prints zeros, `#` and `?` do not.
  case digit(Character)
  case point, comma, percent
  /// Letters of a date, such as `yyyy`.
  case date(Character, Int)
  /// For which numbers a section is, such as `[=0]`.
  case condition
  /// Something that is not shown here as Excel shows it.
  case other

  /// The tokens of each section of a code.
  static func sections(_ code: String) -> [[FormatToken]] {
    var sections: [[FormatToken]] = [[]]
    var rest = Substring(code)
    func add(_ token: FormatToken) { sections[sections.count - 1].append(token) }
    while let character = rest.popFirst() {
      switch character {
      case ";": sections.append([])
      case "\"":
        let words = rest.prefix { $0 != "\"" }
        rest = rest[words.endIndex...].dropFirst()
        add(.words(String(words)))
      case "\\", "!": if let next = rest.popFirst() { add(.words(String(next))) }
      // The width of a character, and one that fills the cell.
      case "_", "*": _ = rest.popFirst()
      case "[":
        let content = rest.prefix { $0 != "]" }
        rest = rest[content.endIndex...].dropFirst()
        if let token = bracket(content) { add(token) }
      case "0", "#", "?": add(.digit(character))
      case ".": add(.point)
      case ",": add(.comma)
      case "%": add(.percent)
      case "y", "m", "d", "h", "s", "Y", "M", "D", "H", "S":
        let letter = Character(character.lowercased())
        let run = rest.prefix { $0.lowercased() == letter.lowercased() }
        rest = rest[run.endIndex...]
        add(.date(letter, run.count + 1))
      case "E", "e", "G", "g", "@", "A", "a", "B", "b": add(.other)
      default: add(.words(String(character)))
      }
    }
    return sections
  }

  /// Whether tokens show another number than the one that is stored.
  ///
  /// A percent sign multiplies it, commas divide it behind the last digit of those in front of the
  /// point, or of all, and a point that is a fixed word, as in `0\.0000`, makes decimals of its digits.
  /// Words that stand for some numbers only, as in `[=0]"";0`, hide them.
  static func scale(_ tokens: [FormatToken]) -> Bool {
    tokens.indices.contains { index in
      switch tokens[index] {
      case .percent: true
      case .condition: !tokens.contains(where: isDigit)
      case .words(let words):
        words.contains { ".．·".contains($0) } && isBetweenDigits(tokens, index)
      case .comma:
        if case .digit = tokens[(index + 1)...].first(where: { $0 != .comma }) {
          false
        } else {
          true
        }
      default: false
      }
    }
  }

  private static func isBetweenDigits(_ tokens: [FormatToken], _ index: Int) -> Bool {
    tokens[..<index].contains(where: isDigit) && tokens[index...].contains(where: isDigit)
  }

  private static func isDigit(_ token: FormatToken) -> Bool {
    if case .digit = token { true } else { false }
  }

  /// `[$¥-804]` is a currency sign, `[Red]` and `[$-804]` print nothing; the rest is not shown here.
  private static func bracket(_ content: Substring) -> FormatToken? {
    if content.hasPrefix("$") {
      return .words(String(content.dropFirst().prefix { $0 != "-" }))
    }
    if content.first.map({ "<>=".contains($0) }) ?? false { return .condition }
    let isTime = !content.isEmpty && content.lowercased().allSatisfy { "hms".contains($0) }
    return isTime ? .other : nil
  }
}
