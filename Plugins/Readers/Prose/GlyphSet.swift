/// A set of characters of the basic plane, one bit each.
struct GlyphSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// The characters of a string.
  init(_ characters: String) {
    for scalar in characters.unicodeScalars { insert(Glyph.code(scalar)) }
  }

  mutating func insert(_ code: UInt16) {
    bits[Int(code >> 6)] |= 1 << UInt64(code & 63)
  }

  /// Hands over the bits for a look at many characters: 64 characters in each word.
  @inline(__always)
  func withBits<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
    bits.withUnsafeBufferPointer(body)
  }

  @inline(__always)
  func contains(_ code: UInt16) -> Bool {
    bits[Int(code >> 6)] & 1 << UInt64(code & 63) != 0
  }
}
