/// Compares the column labels above the rows of a table with the form.
struct HeaderCheck {
  /// The rows that count, each with its candidate.
  private(set) var accepted: [(candidate: Int, row: Int)] = []
  private var unordered: Set<Int> = []
  private let headers: [TableScan.Header]
  private let firstOffset: Int

  /// The widest gap in bytes between two labels of one header.
  private static let headerGap = 400

  init(
    _ table: FormTable, labels: TableLabels, scan: TableScan, chain: LabelChain,
    rows: [TableReader.Row]
  ) {
    headers = scan.headers
    var start = 0  // behind the last row of the block before
    var block = -1
    var isAccepted = false
    for (index, candidate) in scan.candidates.enumerated() where chain.rows[index] >= 0 {
      let number = Int(chain.rows[index])
      if rows[number].block != block {
        block = rows[number].block
        let above = HeaderCheck.header(scan.headers, above: candidate.offset, from: start).filter {
          labels.meanings[$0.meaning].blocks & (1 << UInt64(block)) != 0
        }
        isAccepted = !table.blocks[block].needsHeader || !above.isEmpty
        if !HeaderCheck.isOrdered(above.map { labels.meanings[$0.meaning].columnRank }) {
          unordered.insert(block)
        }
      }
      start = candidate.offset
      if isAccepted { accepted.append((index, number)) }
    }
    firstOffset = accepted.first.map { scan.candidates[$0.candidate].offset } ?? 0
    let blocks = unordered
    unordered =
      blocks.isEmpty ? [] : Set(accepted.map(\.row).filter { blocks.contains(rows[$0].block) })
  }

  /// Whether the columns above a row stand in the order of the form.
  func isOrdered(number: Int) -> Bool { !unordered.contains(number) }

  /// The range from the first label of the header to an end.
  func covered(end: Int) -> Range<Int>? {
    let first = HeaderCheck.header(headers, above: firstOffset, from: 0).first
    let start = first?.offset ?? firstOffset
    return start < end ? start..<end : nil
  }

  /// The labels of one header: those close to each other above an offset.
  private static func header(
    _ headers: [TableScan.Header], above offset: Int, from start: Int
  ) -> ArraySlice<TableScan.Header> {
    let end = headers.firstIndex { $0.offset >= offset } ?? headers.endIndex
    var first = end
    var next = offset
    while first > 0, headers[first - 1].offset >= start,
      next - headers[first - 1].offset <= headerGap
    {
      first -= 1
      next = headers[first].offset
    }
    return headers[first..<end]
  }

  /// Whether columns, each counted where it comes first, follow one of the two orders of a header:
  /// from left to right, or level by level.
  private static func isOrdered(_ ranks: [(natural: Int, reading: Int)]) -> Bool {
    func ascends(_ ranks: [Int]) -> Bool {
      var seen: UInt64 = 0
      var last = -1
      for rank in ranks where seen & (1 << UInt64(rank & 63)) == 0 {
        if rank < last { return false }
        seen |= 1 << UInt64(rank & 63)
        last = rank
      }
      return true
    }
    return ascends(ranks.map(\.natural)) || ascends(ranks.map(\.reading))
  }
}
