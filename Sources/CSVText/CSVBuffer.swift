public import NianbaoKit

/// Rows of comma-separated values (RFC 4180) under construction.
public struct CSVBuffer: ~Copyable {
  private var buffer = ByteBuffer()
  private var isFirstCell = true

  /// No row yet.
  public init() {}

  /// The rows.
  public var bytes: [UInt8] { buffer.bytes }

  /// Begins anew; memory is kept.
  public mutating func removeAll() { buffer.removeAll() }

  /// Ends a row.
  public mutating func endRow() {
    buffer.append("\r\n")
    isFirstCell = true
  }

  /// Appends an empty cell.
  public mutating func empty() { separate() }

  /// Appends a number in plain decimal notation.
  public mutating func number(_ value: Number) {
    separate()
    buffer.append(value)
  }

  /// Appends a whole number.
  public mutating func number(_ value: Int) { number(Number(Int64(value))) }

  /// Appends words; those that a spreadsheet would run as a formula get an apostrophe in front.
  public mutating func text(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { append($0, isWellFormed: true) }
  }

  /// Appends words that are a range of a text.
  public mutating func text(_ text: [UInt8], _ range: Range<Int>) {
    separate()
    text.withUnsafeBufferPointer { text in
      let words = UnsafeBufferPointer(rebasing: text[range])
      append(words, isWellFormed: WellFormed.isWhole(words))
    }
  }

  private mutating func separate() {
    if isFirstCell { isFirstCell = false } else { buffer.append(Self.comma) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isWellFormed: Bool) {
    let least = Self.least(of: text)
    let hasSign = least <= Self.comma && text.contains(where: Self.isSign)
    if hasSign { buffer.append(Self.quote) }
    if FormulaGuard.isFormula(text) { buffer.append(UInt8(ascii: "'")) }
    if isWellFormed, !hasSign, least > 0 {
      buffer.append(text)
    } else {
      appendSlowly(text)
    }
    if hasSign { buffer.append(Self.quote) }
  }

  /// The least byte of a text: most texts have none that is as small as a comma.
  ///
  /// There is no branch in the loop, so that many bytes are looked at in one step.
  private static func least(of text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var least = UInt8.max
    for byte in text { least = min(least, byte) }
    return least
  }

  /// Whether a text with the character needs quotes; none of them is greater than a comma.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == comma || byte == quote || byte == 0x0A || byte == 0x0D
  }

  /// Doubles quotes; U+0000, which many readers refuse, and what is no character become U+FFFD.
  private mutating func appendSlowly(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < text.count {
      let width = WellFormed.width(text, at)
      if width == 0 || text[at] == 0 {
        buffer.append("\u{FFFD}")
      } else {
        if text[at] == Self.quote { buffer.append(Self.quote) }
        buffer.append(UnsafeBufferPointer(rebasing: text[at..<at + width]))
      }
      at += max(width, 1)
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
}
