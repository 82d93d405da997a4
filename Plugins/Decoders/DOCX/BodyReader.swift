import NianbaoKit
import XMLEvents

/// Reads the body of a Word file: the part `document.xml`.
///
/// Tracked changes are read as if accepted, content for several versions of Word once, fields by
/// their results. Whether an element opened something is remembered, so that elements at places
/// where they do not belong do no harm.
final class BodyReader: XMLEventHandler {
  /// Something that holds paragraphs and tables: the body, a cell, a text box.
  struct Container {
    var blocks: [WordBlock] = []
    /// The text of paragraphs whose end was deleted.
    var carried: [UInt8] = []
  }

  /// A table whose end has not been met yet.
  struct OpenTable {
    var table = WordTable()
    var row: WordTable.Row?
    var cell: WordTable.Cell?
  }

  let styles: StyleSheet
  var numbering: Numbering
  var path: [String] = []
  /// For each element of the path whether it opened something that its end closes.
  var opened: [Bool] = []
  /// How many elements are open that are left out.
  var leftOut = 0
  var containers = [Container()]
  var paragraphs: [OpenParagraph] = []
  var tables: [OpenTable] = []
  var run = OpenRun()
  var fields = OpenFields()
  /// For each `mc:AlternateContent` that is open whether one of its contents has been taken.
  var alternatives: [Bool] = []
  /// For each content control that is open whether it shows only what it asks for.
  var placeholders: [Bool] = []
  var isText = false
  var isWordDocument = false
  var skipped = SkippedParts()
  private(set) var failure: SourceError?

  private let limits: DocumentLimits
  private var builder: DocumentBuilder
  private var partCount = 0

  init(_ limits: DocumentLimits, styles: StyleSheet, numbering: Numbering) {
    self.limits = limits
    builder = DocumentBuilder(limits: limits)
    self.styles = styles
    self.numbering = numbering
  }

  /// What a person should know of the parts that are not read.
  var findings: [Finding] { skipped.findings }

  /// The document; to be asked for once, at the end.
  func document() throws(SourceError) -> Document { try builder.document() }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if isText, leftOut == 0 { append(text) }
  }

  /// Adds visible text to the open paragraph.
  ///
  /// Words that are struck out are left out. Digits that are, and digits beside raised ones, do not
  /// tell what the number is.
  func append(_ text: some Collection<UInt8>) {
    guard let last = paragraphs.indices.last, !fields.isInstruction, !isHidden,
      !placeholders.contains(true), let first = text.first
    else { return }
    if says(run.isStruck, styles.isStruck) {
      guard DoubtfulDigits.stand(in: text) else { return }
      DoubtfulDigits.append(text, to: &paragraphs[last].text)
      return
    }
    let isRaised = says(run.isRaised, styles.isRaised)
    if isRaised != paragraphs[last].endsRaised {
      paragraphs[last].endsRaised = isRaised
      if DoubtfulDigits.stand(in: CollectionOfOne(first)),
        DoubtfulDigits.stand(in: paragraphs[last].text.suffix(1))
      {
        paragraphs[last].text.append(DoubtfulDigits.mark)
      }
    }
    paragraphs[last].text += text
  }

  private var isHidden: Bool { says(run.isHidden, styles.isHidden) }

  /// Whether a run, or its style, or that of its paragraph says something of it.
  private func says(_ own: Bool?, _ ofStyle: (String) -> Bool?) -> Bool {
    if let own { return own }
    if let said = run.style.flatMap(ofStyle) { return said }
    return (paragraphs.last?.style ?? styles.usual).flatMap(ofStyle) ?? false
  }

  func beginParagraph() {
    countPart()
    let last = containers.count - 1
    paragraphs.append(OpenParagraph(text: containers[last].carried))
    containers[last].carried = []
    run = OpenRun()
  }

  func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    fields.endParagraph()
    if paragraph.isContinued {
      containers[containers.count - 1].carried = paragraph.text
    } else {
      let label = numbering.label(paragraph.numbering, style: paragraph.style)
      take(.paragraph((label.map { Array($0.utf8) } ?? []) + paragraph.text))
    }
    for block in paragraph.boxes { take(block) }
  }

  func beginContainer() { containers.append(Container()) }

  func endContainer() -> [WordBlock] {
    endCarried()
    return containers.popLast()?.blocks ?? []
  }

  /// A paragraph whose end was deleted ends before a table and at the end of its container.
  func endCarried() {
    let last = containers.count - 1
    guard !containers[last].carried.isEmpty else { return }
    let text = containers[last].carried
    containers[last].carried = []
    take(.paragraph(text))
  }

  /// Adds a block to the innermost container; the body hands it to the builder at once.
  private func take(_ block: WordBlock) {
    if case .paragraph(let text) = block, text.isEmpty { return }
    if containers.count == 1 {
      block.build(&builder)
    } else {
      containers[containers.count - 1].blocks.append(block)
    }
  }

  func beginCell() {
    countPart()
    tables[tables.count - 1].cell = WordTable.Cell()
    beginContainer()
  }

  func endCell() {
    let blocks = endContainer()
    guard let last = tables.indices.last, var cell = tables[last].cell else { return }
    cell.blocks = blocks
    tables[last].row?.cells.append(cell)
    tables[last].cell = nil
  }

  func endRow() {
    guard let last = tables.indices.last, let row = tables[last].row else { return }
    tables[last].table.add(row)
    tables[last].row = nil
  }

  func endTable() {
    guard var table = tables.popLast()?.table else { return }
    table.resolveMerges()
    take(.table(table))
  }

  func endTextBox() {
    let blocks = endContainer()
    if let last = paragraphs.indices.last {
      paragraphs[last].boxes += blocks
    } else {
      for block in blocks { take(block) }
    }
  }

  /// Counts a paragraph or a cell; tables wait for their end before the builder counts them.
  private func countPart() {
    partCount += 1
    do throws(SourceError) { try limits.check(parts: partCount) } catch { failure = error }
  }
}
