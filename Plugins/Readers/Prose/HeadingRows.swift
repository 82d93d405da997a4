import NianbaoKit

/// Rows of the forms that look like headings.
enum HeadingRows {
  /// Whether a line is the row of a form.
  static func isRow(_ paragraph: Paragraph, _ index: Int, _ document: Document) -> Bool {
    if rows.contains(paragraph.key) || words.occurs(in: document.simplifiedText, paragraph.range) {
      return true
    }
    guard doubtful.contains(paragraph.key), index + 1 < document.blocks.count,
      case .paragraph(let next) = document.blocks[index + 1]
    else { return false }
    // Below a heading comes a sentence or another heading, below a row its unit or the next row.
    return next.range.count < 60 && !endsSentence(document.simplifiedText, next.range)
      && Ordinal.section(in: document.simplifiedText, next.range) == nil
  }

  /// Whether the words of a row occur that also stand with their numbers behind them.
  static func hasRowWords(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    words.occurs(in: text, range)
  }

  private static func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    Glyph.code(text, before: range.upperBound, range.lowerBound) == 0x3002
  }

  /// Rows whose words no heading has.
  private static let rows = LabelSet(
    """
    行政复议数量 行政诉讼数量 \
    举报投诉数量 被举报投诉数量 依申请公开信息收取的费用 依申请公开信息收取的费用（万元） \
    向图书馆、档案馆等查阅场所报送信息数 机构建设和保障经费情况 政府信息公开会议和培训情况
    """)

  private static let words = WordList<Bool>([
    (true, "本年新收政府信息公开申请 上年结转政府信息公开申请 本年度办理结果 结转下年度继续办理")
  ])

  /// Rows of the table of 2014 to 2018 whose words may be a heading as well.
  private static let doubtful = LabelSet("主动公开情况 回应解读情况 依申请公开情况")
}
