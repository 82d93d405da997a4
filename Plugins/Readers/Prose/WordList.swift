/// Words with a meaning, looked up where they stand in a text.
struct WordList<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let word: [UInt8]
    let meaning: Meaning
  }

  private var firsts = GlyphSet("")
  private var entries: [UInt16: [Entry]] = [:]

  /// A list of meanings, each with its words separated by spaces.
  init(_ lines: [(meaning: Meaning, words: String)]) {
    for line in lines {
      for word in line.words.split(separator: " ") {
        guard let first = word.first else { continue }
        let code = Glyph.code(first)
        firsts.insert(code)
        entries[code, default: []].append(Entry(word: Array(word.utf8), meaning: line.meaning))
      }
    }
    // 上一年度结转 must be tried before 上一年.
    for code in entries.keys { entries[code]?.sort { $0.word.count > $1.word.count } }
  }

  /// The longest word that begins at a position, and its end.
  func word(in text: [UInt8], at: Int, end: Int) -> (meaning: Meaning, end: Int)? {
    let code = Glyph.code(text, at, end)
    guard firsts.contains(code), let candidates = entries[code] else { return nil }
    for entry in candidates where text.matches(entry.word, at: at, end: end) {
      return (entry.meaning, at + entry.word.count)
    }
    return nil
  }

  /// Whether one of the words stands somewhere in a range.
  func occurs(in text: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if word(in: text, at: position, end: range.upperBound) != nil { return true }
      position += Glyph.width(text[position])
    }
    return false
  }
}

extension [UInt8] {
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
