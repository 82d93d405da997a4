import NianbaoKit

/// What the words of a heading look like, and where they end in the line of a text.
enum HeadingWords {
  /// A line that is longer than this many bytes is no heading.
  static let longest = 300
  static let numerals = GlyphSet("一二三四五六七八九十")

  /// Whether the words go on like running text rather than like a heading.
  static func isSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte == 0x3B || byte == 0x3F || byte == 0x3A || byte == 0x7C { return true }
      switch Glyph.code(text, position, range.upperBound) {
      case 0x3002, 0xFF1B, 0xFF1F, 0xFF1A: return true
      default: break
      }
      position += Glyph.width(byte)
    }
    return false
  }

  /// Where the heading ends whose words begin a range; nil when they are those of a text.
  ///
  /// A heading ends with a word such as 情况, 概述 or 事项 that nothing joins to further words:
  /// 存在的主要问题及改进情况 goes on behind 问题.
  static func end(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let limit = min(range.upperBound, range.lowerBound + 160)
    var position = skipYear(text, skipSpace(text, range.lowerBound, limit), limit)
    while position < limit {
      if let word = endings.word(in: text, at: position, end: limit) {
        position = word.end
        if endsHere(text, position, range.upperBound) { return position }
        if !joins.contains(Glyph.code(text, position, range.upperBound)),
          endings.word(in: text, at: position, end: range.upperBound) == nil
        {
          return position
        }
        continue
      }
      if isStop(text, position, limit) { return nil }
      if Glyph.code(text, position, limit) == 0x300A {
        position = behindTitle(text, position, limit)
      } else {
        position += Glyph.width(text[position])
      }
    }
    return nil
  }

  /// Whether a report has such a section; other headings are known only on lines of their own.
  static func isKnown(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    SectionWords.kind(text, range) != .local || topics.occurs(in: text, range)
  }

  /// Whether a heading may begin at a position: in front of it something ends, or its words are
  /// those of the national form, which are never part of a sentence.
  static func mayBegin(_ text: [UInt8], _ at: Int, _ start: Int, _ words: Range<Int>) -> Bool {
    guard at > start else { return true }
    let byte = text[at - 1]
    if byte < 0x80 {
      return byte <= 0x20 || (0x30...0x39).contains(byte) || byte == 0x29 || byte == 0x3E
        || byte == 0x3B || byte == 0x3A || byte == 0x2E
    }
    let code = Glyph.code(text, before: at, start)
    if breaks.contains(code) || Space.trim(text, at - 3..<at).isEmpty { return true }
    return code != ordinalSign && !numerals.contains(code) && official.occurs(in: text, words)
  }

  /// Whether what stands behind a heading's words is a text: a year, a comma, a digit.
  static func goesOn(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text[range].contains { (0x30...0x39).contains($0) || $0 == 0x2C }
      || commas.occurs(in: text, range)
  }

  /// The end of a heading whose last words are printed on the next line.
  static func wrappedEnd(_ document: Document, _ index: Int, _ words: Range<Int>) -> Int? {
    guard words.count >= 45, !endings.occurs(in: document.simplifiedText, words),
      index + 1 < document.blocks.count,
      case .paragraph(let next) = document.blocks[index + 1], next.range.count <= 45,
      Ordinal.end(in: document.simplifiedText, next.range) == next.range.lowerBound,
      end(document.simplifiedText, next.range) == next.range.upperBound
    else { return nil }
    return next.range.upperBound
  }

  private static func endsHere(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at >= end || isStop(text, at, end) || Space.width(text, at, end) > 0
  }

  /// Whether a sign stands there that no heading has: a digit, a bracket, the end of a sentence.
  private static func isStop(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return byte > 0x20 }
    return stops.contains(Glyph.code(text, at, end))
  }

  /// Behind a year with which a heading begins: 三、2017年依申请公开情况.
  private static func skipYear(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    var position = at
    while position < end, (0x30...0x39).contains(text[position]) { position += 1 }
    guard position == at + 4, Glyph.code(text, position, end) == yearSign else { return at }
    return position + 3
  }

  private static func behindTitle(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    var position = at
    while position < end, Glyph.code(text, position, end) != 0x300B {
      position += Glyph.width(text[position])
    }
    return min(position + 3, end)
  }

  private static func skipSpace(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    var position = at
    while position < end {
      let width = Space.width(text, position, end)
      if width == 0 { break }
      position += width
    }
    return position
  }

  private static let yearSign = Glyph.code("年")
  private static let ordinalSign = Glyph.code("第")
  private static let breaks = GlyphSet("。！？；：”）》】　0１２３４５６７８９")
  private static let stops = GlyphSet("，。！？；：（）“”")
  private static let joins = GlyphSet("及和与、的以或")
  private static let endings = WordList<Bool>([
    (true, "情况 概述 概况 综述 措施 举措 事项 附表 统计表 问题 建议 打算 说明 附件")
  ])
  private static let topics = WordList<Bool>([(true, "公开")])
  private static let official = WordList<Bool>([
    (
      true,
      "总体情况 主动公开政府信息 收到和处理政府信息公开申请 行政复议、行政诉讼 行政复议、提起行政诉讼 主要问题及改进 其他需要报告的事项"
    )
  ])
  private static let commas = WordList<Bool>([(true, "， 。")])
}
