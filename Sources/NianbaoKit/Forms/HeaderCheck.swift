/// Compares the column labels above the rows of a table with the form.
struct HeaderCheck {
  /// A row that counts, with its candidate.
  typealias Row = (candidate: Int, row: Int)

  /// The rows that count, in the order of the form and of the document.
  private(set) var accepted: [Row] = []
  /// Rows that stand out of the form's order and are certain nevertheless.
  private(set) var strays: [Row] = []
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
  private mutating func take(
    _ candidate: RowCandidate, as block: Int, of table: FormTable, _ labels: TableLabels,
    _ scan: TableScan
  ) -> Bool {
    let above = HeaderCheck.header(scan.headers[candidate.header], above: candidate.offset)
    let header = BlockHeader(
      above, of: block, width: table.blocks[block].columns.count, labels: labels,
      above: candidate.offset, in: scan.text)
    guard !table.blocks[block].needsHeader || header.hasColumns else { return false }
    blocks[block].add(header)
    blocks[block].money = HeaderCheck.money(above, header, scan) ?? blocks[block].money
    start = min(start, above.first?.offset ?? candidate.offset)
    return true
  }

  /// Takes rows above which no header stands, as behind the end of a page.
  ///
  /// Another block of the form that shows its header stands in the same table, no label of any column
  /// stands above the rows, and each has just as many values as the form has columns.
  private mutating func takeRowsWithoutHeader(
    _ rejected: [Row], _ table: FormTable, _ labels: TableLabels, _ scan: TableScan,
    _ rows: [TableReader.Row]
  ) {
    guard accepted.contains(where: { table.blocks[rows[$0.row].block].needsHeader }) else { return }
    let printed = Set(accepted.map { scan.candidates[$0.candidate].block })
    let known = Set(accepted.map { rows[$0.row].block })
    let inside = (accepted.first?.candidate ?? 0)...(accepted.last?.candidate ?? 0)
    let lost = Dictionary(grouping: rejected) { rows[$0.row].block }.filter { block, found in
      !known.contains(block)
        && found.allSatisfy { row in
          let candidate = scan.candidates[row.candidate]
          let isNear =
            candidate.row >= 0 && printed.contains(candidate.block)
            || inside.contains(row.candidate)
          return isNear && candidate.isComplete && candidate.behind == .value
            && labels.meanings[max(candidate.meaning, 0)].rows.count == 1
            && scan.headers[candidate.header].allSatisfy { header in
              header.meaning >= 0 && labels.meanings[header.meaning].blocks == 0
            }
        }
    }
    guard !lost.isEmpty else { return }
    for block in lost.keys.sorted() {
      blocks[block].add(
        BlockHeader(
          [], of: block, width: table.blocks[block].columns.count, labels: labels, above: 0,
          in: scan.text))
    }
    accepted += lost.values.joined()
    accepted.sort { $0.candidate < $1.candidate }
  }

  /// Takes rows that stand out of the form's order: each has a label that only it has, as many values
  /// as the form has columns, and stands below a header of its own or among other rows of the table.
  private mutating func takeStrays(
    _ candidates: [Int], _ table: FormTable, _ labels: TableLabels, _ scan: TableScan,
    _ rows: [TableReader.Row]
  ) {
    let found = Set(accepted.map(\.row))
    let printed = Set(
      accepted.map { scan.candidates[$0.candidate] }.filter { $0.row >= 0 }.map(\.block))
    var strays: [Int: [Int]] = [:]
    for index in candidates {
      let candidate = scan.candidates[index]
      guard candidate.meaning >= 0, candidate.isComplete, candidate.row >= 0,
        printed.contains(candidate.block)
      else { continue }
      let meaning = labels.meanings[candidate.meaning]
      guard meaning.rows.count == 1, meaning.blocks == 0, !found.contains(Int(meaning.rows[0]))
      else { continue }
      strays[Int(meaning.rows[0]), default: []].append(index)
    }
    var headed: (candidate: Int, block: Int) = (-1, -1)
    for (row, indexes) in strays.sorted(by: { $0.value[0] < $1.value[0] }) where indexes.count == 1
    {
      let index = indexes[0]
      let block = rows[row].block
      if table.blocks[block].needsHeader {
        // Right below another row of the block its header is that row's.
        let above = accepted.first { $0.candidate == index - 1 }.map { rows[$0.row].block }
        let goesOn =
          scan.candidates[index].header.isEmpty
          && (above == block || headed == (index - 1, block))
        guard goesOn || take(scan.candidates[index], as: block, of: table, labels, scan) else {
          continue
        }
        headed = (index, block)
      }
      self.strays.append((index, row))
    }
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
