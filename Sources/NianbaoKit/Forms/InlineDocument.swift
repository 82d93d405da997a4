/// A document whose labels and values stand inside lines, with each of them on a line of its own.
///
/// Only places where labels of the form and values stand together are taken apart; the text stays
/// the same, so that all places remain valid.
struct InlineDocument {
  /// The values behind each label, by the offset of the first.
  private(set) var runs: [Int: Run] = [:]
  private let document: Document
  private let pieces: [Piece]

  /// Values that stand one after the other.
  struct Run {
    var values: [Range<Int>]
    /// Whether they stand on the line of the label in front of them.
    let isBesideLabel: Bool
    /// Whether nothing stands between the label and the values.
    let touchesLabel: Bool

    /// The offsets of values whose white space in front of them may part the digits of one number.
    func grouped(in text: [UInt8]) -> Set<Int> {
      guard touchesLabel else { return [] }
      return Set(
        zip(values, values.dropFirst()).lazy.filter { left, right in
          left.upperBound < right.lowerBound
            && CellText(text, left).bytes.last.map { (0x30...0x39).contains($0) } ?? false
            && InlineDocument.beginsWithGroup(CellText(text, right).bytes)
        }.map(\.1.lowerBound))
    }
  }

  private static func beginsWithGroup(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 3 && bytes.prefix(3).allSatisfy { (0x30...0x39).contains($0) }
  }

  private enum Piece {
    case block(Int)
    case element(InlineElement)
  }

  /// Takes lines apart; nil when no line has labels and values together.
  init?(_ document: Document, labels: TableLabels, hasUnitColumn: Bool, hasBareRow: Bool) {
    var pieces: [Piece] = []
    var hasCells = false
    var index = 0
    while index < document.blocks.count {
      guard case .paragraph(let first) = document.blocks[index] else {
        pieces.append(.block(index))
        index += 1
        continue
      }
      var stretch = (first: index, end: index, range: first.range)
      while index < document.blocks.count, case .paragraph(let paragraph) = document.blocks[index],
        index == stretch.first
          || !document.hasWords(stretch.range.upperBound, paragraph.range.lowerBound)
      {
        stretch.range = first.range.lowerBound..<paragraph.range.upperBound
        index += 1
      }
      stretch.end = index
      let scan = InlineScan(
        document.text, stretch.range, line: first.line, labels: labels,
        hasUnitColumn: hasUnitColumn)
      let clusters = InlineClusters(scan.elements, labels: labels, hasBareRow: hasBareRow).ranges
      hasCells = hasCells || !clusters.isEmpty
      InlineDocument.add(
        document, stretch.first..<stretch.end, clusters.map { scan.elements[$0] }, to: &pieces)
    }
    guard hasCells else { return nil }
    self.document = document
    self.pieces = pieces
    collectRuns()
  }

  /// Adds the blocks of a stretch of paragraphs, those parts of them that clusters cover as
  /// elements.
  private static func add(
    _ document: Document, _ blocks: Range<Int>, _ clusters: [ArraySlice<InlineElement>],
    to pieces: inout [Piece]
  ) {
    var next = blocks.lowerBound
    var start = 0  // of the part of the next block that no cluster covered
    var covered: InlineElement?  // the last one
    for cluster in clusters {
      guard let first = cluster.first, let last = cluster.last else { continue }
      while next < blocks.upperBound, case .paragraph(let paragraph) = document.blocks[next],
        paragraph.range.upperBound <= first.range.lowerBound
      {
        append(paragraph, at: next, from: start, to: paragraph.range.upperBound)
        next += 1
      }
      if next < blocks.upperBound, case .paragraph(let paragraph) = document.blocks[next] {
        append(paragraph, at: next, from: start, to: first.range.lowerBound)
      }
      pieces += cluster.map { .element($0) }
      (start, covered) = (last.range.upperBound, last)
      while next < blocks.upperBound, case .paragraph(let paragraph) = document.blocks[next],
        paragraph.range.upperBound <= start
      {
        next += 1
      }
    }
    while next < blocks.upperBound, case .paragraph(let paragraph) = document.blocks[next] {
      append(paragraph, at: next, from: start, to: paragraph.range.upperBound)
      next += 1
    }

    func append(_ paragraph: Paragraph, at block: Int, from start: Int, to end: Int) {
      if start <= paragraph.range.lowerBound, end == paragraph.range.upperBound {
        pieces.append(.block(block))
        return
      }
      let lower = max(start, paragraph.range.lowerBound)
      let range = Space.trim(document.text, lower..<max(lower, end))
      guard !range.isEmpty else { return }
      // Only what stands behind the last cluster is counted: a line may hold thousands of them.
      var near = (offset: paragraph.range.lowerBound, line: paragraph.line)
      if let covered, covered.range.lowerBound > near.offset {
        near = (covered.range.lowerBound, covered.line)
      }
      let lines = document.text[near.offset..<range.lowerBound].count { $0 == 0x0A }
      pieces.append(
        .element(
          InlineElement(
            kind: .words, range: range, line: near.line + Int32(lines),
            key: InlineScan.key(document.text, range))))
    }
  }

  private mutating func collectRuns() {
    var first: Int?
    var label: InlineElement?
    for case .element(let element) in pieces {
      if element.kind == .value {
        if let first {
          runs[first]?.values.append(element.range)
        } else {
          first = element.range.lowerBound
          let isBeside = label.map { isOneLine($0.range.upperBound..<element.range.lowerBound) }
          runs[element.range.lowerBound] = Run(
            values: [element.range], isBesideLabel: isBeside ?? false,
            touchesLabel: label?.range.upperBound == element.range.lowerBound)
        }
      } else {
        first = nil
        if element.meaning != nil { label = element }
      }
    }
  }

  private func isOneLine(_ range: Range<Int>) -> Bool {
    !document.text[range].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// The document with a line for each label and each value.
  ///
  /// - Parameter replacing: Other values for runs, by the offset of their first value. Elsewhere
  ///   digits that are no number, such as 000, are represented by their first digit.
  /// - Returns: The document.
  func lines(replacing: [Int: [Range<Int>]]) -> Document {
    var blocks: [Block] = []
    blocks.reserveCapacity(pieces.count)
    var replaced = 0  // the end of the run that was replaced last
    for piece in pieces {
      switch piece {
      case .block(let index): blocks.append(document.blocks[index])
      case .element(let element) where element.kind == .value:
        let start = element.range.lowerBound
        if let values = replacing[start] {
          for value in values { append(value, element.line) }
          replaced = runs[start]?.values.last?.upperBound ?? start
        } else if start >= replaced {
          let isNumber = CellValue.isValue(document.text, element.range)
          let first = LabelWalk.characterEnd(document.text, start, element.range.upperBound)
          append(isNumber ? element.range : start..<first, element.line)
        }
      case .element(let element):
        blocks.append(
          .paragraph(Paragraph(range: element.range, line: element.line, key: element.key)))
      }
    }
    return document.with(blocks: blocks)

    func append(_ value: Range<Int>, _ line: Int32) {
      blocks.append(.paragraph(Paragraph(range: value, line: line, key: .none)))
    }
  }
}

extension Document {
  /// Whether words or digits stand between two paragraphs: those of parts that are left out.
  fileprivate func hasWords(_ start: Int, _ end: Int) -> Bool {
    let gap = Space.trim(text, start..<max(start, end))
    return text[gap].contains { $0 >= 0x80 || (0x30...0x39).contains($0) }
  }
}
