/// Tells bytes that cannot be text.
enum BinaryCheck {
  /// The offset of the first byte that no text contains, or nil.
  ///
  /// Text contains no control characters but tab, line feed, form feed, carriage return and the
  /// end-of-file mark of old systems; one stray control character among text is let pass.
  static func offset(in bytes: [UInt8]) -> Int? {
    var controls = 0
    var first = 0
    for (index, byte) in bytes.enumerated() where byte < 0x20 {
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1A: continue
      case 0x00: return index
      default:
        if controls == 0 { first = index }
        controls += 1
      }
    }
    return controls * 100 > bytes.count ? first : nil
  }
}
