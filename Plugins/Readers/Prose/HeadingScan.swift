import NianbaoKit

/// Finds the headings of a report's sections among its paragraphs.
///
/// Rows of the forms are numbered 一、二、三、四、 too. They are told apart by their words and by
/// order: a report's headings count upwards, and the rows of a table begin again at 一.
enum HeadingScan {
  /// A line that is longer than this is no heading.
  private static let longest = 300

  /// The indexes of the blocks that are headings, in order.
  static func headings(in document: Document) -> [Int] {
    var found: [Int] = []
    var last = 0
    for (index, block) in document.blocks.enumerated() {
      guard case .paragraph(let paragraph) = block,
        let ordinal = ordinal(of: paragraph, document.text), ordinal > last,
        !isRow(paragraph, index, document)
      else { continue }
      found.append(index)
      last = ordinal
    }
    return found.isEmpty ? unnumbered(document) : found
  }

  private static func ordinal(of paragraph: Paragraph, _ text: [UInt8]) -> Int? {
    let range = paragraph.range
    guard range.count <= longest, range.count > 6,
      numerals.contains(Glyph.code(text, range.lowerBound, range.upperBound)),
      let ordinal = Ordinal.section(in: text, range), ordinal.end < range.upperBound,
      !isSentence(text, ordinal.end..<range.upperBound)
    else { return nil }
    return ordinal.value
  }

  /// Whether the words go on like running text rather than like a heading.
  private static func isSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
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

  private static func isRow(_ paragraph: Paragraph, _ index: Int, _ document: Document) -> Bool {
    if rows.contains(paragraph.key) || rowWords.occurs(in: document.text, paragraph.range) {
      return true
    }
    guard doubtful.contains(paragraph.key), index + 1 < document.blocks.count,
      case .paragraph(let next) = document.blocks[index + 1]
    else { return false }
    // Below a heading comes a sentence or another heading, below a row its unit or the next row.
    return next.range.count < 60 && !endsSentence(document.text, next.range)
      && Ordinal.section(in: document.text, next.range) == nil
  }

  private static func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    Glyph.code(text, before: range.upperBound, range.lowerBound) == 0x3002
  }

  private static func unnumbered(_ document: Document) -> [Int] {
    var seen: Set<LabelKey> = []
    return document.blocks.indices.filter { index in
      guard case .paragraph(let paragraph) = document.blocks[index],
        wellKnown.contains(paragraph.key), seen.insert(paragraph.key).inserted
      else { return false }
      // A row of the old table has the words of a heading, but is numbered or stands in brackets.
      return Ordinal.end(in: document.text, paragraph.range) == paragraph.range.lowerBound
    }
  }

  private static let numerals = GlyphSet("一二三四五六七八九十")

  /// Rows of the forms whose words no heading has.
  private static let rows = LabelSet(
    """
    行政复议数量 行政诉讼数量 \
    举报投诉数量 被举报投诉数量 依申请公开信息收取的费用 依申请公开信息收取的费用（万元） \
    向图书馆、档案馆等查阅场所报送信息数 机构建设和保障经费情况 政府信息公开会议和培训情况
    """)

  /// Rows of the forms that also occur with their numbers behind them.
  private static let rowWords = WordList<Bool>([
    (true, "本年新收政府信息公开申请 上年结转政府信息公开申请 本年度办理结果 结转下年度继续办理")
  ])

  /// Rows of the table of 2014 to 2018 whose words may be a heading as well.
  private static let doubtful = LabelSet("主动公开情况 回应解读情况 依申请公开情况")

  /// Headings that are known without a number.
  private static let wellKnown = LabelSet(
    """
    概述 总体情况 基本情况 主动公开政府信息情况 主动公开政府信息的情况 政府信息主动公开情况 收到和处理政府信息公开申请情况 \
    依申请公开政府信息情况 政府信息依申请公开情况 政府信息公开行政复议、行政诉讼情况 因政府信息公开申请行政复议、提起行政诉讼情况 \
    存在的主要问题及改进情况 存在的主要问题和改进措施 其他需要报告的事项 政府信息公开的收费及减免情况
    """)
}
