import TestSupport

/// Text in a page or in an XML file.
enum Markup {
  /// The text with the characters that mean something in markup written as references.
  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\u{A0}": "&#160;"
      default: String(character)
      }
    }.joined()
  }

  /// The parts of a cell: a label down the side of many rows has each character on its own.
  static func pieces(of cell: GridCell, _ random: inout SeededNumbers) -> [String] {
    cell.rowSpan > 9 ? cell.text.map { String($0) } : pieces(of: cell.text, &random)
  }

  /// The text cut at up to two places, inside words and numbers.
  static func pieces(of text: String, _ random: inout SeededNumbers) -> [String] {
    guard text.count > 1, random.chance(40) else { return [text] }
    let characters = Array(text)
    let cuts = (0..<random.number(in: 1...2)).map { _ in
      random.number(in: 1...characters.count - 1)
    }
    let ends = Set(cuts + [characters.count]).sorted()
    return zip([0] + ends, ends).map { String(characters[$0..<$1]) }
  }
}
