/// Counts control characters, which tell binary files from text.
///
/// Text contains tab, line feed, form feed, carriage return and the end-of-file mark of old
/// systems; one stray control character among a hundred others is let pass, NUL is not.
struct ControlCharacters {
  private var count = 0
  private var first = 0
  private var nul: Int?

  mutating func add(_ byte: UInt8, at index: Int) {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x1A: return
    case 0x00: if nul == nil { nul = index }
    default:
      if count == 0 { first = index }
      count += 1
    }
  }

  /// The offset that shows that a file of a size is not text, or nil.
  func binaryOffset(size: Int) -> Int? {
    nul ?? (count * 100 > size ? first : nil)
  }
}
