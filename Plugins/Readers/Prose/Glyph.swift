/// Characters of three bytes, which is what nearly all Chinese text is made of.
enum Glyph {
  /// The code point of the three-byte character at a position, or zero when none begins there.
  @inline(__always)
  static func code(_ text: [UInt8], _ at: Int, _ end: Int) -> UInt16 {
    guard at + 2 < end, text[at] & 0xF0 == 0xE0 else { return 0 }
    return UInt16(text[at] & 0x0F) << 12 | UInt16(text[at + 1] & 0x3F) << 6
      | UInt16(text[at + 2] & 0x3F)
  }

  /// The code point of the three-byte character that ends at a position.
  @inline(__always)
  static func code(_ text: [UInt8], before at: Int, _ start: Int) -> UInt16 {
    at - 3 >= start ? code(text, at - 3, at) : 0
  }

  /// The length in bytes of the character that begins with a byte.
  @inline(__always)
  static func width(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The code point of a character of the basic plane.
  @inline(__always)
  static func code(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }
}
