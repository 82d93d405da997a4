import Glibc
import NianbaoKit

/// Finds the headings of a report's sections, wherever they are printed.
///
/// Rows of the forms are numbered 一、二、三、四、 too. They are told apart by their words and by
/// order: a report's headings count upwards, and the rows of a table begin again at 一.
struct HeadingScan {
  private let document: Document
  private var found: [Heading] = []
  private var last = 0

  /// The headings in reading order.
  static func headings(in document: Document) -> [Heading] {
    var scan = HeadingScan(document: document)
    for (index, block) in document.blocks.enumerated() {
      if case .paragraph(let paragraph) = block { scan.read(paragraph, index) }
    }
    let others = UnnumberedHeadings.find(in: document, besides: scan.found)
    if others.isEmpty { return scan.found }
    return (scan.found + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(document: Document) { self.document = document }

  private mutating func read(_ paragraph: Paragraph, _ index: Int) {
    let text = document.simplifiedText
    var at = HeadingScan.skipMarks(text, paragraph.range)
    if let heading = line(paragraph, at, index) {
      take(heading)
      return
    }
    guard paragraph.range.count >= HeadingScan.shortest else { return }
    let end = paragraph.range.upperBound
    // Numbering shows by its 、 which is much rarer than the characters of numbers.
    while let comma = HeadingScan.nextSign(text, at..<end) {
      if let start = HeadingScan.numberStart(text, comma, paragraph.range),
        let heading = inside(paragraph, start, index)
      {
        take(heading)
        at = heading.range.upperBound
      } else {
        at = comma + 3
      }
    }
  }

  /// Where the next character begins that may be a 、.
  private static func nextSign(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    text.withUnsafeBytes { text in
      guard !range.isEmpty, let base = text.baseAddress,
        let found = memchr(base + range.lowerBound, 0xE3, range.count)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Where the number begins that a 、 closes.
  private static func numberStart(_ text: [UInt8], _ at: Int, _ range: Range<Int>) -> Int? {
    guard Glyph.code(text, at, range.upperBound) == 0x3001 else { return nil }
    var end = at
    if end > range.lowerBound, text[end - 1] == 0x2C { end -= 1 }
    var start = end
    while start - 3 >= range.lowerBound, end - start < 9,
      HeadingWords.numerals.contains(Glyph.code(text, before: start, range.lowerBound))
    {
      start -= 3
    }
    return start < end ? start : nil
  }

  /// Takes the next heading of the row; a table of contents in front of the report is given up.
  private mutating func take(_ heading: Heading) {
    guard let ordinal = heading.ordinal else { return }
    if ordinal <= last {
      guard ordinal == found[0].ordinal, found.count > 1, isContents, saysTheSame(heading) else {
        return
      }
      found.removeAll(keepingCapacity: true)
    }
    found.append(heading)
    last = ordinal
  }

  /// Whether the headings so far follow each other without any text between them.
  private var isContents: Bool {
    zip(found, found.dropFirst()).allSatisfy { heading, next in
      next.range.lowerBound - heading.range.upperBound <= HeadingScan.shortest
    }
  }

  private func saysTheSame(_ heading: Heading) -> Bool {
    LabelKey(document.simplifiedText, heading.range)
      == LabelKey(document.simplifiedText, found[0].range)
  }

  /// A heading that a line begins with and nothing but a heading can be.
  private func line(_ paragraph: Paragraph, _ start: Int, _ index: Int) -> Heading? {
    let text = document.simplifiedText
    var range = start..<paragraph.range.upperBound
    guard range.count <= HeadingWords.longest, range.count > 6,
      HeadingWords.numerals.contains(Glyph.code(text, start, range.upperBound)),
      let ordinal = Ordinal.section(in: text, range), ordinal.end < range.upperBound,
      !HeadingWords.isSentence(text, ordinal.end..<range.upperBound),
      !HeadingRows.isRow(paragraph, index, document)
    else { return nil }
    let words = ordinal.end..<range.upperBound
    if let end = HeadingWords.end(text, words), end < range.upperBound,
      HeadingWords.goesOn(text, end..<range.upperBound)
    {
      range = start..<end
    } else if let end = HeadingWords.wrappedEnd(document, index, words) {
      range = start..<end
    }
    while range.count > 6, text[range.upperBound - 1] == HeadingScan.star {
      range = start..<(range.upperBound - 1)
    }
    return Heading(
      block: index, range: range, line: paragraph.line, ordinal: ordinal.value)
  }

  /// A heading that begins at a position in the line of a text.
  private func inside(_ paragraph: Paragraph, _ at: Int, _ index: Int) -> Heading? {
    let text = document.simplifiedText
    let end = paragraph.range.upperBound
    guard let ordinal = Ordinal.section(in: text, at..<end),
      let close = HeadingWords.end(text, ordinal.end..<end),
      // Only at the end of a line may a heading of the unit's own follow a text.
      HeadingWords.isKnown(text, ordinal.end..<close)
        || (close == end && ordinal.value == last + 1),
      HeadingWords.mayBegin(text, at, paragraph.range.lowerBound, ordinal.end..<close),
      !HeadingRows.hasRowWords(text, ordinal.end..<min(end, close + 30))
    else { return nil }
    return Heading(
      block: index, range: at..<close, line: paragraph.line, ordinal: ordinal.value)
  }

  /// Behind the signs with which Markdown and web pages decorate a heading: ## ** ■.
  private static func skipMarks(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, text[at] == 0x23 || text[at] == star || text[at] == 0x20 {
      at += 1
    }
    return at
  }

  private static let star: UInt8 = 0x2A
  /// No line that is shorter holds a heading and text.
  private static let shortest = 24
}
