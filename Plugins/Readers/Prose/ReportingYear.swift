import NianbaoKit

/// Finds the year that a document reports on, so that other years' numbers can be left out.
enum ReportingYear {
  /// The year in the title, or in the period of the statistics, or else the one named most.
  static func find(in document: Document) -> Int? {
    var counts = [Int](repeating: 0, count: 110)
    var order: [Int] = []
    var seen = 0
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block, paragraph.range.count > 8 else { continue }
      let text = document.text
      seen += 1
      let isTitle =
        seen <= 40 && paragraph.range.count < 220 && titles.occurs(in: text, paragraph.range)
        && !ends.contains(
          Glyph.code(text, before: paragraph.range.upperBound, paragraph.range.lowerBound))
      let isPeriod = seen <= 40 && periods.occurs(in: text, paragraph.range)
      var position = paragraph.range.lowerBound
      let end = paragraph.range.upperBound
      while position < end {
        let byte = text[position]
        if byte == 0xE5, Glyph.code(text, position, end) == sign,
          let year = TimeScope.year(text, endingAt: position, paragraph.range.lowerBound)
        {
          if isTitle || isPeriod { return year.value }
          // Dates of documents and of publication are followed by a month.
          let next = position + 3 < end ? text[position + 3] : 0
          if (0x30...0x39).contains(next) {
            position += 3
            continue
          }
          if counts[year.value - 1990] == 0 { order.append(year.value) }
          counts[year.value - 1990] += 1
        }
        position += Glyph.width(byte)
      }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return order.first { counts[$0 - 1990] == most }
  }

  private static let sign = Glyph.code("年")
  private static let ends = GlyphSet("。；：")
  private static let titles = WordList<Bool>([
    (true, "年度报告 公开工作报告 信息公开报告 公开年报 公开年度报告")
  ])
  private static let periods = WordList<Bool>([(true, "统计期限 统计时限 统计时间")])
}
