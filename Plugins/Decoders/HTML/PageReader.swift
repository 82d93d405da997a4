import NianbaoKit

/// Makes a document of the elements and the text of a page, in one pass.
struct PageReader {
  /// An element that is open.
  struct Frame {
    var element: Element
    /// Whether it is as if it were not there, with all that it holds.
    var isHidden = false
    /// Whether its text is not seen, while that around it is.
    var isVeil = false
    /// What its style and those around it say of its text.
    var state: Declarations.Properties = []
    /// The elements of selectors that it is, and that it or an element around it is.
    var path: UInt64 = 0
    var paths: UInt64 = 0
    /// Whether it keeps its digits apart from those around it.
    var isApart = false
    /// Where its text begins if that may be the sign of a note; nil otherwise.
    var note: Int?
    /// Whether it is a candidate for furniture.
    var isCandidate = false
    /// Whether it is a link.
    var isLink = false
    /// Whether it is the document itself.
    var isArticle = false
  }

  /// Whether line ends in words outside of all elements end paragraphs.
  let breaksLines: Bool
  let styles: StyleSheet
  /// How many comparisons with rules of the style sheets were made.
  var styleEffort = 0
  /// Whether navigation and the like are kept.
  let keepsFurniture: Bool

  private(set) var findings: [Finding] = []
  /// The source's line that was reached.
  var line: Int32 = 1

  var builder: DocumentBuilder
  var tables: [PageTable] = []
  var candidates: [Furniture] = []
  var tally = Furniture.Tally()
  var listsDocuments = false
  var words = Words()
  var head = PageHead()
  var hasHead = false
  private(set) var frames: [Frame] = []
  /// What is as if it were not there.
  var hidden: HiddenPart?
  /// What keeps its place, but whose text is not seen.
  var veiled: HiddenPart?
  var openLinks = 0
  var linksWithText = false
  private var openArticles = 0
  var openTitles = 0
  var openPreformatted = 0
  var isBehindAmpersand = false

  init(
    _ limits: DocumentLimits, _ styles: StyleSheet, breaksLines: Bool,
    keepsFurniture: Bool = false
  ) {
    builder = DocumentBuilder(limits: limits)
    self.styles = styles
    self.breaksLines = breaksLines
    self.keepsFurniture = keepsFurniture
  }

  /// How many elements are open.
  var depth: Int { frames.count }

  /// Whether the page showed no sentence and no table, but a list of documents.
  var isBare: Bool {
    listsDocuments && tally.sentences == 0 && !builder.hasTable(since: DocumentBuilder().position)
  }

  /// The document of the page.
  func document() throws(SourceError) -> Document {
    var builder = builder
    return try builder.document()
  }

  /// The page ends.
  mutating func end() {
    addAmpersand()
    flush()
    writeHead()
    endTables()
  }
}

extension PageReader {
  /// An element begins.
  mutating func start(
    _ element: Element, _ name: UnsafeBufferPointer<UInt8>, _ attributes: Attributes, line: Int32
  ) {
    self.line = line
    addAmpersand()
    var frame = Frame(element: element)
    if hidden != nil {
      hidden?.start(element)
      frames.append(frame)
      return
    }
    if element.endsParagraph { flush() }
    let on = style(name, attributes, &frame)
    frame.isHidden = hides(element, attributes) || on.contains(.display)
    if frame.isHidden {
      hidden = HiddenPart(element, line: line)
    } else {
      veil(&frame)
      frame.isApart = element.isApart || !on.isDisjoint(with: [.raised, .apart])
      if on.contains(.raised) || element == .raised { frame.note = words.bytes.count }
      begin(element, attributes, &frame)
      if frame.isApart { words.separateNumbers() }
    }
    frames.append(frame)
  }

  /// Whether an element shows nothing by its nature, or where it stands.
  private func hides(_ element: Element, _ attributes: Attributes) -> Bool {
    switch element {
    case .unseen: true
    case .field: !builder.isInCell
    case .choice: attributes["selected"] == nil
    default: false
    }
  }

  private mutating func begin(_ element: Element, _ attributes: Attributes, _ frame: inout Frame) {
    switch element {
    case .lineBreak: words.breakLine()
    case .title: openTitles += 1
    case .preformatted: openPreformatted += 1
    case .meta: head.add(attributes, line: line)
    case .input: addInput(attributes)
    case .link where attributes["href"] != nil:
      frame.isLink = true
      frame.isApart = true
      if attributes["href"]?.first == 0x23 { frame.note = words.bytes.count }
      openLinks += 1
      linksWithText = false
    case .table:
      addCandidate(.block, &frame)
      beginTable()
    case .row: beginRow()
    case .cell: beginCell(attributes)
    case .rowGroup: endRowGroup()
    case .article: beginArticle(&frame)
    case .header, .furniture, .block:
      endImpliedTable()
      if element == .block, Furniture.isArticle(attributes) { beginArticle(&frame) }
      let kind: Furniture.Kind =
        element == .header
        ? .header : element == .furniture ? .named : Furniture.kind(of: attributes)
      addCandidate(openArticles > 0 ? .block : kind, &frame)
    case .heading: endImpliedTable()
    case .inline, .page, .link, .raised, .struck, .turned, .picture, .field, .choice, .unseen: break
    }
  }

  private mutating func beginArticle(_ frame: inout Frame) {
    guard !frame.isArticle else { return }
    frame.isArticle = true
    openArticles += 1
  }

  private mutating func addCandidate(_ kind: Furniture.Kind, _ frame: inout Frame) {
    frame.isCandidate = true
    candidates.append(Furniture(kind: kind, start: builder.position, tally: tally))
  }

  /// The kinds of `input` that do not show their value.
  private static let silentInputs: Set<String> = [
    "checkbox", "color", "file", "hidden", "image", "password", "radio", "range", "reset",
    "submit",
  ]

  /// What a field for text shows in a cell is the cell's text; elsewhere it is for searching.
  private mutating func addInput(_ attributes: Attributes) {
    guard builder.isInCell, !PageReader.silentInputs.contains(attributes.word("type") ?? ""),
      veiled == nil, let value = attributes["value"]
    else { return }
    words.separateNumbers()
    words.append(value, endingOnLine: line, keepsLines: false)
    words.separateNumbers()
  }

  /// The innermost element ends.
  mutating func endElement(line: Int32) {
    self.line = line
    addAmpersand()
    guard let frame = frames.popLast() else { return }
    if frame.isHidden {
      if let finding = hidden?.finding { findings.append(finding) }
      hidden = nil
      return
    }
    guard hidden == nil else { return }
    if frame.isVeil {
      if let finding = veiled?.finding { findings.append(finding) }
      veiled = nil
    }
    if frame.isApart { words.separateNumbers() }
    if let note = frame.note { words.removeNote(from: note) }
    if frame.element.endsParagraph { flush() }
    switch frame.element {
    case .title: openTitles -= 1
    case .preformatted: openPreformatted -= 1
    case .table: endTable()
    case .row, .cell: endCell()
    case .rowGroup: endRowGroup()
    default: break
    }
    if frame.isLink {
      openLinks -= 1
      if linksWithText { tally.links += 1 }
      linksWithText = false
    }
    if frame.isArticle { openArticles -= 1 }
    if frame.isCandidate { settleCandidate() }
  }
}
