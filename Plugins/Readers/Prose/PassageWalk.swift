import NianbaoKit

/// Goes through a document passage by passage, and has each read with what its headings say.
struct PassageWalk {
  private let document: Document
  private let headings: [Heading]
  /// The parts that are headed with another year or another agency.
  private let others: [Range<Int>]
  private var scan: StatementScan
  private var place = TopicPath()
  private var open: Passage?
  private var next = 0
  /// The line above the paragraph, if it is as short as a heading, and that above the open passage.
  private var line: Range<Int>?
  private var above: Range<Int>?
  /// Whether a document of others is attached in front of the passage.
  private var isAttached = false

  /// What has been read.
  var statements: [Statement] { scan.statements }

  init(
    _ document: Document, _ headings: [Heading], of identity: Identity, _ scan: StatementScan
  ) {
    self.document = document
    self.headings = headings
    self.scan = scan
    others = identity.parts.filter { !$0.isOwn && $0.coversText }.map(\.range)
  }

  /// Reads the whole document.
  mutating func run() {
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph): read(paragraph, index)
      case .table:
        close()
        line = nil
      }
    }
    close()
  }

  private mutating func read(_ paragraph: Paragraph, _ index: Int) {
    var start = paragraph.range.lowerBound
    // A heading printed on two lines ends in the second.
    if next > 0 { start = max(start, headings[next - 1].range.upperBound) }
    while next < headings.count, headings[next].block == index {
      let heading = headings[next].range
      take(Space.trim(document.simplifiedText, start..<heading.lowerBound), paragraph.line)
      close()
      place.enter(section: heading, document.simplifiedText)
      scan.enter(section: heading)
      line = nil
      start = heading.upperBound
      next += 1
    }
    let end = paragraph.range.upperBound
    if start == paragraph.range.lowerBound {
      take(paragraph.range, paragraph.line)
    } else if start < end {
      take(Space.trim(document.simplifiedText, start..<end), paragraph.line)
    }
  }

  private mutating func take(_ range: Range<Int>, _ line: Int32) {
    if !isAttached, isAttachment(range) {
      close()
      isAttached = true
    }
    if open?.goesOn(in: range, line: line, document.simplifiedText) == true {
      self.line = nil
      return
    }
    close()
    // The cells of a table printed one per line are shorter than any sentence with a number.
    if range.count >= PassageWalk.shortest {
      open = Passage(range, line: line)
      above = self.line
    }
    if !range.isEmpty { self.line = isHeading(range) ? range : nil }
  }

  /// Whether a line behind the first heading begins a document that is attached and not the agency's
  /// own: 附：市教育局年报.
  private mutating func isAttachment(_ range: Range<Int>) -> Bool {
    let text = document.simplifiedText
    guard next > 0,
      let word = PassageWalk.attachments.word(in: text, at: range.lowerBound, end: range.upperBound)
    else { return false }
    let colon = Clause.end(text, word.end, min(range.upperBound, word.end + 12), keepsLists: true)
    guard colon < range.upperBound,
      text[colon] == 0x3A || Glyph.code(text, colon, range.upperBound) == 0xFF1A
    else { return false }
    return !scan.isOwn(heading: colon + Glyph.width(text[colon])..<range.upperBound)
  }

  /// Whether a line looks like a heading: short, without a number, and no more than one clause.
  private func isHeading(_ range: Range<Int>) -> Bool {
    let text = document.simplifiedText
    let last = Glyph.code(text, before: range.upperBound, range.lowerBound)
    let words = last == PassageWalk.stop ? range.lowerBound..<range.upperBound - 3 : range
    guard range.count <= HeadingPath.longest, words.count >= PassageWalk.shortestHeading,
      Ordinal.end(in: text, range) == range.lowerBound,
      text[range.upperBound - 1] >= 0x80 || text[range.upperBound - 1] == PassageWalk.star,
      !PassageWalk.ends.contains(last), !HeadingWords.isSentence(text, words)
    else { return false }
    return !PassageWalk.titles.occurs(in: text, range)
  }

  private mutating func close() {
    guard let passage = open else { return }
    open = nil
    place.enter(paragraph: passage.range, document.simplifiedText)
    if isAttached || others.contains(where: { $0.contains(passage.range.lowerBound) }) { return }
    if place.topic != .problems { scan.read(passage, topic: place.topic, below: above) }
  }

  private static let shortest = 13
  private static let shortestHeading = 6
  private static let titles = WordList<Bool>([
    (true, "年度报告 年报 年政务公开工作总结 年政府信息公开工作总结 年度政务公开工作总结 年度政府信息公开工作总结")
  ])
  private static let attachments = WordList<Bool>([(true, "附 附件 附表 附录")])
  private static let stop = Glyph.code("。")
  /// Markdown sets headings between two of them.
  private static let star: UInt8 = 0x2A
  private static let ends = GlyphSet("，、）》”")
}
