/// Which rows of a table count, by the column labels above them.
///
/// Most stand in the form's order below the header of their block (`accepted`). Two kinds of rows
/// count without that, for which see `HeaderCheck+Outliers`: those whose header was lost, and those
/// that stand out of the form's order (`strays`).
struct HeaderCheck {
  /// A row that counts, with its candidate.
  typealias Row = (candidate: Int, row: Int)

  /// The rows that count, in the order of the form and of the document.
  var accepted: [Row] = []
  /// Rows that stand out of the form's order and are certain nevertheless.
  var strays: [Row] = []
  /// What stands above each block of the form, in the order of the form.
  var blocks: [BlockHeader]
  /// Where the first header begins.
  private var start = Int.max

  /// The widest gap in bytes between two labels of one header.
  private static let headerGap = 400
  /// The longest column label in bytes that is looked at for a unit.
  private static let longestLabel = 120

  init(
    _ table: FormTable, labels: TableLabels, scan: TableScan, chain: LabelChain,
    rows: [TableReader.Row]
  ) {
    blocks = Array(repeating: BlockHeader(), count: table.blocks.count)
    var block = -1
    var isAccepted = false
    var rejected: [Row] = []
    var unchosen: [Int] = []
    for (index, candidate) in scan.candidates.enumerated() {
      guard chain.rows[index] >= 0 else {
        if candidate.behind == .value { unchosen.append(index) }
        continue
      }
      let number = Int(chain.rows[index])
      if rows[number].block != block {
        block = rows[number].block
        isAccepted = take(candidate, as: block, of: table, labels, scan)
      } else if candidate.header.count >= table.blocks[block].columns.count {
        blocks[block].confirm(header(above: candidate, of: block, table, labels, scan).block)
      }
      if isAccepted { accepted.append((index, number)) } else { rejected.append((index, number)) }
    }
    if !rejected.isEmpty { takeRowsWithoutHeader(rejected, table, labels, scan, rows) }
    if !unchosen.isEmpty { takeStrays(unchosen, table, labels, scan, rows) }
  }

  /// All rows that count, in the order of the form.
  var all: [Row] {
    strays.isEmpty ? accepted : (accepted + strays).sorted { $0.row < $1.row }
  }

  /// The range from the first label of the header to an end.
  func covered(end: Int) -> Range<Int> { start..<max(start, end) }

  /// Drops rows that turn out to be none.
  mutating func drop(_ isNone: (Row) -> Bool) { accepted.removeAll(where: isNone) }

  /// Reads the header above the first row of a block; false when it is none of the block's.
  mutating func take(
    _ candidate: RowCandidate, as block: Int, of table: FormTable, _ labels: TableLabels,
    _ scan: TableScan
  ) -> Bool {
    let (above, header) = header(above: candidate, of: block, table, labels, scan)
    guard !table.blocks[block].needsHeader || header.hasColumns else { return false }
    blocks[block].add(header)
    blocks[block].money = HeaderCheck.money(above, header, scan) ?? blocks[block].money
    start = min(start, above.first?.offset ?? candidate.offset)
    return true
  }

  /// The labels above a row, and what they say of a block's columns.
  private func header(
    above candidate: RowCandidate, of block: Int, _ table: FormTable, _ labels: TableLabels,
    _ scan: TableScan
  ) -> (labels: ArraySlice<TableScan.Header>, block: BlockHeader) {
    let above = HeaderCheck.header(scan.headers[candidate.header], above: candidate.offset)
    return (
      above,
      BlockHeader(
        above, of: block, width: table.blocks[block].columns.count, labels: labels,
        above: candidate.offset, in: scan.text)
    )
  }

  /// The unit of money that a column label names.
  private static func money(
    _ headers: ArraySlice<TableScan.Header>, _ header: BlockHeader, _ scan: TableScan
  ) -> MoneyUnit? {
    for label in headers
    where label.meaning >= 0
      || header.repairs.contains(where: { $0.printed.lowerBound == label.offset })
    {
      let end = min(label.offset + longestLabel, scan.text.count)
      let stop =
        (label.offset..<end).first { scan.text[$0] == 0x7C || scan.text[$0] == 0x0A } ?? end
      if let unit = MoneyUnit(in: scan.text, label.offset..<stop) { return unit }
    }
    return nil
  }

  /// The labels of one header: those close to each other above an offset.
  private static func header(
    _ headers: ArraySlice<TableScan.Header>, above offset: Int
  ) -> ArraySlice<TableScan.Header> {
    var first = headers.endIndex
    var next = offset
    while first > headers.startIndex, next - headers[first - 1].offset <= headerGap {
      first -= 1
      next = headers[first].offset
    }
    return headers[first...]
  }
}
