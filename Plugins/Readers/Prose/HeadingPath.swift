import NianbaoKit

/// The headings a number stands under: those of its section and part, the line above its paragraph,
/// and the items and short sentences in front of it in the paragraph.
///
/// 主动公开政府信息78条 below 推进财政信息公开 is what was disclosed of finance, so that each heading
/// must consist of words that leave the whole.
struct HeadingPath {
  private struct Entry {
    let level: Level
    let range: Range<Int>
  }

  private enum Level: Int, Comparable {
    /// 一、
    case section
    /// （一）
    case part
    /// 1.
    case number
    /// (1)
    case bracket
    /// ①
    case circle
    /// 一是
    case item
    /// The line above the paragraph, or a few words that end like a heading: 乡镇情况。
    case line
    /// A short sentence without a number.
    case sentence

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  private var entries: [Entry] = []
  /// The paragraph, if it is numbered and its first sentence has not been passed.
  private var numbered: Entry?
  /// The sentence right in front of the position, if it looks like a heading.
  private var previous: Entry?
  private var start = 0
  private var position = 0

  /// Begins a section, whose heading may be numbered.
  mutating func enter(section heading: Range<Int>, _ text: [UInt8]) {
    entries = [
      Entry(
        level: .section, range: HeadingPath.numbering(text, heading)?.words ?? heading)
    ]
    numbered = nil
  }

  /// Begins a paragraph, above which may stand a line that is as short as a heading.
  mutating func enter(paragraph: Range<Int>, above: Range<Int>?, _ text: [UInt8]) {
    if let numbered { open(numbered) }
    entries.removeAll { $0.level >= .item }
    if let above {
      let isSentence =
        Glyph.code(text, before: above.upperBound, above.lowerBound) == HeadingPath.stop
      entries.append(
        isSentence
          ? HeadingPath.entry(text, above.lowerBound..<above.upperBound - 3)
          : Entry(level: .line, range: above))
    }
    previous = nil
    start = paragraph.lowerBound
    position = start
    numbered = HeadingPath.numbering(text, paragraph).map {
      Entry(
        level: $0.level,
        range: $0.words
          .lowerBound..<Clause.sentenceEnd(text, $0.words.lowerBound, paragraph.upperBound))
    }
  }

  /// Takes in the sentences up to the one that begins at a position of the paragraph.
  mutating func advance(to end: Int, in paragraph: Range<Int>, _ text: [UInt8]) {
    while position < end {
      let stop = min(Clause.sentenceEnd(text, position, end), end)
      let sentence = Space.trim(text, position..<stop)
      previous = nil
      if let found = HeadingPath.numbering(text, sentence) {
        open(Entry(level: found.level, range: found.words))
        numbered = nil
      } else if HeadingPath.isHeading(text, sentence) {
        if position == start, entries.allSatisfy({ $0.level < .line }) {
          entries.append(HeadingPath.entry(text, sentence))
        }
        previous = HeadingPath.entry(text, sentence)
      }
      position = stop < end ? stop + Glyph.width(text[stop]) : stop
    }
    // What is numbered itself stands under nothing of its level.
    if let found = HeadingPath.numbering(text, Space.trim(text, end..<paragraph.upperBound)) {
      entries.removeAll { $0.level >= found.level }
      previous = nil
    }
  }

  /// A sentence without a number, which ends like a heading or not.
  private static func entry(_ text: [UInt8], _ sentence: Range<Int>) -> Entry {
    let end = sentence.upperBound - 6
    let isHeading = endings.word(in: text, at: end, end: sentence.upperBound) != nil
    return Entry(level: isHeading ? .line : .sentence, range: sentence)
  }

  /// Whether a sentence without a number is as short as a heading.
  private static func isHeading(_ text: [UInt8], _ sentence: Range<Int>) -> Bool {
    guard !sentence.isEmpty, sentence.count <= longest else { return false }
    let isOne = Clause.end(text, sentence.lowerBound, sentence.upperBound, keepsLists: true)
    return sentence.count <= longestOfTwo || isOne == sentence.upperBound
  }

  /// The words of all headings, and of short sentences without numbers too if they are asked for.
  func headings(withSentences: Bool) -> [Range<Int>] {
    let all = previous.map { entries + [$0] } ?? entries
    return all.filter { withSentences || $0.level < .sentence }.map(\.range)
  }

  private mutating func open(_ entry: Entry) {
    entries.removeAll { $0.level >= entry.level }
    if !entry.range.isEmpty { entries.append(entry) }
  }

  /// Behind the number of the item that a sentence is: 2、 2. and also 2. in front of a year.
  static func behindNumber(_ text: [UInt8], _ range: Range<Int>) -> Int {
    let end = Ordinal.end(in: text, range)
    guard end == range.lowerBound, let first = range.first, (0x30...0x39).contains(text[first])
    else { return end }
    var dot = first + 1
    if dot < range.upperBound, (0x30...0x39).contains(text[dot]) { dot += 1 }
    let sign = dot + 5
    guard dot < range.upperBound, text[dot] == 0x2E,
      Glyph.code(text, sign, range.upperBound) == Glyph.code("年"),
      TimeScope.year(text, endingAt: sign, dot + 1)?.start == dot + 1
    else { return end }
    return dot + 1
  }

  /// How a heading is numbered, and the words behind the number; nil when it has none.
  private static func numbering(
    _ text: [UInt8], _ range: Range<Int>
  ) -> (level: Level, words: Range<Int>)? {
    guard let first = range.first else { return nil }
    if let word = items.word(in: text, at: first, end: range.upperBound) {
      return (.item, word.end..<range.upperBound)
    }
    let code = Glyph.code(text, first, range.upperBound)
    let end = Ordinal.end(in: text, range)
    guard end > first, code != among else { return nil }
    let inside = Glyph.code(text, first + (code == 0xFF08 ? 3 : 1), range.upperBound)
    let level: Level =
      switch text[first] {
      case 0x30...0x39: .number
      case 0x28: HeadingWords.numerals.contains(inside) ? .part : .bracket
      default:
        if code == 0xFF08 {
          HeadingWords.numerals.contains(inside) ? .part : .bracket
        } else {
          HeadingWords.numerals.contains(code) ? .section : .circle
        }
      }
    return (level, end..<range.upperBound)
  }

  private static let endings = WordList<Bool>([(true, "情况 方面")])
  private static let stop = Glyph.code("。")
  private static let among = Glyph.code("其")
  private static let items = WordList<Bool>([(true, Vocabulary.items)])
  /// A longer sentence without a number is no heading.
  static let longest = 75
  /// A longer one with a comma is none.
  private static let longestOfTwo = 45
}
