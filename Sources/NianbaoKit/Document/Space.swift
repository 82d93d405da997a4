/// White space as documents contain it: ASCII, no-break, ideographic, zero-width, and the sign ⏎ by
/// which some extractors write a line break inside a cell.
public enum Space {
  /// The length in bytes of the white-space character at a position; zero if there is none.
  @inlinable
  public static func width(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 || (byte > 0xE3 && byte != 0xEF) { return 0 }
    if byte == 0xC2 {  // U+00A0 and U+00AD
      return at + 1 < end && (text[at + 1] == 0xA0 || text[at + 1] == 0xAD) ? 2 : 0
    }
    guard at + 2 < end else { return 0 }
    switch (byte, text[at + 1], text[at + 2]) {
    // U+202D and U+202E turn the digits behind them round and are no mere space.
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAC), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F...0xA0),
      (0xE2, 0x8F, 0x8E):
      return 3
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// Whether the white-space character at a position has no width, so that what stands before and
  /// behind it is printed as one word: zero-width spaces and joiners, the soft hyphen.
  static func isWidthless(_ text: [UInt8], _ at: Int, width: Int) -> Bool {
    guard width > 1 else { return false }
    switch (text[at], text[at + 1], width > 2 ? text[at + 2] : 0) {
    case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return true
    default: return false
    }
  }

  /// A range without the white space at its two ends.
  @inlinable
  public static func trim(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let width = width(text, lower, upper)
      if width == 0 { break }
      lower += width
    }
    while upper > lower {
      let width = widthBefore(text, lower, upper)
      if width == 0 { break }
      upper -= width
    }
    return lower..<upper
  }

  @usableFromInline
  static func widthBefore(_ text: [UInt8], _ lower: Int, _ upper: Int) -> Int {
    let byte = text[upper - 1]
    if byte <= 0x20 { return 1 }
    if byte & 0xC0 != 0x80 { return 0 }
    if upper - lower >= 2, width(text, upper - 2, upper) == 2 { return 2 }
    if upper - lower >= 3, width(text, upper - 3, upper) == 3 { return 3 }
    return 0
  }
}
