/// Builds the document of a format whose source is not running text, such as a web page.
///
/// The decoder tells what it meets, in reading order: paragraphs, and tables of rows of cells that
/// again contain paragraphs and tables. The document's text is what a reader sees: one paragraph or
/// one row of a table on a line, cells with `|` between them.
///
/// A table that holds other tables, or mostly running text of several paragraphs in one cell, lays
/// out the page and is no table of data: its content becomes blocks of the document. Calls need not
/// be balanced; what is left open is closed.
public struct DocumentBuilder {
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var pages: [Int] = []
  private var line: Int32 = 1
  private var lastLine: Int32 = 1
  private var open: [OpenTable] = []
  private var depth = 0
  private let limits: DocumentLimits
  private var partCount = 0
  private var size = 0

  /// How deep tables may be nested; what lies deeper belongs to the innermost of these.
  public static let depthLimit = 64
  /// The longest paragraph in bytes that can be a label; longer ones are running text.
  private static let longestLabel = 360

  /// An empty document.
  ///
  /// - Parameter limits: How much it may come to hold; what is added beyond is passed over.
  public init(limits: DocumentLimits = DocumentLimits()) { self.limits = limits }

  /// A paragraph, or a piece of a cell's text while a cell is open.
  ///
  /// Words between the cells of a table go in front of it, as browsers print them.
  ///
  /// - Parameters:
  ///   - words: The text as UTF-8; each line of it is a paragraph of its own.
  ///   - line: The source's line, where the format has lines; else lines of the text are counted.
  public mutating func addParagraph(_ words: some Collection<UInt8>, line: Int32? = nil) {
    size += words.count + 1
    guard size <= limits.text else { return }
    // An array once: the code below is compiled for it, not for every collection.
    let words = Array(words)
    var start = 0
    while start < words.count {
      let end = words[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? words.count
      let trimmed = Space.trim(words, start..<end)
      if !trimmed.isEmpty, countPart() { add(words[trimmed], line: line) }
      start = end + 1
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
    guard depth <= Self.depthLimit, let last = open.indices.last, countPart() else { return }
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
    guard depth <= Self.depthLimit, let last = open.indices.last, countPart() else { return }
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
    if table.words.isEmpty && table.tables.isEmpty { return }
    if table.isLayout {
      dissolve(table)
      beginPages(table.pageCount)
    } else if let holder {
      open[holder].add(table)
    } else {
      write(table)
    }
  }

  /// A page begins, inside the open table with its next row; only for formats that have pages.
  public mutating func beginPage() {
    if open.isEmpty { pages.append(text.count) } else { open[0].beginPage() }
  }

  /// Whether a limit is reached, so that there will be no document.
  public var isOverLimit: Bool { size > limits.text || partCount > limits.parts }

  /// Whether a table is open.
  public var isInTable: Bool { depth > 0 }

  /// Whether a cell of the innermost table is open.
  public var isInCell: Bool { depth > Self.depthLimit || open.last?.isInCell ?? false }

  /// The document of everything told so far.
  ///
  /// - Throws: `SourceError` when the document is larger than a limit.
  public mutating func document() throws(SourceError) -> Document {
    while depth > 0 { endTable() }
    try limits.check(text: size)
    try limits.check(parts: partCount)
    return Document(text: text, blocks: blocks, pages: pages)
  }

  private mutating func countPart() -> Bool {
    partCount += 1
    return partCount <= limits.parts
  }

  /// The innermost table with an open cell, which takes what is added.
  private var holder: Int? { open.lastIndex { $0.isInCell } }

  private mutating func add(_ words: ArraySlice<UInt8>, line: Int32?) {
    let holder = holder
    // Words in front of a table that has begun must not seem to stand below its first cells.
    let first = open[(holder.map { $0 + 1 } ?? 0)...].lazy.compactMap { $0.firstLine }.first
    let line = line.map { min($0, first ?? $0) }
    if let holder {
      open[holder].add(words, line: line)
    } else {
      write(words, line: line)
    }
  }

  private mutating func dissolve(_ table: OpenTable) {
    for part in table.parts {
      switch (part, holder) {
      case (.paragraph(let range, let line), _): add(table.paragraph(range), line: line)
      case (.table(let index), .some(let holder)): open[holder].add(table.tables[Int(index)])
      case (.table(let index), nil): write(table.tables[Int(index)])
      }
    }
  }
}

extension DocumentBuilder {
  private mutating func write(_ words: ArraySlice<UInt8>, line source: Int32?) {
    let range = text.count..<text.count + words.count
    text += words
    text.append(0x0A)
    lastLine = max(source ?? line, lastLine)
    blocks.append(.paragraph(Paragraph(range: range, line: lastLine, key: key(range))))
    line += 1
  }

  private mutating func write(_ table: OpenTable) {
    var grid = TableGrid()
    for row in table.rowCells {
      if row.isFirstOfGroup { grid.endRowGroup() }
      beginPages(row.pages)
      grid.beginRow()
      for index in row.cells {
        if index > row.cells.lowerBound { text += [0x20, 0x7C, 0x20] }
        let start = text.count
        for case .paragraph(let range, _) in table.parts(of: index) {
          if text.count > start { text.append(0x20) }
          text += table.paragraph(range)
        }
        let cell = table.cells[index]
        lastLine = max(cell.line ?? line, lastLine)
        grid.add(
          start..<text.count, line: lastLine, key: key(start..<text.count),
          columns: Int(cell.columns), rows: Int(cell.rows))
      }
      guard !row.cells.isEmpty else { continue }
      text.append(0x0A)
      line += 1
    }
    blocks.append(.table(grid.table()))
    beginPages(table.pagesBehind)
  }

  private mutating func beginPages(_ count: Int) {
    pages.append(contentsOf: repeatElement(text.count, count: count))
  }

  private func key(_ range: Range<Int>) -> LabelKey {
    range.count > Self.longestLabel ? .none : LabelKey(text, range)
  }
}

extension DocumentBuilder {
  /// A point in what was added so far.
  public struct Position {
    fileprivate var holder: Int?
    fileprivate var cell = 0
    /// The number of parts in the open cell's table, or of blocks.
    fileprivate var part: Int
    fileprivate var text: Int
    fileprivate var line: Int32
    fileprivate var lastLine: Int32
  }

  /// Where the next paragraph or table will stand.
  public var position: Position {
    let holder = holder
    return Position(
      holder: holder, cell: holder.map { open[$0].cells.count } ?? 0,
      part: holder.map { open[$0].parts.count } ?? blocks.count, text: text.count, line: line,
      lastLine: lastLine)
  }

  /// Whether a table of data was added since a position.
  public func hasTable(since position: Position) -> Bool {
    if let holder = position.holder {
      guard holder < open.count, position.part < open[holder].parts.count else { return false }
      return open[holder].parts[position.part...].contains {
        if case .table = $0 { true } else { false }
      }
    }
    return blocks[position.part...].contains { if case .table = $0 { true } else { false } }
  }

  /// Removes what was added since a position, unless the cell in which that was has ended.
  public mutating func remove(since position: Position) {
    let now = self.position
    guard now.holder == position.holder, now.cell == position.cell else { return }
    if let holder = position.holder {
      open[holder].removeParts(from: position.part)
    } else {
      blocks.removeSubrange(position.part...)
      text.removeSubrange(position.text...)
      pages.removeAll { $0 > position.text }
      (line, lastLine) = (position.line, position.lastLine)
    }
  }
}
