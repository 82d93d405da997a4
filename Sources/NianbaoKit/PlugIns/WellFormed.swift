/// Well-formed UTF-8, for writers whose output must not contain anything else.
public enum WellFormed {
  /// The length in bytes of the character at a position; zero if the bytes there are none.
  ///
  /// Characters cut short, overlong forms and surrogates are no characters (Unicode, table 3-7).
  @inlinable
  public static func width(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let first = text[at]
    if first < 0x80 { return 1 }
    let left = text.count - at
    guard left >= 2, first >= 0xC2, first <= 0xF4 else { return 0 }
    let second = text[at + 1]
    guard second & 0xC0 == 0x80 else { return 0 }
    if first < 0xE0 { return 2 }
    guard left >= 3, text[at + 2] & 0xC0 == 0x80 else { return 0 }
    if first < 0xF0 {
      if first == 0xE0, second < 0xA0 { return 0 }
      if first == 0xED, second > 0x9F { return 0 }
      return 3
    }
    guard left >= 4, text[at + 3] & 0xC0 == 0x80 else { return 0 }
    if first == 0xF0, second < 0x90 { return 0 }
    if first == 0xF4, second > 0x8F { return 0 }
    return 4
  }

  /// Whether all of a text is well-formed.
  public static func isWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      let width = width(text, at)
      if width == 0 { return false }
      at += width
    }
    return true
  }
}
