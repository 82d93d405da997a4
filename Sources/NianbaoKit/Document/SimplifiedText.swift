/// Text in traditional characters as simplified text says the same.
///
/// Labels, headings and words are matched in simplified characters. Folding changes no position: a
/// character of the basic plane has as many bytes as its simplified one, and so have the words that
/// Taiwan uses for mainland ones, such as 檔案 for 文件.
public enum SimplifiedText {
  /// Folds a whole text.
  ///
  /// Pronunciations in brackets behind a character, as in 報(bào)告, become spaces.
  ///
  /// - Parameter text: UTF-8, of any kind.
  /// - Returns: A text of the same length; the same array when there is nothing to fold.
  public static func fold(_ text: [UInt8]) -> [UInt8] {
    var folded = text
    var index = 0
    let end = text.count
    let table = SimplifiedText.table
    while index < end {
      index = nextChange(in: text, from: index, table)
      guard index < end else { break }
      if text[index] == 0x28 {
        if let behind = glossEnd(text, index, end) {
          for position in index..<behind { folded[position] = 0x20 }
          index = behind
        } else {
          index += 1
        }
        continue
      }
      switch table.character(text, index, end) {
      case .same: index += 3
      case .other(let code):
        put(code, in: &folded, at: index)
        index += 3
      case .word(let first, let second):
        put(first, in: &folded, at: index)
        put(second, in: &folded, at: index + 3)
        index += 6
      }
    }
    return folded
  }

  /// The next place where there may be something to fold: most text has none.
  private static func nextChange(in text: [UInt8], from start: Int, _ table: Table) -> Int {
    text.withUnsafeBufferPointer { text in
      table.codes.withUnsafeBufferPointer { codes in
        var index = start
        let last = text.count - 2
        while index < last {
          let lead = text[index] &- firstLead
          if lead > 5 {
            if text[index] == 0x28 { return index }
            index &+= 1
            continue
          }
          let position =
            Int(lead) << 12 | Int(text[index &+ 1] & 0x3F) << 6 | Int(text[index &+ 2] & 0x3F)
          if codes[position] != 0 { return index }
          index &+= 3
        }
        return text.count
      }
    }
  }

  /// What a character of three bytes is in simplified text.
  enum Character {
    /// The same.
    case same
    /// Another character, by its code point.
    case other(UInt16)
    /// With the next one a word of two other characters.
    case word(UInt16, UInt16)
  }

  /// The end of a pronunciation in brackets, such as (bào), that stands behind a Chinese character.
  static func glossEnd(_ text: [UInt8], _ open: Int, _ end: Int) -> Int? {
    guard open >= 3, text[open - 3] >= 0xE4, text[open - 3] <= 0xE9 else { return nil }
    var index = open + 1
    var hasTone = false
    while index < end, index - open <= longestGloss {
      switch text[index] {
      case 0x61...0x7A: index += 1
      case 0xC3...0xC7, 0xCC:  // Latin letters with their marks, and marks of their own
        hasTone = true
        index += 2
      case 0x29: return hasTone ? index + 1 : nil
      default: return nil
      }
    }
    return nil
  }

  /// The longest pronunciation in bytes.
  private static let longestGloss = 10

  /// Characters whose simplified ones differ.
  struct Table: Sendable {
    /// For each character from `firstCode` on its simplified one, the number of a word that it may
    /// begin above `firstWord`, or zero where it stays.
    fileprivate let codes: [UInt16]
    private let words: [Word]

