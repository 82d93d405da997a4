/// Tables whose labels and values stand together inside lines.
extension TableReader {
  /// How many labels of a table are looked for, and how long they are, in bytes.
  private static let soughtMarks = (count: 2, lengths: 12...30)

  /// A few labels of a table that running text seldom has: those of its columns, if rows of other
  /// tables have the same labels, and of its rows; that of the first row is there even where the text
  /// breaks off behind it.
  static func marks(of table: FormTable) -> [TextMark] {
    let columns = longest(
      table.blocks.filter(\.needsHeader).flatMap { $0.columns + $0.beside.map(\.label) })
    if columns.count == soughtMarks.count { return columns.map { TextMark($0) } }
    let rows = table.blocks.flatMap(\.rows).filter { !$0.isOptional }.compactMap(\.label)
    let labels = rows.isEmpty ? table.blocks.flatMap(\.columns) : rows
    let first = rows.first?.path.last.map { words(of: $0[0]) }
    let isSeldom = first.map { $0.count > soughtMarks.lengths.upperBound } ?? false
    return (columns + longest(labels) + (isSeldom ? [first ?? []] : [])).map { TextMark($0) }
  }

  /// A label without its numbering.
  private static func words(of label: String) -> [UInt8] {
    let bytes = Array(label.utf8)
    return Array(bytes[Ordinal.end(in: bytes, bytes.indices)...])
  }

  /// The longest of labels and of the groups above them that are words without digits.
  private static func longest(_ labels: [FormLabel]) -> [[UInt8]] {
    var words: Set<[UInt8]> = []
    for label in labels.flatMap(\.path) {
      let word = self.words(of: label[0])
      if soughtMarks.lengths.contains(word.count), word.allSatisfy({ $0 >= 0x80 }) {
        words.insert(word)
      }
    }
    let byLength = words.sorted { left, right in
      left.count == right.count
        ? left.lexicographicallyPrecedes(right) : left.count > right.count
    }
    return Array(byLength.prefix(soughtMarks.count))
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
    guard let inline = inline(document) else { return nil }
    let glued = glued(inline, losesCells: losesCells)
    let lines = inline.lines(replacing: glued.values)
    guard var result = read(lines, tableNumbers: lines.tableNumbers) else { return nil }
    for index in result.facts.indices
    where glued.decided.contains(result.facts[index].raw.lowerBound) {
      result.facts[index].decision = .sums
    }
    for (index, finding) in result.findings.enumerated() {
      guard finding.rule == FindingKind.unreadableRow.id, let place = finding.place,
        let range = glued.undecided[place.bytes.lowerBound],
        let row = rows.first(where: { $0.fields == finding.fields })
      else { continue }
      var whole = place
      whole.bytes = range
      result.findings[index] = RowFinding.glued(
        row.label, width: finding.evidence?.right.flatMap { Int($0.digits) } ?? row.cells.count,
        printed: document.string(range), finding.fields, whole)
    }
    return (result, glued.losesCells)
  }

  /// The document with the labels and values inside its lines on lines of their own; nil where the
  /// labels of the table are not there.
  func inline(_ document: Document) -> InlineDocument? {
    guard marks.isEmpty || marks.contains(where: { $0.occurs(in: document.text) }) else {
      return nil
    }
    return InlineDocument(
      document, labels: labels, hasUnitColumn: table.hasUnitColumn, hasBareRow: bareRow != nil)
  }

  /// The rows whose values stand together without a separator.
  private func glued(_ inline: InlineDocument, losesCells: Bool) -> GluedTable {
    let lines = inline.lines(replacing: [:])
    let (scan, _, _, headers) = align(lines)
    var optional = Set(rows.filter { $0.isOptional || !$0.group.isEmpty }.flatMap(\.fields))
    let printed = headers.accepted.compactMap { index, number -> GluedTable.Row? in
      let candidate = scan.candidates[index]
      var run: InlineDocument.Run?
      if candidate.row < 0, candidate.values < lines.blocks.count,
        case .paragraph(let first) = lines.blocks[candidate.values]
      {
        run = inline.runs[first.range.lowerBound]
      }
      let row = rows[number]
      let header = headers.blocks[row.block]
      // Sums tell digits apart only where the columns that hold no field stand behind the others.
      if header.beside > 0, header.order != .form { return nil }
      if !row.group.isEmpty {
        // A group without values is only a label; with values it stands for its rows.
        guard run != nil else { return nil }
        optional.formUnion(row.group.flatMap { rows[$0].fields })
      }
      return GluedTable.Row(
        fields: header.printed(row.fields), isOptional: row.isOptional,
        beside: Array(row.beside.prefix(header.beside)),
        values: run?.values ?? [], isBesideLabel: run?.isBesideLabel ?? false,
        grouped: run?.grouped(in: lines.text) ?? [])
    }
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
