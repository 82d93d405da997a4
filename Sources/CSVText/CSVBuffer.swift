public import NianbaoKit

/// Rows of comma-separated values (RFC 4180) under construction.
public struct CSVBuffer {
  /// The rows.
  public private(set) var bytes: [UInt8] = []
  private var isFirstCell = true

  /// No row yet.
  public init() {}

  /// Begins anew; memory is kept.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Ends a row.
  public mutating func endRow() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirstCell = true
  }

  /// Appends an empty cell.
  public mutating func empty() { separate() }

  /// Appends a number in plain decimal notation.
  public mutating func number(_ value: Number) {
    separate()
    value.write(to: &bytes)
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
    if isFirstCell { isFirstCell = false } else { bytes.append(Self.comma) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isWellFormed: Bool) {
    let signs = Self.signs(in: text)
    let (hasSign, hasZero) = (signs & 1 != 0, signs & 2 != 0)
    if hasSign { bytes.append(Self.quote) }
    if FormulaGuard.isFormula(text) { bytes.append(UInt8(ascii: "'")) }
    if isWellFormed, !hasSign, !hasZero {
      bytes.append(contentsOf: text)
    } else {
      appendSlowly(text)
    }
    if hasSign { bytes.append(Self.quote) }
  }

  /// Bit 0 is set where a text has a character that needs quotes, bit 1 where it has U+0000.
  ///
  /// There is no branch in the loop, so that many bytes are looked at in one step.
  private static func signs(in text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var signs: UInt8 = 0
    for byte in text {
      signs |= byte == quote ? 1 : 0
      signs |= byte == comma ? 1 : 0
      signs |= byte == 0x0A ? 1 : 0
      signs |= byte == 0x0D ? 1 : 0
      signs |= byte == 0 ? 2 : 0
    }
    return signs
  }

  /// Doubles quotes; U+0000, which many readers refuse, and what is no character become U+FFFD.
  private mutating func appendSlowly(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < text.count {
      let width = WellFormed.width(text, at)
      if width == 0 || text[at] == 0 {
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        if text[at] == Self.quote { bytes.append(Self.quote) }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[at..<at + width]))
      }
      at += max(width, 1)
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
}