    fileprivate init() {
      var codes = [UInt16](repeating: 0, count: 0xA000 - Int(firstCode))
      let pairs = SimplifiedText.codes(pairs)
      for index in stride(from: 0, to: pairs.count, by: 2) {
        codes[Int(pairs[index] - firstCode)] = pairs[index + 1]
      }
      var words: [Word] = []
      for (word, replacement, exceptions) in vocabulary {
        let (word, replacement) = (SimplifiedText.codes(word), SimplifiedText.codes(replacement))
        let first = Int(word[0] - firstCode)
        words.append(
          Word(
            second: word[1], replacement: (replacement[0], replacement[1]), first: codes[first],
            exceptions: SimplifiedText.codes(exceptions)))
        codes[first] = firstWord + UInt16(words.count - 1)
      }
      self.codes = codes
      self.words = words
    }

    /// Whether the character of three bytes, which begin with 0xE4 to 0xE9, stays as it is.
    @inline(__always)
    func keeps(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
      let code = Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
      return codes[code - Int(firstCode)] == 0
    }

    /// Hands over the bytes of the Chinese characters from a position on that stay as they are.
    ///
    /// - Returns: Where the first other character begins.
    @inline(__always)
    func endOfKept(_ text: [UInt8], _ at: Int, _ end: Int, _ body: (UInt8) -> Void) -> Int {
      text.withUnsafeBufferPointer { text in
        codes.withUnsafeBufferPointer { codes in
          var index = at
          while index &+ 2 < end {
            let (first, second, third) = (text[index], text[index &+ 1], text[index &+ 2])
            let lead = first &- firstLead
            let position = Int(lead) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
            guard lead <= 5, codes[position] == 0 else { break }
            body(first)
            body(second)
            body(third)
            index &+= 3
          }
          return index
        }
      }
    }

    /// Looks at the character of three bytes at a position.
    @inline(__always)
    func character(_ text: [UInt8], _ at: Int, _ end: Int) -> Character {
      let position = Int(code(text, at) &- firstCode)
      guard position < codes.count, codes[position] != 0 else { return .same }
      let folded = codes[position]
      return folded < firstWord
        ? .other(folded) : word(text, at, end, words[Int(folded - firstWord)])
    }

    private func word(_ text: [UInt8], _ at: Int, _ end: Int, _ word: Word) -> Character {
      if at + 5 < end, code(text, at + 3) == word.second,
        at + 8 >= end || !word.exceptions.contains(code(text, at + 6))
      {
        return .word(word.replacement.0, word.replacement.1)
      }
      return word.first == 0 ? .same : .other(word.first)
    }
  }

  /// The table; whoever folds many characters asks for it once.
  static let table = Table()

  /// A word of two characters that simplified text has another word for.
  private struct Word: Sendable {
    let second: UInt16
    let replacement: (UInt16, UInt16)
    /// What the first character is where the word does not stand, or zero.
    let first: UInt16
    /// Characters in front of which it is no such word: 檔案館 is an archive.
    let exceptions: [UInt16]
  }

  private static let vocabulary = [
    ("檔案", "文件", "館馆局室"), ("資訊", "信息", ""), ("網路", "网络", ""), ("專案", "项目", ""),
    ("透過", "通过", ""), ("品質", "质量", ""), ("程式", "程序", ""), ("線上", "在线", ""),
  ]

  /// The characters that begin with a byte from `firstLead` to 0xE9.
  private static let firstCode: UInt16 = 0x4000
  private static let firstLead: UInt8 = 0xE4
  /// Above all Chinese characters: where the numbers of words begin.
  private static let firstWord: UInt16 = 0xE000

  private static func codes(_ text: String) -> [UInt16] {
    text.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
  }

  @inline(__always)
  private static func code(_ text: [UInt8], _ at: Int) -> UInt16 {
    UInt16(text[at] & 0x0F) << 12 | UInt16(text[at + 1] & 0x3F) << 6 | UInt16(text[at + 2] & 0x3F)
  }

  private static func put(_ code: UInt16, in text: inout [UInt8], at index: Int) {
    text[index] = UInt8(0xE0 | code >> 12)
    text[index + 1] = UInt8(0x80 | code >> 6 & 0x3F)
    text[index + 2] = UInt8(0x80 | code & 0x3F)
  }
}
