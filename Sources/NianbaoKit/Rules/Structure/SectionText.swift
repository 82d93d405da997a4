import Glibc

/// The running text of sections, as rules look for words in it.
enum SectionText {
  /// Whether one of some words stands in a section.
  static func mentions(_ words: [[UInt8]], in section: Section, of report: Report) -> Bool {
    let isThere = section.paragraphs.contains { paragraph in
      words.contains { stands($0, in: report.text, paragraph) }
    }
    if isThere { return true }
    let text = folded(section, report.text)
    return words.contains { stands($0, in: text, 0..<text.count) }
  }

  /// Whether a word stands in a range of a text.
  static func stands(_ word: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = word.last, range.count >= word.count else { return false }
    return text.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return false }
      let front = word.count - 1
      var at = range.lowerBound + front
      // The last byte of a character is much rarer than its first one.
      while at < range.upperBound,
        let found = memchr(base + at, Int32(last), range.upperBound - at)
      {
        at = UnsafeRawPointer(found) - base
        if memcmp(base + at - front, word, front) == 0 { return true }
        at += 1
      }
      return false
    }
  }

  /// Whether a section has more than so many characters, white space not counted.
  static func isLonger(than count: Int, _ section: Section, _ text: [UInt8]) -> Bool {
    var left = count
    for paragraph in section.paragraphs {
      var position = paragraph.lowerBound
      while position < paragraph.upperBound {
        let width = Space.width(text, position, paragraph.upperBound)
        if width == 0, text[position] & 0xC0 != 0x80 {
          left -= 1
          if left < 0 { return true }
        }
        position += max(width, 1)
      }
    }
    return false
  }

  /// The text in simplified characters and without white space, since a word may be broken over
  /// two lines.
  static func folded(_ section: Section, _ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for paragraph in section.paragraphs {
      var position = paragraph.lowerBound
      while position < paragraph.upperBound {
        let width = Space.width(text, position, paragraph.upperBound)
        if width == 0 { bytes.append(text[position]) }
        position += max(width, 1)
      }
    }
    return SimplifiedText.fold(bytes)
  }
}
