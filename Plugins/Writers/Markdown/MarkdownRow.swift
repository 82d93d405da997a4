/// Rows of a Markdown table under construction.
struct MarkdownRow {
  private(set) var text = ""

  mutating func removeAll() { text.removeAll(keepingCapacity: true) }

  /// Ends a row.
  mutating func end() { text += "|\n" }

  /// Appends a cell that is Markdown already.
  mutating func mark(_ markdown: String) { text += "| \(markdown) " }

  /// Appends words, so that none of their signs means anything to Markdown or HTML.
  mutating func text(_ words: String) {
    text += "| "
    for scalar in words.unicodeScalars { append(scalar) }
    text += " "
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\\", "|", "`", "*", "_", "[", "]", "#", "~", "!", "$":
      text.unicodeScalars.append("\\")
      text.unicodeScalars.append(scalar)
    case "<": text += "&lt;"
    case ">": text += "&gt;"
    case "&": text += "&amp;"
    case "\n": text += "<br>"
    case "\u{0}"..."\u{1F}", "\u{7F}": text.unicodeScalars.append(" ")
    default: text.unicodeScalars.append(scalar)
    }
  }
}
