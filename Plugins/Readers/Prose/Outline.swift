import NianbaoKit

/// A document's sections, and for each heading what it is about.
struct Outline {
  /// The sections in reading order.
  let sections: [Section]
  /// The sections' headings.
  let headings: [Heading]

  init(_ document: Document) {
    headings = HeadingScan.headings(in: document)
    var sections: [Section] = []
    sections.reserveCapacity(headings.count)
    for (number, heading) in headings.enumerated() {
      let next = number + 1 < headings.count ? headings[number + 1] : nil
      sections.append(Outline.section(document, heading, next))
    }
    self.sections = sections
  }

  /// A section from its heading to the next one, which may stand in the same paragraph.
  private static func section(
    _ document: Document, _ heading: Heading, _ next: Heading?
  ) -> Section {
    let text = document.simplifiedText
    let limit = next?.range.lowerBound ?? text.count
    let last = next?.block ?? document.blocks.count - 1
    var paragraphs: [Range<Int>] = []
    paragraphs.reserveCapacity(last - heading.block + 1)
    var end = heading.range.upperBound
    for block in document.blocks[heading.block...last] {
      switch block {
      case .paragraph(let paragraph):
        let lower = max(paragraph.range.lowerBound, heading.range.upperBound)
        let upper = min(paragraph.range.upperBound, limit)
        guard lower < upper else { continue }
        let range = Space.trim(text, lower..<upper)
        guard !range.isEmpty else { continue }
        paragraphs.append(range)
        end = range.upperBound
      case .table(let table):
        end = max(end, table.cells.last { !$0.range.isEmpty }?.range.upperBound ?? end)
      }
    }
    return Section(
      heading: heading.range, kind: SectionWords.kind(text, heading.range),
      paragraphs: paragraphs,
      place: Place(bytes: heading.range.lowerBound..<end, line: heading.line))
  }
}
