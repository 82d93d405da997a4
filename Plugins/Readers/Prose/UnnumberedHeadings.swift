import NianbaoKit

/// Headings whose numbers are lost or written in a way of their own: 概述, 第一部分 总体情况.
enum UnnumberedHeadings {
  /// The well-known headings that stand on lines of their own and are not among the numbered ones.
  static func find(in document: Document, besides numbered: [Heading]) -> [Heading] {
    guard numbered.count < most else { return [] }
    let known = numbered.isEmpty ? wellKnown : official
    var seen: Set<LabelKey> = []
    for heading in numbered { seen.insert(LabelKey(document.simplifiedText, heading.range)) }
    return document.blocks.indices.compactMap { index in
      guard case .paragraph(let paragraph) = document.blocks[index],
        paragraph.range.count <= longest, paragraph.range.count >= shortest,
        let key = key(paragraph, document.simplifiedText, known), seen.insert(key).inserted
      else { return nil }
      return Heading(block: index, range: paragraph.range, line: paragraph.line, ordinal: nil)
    }
  }

  /// What a line says if it is a known heading, behind a number that is none of a row's.
  private static func key(
    _ paragraph: Paragraph, _ text: [UInt8], _ known: LabelSet
  ) -> LabelKey? {
    let (start, end) = (paragraph.range.lowerBound, paragraph.range.upperBound)
    if known.contains(paragraph.key) {
      // A row of the old table has the words of a heading, but is numbered or stands in brackets.
      return Ordinal.end(in: text, paragraph.range) == start ? paragraph.key : nil
    }
    var at = Glyph.code(text, start, end) == part ? start + 3 : start
    let number = at
    while HeadingWords.numerals.contains(Glyph.code(text, at, end)) { at += 3 }
    guard at > number, Ordinal.end(in: text, paragraph.range) == start else { return nil }
    if let word = parts.word(in: text, at: at, end: end) { at = word.end }
    let key = LabelKey(text, at..<end)
    return known.contains(key) ? key : nil
  }

  /// A report with this many numbered headings has no other ones.
  private static let most = 6
  private static let longest = 120
  private static let shortest = 6
  private static let part = Glyph.code("第")
  private static let parts = WordList<Bool>([(true, "部分 章 节")])

  private static let official = LabelSet(
    """
    总体情况 主动公开政府信息情况 主动公开政府信息的情况 收到和处理政府信息公开申请情况 收到和处理政府信息公开申请的情况 \
    政府信息公开行政复议、行政诉讼情况 政府信息公开行政复议和行政诉讼情况 行政复议、行政诉讼情况 行政复议和行政诉讼情况 \
    因政府信息公开工作被申请行政复议、提起行政诉讼情况 因政府信息公开工作被申请行政复议和提起行政诉讼情况 \
    因政府信息公开申请行政复议、提起行政诉讼情况 因政府信息公开申请行政复议、提起行政诉讼的情况 \
    存在的主要问题及改进情况 存在的主要问题和改进情况 存在的主要问题及改进措施 存在的主要问题和改进措施 存在的问题及改进情况 \
    存在问题及改进情况 存在的问题和改进措施 存在问题和改进措施 政府信息公开工作存在的主要问题及改进情况 \
    其他需要报告的事项 其它需要报告的事项 其他需要报告的情况
    """)
  private static let wellKnown = LabelSet(
    """
    概述 总体情况 基本情况 工作概述 总体概况 主动公开政府信息情况 主动公开政府信息的情况 政府信息主动公开情况 \
    收到和处理政府信息公开申请情况 收到和处理政府信息公开申请的情况 依申请公开政府信息情况 依申请公开政府信息的情况 \
    政府信息依申请公开情况 政府信息依申请公开工作情况 政府信息依申请公开办理情况 \
    政府信息公开行政复议、行政诉讼情况 政府信息公开行政复议和行政诉讼情况 行政复议、行政诉讼情况 行政复议和行政诉讼情况 \
    因政府信息公开工作被申请行政复议、提起行政诉讼情况 因政府信息公开工作被申请行政复议和提起行政诉讼情况 \
    因政府信息公开申请行政复议、提起行政诉讼情况 因政府信息公开申请行政复议、提起行政诉讼的情况 复议、诉讼和申诉情况 \
    存在的主要问题及改进情况 存在的主要问题和改进情况 存在的主要问题及改进措施 存在的主要问题和改进措施 存在的问题及改进情况 \
    存在问题及改进情况 存在的问题和改进措施 存在问题和改进措施 政府信息公开工作存在的主要问题及改进情况 \
    其他需要报告的事项 其它需要报告的事项 其他需要报告的情况 需要说明的事项与附表 政府信息公开的收费及减免情况 收费及减免情况
    """)
}
