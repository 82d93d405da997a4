/// Labels that are a row of their own in one print and the group of several rows in another.
///
/// Where both the values behind such a label and rows of its group are printed, the label of the
/// group's first row may be missing, and the values may be those of that row.
struct GroupRows {
  /// The candidates that are the label of a group and no row.
  private(set) var none: Set<Int> = []
  /// The candidates whose values may be those of another row.
  private(set) var doubtful: Set<Int> = []
  /// The rows in whose place another one stands, by their positions in the table.
  private(set) var replaced: Set<Int> = []
  /// The candidates among `none` that have values.
  private var withValues: [HeaderCheck.Row] = []
  /// The rows that were found.
  private let found: Set<Int>

  /// Looks at the rows that count.
  init(_ accepted: [HeaderCheck.Row], _ scan: TableScan, _ rows: [TableReader.Row]) {
    let groups = accepted.filter { !rows[$0.row].group.isEmpty }
    found = groups.isEmpty ? [] : Set(accepted.map(\.row))
    for row in groups {
      if !found.isDisjoint(with: rows[row.row].group) {
        none.insert(row.candidate)
        if scan.candidates[row.candidate].count > 0 { withValues.append(row) }
      } else if scan.candidates[row.candidate].count > 0 {
        replaced.formUnion(rows[row.row].group)
        if GroupRows.hasUnlabelledRow(below: scan.candidates[row.candidate], scan) {
          doubtful.insert(row.candidate)
        }
      }
    }
    if !scan.unknownRows.isEmpty {
      for row in accepted where GroupRows.hasLaterItem(below: row.candidate, scan) {
        doubtful.insert(row.candidate)
      }
    }
  }

  /// Findings about values behind the label of a group whose rows were found.
  func findings(
    _ scan: TableScan, _ rows: [TableReader.Row], place: (RowCandidate) -> Place
  ) -> [Finding] {
    withValues.map { row in
      let missing = rows[row.row].group.filter { !found.contains($0) }
      return RowFinding.groupWithRows(
        rows[row.row], rows[row.row].fields + missing.flatMap { rows[$0].fields },
        place(scan.candidates[row.candidate]))
    }
  }

  /// Whether the row right below in a table has values and no label.
  private static func hasUnlabelledRow(below candidate: RowCandidate, _ scan: TableScan) -> Bool {
    guard candidate.row >= 0, case .table(let table) = scan.blocks[candidate.block],
      candidate.row + 1 < table.rows.count
    else { return false }
    let first = table.cells[table.rows[candidate.row + 1]].first { !$0.range.isEmpty }
    return first.map { $0.key.isNone } ?? false
  }

  /// Whether a row that the form does not have stands right below a row numbered (六) and is itself
  /// numbered from 2 on: then the label of the item before it is missing.
  private static func hasLaterItem(below candidate: Int, _ scan: TableScan) -> Bool {
    guard
      let unknown = scan.unknownRow(below: candidate),
      unknown.block == scan.candidates[candidate].block || unknown.row < 0,
      let item = Ordinal.item(in: scan.text, unknown.label), item > 1
    else { return false }
    let offset = scan.candidates[candidate].offset
    let end = min(offset + 24, scan.text.count)
    return Ordinal.item(in: scan.text, offset..<end) == nil
      && Ordinal.end(in: scan.text, offset..<end) > offset
  }
}
