/// Aligns documents with one table of a form.
struct TableReader: Sendable {
  private let table: FormTable
  private let labels: TableLabels
  private let evidence: [LabelKey]
  private let rows: [Row]
  private let widths: [Int]
  private let bareRow: Int?

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
      hasBareRow: bareRow != nil)
    guard !scan.candidates.isEmpty, hasEvidence(document) else { return nil }
    let chain = LabelChain(scan.candidates, rowCount: rows.count) { candidate in
      candidate.meaning < 0 ? [Int32(bareRow ?? 0)] : labels.meanings[candidate.meaning].rows
    }
    let headers = HeaderCheck(table, labels: labels, scan: scan, chain: chain, rows: rows)
    guard headers.accepted.count >= 2 || (!headers.accepted.isEmpty && scan.headers.count >= 2)
    else { return nil }
    var result = Result()
    result.score = headers.accepted.count + scan.headers.count
    result.facts.reserveCapacity(headers.accepted.count * 7)
    var reader = RowReader(document, tableNumbers: tableNumbers, hasUnitColumn: table.hasUnitColumn)
    for (index, number) in headers.accepted {
      reader.read(
        scan.candidates[index], as: rows[number], isOrdered: headers.isOrdered(number: number))
    }
    result.facts = reader.facts
    result.findings = reader.findings
    for finding in missing(headers.accepted.map(\.row)) { result.findings.append(finding) }
    result.findings += reader.repetitions(
      scan.candidates, chosen: headers.accepted.map(\.candidate),
      rows: { labels.meanings[$0].rows.first.map { rows[Int($0)] } })
    result.findings += unknownRows(
      document, headers.accepted.map { scan.candidates[$0.candidate] }, tableNumbers)
    result.covered = headers.covered(end: reader.end)
    return result
  }

  private func hasEvidence(_ document: Document) -> Bool {
    evidence.isEmpty
      || document.blocks.contains { block in
        switch block {
        case .paragraph(let paragraph): evidence.contains(paragraph.key)
        case .table(let table): table.cells.contains { evidence.contains($0.key) }
        }
      }
  }

  /// A finding about rows of the form that the document does not show among those it shows.
  private func missing(_ found: [Int]) -> [Finding] {
    guard let last = found.last else { return [] }
    let absent = rows.indices.filter {
      $0 < last && !rows[$0].isOptional && !found.contains($0)
    }
    guard !absent.isEmpty else { return [] }
    let names = absent.map { rows[$0].label }.joined(separator: "、")
    return [
      Finding(
        rule: "ROW-MISSING", severity: .warning,
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
