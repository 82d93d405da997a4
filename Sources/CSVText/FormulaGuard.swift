/// Finds texts that a spreadsheet would run as a formula when it opens a CSV file.
///
/// Such a text gets an apostrophe in front. The marks are those of the OWASP page "CSV
/// Injection", full-width ones included.
enum FormulaGuard {
  static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return !isNumber(text) && !isDash(text)
    case 0xEF:
      // ＝ ＋ － ＠ are U+FF1D, U+FF0B, U+FF0D, U+FF20.
      guard text.count > 3, text[1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(text[2])
    default:
      return false
    }
  }

  /// Whether a text is a sign, digits, and perhaps a point and digits: `-8`, `+0.5`.
  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let parts = text.dropFirst().split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// Whether a text is a stroke, as tables print it for nothing: `-`, `--`.
  private static func isDash(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
