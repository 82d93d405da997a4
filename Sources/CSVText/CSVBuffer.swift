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
    text.withUTF8 { append($0) }
  }

  /// Appends words that are a range of a text.
  public mutating func text(_ text: [UInt8], _ range: Range<Int>) {
    separate()
    text.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func separate() {
    if isFirstCell { isFirstCell = false } else { bytes.append(Self.comma) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let isGuarded = FormulaGuard.isFormula(text)
    var isQuoted = false
    var isClean = true
    var at = 0
    while at < text.count {
      switch text[at] {
      case Self.quote, Self.comma, 0x0A, 0x0D: isQuoted = true
      case 0: isClean = false
      default: break
      }
      let width = WellFormed.width(text, at)
      if width == 0 { isClean = false }
      at += max(width, 1)
    }
    if isQuoted { bytes.append(Self.quote) }
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    if isClean, !isQuoted {
      bytes.append(contentsOf: text)
    } else {
      appendSlowly(text)
    }
    if isQuoted { bytes.append(Self.quote) }
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
