/// Rows with values between the rows of the form which the form does not have.
extension TableReader {
  /// How many unknown rows of a table are kept.
  private static let mostExtras = 40

  /// Reads the unknown rows that stand between rows of the form in the same print of the table.
  func extras(
    _ document: Document, _ scan: TableScan, _ found: [HeaderCheck.Row], _ headers: HeaderCheck,
    _ tableNumbers: [Int32], _ reader: inout RowReader
  ) -> [ExtraRow] {
    guard !scan.unknownRows.isEmpty else { return [] }
    let found = found.sorted { $0.candidate < $1.candidate }
    var extras: [ExtraRow] = []
    var lower = 0
    for unknown in scan.unknownRows where extras.count < TableReader.mostExtras {
      while lower < found.count, found[lower].candidate < unknown.candidates { lower += 1 }
      guard lower > 0, lower < found.count else { continue }
      let above = scan.candidates[found[lower - 1].candidate]
      let below = scan.candidates[found[lower].candidate]
      let isTable = unknown.row >= 0
      guard isTable ? above.block == below.block : above.row < 0 && below.row < 0 else { continue }
      // The columns are those of the rows above, unless another header stands in between.
      let isBelowHeader = scan.headers[unknown.header].contains { header in
        header.meaning >= 0
          && labels.meanings[header.meaning].blocks & 1 << UInt64(rows[found[lower].row].block) != 0
      }
      let block = rows[found[isBelowHeader ? lower : lower - 1].row].block
      extras.append(
        reader.extra(
          scan.candidate(of: unknown, meaning: max(above.meaning, 0)), label: unknown.label,
          place: Place(
            bytes: unknown.range, line: unknown.line,
            table: isTable ? tableNumbers[unknown.block] : 0, row: Int32(unknown.row + 1)),
          columns: table.blocks[block].columnFields, of: block, below: headers.blocks[block]))
    }
    return extras
  }
}
