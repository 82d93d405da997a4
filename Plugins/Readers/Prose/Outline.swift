import NianbaoKit

/// A document's sections, and for each heading what it is about.
struct Outline {
  /// The sections in reading order.
  let sections: [Section]
  /// The blocks in which the sections' headings stand.
  let headings: [Int]

  init(_ document: Document) {
    headings = HeadingScan.headings(in: document)
    var sections: [Section] = []
    sections.reserveCapacity(headings.count)
    for (number, first) in headings.enumerated() {
      let next = number + 1 < headings.count ? headings[number + 1] : document.blocks.count
      if let section = Outline.section(document, first, next) { sections.append(section) }
    }
    self.sections = sections
  }

  private static func section(_ document: Document, _ first: Int, _ next: Int) -> Section? {
    guard case .paragraph(let heading) = document.blocks[first] else { return nil }
    var paragraphs: [Range<Int>] = []
    paragraphs.reserveCapacity(next - first - 1)
    var end = heading.range.upperBound
    for block in document.blocks[(first + 1)..<next] {
      switch block {
      case .paragraph(let paragraph):
        paragraphs.append(paragraph.range)
        end = paragraph.range.upperBound
      case .table(let table):
        end = max(end, table.cells.last { !$0.range.isEmpty }?.range.upperBound ?? end)
      }
    }
    return Section(
      heading: heading.range, kind: SectionWords.kind(document.text, heading.range),
      paragraphs: paragraphs,
      place: Place(bytes: heading.range.lowerBound..<end, line: heading.line))
  }
}
