/// Builds the document of a format whose source is not running text, such as a web page.
///
/// The decoder tells what it meets, in reading order: paragraphs, and tables of rows of cells that
/// again contain paragraphs and tables. The document's text is what a reader sees: one paragraph or
/// one row of a table on a line, cells with `|` between them.
///
/// A table that holds other tables, or running text of several paragraphs in one cell, lays out the
/// page and is no table of data: its content becomes blocks of the document. Calls need not be
/// balanced; what is left open is closed.
public struct DocumentBuilder {
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var pages: [Int] = []
  private var line: Int32 = 1
  private var open: [OpenTable] = []
  private var depth = 0
  private var cellCount = 0
  private var size = 0

  /// The most bytes of text in a document.
  public static let textLimit = 256 << 20
  /// The most cells in a document.
  public static let cellLimit = 4_000_000
  /// How deep tables may be nested; what lies deeper belongs to the innermost of these.
  public static let depthLimit = 64
  /// The longest paragraph in bytes that can be a label; longer ones are running text.
  private static let longestLabel = 360
  /// A cell with more than one paragraph and more bytes than this holds running text.
  private static let longestCell = 1200

  /// An empty document.
  public init() {}

  /// A paragraph, or a piece of a cell's text while a cell is open.
  ///
  /// - Parameters:
  ///   - words: The text as UTF-8; each line of it is a paragraph of its own.
  ///   - line: The source's line, where the format has lines; else lines of the text are counted.
  public mutating func addParagraph(_ words: some Collection<UInt8>, line: Int32? = nil) {
    size += words.count + 1
    guard size <= Self.textLimit else { return }
    for part in words.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let part = Array(part)
      let trimmed = Space.trim(part, 0..<part.count)
      guard !trimmed.isEmpty else { continue }
      add(.paragraph(Array(part[trimmed]), line))
    }
  }

  /// A table begins, inside the open cell if there is one.
  public mutating func beginTable() {
    depth += 1
    guard depth <= Self.depthLimit else { return }
    open.append(OpenTable())
  }

  /// A row of the innermost table begins.
  public mutating func beginRow() {
    guard depth <= Self.depthLimit, let last = open.indices.last else { return }
    open[last].beginRow()
  }

  /// The row group of the innermost table ends, and with it the reach of its cells.
  public mutating func endRowGroup() {
    guard depth <= Self.depthLimit, let last = open.indices.last else { return }
    open[last].endRowGroup()
  }

  /// A cell of the innermost table begins.
  ///
  /// - Parameters:
  ///   - columns: How many columns it covers; clamped to 1...1000.
  ///   - rows: How many rows it covers, 0 for all that follow in the group; clamped to 0...65534.
  ///   - line: The source's line, where the format has lines.
  public mutating func beginCell(columns: Int = 1, rows: Int = 1, line: Int32? = nil) {
    guard depth <= Self.depthLimit, let last = open.indices.last else { return }
    cellCount += 1
    guard cellCount <= Self.cellLimit else { return }
    open[last].beginCell(columns: columns, rows: rows, line: line)
  }

  /// The open cell of the innermost table ends.
  public mutating func endCell() {
    guard depth <= Self.depthLimit, let last = open.indices.last else { return }
    open[last].endCell()
  }

  /// The innermost table ends.
  public mutating func endTable() {
    guard depth > 0 else { return }
    depth -= 1
    guard depth < Self.depthLimit, let table = open.popLast() else { return }
    if table.isLayout(longestCell: Self.longestCell) {
      for part in table.parts { add(part) }
    } else if !table.cells.isEmpty {
      add(.table(table))
    }
  }

  /// A page begins; only for formats that have pages.
  public mutating func beginPage() {
    pages.append(text.count)
  }

  /// The document of everything told so far.
  ///
  /// - Throws: `SourceError` when the document is larger than a limit.
  public mutating func document() throws(SourceError) -> Document {
    while !open.isEmpty || depth > 0 { endTable() }
    guard size <= Self.textLimit else { throw .tooMuch("\(Self.textLimit >> 20) MB") }
    guard cellCount <= Self.cellLimit else { throw .tooMuch("\(Self.cellLimit) cells") }
    return Document(text: text, blocks: blocks, pages: pages)
  }

  /// Adds a part to the open cell, or writes it.
  private mutating func add(_ part: OpenTable.Part) {
    if let last = open.indices.last, open[last].take(part) { return }
    switch part {
    case .paragraph(let words, let line): write(words, line: line)
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ words: [UInt8], line source: Int32?) {
    let range = text.count..<text.count + words.count
    text += words
    text.append(0x0A)
    let key = words.count > Self.longestLabel ? .none : LabelKey(text, range)
    blocks.append(.paragraph(Paragraph(range: range, line: source ?? line, key: key)))
    line += 1
  }

  private mutating func write(_ table: OpenTable) {
    var grid = TableGrid()
    for row in table.rows {
      if row.isFirstOfGroup { grid.endRowGroup() }
      grid.beginRow()
      for (index, cell) in table.cells[row.cells].enumerated() {
        if index > 0 { text += [0x20, 0x7C, 0x20] }
        let start = text.count
        for case .paragraph(let words, _) in cell.parts {
          if text.count > start { text.append(0x20) }
          text += words
        }
        grid.add(
          start..<text.count, line: cell.line ?? line, columns: cell.columns, rows: cell.rows)
      }
      text.append(0x0A)
      line += 1
    }
    blocks.append(.table(grid.table(in: text, longestLabel: Self.longestLabel)))
  }
}

extension SourceError {
  fileprivate static func tooMuch(_ limit: String) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "文档内容超过上限（\(limit)），请拆分后再转换。",
        en: "The document holds more than the limit (\(limit)); split it first."))
  }
}
