/// The mark by which decoders show that a source does not tell whether digits belong to a number.
///
/// A footnote sign beside a number, a number that is struck out, text that a browser may not show:
/// printed without a mark, such digits would make another number of the one beside them. With it a
/// cell is no number, and is told as unreadable.
public enum DoubtfulDigits {
  /// The question mark; no label and no number has it.
  public static let mark: UInt8 = 0x3F

  /// Whether a text has a digit, of ASCII or full width.
  public static func stand(in text: some Collection<UInt8>) -> Bool {
    var window: UInt32 = 0
    for byte in text {
      window = window << 8 | UInt32(byte)
      if isDigit(window) { return true }
    }
    return false
  }

  /// Appends a text with a mark before and behind each run of digits.
  public static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    let text = Array(text)
    var at = 0
    var isInDigits = false
    while at < text.count {
      let length = text[at] == 0xEF && at + 2 < text.count ? 3 : 1
      let character = text[at..<at + length]
      if isInDigits != stand(in: character) {
        isInDigits.toggle()
        bytes.append(mark)
      }
      bytes += character
      at += length
    }
    if isInDigits { bytes.append(mark) }
  }

  /// Whether the last bytes of a text are those of a digit.
  private static func isDigit(_ window: UInt32) -> Bool {
    let byte = window & 0xFF
    if byte >= 0x30, byte <= 0x39 { return true }
    return window & 0xFF_FFFF >= 0xEF_BC90 && window & 0xFF_FFFF <= 0xEF_BC99  // ０ to ９
  }
}
