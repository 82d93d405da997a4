import NianbaoKit

/// Words with a meaning, looked up where they stand in a text.
struct WordList<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let first: UInt16
    let word: [UInt8]
    let meaning: Meaning
  }

  /// A few bits of every first character, so that nearly all text is passed over at one look.
  private var filter = [UInt64](repeating: 0, count: 64)
  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// A list of meanings, each with its words separated by spaces.
  init(_ lines: [(meaning: Meaning, words: String)]) {
    for line in lines {
      for word in line.words.split(separator: " ") {
        guard let first = word.unicodeScalars.first else { continue }
        let code = Glyph.code(first)
        filter[Int(code >> 6 & 63)] |= 1 << UInt64(code & 63)
        entries.append(Entry(first: code, word: Array(word.utf8), meaning: line.meaning))
      }
    }
    // 上年度结转 must be tried before 上年.
    entries.sort { ($0.first, $1.word.count) < ($1.first, $0.word.count) }
  }

  /// The longest word that begins at a position, and its end.
  @inline(__always)
  func word(in text: [UInt8], at: Int, end: Int) -> (meaning: Meaning, end: Int)? {
    guard at < end else { return nil }
    let code = text[at] < 0x80 ? UInt16(text[at]) : Glyph.code(text, at, end)
    guard filter[Int(code >> 6 & 63)] & 1 << UInt64(code & 63) != 0 else { return nil }
    return lookUp(code, text, at, end)
  }

  private func lookUp(
    _ code: UInt16, _ text: [UInt8], _ at: Int, _ end: Int
  ) -> (meaning: Meaning, end: Int)? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].first < code { low = middle + 1 } else { high = middle }
    }
    while low < entries.count, entries[low].first == code {
      if let end = text.end(of: entries[low].word, at, end) { return (entries[low].meaning, end) }
      low += 1
    }
    return nil
  }

  /// Whether one of the words stands somewhere in a range.
  func occurs(in text: [UInt8], _ range: Range<Int>) -> Bool {
    if isEmpty { return false }
    var position = range.lowerBound
    while position < range.upperBound {
      if word(in: text, at: position, end: range.upperBound) != nil { return true }
      position += Glyph.width(text[position])
    }
    return false
  }
}

extension [UInt8] {
  /// Where a word ends whose first character stands at a position; a line may break in it.
  fileprivate func end(of word: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    var position = at
    for (index, byte) in word.enumerated() {
      if position < limit, self[position] == 0x0A || self[position] == 0x0D, index > 0 {
        position = Space.trim(self, position..<limit).lowerBound
      }
      guard position < limit, self[position] == byte else { return nil }
      position += 1
    }
    return position
  }

  /// Whether a word stands at a position and ends in time.
  @inline(__always)
  func matches(_ word: [UInt8], at: Int, end: Int) -> Bool {
    guard at >= 0, at + word.count <= end else { return false }
    // The last byte tells most words apart, the first ones are shared by whole blocks of characters.
    var index = word.count - 1
    while index >= 0 {
      if self[at + index] != word[index] { return false }
      index -= 1
    }
    return true
  }
}
