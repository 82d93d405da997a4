extension String {
  /// The text without control characters, which could redraw a terminal or break a line.
  var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: result.append(scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}")
      case .lineSeparator, .paragraphSeparator: result.append(" ")
      // Marks that reverse the direction of writing could show another text than the one read.
      case .format where ("\u{202A}"..."\u{202E}").contains(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// How many columns of a terminal the text takes; Chinese characters take two.
  var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text in at most so many columns; what is cut off at the front becomes an ellipsis.
  func tail(_ width: Int) -> String {
    if displayWidth <= width { return self }
    guard width > 0 else { return "" }
    var room = width - 1
    var start = unicodeScalars.endIndex
    while start > unicodeScalars.startIndex {
      let before = unicodeScalars.index(before: start)
      room -= unicodeScalars[before].displayWidth
      if room < 0 { break }
      start = before
    }
    return "…" + String(unicodeScalars[start...])
  }

  /// The text with spaces behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text with spaces before it up to a width.
  func padded(from width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}

extension Unicode.Scalar {
  /// The columns of one character, by the ranges that UAX #11 calls wide or full-width.
  var displayWidth: Int {
    switch value {
    case 0x20..<0x7F: 1
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
