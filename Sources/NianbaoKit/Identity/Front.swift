/// The beginning of a document: the lines up to the first section, where titles stand.
struct Front {
  /// The lines in order.
  private(set) var lines: [Paragraph] = []
  /// What the keys above the document say.
  private(set) var header = HeaderLines()
  /// The first block that belongs to the report's body; signatures come later.
  private(set) var body: Int
  /// Whether a section heading was met.
  private(set) var hasSection = false

  /// More lines than this are the navigation of a page or the cells of a table.
  private static let most = 40
  /// Headers stand in the first lines only; further down 时间 and 日期 are words of the text.
  private static let headerLines = 15
  /// A table among these may lay out the page.
  private static let firstBlocks = 4

  init(_ document: Document) {
    let text = document.simplifiedText
    body = document.blocks.count
    lines.reserveCapacity(16)
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .table(let table):
        let isHeader = index < Front.headerLines && header.read(text, table)
        if isHeader || index < Front.firstBlocks {
          addTitles(of: table, text)
        } else {
          body = min(body, index)
        }
      case .paragraph(let paragraph):
        let range = paragraph.range
        // A long line that ends a sentence is text, but a title may still follow a first one.
        if range.count > 150 { body = min(body, index) }
        if Ordinal.section(in: text, range)?.value == 1 {
          body = min(body, index)
          hasSection = true
          return
        }
        if lines.count < Front.headerLines { header.read(text, paragraph) }
        lines.append(paragraph)
      }
      if lines.count >= Front.most || index >= 2 * Front.most {
        body = min(body, index)
        return
      }
    }
  }

  /// Pages laid out with tables print their title in a row of its own.
  private mutating func addTitles(of table: Table, _ text: [UInt8]) {
    for row in table.rows.prefix(Front.most) {
      let printed = table.cells[row].filter { !$0.range.isEmpty }
      // An entry of a list may have a number in front of its title and a day behind it.
      guard printed.count <= 3, lines.count < Front.most,
        let cell = printed.first(where: { TitleWords.mentions(text, $0.range) })
      else { continue }
      lines.append(Paragraph(range: cell.range, line: cell.line, key: cell.key))
    }
  }
}
