import NianbaoKit

/// The words of a clause without the ways they may be written.
///
/// White space and quotation marks are gone, full-width signs are ASCII. What stands in brackets is
/// kept apart; of what stands between 《 and 》 only these signs are left, for a title that is
/// mentioned says nothing about counts.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// The words and numbers that stand in brackets.
  private(set) var asides: [UInt8] = []
  /// Where words stand in `bytes` that quotation marks enclose.
  private(set) var quotes: [Range<Int>] = []
  private var openQuote: Int?

  init() { bytes.reserveCapacity(512) }

  /// Replaces the content with the folded text of a range.
  mutating func fold(_ text: [UInt8], _ range: Range<Int>) {
    clear()
    var position = range.lowerBound
    let end = range.upperBound
    var brackets = 0
    var titles = 0
    while position < end {
      let byte = text[position]
      if byte < 0x80 {
        position += 1
        switch byte {
        case 0x28: brackets += 1
        case 0x29: brackets = max(0, brackets - 1)
        case 0...0x20, 0x22, 0x27: break
        default: append(byte, brackets, titles)
        }
        continue
      }
      if byte >= 0xE4, byte <= 0xE9 {
        let behind = FoldedText.endOfWords(text, position, end)
        if titles == 0 {
          if brackets == 0 {
            bytes += text[position..<behind]
          } else {
            asides += text[position..<behind]
          }
        }
        position = behind
        continue
      }
      let width = min(Glyph.width(byte), end - position)
      defer { position += width }
      let code = Glyph.code(text, position, end)
      switch code {
      case 0xFF08: brackets += 1
      case 0xFF09: brackets = max(0, brackets - 1)
      case 0x300A:
        if titles == 0, brackets == 0 { bytes += FoldedText.title }
        titles += 1
      case 0x300B: titles = max(0, titles - 1)
      case 0x201C, 0x300C: openQuote = bytes.count
      case 0x201D, 0x300D:
        if let start = openQuote, start < bytes.count { quotes.append(start..<bytes.count) }
        openQuote = nil
      case 0x2018...0x201F, 0x300E...0x300F: break
      case 0xFF01...0xFF5E:
        append(UInt8(code - 0xFEE0), brackets, titles)
      default:
        guard Space.width(text, position, end) == 0 else { break }
        for index in position..<position + width { append(text[index], brackets, titles) }
      }
    }
  }

  private mutating func append(_ byte: UInt8, _ brackets: Int, _ titles: Int) {
    if titles > 0 { return }
    if brackets == 0 {
      bytes.append(byte)
    } else if byte >= 0x80 || byte &- 0x30 < 10 {
      // The address of a page says nothing.
      asides.append(byte)
    }
  }

  private static let title = Array("《》".utf8)

  /// Behind the Chinese characters that begin at a position.
  private static func endOfWords(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      var position = at
      while position < end, text[position] >= 0xE4, text[position] <= 0xE9 { position += 3 }
      return min(position, end)
    }
  }

  /// Empties the text.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    asides.removeAll(keepingCapacity: true)
    quotes.removeAll(keepingCapacity: true)
    openQuote = nil
  }

  /// Puts other words in the place of some.
  mutating func replace(_ range: Range<Int>, with words: [UInt8]) {
    bytes.replaceSubrange(range, with: words)
    quotes.removeAll(keepingCapacity: true)
  }

  /// Whether one of the words stands in the text.
  func contains(anyOf words: WordList<Bool>) -> Bool {
    words.occurs(in: bytes, 0..<bytes.count)
  }

  /// Whether a range of the folded text has a digit.
  func hasDigit(_ range: Range<Int>) -> Bool {
    bytes[range].contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
