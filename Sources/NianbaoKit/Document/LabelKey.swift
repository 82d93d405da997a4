/// What a label says, without the ways it may be written: a 64-bit fingerprint.
///
/// Two labels have the same key when they agree after folding (`LabelKey.fold`): full-width
/// letters and digits become ASCII, traditional characters become simplified ones
/// (`SimplifiedText`), and white space and punctuation are left out. A leading ordinal such as 一、 or
/// (三) or 2. or 其中: is left out too, because the same row is numbered differently from one print
/// of a form to the next. A bare number has no key.
@frozen
public struct LabelKey: Sendable {
  /// The fingerprint; zero when there is no word.
  public let bits: UInt64
  /// The fingerprint of the words in front of the first bracket; the same where there is no remark
  /// in brackets.
  public let bitsWithoutRemark: UInt64

  /// The key of text without a word.
  @inlinable
  public static var none: LabelKey { LabelKey(bits: 0, bitsWithoutRemark: 0) }

  @inlinable
  init(bits: UInt64, bitsWithoutRemark: UInt64) {
    self.bits = bits
    self.bitsWithoutRemark = bitsWithoutRemark
  }

  /// Whether the text has no word.
  @inlinable
  public var isNone: Bool { bits == 0 }

  /// The key of a label, its leading ordinal left out.
  public init(_ text: [UInt8], _ range: Range<Int>) {
    guard LabelKey.hasWord(text, range) else {
      self = .none
      return
    }
    let start = Ordinal.end(in: text, range)
    self.init(folding: text, CollectionOfOne(start..<range.upperBound))
  }

  /// The key of a label given as a string.
  public init(_ label: String) {
    let bytes = Array(label.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// The key of a label printed over several lines or cells.
  public init(_ text: [UInt8], joining ranges: [Range<Int>]) {
    guard let first = ranges.first else {
      self = .none
      return
    }
    let start = Ordinal.end(in: text, first)
    self.init(folding: text, [start..<first.upperBound] + ranges.dropFirst())
  }

  /// The fingerprints of all beginnings of a label, by which a part of it on a line of its own is
  /// known.
  static func beginnings(of label: String) -> [UInt64] {
    let bytes = Array(label.utf8)
    var state = LabelKey.seed
    var withoutRemark: UInt64?
    var position = Ordinal.end(in: bytes, 0..<bytes.count)
    var fingerprints: [UInt64] = []
    while position < bytes.count {
      var end = position + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      LabelKey.fold(bytes, position..<end, into: &state, &withoutRemark)
      fingerprints.append(state)
      position = end
    }
    return fingerprints
  }

  private init(folding text: [UInt8], _ ranges: some Sequence<Range<Int>>) {
    var state = LabelKey.seed
    var withoutRemark: UInt64?
    for range in ranges {
      LabelKey.fold(text, range, into: &state, &withoutRemark)
    }
    guard state != LabelKey.seed else {
      self = .none
      return
    }
    self.init(bits: state, bitsWithoutRemark: withoutRemark ?? state)
  }

  /// Whether a range has more than ASCII digits and signs; most cells of a form have not.
  private static func hasWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range where text[index] >= 0x41 { return true }
    return false
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds the words of a range to a running fingerprint (FNV-1a over the folded bytes), and notes
  /// the fingerprint in front of the first bracket.
  static func fold(
    _ text: [UInt8], _ range: Range<Int>, into state: inout UInt64,
    _ withoutRemark: inout UInt64?
  ) {
    var index = range.lowerBound
    let end = range.upperBound
    let table = SimplifiedText.table
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if isWordCharacter(byte) {
          mix(byte, into: &state)
        } else if byte == 0x28, state != seed {
          if let behind = SimplifiedText.glossEnd(text, index, end) {
            index = behind
            continue
          }
          if withoutRemark == nil { withoutRemark = state }
        }
        index += 1
      } else if byte & 0xF0 == 0xE0, index + 2 < end {
        if byte == 0xEF, text[index + 1] == 0xBC, text[index + 2] == 0x88, withoutRemark == nil,
          state != seed
        {
          withoutRemark = state
        }
        if byte >= 0xE4, byte <= 0xE9 {
          let behind = table.endOfKept(text, index, end) { mix($0, into: &state) }
          if behind > index {
            index = behind
            continue
          }
          index = foldChinese(text, index, end, table, into: &state)
        } else {
          foldThree(byte, text[index + 1], text[index + 2], into: &state)
          index += 3
        }
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

  /// Adds the simplified form of a Chinese character, or of a word of two; returns the end.
  @inline(__always)
  private static func foldChinese(
    _ text: [UInt8], _ at: Int, _ end: Int, _ table: SimplifiedText.Table,
    into state: inout UInt64
  ) -> Int {
    switch table.character(text, at, end) {
    case .same:
      mix(text[at], into: &state)
      mix(text[at + 1], into: &state)
      mix(text[at + 2], into: &state)
      return at + 3
    case .other(let code):
      mix(code, into: &state)
      return at + 3
    case .word(let first, let second):
      mix(first, into: &state)
      mix(second, into: &state)
      return at + 6
    }
  }

  /// Adds a character of three bytes by its code point.
  private static func mix(_ code: UInt16, into state: inout UInt64) {
    mix(UInt8(0xE0 | code >> 12), into: &state)
    mix(UInt8(0x80 | code >> 6 & 0x3F), into: &state)
    mix(UInt8(0x80 | code & 0x3F), into: &state)
  }

  private static func foldThree(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, into state: inout UInt64
  ) {
    switch first {
    case 0xEF where second == 0xBC || (second == 0xBD && third < 0xA0):
      // U+FF01…U+FF5E are the full-width forms of ASCII 0x21…0x7E.
      let ascii = (second == 0xBC ? third &- 0x60 : third &- 0x20)
      if isWordCharacter(ascii) { mix(ascii, into: &state) }
    case 0xEF where second == 0xBB && third == 0xBF,  // U+FEFF
      0xE2 where second < 0x84,  // U+2000…U+20FF: spaces, dashes, quotation marks
      0xE2 where second == 0x8F && third == 0x8E:  // ⏎
      break
    case 0xE2 where (second >= 0x86 && second <= 0x90) || (second >= 0x94 && second <= 0x9E):
      break  // U+2180…U+243F, U+2500…U+27BF: arrows, marks for line breaks, lines, dots
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

extension LabelKey: Hashable {
  /// Whether two labels say the same, remarks included.
  @inlinable
  public static func == (left: LabelKey, right: LabelKey) -> Bool { left.bits == right.bits }

  /// Hashes the fingerprint.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(bits) }
}
