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
    /// What the table and the open cell say of their ground, and whether the table's style gives
    /// some of its cells one that is not white.
    var ground = TextLook()
    var cellGround = TextLook()
    var hasShadedStyle = false

    /// Whether the open cell may stand on a ground that is not white.
    var isShaded: Bool {
      if cellGround.told.contains(.shaded) { return cellGround.on.contains(.shaded) }
      return hasShadedStyle || ground.on.contains(.shaded)
    }
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
  /// Words that are struck out are left out. Digits that are, digits that nobody sees on the page, and
  /// digits beside raised ones do not tell what the number is.
  func append(_ text: some Collection<UInt8>) {
    guard let last = paragraphs.indices.last, !fields.isInstruction,
      !placeholders.contains(true), let first = text.first
    else { return }
    let look = look.on
    if look.contains(.hidden) { return }
    let isStruck = look.contains(.struck)
    if isStruck || isUnseen(look) {
      let hasDigit = DoubtfulDigits.stand(in: text)
      if isStruck, !hasDigit { return }
      if hasDigit {
        DoubtfulDigits.append(text, to: &paragraphs[last].text)
        return
      }
    }
    let end = look.intersection(.apart)
    if end != paragraphs[last].end || paragraphs[last].isInterrupted {
      paragraphs[last].end = end
      paragraphs[last].isInterrupted = false
      if DoubtfulDigits.stand(in: CollectionOfOne(first)),
        DoubtfulDigits.stand(in: paragraphs[last].text.suffix(1))
      {
        paragraphs[last].text.append(DoubtfulDigits.mark)
      }
    }
    paragraphs[last].text += text
  }

  /// Lets what follows in the open paragraph make no number with what is there.
  func interrupt() {
    if let last = paragraphs.indices.last { paragraphs[last].isInterrupted = true }
  }

  /// The look of the open run, by itself, by its style and by that of its paragraph.
  private var look: TextLook {
    let own = run.style.map { run.look.over(styles.look(of: $0)) } ?? run.look
    guard let paragraph = paragraphs.last else { return own }
    let around = (paragraph.style ?? styles.usual).map { styles.look(of: $0) } ?? TextLook()
    return own.over(paragraph.look).over(around)
  }

  /// Whether letters are too small to be seen, or white on what is white as far as is known.
  private func isUnseen(_ look: TextLook.Properties) -> Bool {
    if !look.isDisjoint(with: [.tiny, .narrow]) { return true }
    return look.contains(.white) && !look.contains(.shaded)
      && tables.last?.isShaded != true
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
    tables[tables.count - 1].cellGround = TextLook()
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
