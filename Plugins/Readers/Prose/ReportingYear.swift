import NianbaoKit

/// Finds the year that a document reports on, so that other years' numbers can be left out.
struct ReportingYear {
  private let text: [UInt8]
  private var counts = [Int](repeating: 0, count: 110)
  private var order: [Int] = []

  /// The year in the title, or in the period of the statistics, or else the one named most.
  static func find(in document: Document) -> Int? {
    var search = ReportingYear(text: document.text)
    var seen = 0
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block, paragraph.range.count > 8 else { continue }
      seen += 1
      if let year = search.read(paragraph.range, isNearTop: seen <= 40) { return year }
    }
    return search.mostNamed
  }

  private init(text: [UInt8]) { self.text = text }

  /// Counts the years of a paragraph; returns one that is certain.
  private mutating func read(_ paragraph: Range<Int>, isNearTop: Bool) -> Int? {
    var position = paragraph.lowerBound
    while position < paragraph.upperBound {
      let byte = text[position]
      if byte == 0xE5, Glyph.code(text, position, paragraph.upperBound) == ReportingYear.sign,
        let year = TimeScope.year(text, endingAt: position, paragraph.lowerBound)
      {
        if isNearTop, isPeriod(paragraph.lowerBound, year.start) { return year.value }
        if !isDate(position + 3, paragraph.upperBound) {
          if isNearTop, isTitle(paragraph) { return year.value }
          if counts[year.value - 1990] == 0 { order.append(year.value) }
          counts[year.value - 1990] += 1
        }
      }
      position += Glyph.width(byte)
    }
    return nil
  }

  private var mostNamed: Int? {
    guard let most = counts.max(), most > 0 else { return nil }
    return order.first { counts[$0 - 1990] == most }
  }

  private func isTitle(_ paragraph: Range<Int>) -> Bool {
    let last = Glyph.code(text, before: paragraph.upperBound, paragraph.lowerBound)
    // A line with > shows where the page stands; its year may be the folder's.
    return paragraph.count < 220 && !ReportingYear.ends.contains(last)
      && !text[paragraph].contains(0x3E)
      && ReportingYear.titles.occurs(in: text, paragraph)
  }

  private func isPeriod(_ start: Int, _ year: Int) -> Bool {
    ReportingYear.periods.occurs(in: text, max(start, year - 45)..<year)
  }

  /// Whether a month follows, as in a date of publication.
  private func isDate(_ at: Int, _ end: Int) -> Bool {
    at < end && (0x30...0x39).contains(text[at])
  }

  private static let sign = Glyph.code("年")
  private static let ends = GlyphSet("。；：")
  private static let titles = WordList<Bool>([
    (true, "年度报告 公开工作报告 信息公开报告 公开年报 公开年度报告")
  ])
  private static let periods = WordList<Bool>([(true, "统计期限 统计时限 统计时间 统计时段")])
}
