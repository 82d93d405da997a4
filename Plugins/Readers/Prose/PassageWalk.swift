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
      case .table: close()
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
    if open?.goesOn(in: range, line: line, document.simplifiedText) == true { return }
    close()
    // The cells of a table printed one per line are shorter than any sentence with a number.
    if range.count >= PassageWalk.shortest { open = Passage(range, line: line) }
  }

  private mutating func close() {
    guard let passage = open else { return }
    open = nil
    place.enter(paragraph: passage.range, document.simplifiedText)
    if others.contains(where: { $0.contains(passage.range.lowerBound) }) { return }
    if place.topic != .problems { scan.read(passage, topic: place.topic) }
  }

  private static let shortest = 13
}
