/// Where the labels of one form table stand in a document.
struct TableScan {
  /// A label of a column or a group, or a label that the form does not have among those.
  struct Header {
    /// What the label means, or -1 for one that the form does not have.
    let meaning: Int
    let offset: Int
    /// Behind the words that the form does not have.
    var end = 0
  }

  var candidates: [RowCandidate] = []
  private(set) var headers: [Header] = []
  /// How many of the headers the form has.
  private(set) var knownHeaders = 0
  var unknownRows: [UnknownRow] = []

  let labels: TableLabels
  let text: [UInt8]
  let blocks: [Block]
  let hasUnitColumn: Bool
  let hasBareRow: Bool
  /// How many values each row has.
  private let widths: [Int]
  private let bareRow: Int
  /// The first label behind the last values, heading or running text.
  private var headerStart = 0
  /// The header that ended last, if nothing stood between its end and the place looked at.
  private var endedHeader = 0..<0
  /// The labels from there on, each once.
  private var recentLabels = LabelSet()
  /// The first row of empty cells below the header of a row without a label, and the header.
  var blankRow: (row: Int, header: Range<Int>)?
  /// Whether the labels of a row without a label stand somewhere, be there a row or not.
  private(set) var hasBareHeader = false

  /// How many different labels must stand above a row without a label.
  private static let headerLabelsNeeded = 4
  /// The longest text in bytes that can be a column label of its own.
  private static let longestColumnLabel = 90

  init(
    _ document: Document, labels: TableLabels, widths: [Int], hasUnitColumn: Bool, bareRow: Int?
  ) {
    self.labels = labels
    self.widths = widths
    self.hasUnitColumn = hasUnitColumn
    self.bareRow = bareRow ?? 0
    hasBareRow = bareRow != nil
    text = document.simplifiedText
    blocks = document.blocks
    var index = 0
    while index < blocks.count {
      switch blocks[index] {
      case .paragraph(let paragraph):
        index = scan(paragraph, at: index)
      case .table(let table):
        endHeader()
        blankRow = nil
        for row in table.rows.indices { scan(table, row: row, at: index) }
        takeBlankRow(of: table, at: index)
        endHeader()
        index += 1
      }
    }
  }

  /// Whether enough labels stand right above for a row without a label.
  var mayBeBareRow: Bool {
    hasBareRow && recentLabels.count >= TableScan.headerLabelsNeeded
  }

  /// Whether neither a header nor a row has begun: words outside a table say nothing.
  var isOutside: Bool { headers.count == headerStart && candidates.isEmpty }

  /// How many values a row with a label has, or the row without a label.
  func width(_ meaning: Int) -> Int {
    widths[meaning < 0 ? bareRow : Int(labels.meanings[meaning].rows[0])]
  }

  /// Whether a row that the form does not have stands between two candidates.
  func hasUnknownRow(between upper: Int, and lower: Int) -> Bool {
    firstUnknownRow(below: upper).map { $0.candidates <= lower } ?? false
  }

  /// The row that the form does not have between a candidate and the next one.
  func unknownRow(below candidate: Int) -> UnknownRow? {
    firstUnknownRow(below: candidate).flatMap { $0.candidates == candidate + 1 ? $0 : nil }
  }

  private func firstUnknownRow(below upper: Int) -> UnknownRow? {
    var low = 0
    var high = unknownRows.count
    while low < high {
      let middle = (low + high) / 2
      if unknownRows[middle].candidates <= upper { low = middle + 1 } else { high = middle }
    }
    return low < unknownRows.count ? unknownRows[low] : nil
  }

  // MARK: What the two ways of printing a table note

  mutating func add(
    _ meaning: Int, at offset: Int, block: Int, row: Int = -1, values: Int, count: Int,
    behind: RowCandidate.Behind = .value, header: Range<Int>? = nil
  ) {
    candidates.append(
      RowCandidate(
        meaning: meaning, offset: offset, block: block, row: row, values: values, count: count,
        isComplete: count == width(meaning), behind: behind,
        header: header ?? openHeader))
    if count > 0 {
      endHeader()
      blankRow = nil
    }
  }

  /// The labels above the place looked at, behind the values before it.
  var openHeader: Range<Int> { headerStart..<headers.count }

  /// Notes a row that the form does not have; in text with one cell per line its header has just
  /// been ended.
  mutating func noteRow(
    _ label: Range<Int>, to end: Int, line: Int32, block: Int, row: Int = -1, cell: Int = -1,
    header: Range<Int>? = nil, hasValues: Bool = true
  ) {
    unknownRows.append(
      UnknownRow(
        candidates: candidates.count, label: label,
        range: label.lowerBound..<max(end, label.upperBound), line: line, block: block, row: row,
        cell: cell, header: header ?? endedHeader, hasValues: hasValues))
  }

  mutating func note(_ meaning: Int, _ offset: Int) {
    headers.append(Header(meaning: meaning, offset: offset))
    knownHeaders += 1
    guard hasBareRow else { return }
    recentLabels.insert(meaning)
    blankRow = nil
    hasBareHeader = hasBareHeader || mayBeBareRow
  }

  /// Notes words that are no label of the form: a heading or running text ends a header, a short
  /// label among the labels of a header may be a column.
  mutating func noteUnknown(_ range: Range<Int>) {
    guard headers.count > headerStart else { return }
    if range.count > TableScan.longestColumnLabel || Ordinal.section(in: text, range) != nil {
      endHeader()
    } else {
      headers.append(Header(meaning: -1, offset: range.lowerBound, end: range.upperBound))
    }
  }

  /// Drops the labels noted since there were `count`.
  mutating func dropHeaders(from count: Int) {
    guard headers.count > count else { return }
    knownHeaders -= headers[count...].count { $0.meaning >= 0 }
    headers.removeSubrange(count...)
    headerStart = min(headerStart, count)
  }

  mutating func endHeader() {
    endedHeader = openHeader
    headerStart = headers.count
    recentLabels = LabelSet()
  }
}
