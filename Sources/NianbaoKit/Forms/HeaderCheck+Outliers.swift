/// Rows that count although they do not stand in the form's order below a header of their block.
extension HeaderCheck {
  /// Takes rows above which no header stands, as behind the end of a page.
  ///
  /// A block of the form that shows its header stands in the same table, no label of any column
  /// stands above the rows, and all rows of their block are sure.
  mutating func takeRowsWithoutHeader(
    _ rejected: [Row], _ table: FormTable, _ labels: TableLabels, _ scan: TableScan,
    _ rows: [TableReader.Row]
  ) {
    guard let first = accepted.first, let last = accepted.last,
      accepted.contains(where: { table.blocks[rows[$0.row].block].needsHeader })
    else { return }
    let printed = Set(accepted.map { scan.candidates[$0.candidate].block })
    let known = Set(accepted.map { rows[$0.row].block })
    func isLost(_ row: Row) -> Bool {
      let candidate = scan.candidates[row.candidate]
      let isInTable = candidate.row >= 0 && printed.contains(candidate.block)
      return (isInTable || (first.candidate...last.candidate).contains(row.candidate))
        && HeaderCheck.isSure(candidate, labels)
        && scan.headers[candidate.header].allSatisfy { header in
          header.meaning >= 0 && labels.meanings[header.meaning].blocks == 0
        }
    }
    for (block, found) in Dictionary(grouping: rejected, by: { rows[$0.row].block })
    where !known.contains(block) && found.allSatisfy(isLost) {
      // Nothing confirms the order of its columns.
      blocks[block].add(
        BlockHeader(
          [], of: block, width: table.blocks[block].columns.count, labels: labels, above: 0,
          in: scan.text))
      accepted += found
    }
    accepted.sort { $0.candidate < $1.candidate }
  }

  /// Takes rows that stand out of the form's order: each is sure, has a label that no column has, and
  /// stands below a header of its own or among other rows of the table.
  mutating func takeStrays(
    _ candidates: [Int], _ table: FormTable, _ labels: TableLabels, _ scan: TableScan,
    _ rows: [TableReader.Row]
  ) {
    let found = Set(accepted.map(\.row))
    let printed = Set(
      accepted.map { scan.candidates[$0.candidate] }.filter { $0.row >= 0 }.map(\.block))
    let sure = candidates.filter { index in
      let candidate = scan.candidates[index]
      return candidate.row >= 0 && printed.contains(candidate.block)
        && HeaderCheck.isSure(candidate, labels)
        && labels.meanings[candidate.meaning].blocks == 0
    }
    let strays = Dictionary(grouping: sure) { index in
      Int(labels.meanings[scan.candidates[index].meaning].rows[0])
    }
    var headed: (candidate: Int, block: Int) = (-1, -1)
    for (row, indexes) in strays.sorted(by: { $0.value[0] < $1.value[0] })
    where indexes.count == 1 && !found.contains(row) {
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

  /// Whether a row is told by its label alone, which no other row has, and has just as many values as
  /// the form has columns.
  private static func isSure(_ candidate: RowCandidate, _ labels: TableLabels) -> Bool {
    candidate.meaning >= 0 && candidate.isComplete && candidate.behind == .value
      && labels.meanings[candidate.meaning].rows.count == 1
  }
}
