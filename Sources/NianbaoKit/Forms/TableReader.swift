/// Aligns documents with one table of a form.
struct TableReader: Sendable {
  private let table: FormTable
  private let labels: TableLabels
  private let evidence: [LabelKey]
  private let rows: [Row]
  private let widths: [Int]
  private let bareRow: Int?

  /// A row of the form.
  struct Row: Sendable {
    let label: String
    let block: Int
    let isOptional: Bool
    let cells: [(field: FieldID, unit: MoneyUnit?, kind: Field.Kind)]

    var fields: [FieldID] { cells.map(\.field) }
  }

  /// What the table contributes to a reading.
  struct Result {
    var facts: [Fact] = []
    var findings: [Finding] = []
    var score = 0
    var covered: Range<Int>?
  }

  init(_ table: FormTable, fields: FieldDictionary) {
    self.table = table
    labels = TableLabels(table)
    evidence = table.evidence.map { LabelKey($0) }
    var rows: [Row] = []
    for (number, block) in table.blocks.enumerated() {
      for row in block.rows {
        let cells = row.fields.compactMap { field in
          fields.id(field.id).map { ($0, MoneyUnit(field.unit), field.kind) }
        }
        rows.append(
          Row(
            label: row.label?.variants[0] ?? table.title.zh, block: number,
            isOptional: row.isOptional, cells: cells))
      }
    }
    self.rows = rows
    widths = rows.map(\.cells.count)
    bareRow = table.blocks.flatMap(\.rows).firstIndex { $0.label == nil }
  }

  /// Reads the table, or nil when the document does not have it.
  func read(_ document: Document, tableNumbers: [Int32]) -> Result? {
    let scan = TableScan(
      document, labels: labels, widths: widths, hasUnitColumn: table.hasUnitColumn,
      bareRow: bareRow)
    guard !scan.candidates.isEmpty, hasEvidence(document) else { return nil }
    let chain = chain(of: scan.candidates)
    let headers = HeaderCheck(table, labels: labels, scan: scan, chain: chain, rows: rows)
    guard headers.accepted.count >= 2 || (!headers.accepted.isEmpty && scan.knownHeaders >= 2)
    else { return nil }
    let rowCounts = RowCounts(headers.accepted, scan.candidates, rows)
    let found = headers.accepted.map { scan.candidates[$0.candidate] }
    var reader = RowReader(
      document, found, tableNumbers: tableNumbers, hasUnitColumn: table.hasUnitColumn)
    for (index, number) in headers.accepted {
      let header = headers.blocks[rows[number].block]
      reader.read(
        scan.candidates[index], as: rows[number], below: header,
        doubt: rowCounts.doubt(in: rows[number].block, below: header, width: widths[number]))
    }
    var result = Result()
    result.score = headers.accepted.count + scan.knownHeaders
    result.facts = reader.facts
    result.findings = reader.findings
    result.findings += otherColumns(headers, reader.facts)
    result.findings += missing(headers.accepted.map(\.row))
    result.findings += repetitions(
      document, scan.candidates, chosen: headers.accepted, facts: reader.facts, tableNumbers)
    result.findings += unknownRows(document, found, tableNumbers)
    result.covered = headers.covered(end: reader.end)
    return result
  }

  private func chain(of candidates: [RowCandidate]) -> LabelChain {
    LabelChain(candidates, isOptional: rows.map(\.isOptional)) { candidate in
      candidate.meaning < 0 ? [Int32(bareRow ?? 0)] : labels.meanings[candidate.meaning].rows
    }
  }

