import NianbaoKit

/// Makes one document of the pages: paragraphs and tables go on from page to page.
struct PageFlow {
  private var builder: DocumentBuilder
  private let margins: [Int: Margins]
  /// The last lines, of one paragraph, which the next line may continue.
  private var paragraph: (text: [UInt8], last: TextLine)?
  /// The last table, which may go on on the next page.
  private var table: PageTable?
  /// How many pages have begun behind the beginning of what is kept back.
  private var pagesAhead = 0

  init(_ pages: [PageLayout], _ limits: DocumentLimits = DocumentLimits()) {
    builder = DocumentBuilder(limits: limits)
    var lines: [Int: [[TextLine]]] = [:]
    for page in pages {
      lines[Int(page.width), default: []].append(
        page.items.compactMap { if case .line(let line) = $0 { line } else { nil } })
    }
    margins = Dictionary(
      uniqueKeysWithValues: lines.map { ($0, Margins($1, width: Double($0))) })
    for page in pages { add(page) }
    flush()
  }

  /// The document of all pages.
  mutating func document() throws(SourceError) -> Document { try builder.document() }

  private mutating func add(_ page: PageLayout) {
    if paragraph == nil, table == nil { builder.beginPage() } else { pagesAhead += 1 }
    var isFirst = true
    for item in page.items {
      switch item {
      case .line(let line): add(line, margins[Int(page.width)], isFirst: isFirst)
      case .table(let next):
        if isFirst, let last = table, let joined = last.continued(by: next) {
          table = joined
          table?.pageStarts.append(contentsOf: repeatElement(last.height, count: pagesAhead))
          pagesAhead = 0
        } else {
          flush()
          table = next
        }
      }
      isFirst = false
    }
  }

  private mutating func add(_ line: TextLine, _ margins: Margins?, isFirst: Bool) {
    if let (text, last) = paragraph, let margins,
      margins.goesOn(last, in: line, onSamePage: !isFirst)
    {
      let words = line.text
      let space: [UInt8] = Glyphs.needsSpace(text, words) ? [0x20] : []
      paragraph = (text + space + words, line)
      return
    }
    flush()
    paragraph = (line.text, line)
  }

  /// Writes what is kept back.
  private mutating func flush() {
    if let (text, _) = paragraph { builder.addParagraph(text) }
    if let table { write(table) }
    for _ in 0..<pagesAhead { builder.beginPage() }
    (paragraph, table, pagesAhead) = (nil, nil, 0)
  }

  private mutating func write(_ table: PageTable) {
    builder.beginTable()
    var next = 0
    var starts = table.pageStarts[...]
    for row in 0..<table.height {
      while starts.first == row {
        builder.beginPage()
        starts = starts.dropFirst()
      }
      builder.beginRow()
      while next < table.cells.count, table.cells[next].rows.lowerBound == row {
        let cell = table.cells[next]
        builder.beginCell(columns: cell.columns.count, rows: cell.rows.count)
        builder.addParagraph(cell.text)
        next += 1
      }
    }
    builder.endTable()
  }
}
