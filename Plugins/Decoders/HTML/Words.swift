import NianbaoKit

/// The words of a paragraph, with white space as a browser prints it.
struct Words {
  private(set) var bytes: [UInt8] = []
  /// The source's line on which the words begin.
  private(set) var line: Int32 = 0
  private var hasSpace = false
  private var hasLineEnd = false
  private var separatesNumbers = false

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds text.
  ///
  /// White space between words is one space, and none where a line of the source ends between two
  /// Chinese characters (CSS Text 3, section 4.1.3).
  ///
  /// - Parameters:
  ///   - text: The text, UTF-8.
  ///   - last: The source's line on which it ends.
  ///   - keepsLines: Whether line ends are printed.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, endingOnLine last: Int32, keepsLines: Bool
  ) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if Markup.isSpace(byte) {
        hasSpace = true
        if byte == 0x0A {
          hasLineEnd = true
          if keepsLines, !bytes.isEmpty, bytes.last != 0x0A { bytes.append(0x0A) }
        }
        index += 1
        continue
      }
      if bytes.isEmpty { line = last - Int32(text[index...].count { $0 == 0x0A }) }
      appendSpace(before: byte)
      if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 {
        bytes += Words.windows1252[Int(text[index + 1]) - 0x80].utf8
        index += 2
        continue
      }
      let start = index
      while index < text.count, !Markup.isSpace(text[index]), index == start || text[index] != 0xC2
      {
        index += 1
      }
      bytes += text[start..<index]
    }
  }

  /// Adds text that a tag holds.
  mutating func append(_ text: some Collection<UInt8>, line: Int32) {
    guard let first = text.first else { return }
    if bytes.isEmpty { self.line = line }
    appendSpace(before: first)
    bytes += text
  }

  /// Ends a line inside a paragraph.
  mutating func breakLine() {
    if !bytes.isEmpty { bytes.append(0x0A) }
    hasSpace = false
    hasLineEnd = false
  }

  /// Keeps digits apart from those before them: 12 and a note 1 are not 121.
  mutating func separateNumbers() { separatesNumbers = true }

  /// Adds text whose digits may not be part of what is around them.
  mutating func append(doubtful text: UnsafeBufferPointer<UInt8>, endingOnLine last: Int32) {
    var marked: [UInt8] = []
    DoubtfulDigits.append(text, to: &marked)
    marked.withUnsafeBufferPointer { append($0, endingOnLine: last, keepsLines: false) }
  }

  /// Removes what was added behind other words from a position on if it is the sign of a note, as
  /// `[1]`, which is surely no part of them.
  mutating func removeNote(from start: Int) {
    guard start > 0, start < bytes.count else { return }
    let note = bytes[start...].drop { Markup.isSpace($0) }
    guard bytes[start - 1] != 0x0A, Words.isNote(note) else { return }
    bytes.removeSubrange(start...)
    separatesNumbers = true
  }

  /// Whether a text is `[1]`, `〔1〕`, `［1］` or ①.
  private static func isNote(_ text: ArraySlice<UInt8>) -> Bool {
    if text.count == 3 {
      return text.starts(with: [0xE2, 0x91]) && text[text.startIndex + 2] < 0xB4
        || text.first == 0x5B && text.last == 0x5D && Markup.isDigit(text[text.startIndex + 1])
    }
    for (open, close) in [("[", "]"), ("〔", "〕"), ("［", "］")] {
      guard text.starts(with: open.utf8), text.suffix(close.utf8.count).elementsEqual(close.utf8)
      else { continue }
      let number = text.dropFirst(open.utf8.count).dropLast(close.utf8.count)
      return (1...3).contains(number.count) && number.allSatisfy(Markup.isDigit)
    }
    return false
  }

  /// Begins a new paragraph.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    separatesNumbers = false
    hasSpace = false
    hasLineEnd = false
  }

  private mutating func appendSpace(before next: UInt8) {
    if separatesNumbers {
      separatesNumbers = false
      if Markup.isDigit(next), let last = bytes.last, Markup.isDigit(last) {
        bytes.append(DoubtfulDigits.mark)
      }
    }
    guard hasSpace else { return }
    let isWide = next >= 0xE3 && bytes.count >= 3 && bytes[bytes.count - 3] >= 0xE3
    if !bytes.isEmpty, bytes.last != 0x0A, !(hasLineEnd && isWide) { bytes.append(0x20) }
    hasSpace = false
    hasLineEnd = false
  }

  /// What browsers print for the numbers 128 to 159 in character references (HTML 5, section
  /// 13.2.5.80).
  private static let windows1252 = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")
}