  /// A finding about the values of a second print of the table, where they differ from those taken.
  ///
  /// What is left when the rows of the first print are taken is aligned again, as often as the
  /// table can be expected in one document.
  private func repetitions(
    _ document: Document, _ candidates: [RowCandidate], chosen: [(candidate: Int, row: Int)],
    facts: [Fact], _ tableNumbers: [Int32]
  ) -> [Finding] {
    guard chosen.count < candidates.count else { return [] }
    let taken = Dictionary(facts.map { ($0.field, $0) }) { first, _ in first }
    var isLeft = Array(repeating: true, count: candidates.count)
    for (candidate, _) in chosen { isLeft[candidate] = false }
    var left = candidates.indices.filter { isLeft[$0] && candidates[$0].count > 0 }
    var differing: [FieldID] = []
    var first: Place?
    for _ in 0..<TableReader.mostPrints where !left.isEmpty {
      let chain = chain(of: left.map { candidates[$0] })
      let found = zip(left, chain.rows).filter { $0.1 >= 0 }.map { candidates[$0.0] }
      // Without one complete row it is no print of the table, but labels in other places.
      guard found.contains(where: { $0.weight > 1 }) else { break }
      var reader = RowReader(
        document, found, tableNumbers: tableNumbers, hasUnitColumn: table.hasUnitColumn)
      for (index, row) in zip(left, chain.rows) where row >= 0 {
        reader.read(candidates[index], as: rows[Int(row)], below: BlockHeader(), doubt: .none)
      }
      for fact in reader.facts {
        guard let other = taken[fact.field], fact.disagrees(with: other) else { continue }
        differing.append(fact.field)
        if first == nil { first = fact.place }
      }
      left = zip(left, chain.rows).filter { $0.1 < 0 }.map(\.0)
    }
    return first.map { [RowFinding.repeated(differing, $0)] } ?? []
  }

  /// How often a table is looked for in one document beside the print that is taken.
  private static let mostPrints = 8

  private func hasEvidence(_ document: Document) -> Bool {
    evidence.isEmpty
      || document.blocks.contains { block in
        switch block {
        case .paragraph(let paragraph): evidence.contains(paragraph.key)
        case .table(let table): table.cells.contains { evidence.contains($0.key) }
        }
      }
  }

  /// Findings about blocks that were read below a header with labels that the form does not have.
  private func otherColumns(_ headers: HeaderCheck, _ facts: [Fact]) -> [Finding] {
    headers.blocks.enumerated().filter { $0.element.hasOtherColumns || $0.element.hasMoreColumns }
      .compactMap { block, _ in
        let fields = Set(rows.filter { $0.block == block }.flatMap(\.fields))
        let read = facts.filter { $0.state != .unreadable && fields.contains($0.field) }
        return read.first.map { RowFinding.otherColumns(table.title, read.map(\.field), $0.place) }
      }
  }

  /// The finding that the document does not have the table, while it has others of the form.
  var missing: Finding {
    RowFinding.missing(table.title, rows.flatMap(\.fields))
  }

  /// A finding about rows of the form that were not found.
  private func missing(_ found: [Int]) -> [Finding] {
    let absent = rows.indices.filter {
      !rows[$0].isOptional && !found.contains($0)
    }
    guard !absent.isEmpty else { return [] }
    let names = absent.map { rows[$0].label }.joined(separator: "、")
    return [
      Finding(
        rule: RowFinding.missingRow, severity: .warning,
        message: Message(
          zh: "「\(table.title.zh)」表中没有找到 \(absent.count) 行：\(names)。",
          en: "The table “\(table.title.en)” does not show \(absent.count) of its rows: \(names)."),
        fields: absent.flatMap { rows[$0].fields })
    ]
  }

  /// Findings about rows with values between the rows of the form which the form does not have.
  private func unknownRows(
    _ document: Document, _ accepted: [RowCandidate], _ tableNumbers: [Int32]
  ) -> [Finding] {
    var findings: [Finding] = []
    for (upper, lower) in zip(accepted, accepted.dropFirst())
    where upper.block == lower.block && lower.row - upper.row > 1 {
      guard case .table(let table) = document.blocks[upper.block] else { continue }
      for row in upper.row + 1..<lower.row {
        let cells = table.cells[table.rows[row]].filter { !$0.range.isEmpty }
        guard let first = cells.first, let last = cells.last, !first.key.isNone,
          labels.index(first.key) < 0, cells.dropFirst().contains(where: { $0.key.isNone })
        else { continue }
        let place = Place(
          bytes: first.range.lowerBound..<last.range.upperBound, line: first.line,
          table: tableNumbers[upper.block], row: Int32(row + 1))
        findings.append(RowFinding.unknown(document.string(first.range), place))
      }
    }
    return findings
  }
}
