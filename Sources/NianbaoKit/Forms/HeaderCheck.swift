/// Compares the column labels above the rows of a table with the form.
struct HeaderCheck {
  /// The rows that count, each with its candidate.
  private(set) var accepted: [(candidate: Int, row: Int)] = []
  /// What stands above each block of the form, in the order of the form.
  private(set) var blocks: [BlockHeader]
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
    for (index, candidate) in scan.candidates.enumerated() where chain.rows[index] >= 0 {
      let number = Int(chain.rows[index])
      if rows[number].block != block {
        block = rows[number].block
        let above = HeaderCheck.header(scan.headers[candidate.header], above: candidate.offset)
        let header = BlockHeader(
          above, of: block, width: table.blocks[block].columns.count, labels: labels,
          above: candidate.offset, in: scan.text)
        isAccepted = !table.blocks[block].needsHeader || header.hasColumns
        if isAccepted {
          blocks[block].add(header)
          blocks[block].money = HeaderCheck.money(above, scan) ?? blocks[block].money
          start = min(start, above.first?.offset ?? candidate.offset)
        }
      }
      if isAccepted { accepted.append((index, number)) }
    }
  }

  /// The unit of money that a column label names.
  private static func money(
    _ headers: ArraySlice<TableScan.Header>, _ scan: TableScan
  ) -> MoneyUnit? {
    for header in headers where header.meaning >= 0 {
      let end = min(header.offset + longestLabel, scan.text.count)
      let label = header.offset..<end
      let stop = label.first { scan.text[$0] == 0x7C || scan.text[$0] == 0x0A } ?? end
      if let unit = MoneyUnit(in: scan.text, header.offset..<stop) { return unit }
    }
    return nil
  }

  /// The range from the first label of the header to an end.
  func covered(end: Int) -> Range<Int> { start..<max(start, end) }

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
