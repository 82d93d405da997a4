import Glibc

/// Comparing text with words that are known when the program is built.
enum Word {
  /// Whether a word begins at a position.
  @inline(__always)
  static func stands(_ word: StaticString, _ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at >= 0, at + count <= end else { return false }
    let bytes = word.utf8Start
    for offset in 0..<count where text[at + offset] != bytes[offset] { return false }
    return true
  }

  /// Whether a word ends at a position.
  @inline(__always)
  static func ends(_ word: StaticString, _ text: [UInt8], _ start: Int, _ at: Int) -> Bool {
    at - word.utf8CodeUnitCount >= start && stands(word, text, at - word.utf8CodeUnitCount, at)
  }

  /// Whether a word stands between two positions, and where it does first.
  static func find(_ word: StaticString, _ text: [UInt8], _ range: Range<Int>) -> Int? {
    let count = word.utf8CodeUnitCount
    let limit = min(range.upperBound, text.count)
    guard range.lowerBound >= 0, limit - range.lowerBound >= count else { return nil }
    return text.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return nil }
      // The last byte is much rarer than the first, with which whole blocks of characters begin.
      let last = Int32(word.utf8Start[count - 1])
      var at = base + range.lowerBound + count - 1
      let end = base + limit
      while at < end, let found = memchr(at, last, end - at) {
        let start = UnsafeRawPointer(found) - (count - 1)
        if memcmp(start, word.utf8Start, count) == 0 { return start - base }
        at = UnsafeRawPointer(found) + 1
      }
      return nil
    }
  }

  /// Whether the character at a position is one of those in a list of three-byte characters.
  @inline(__always)
  static func isOne(of list: StaticString, _ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at >= 0, at + 3 <= end else { return false }
    let bytes = list.utf8Start
    var offset = 0
    while offset + 3 <= list.utf8CodeUnitCount {
      if bytes[offset] == text[at], bytes[offset + 1] == text[at + 1],
        bytes[offset + 2] == text[at + 2]
      {
        return true
      }
      offset += 3
    }
    return false
  }

  /// The number of bytes of the character that a byte begins.
  @inline(__always)
  static func width(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether a Chinese character stands there: U+4E00…U+9FFF, or the 〇 of 二〇.
  @inline(__always)
  static func isChinese(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at >= 0, at + 3 <= end else { return false }
    switch text[at] {
    case 0xE4: return text[at + 1] >= 0xB8
    case 0xE5...0xE9: return true
    case 0xE3: return text[at + 1] == 0x80 && text[at + 2] == 0x87
    default: return false
    }
  }
}
