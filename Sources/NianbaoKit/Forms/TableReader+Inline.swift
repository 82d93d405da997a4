import Glibc

/// Tables whose labels and values stand together inside lines.
extension TableReader {
  /// How many labels of a table are looked for, and how long they are at most, in bytes.
  private static let soughtMarks = (count: 2, longest: 30, shortest: 12)

  /// A few labels of a table that running text seldom has.
  static func marks(of table: FormTable) -> [TextMark] {
    let columns = table.blocks.filter(\.needsHeader).flatMap(\.columns).map(\.variants[0])
    let rows = table.blocks.flatMap(\.rows).compactMap { $0.label?.variants[0] }
    let all = table.blocks.flatMap(\.columns).flatMap { $0.path.map { $0[0] } }
    let labels = [columns, rows, all].first { !$0.isEmpty } ?? []
    var words: [[UInt8]] = []
    for label in labels {
      let bytes = Array(label.utf8)
      let word = Array(bytes[Ordinal.end(in: bytes, bytes.indices)...])
      let isWord = word.allSatisfy { $0 >= 0x80 } && !words.contains(word)
      if isWord, word.count >= soughtMarks.shortest, word.count <= soughtMarks.longest {
        words.append(word)
      }
    }
    return words.sorted { $0.count > $1.count }.prefix(soughtMarks.count).map { TextMark($0) }
  }

  /// Reads the table where labels and values stand inside lines.
  ///
  /// - Parameters:
  ///   - document: A document in which the table was not found, or not all of it.
  ///   - losesCells: Whether another table of the document is known to have lost empty cells.
  /// - Returns: The table, and whether it shows that empty cells are lost; nil if it is not there.
  func readInside(
    _ document: Document, losesCells: Bool
  ) -> (result: Result, losesCells: Bool)? {
    guard marks.isEmpty || marks.contains(where: { $0.occurs(in: document.text) }),
      let inline = InlineDocument(
        document, labels: labels, hasUnitColumn: table.hasUnitColumn, hasBareRow: bareRow != nil)
    else { return nil }
    let glued = glued(inline, losesCells: losesCells)
    let lines = inline.lines(replacing: glued.values)
    guard var result = read(lines, tableNumbers: lines.tableNumbers) else { return nil }
    for index in result.facts.indices
    where glued.decided.contains(result.facts[index].raw.lowerBound) {
      result.facts[index].decision = .sums
    }
    return (result, glued.losesCells)
  }

  /// The rows whose values stand together without a separator.
  private func glued(_ inline: InlineDocument, losesCells: Bool) -> GluedTable {
    let lines = inline.lines(replacing: [:])
    let scan = TableScan(
      lines, labels: labels, widths: widths, hasUnitColumn: table.hasUnitColumn, bareRow: bareRow)
    let chain = LabelChain(scan.candidates, isOptional: isOptional) { rows(of: $1) }
    let headers = HeaderCheck(table, labels: labels, scan: scan, chain: chain, rows: rows)
    let printed = headers.accepted.map { index, number -> GluedTable.Row in
      let candidate = scan.candidates[index]
      var run: InlineDocument.Run?
      if candidate.row < 0, candidate.values < lines.blocks.count,
        case .paragraph(let first) = lines.blocks[candidate.values]
      {
        run = inline.runs[first.range.lowerBound]
      }
      let row = rows[number]
      return GluedTable.Row(
        fields: row.fields, isOptional: row.isOptional,
        beside: Array(row.beside.prefix(headers.blocks[row.block].beside)),
        values: run?.values ?? [], isBesideLabel: run?.isBesideLabel ?? false)
    }
    let optional = Set(rows.filter(\.isOptional).flatMap(\.fields))
    return GluedTable(
      printed, sums: sums, optional: optional, text: lines.text, losesCells: losesCells)
  }
}

extension Document {
  /// For each block the number of its table, from 1; zero outside tables.
  var tableNumbers: [Int32] {
    var number: Int32 = 0
    return blocks.map { block in
      guard case .table = block else { return 0 }
      number += 1
      return number
    }
  }
}
