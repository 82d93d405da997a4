/// Rows with values which the form does not have, between its rows or right below one of them.
extension TableReader {
  /// How many unknown rows of a table are kept.
  private static let mostExtras = 40

  /// Reads the unknown rows that stand between rows of the form in the same print of the table, and
  /// those right below a row.
  func extras(
    _ document: Document, _ scan: TableScan, _ found: [HeaderCheck.Row], _ headers: HeaderCheck,
    _ tableNumbers: [Int32], _ reader: inout RowReader
  ) -> [ExtraRow] {
    guard !scan.unknownRows.isEmpty else { return [] }
    let found = found.sorted { $0.candidate < $1.candidate }
    var extras: [ExtraRow] = []
    var lower = 0
    var last: UnknownRow?
    for unknown in scan.unknownRows where extras.count < TableReader.mostExtras {
      while lower < found.count, found[lower].candidate < unknown.candidates {
        lower += 1
        last = nil
      }
      guard lower > 0 else { continue }
      let upper = found[lower - 1]
      let above = scan.candidates[upper.candidate]
      // A table with a row without a label has no other rows.
      guard above.meaning >= 0 else { continue }
      let candidate = scan.candidate(of: unknown, meaning: above.meaning)
      let isTable = unknown.row >= 0
      let below = lower < found.count ? scan.candidates[found[lower].candidate] : nil
      let isBetween =
        below.map { isTable ? above.block == $0.block : above.row < 0 && $0.row < 0 } ?? false
      guard
        isBetween
          || follows(last?.position ?? (above.block, above.row), unknown, document)
            && isRow(candidate, document, width: rows[upper.row].cells.count)
      else { continue }
      last = unknown
      // The columns are those of the rows above, unless another header stands in between.
      let isBelowHeader =
        isBetween
        && scan.headers[unknown.header].contains { header in
          header.meaning >= 0
            && labels.meanings[header.meaning].blocks & 1 << UInt64(rows[found[lower].row].block)
              != 0
        }
      let block = rows[found[isBelowHeader ? lower : lower - 1].row].block
      extras.append(
        reader.extra(
          candidate, label: unknown.label,
          place: Place(
            bytes: unknown.range, line: unknown.line,
            table: isTable ? tableNumbers[unknown.block] : 0, row: Int32(unknown.row + 1)),
          columns: table.blocks[block].columnFields, of: block, below: headers.blocks[block]))
    }
    return extras
  }

  /// Whether an unknown row of a table stands right below another row.
  private func follows(
    _ upper: (block: Int, row: Int), _ unknown: UnknownRow, _ document: Document
  ) -> Bool {
    guard unknown.row >= 0, upper.row >= 0, unknown.block == upper.block, unknown.row > upper.row,
      case .table(let table) = document.blocks[unknown.block]
    else { return false }
    return (upper.row + 1..<unknown.row).allSatisfy { row in
      table.cells[table.rows[row]].allSatisfy(\.range.isEmpty)
    }
  }

  /// Whether the cells of an unknown row are its words and then values, one for each column at most.
  private func isRow(
    _ candidate: RowCandidate, _ document: Document, width: Int
  ) -> Bool {
    guard (1...width).contains(candidate.count),
      case .table(let table) = document.blocks[candidate.block]
    else { return false }
    let row = table.rows[candidate.row]
    return table.cells[row.lowerBound..<candidate.values - 1].allSatisfy(\.range.isEmpty)
      && table.cells[candidate.values..<row.upperBound].allSatisfy {
        CellValue.isValue(document.simplifiedText, $0.range)
      }
  }
}

extension UnknownRow {
  fileprivate var position: (block: Int, row: Int) { (block, row) }
}
