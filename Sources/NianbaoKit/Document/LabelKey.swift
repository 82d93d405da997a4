/// What a label says, without the ways it may be written: a 64-bit fingerprint.
///
/// Two labels have the same key when they agree after folding (`LabelKey.fold`): full-width
/// letters and digits become ASCII, and white space and punctuation are left out. A leading
/// ordinal such as 一、 or (三) or 2. or 其中: is left out too, because the same row is numbered
/// differently from one print of a form to the next. A bare number has no key.
@frozen
public struct LabelKey: Hashable, Sendable {
  /// The fingerprint; zero when there is no word.
  public let bits: UInt64

  /// Makes a key of a fingerprint.
  @inlinable
  public init(bits: UInt64) { self.bits = bits }

  /// The key of text without a word.
  @inlinable
  public static var none: LabelKey { LabelKey(bits: 0) }

  /// The key of a label, its leading ordinal left out.
  public init(_ text: [UInt8], _ range: Range<Int>) {
    guard LabelKey.hasWord(text, range) else {
      self = .none
      return
    }
    let start = Ordinal.end(in: text, range)
    var state = LabelKey.seed
    LabelKey.fold(text, start..<range.upperBound, into: &state)
    self.init(state: state)
  }

  /// The key of a label given as a string.
  public init(_ label: String) {
    let bytes = Array(label.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// The key of a label printed over several lines or cells.
  public init(_ text: [UInt8], joining ranges: [Range<Int>]) {
    var state = LabelKey.seed
    for (index, range) in ranges.enumerated() {
      let start = index == 0 ? Ordinal.end(in: text, range) : range.lowerBound
      LabelKey.fold(text, start..<range.upperBound, into: &state)
    }
    self.init(state: state)
  }

  /// Whether a range has more than ASCII digits and signs; most cells of a form have not.
  private static func hasWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range where text[index] >= 0x41 { return true }
    return false
  }

  init(state: UInt64) {
    bits = state == LabelKey.seed ? 0 : state
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds the words of a range to a running fingerprint (FNV-1a over the folded bytes).
  static func fold(_ text: [UInt8], _ range: Range<Int>, into state: inout UInt64) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if isWordCharacter(byte) { mix(byte, into: &state) }
        index += 1
      } else if byte & 0xF0 == 0xE0, index + 2 < end {
        foldThree(byte, text[index + 1], text[index + 2], into: &state)
        index += 3
      } else {
        let length = byte & 0xE0 == 0xC0 ? 2 : byte & 0xF8 == 0xF0 ? 4 : 1
        // Two-byte characters up to U+00BF are Latin-1 signs and the no-break space.
        if byte != 0xC2 {
          for offset in index..<min(index + length, end) { mix(text[offset], into: &state) }
        }
        index += length
      }
    }
  }

  private static func foldThree(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, into state: inout UInt64
  ) {
    switch first {
    case 0xEF where second == 0xBC || (second == 0xBD && third < 0xA0):
      // U+FF01…U+FF5E are the full-width forms of ASCII 0x21…0x7E.
      let ascii = (second == 0xBC ? third &- 0x60 : third &+ 0x20)
      if isWordCharacter(ascii) { mix(ascii, into: &state) }
    case 0xEF where second == 0xBB && third == 0xBF,  // U+FEFF
      0xE2 where second < 0x84:  // U+2000…U+20FF: spaces, dashes, quotation marks
      break
    case 0xE3 where second == 0x80 && third != 0x85 && third != 0x87:
      // U+3000…U+303F: ideographic space and punctuation, but not 々 and 〇.
      break
    default:
      mix(first, into: &state)
      mix(second, into: &state)
      mix(third, into: &state)
    }
  }

  private static func mix(_ byte: UInt8, into state: inout UInt64) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private static func isWordCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
