/// Aligns documents with one table of a form.
struct TableReader: Sendable {
  let table: FormTable
  let labels: TableLabels
  private let evidence: [LabelKey]
  let rows: [Row]
  let widths: [Int]
  let bareRow: Int?
  let isOptional: [Bool]
  /// The sums that the form prescribes.
  let sums: [(left: [FieldID], right: [FieldID])]
  /// Labels of which one must stand in running text for the table to be looked for inside lines.
  let marks: [TextMark]
  /// What the fields are called.
  let names: [FieldID: Message]
  /// The fields of all rows, without those that stand for a group.
  let ownFields: [FieldID]

  /// A row of the form.
  struct Row: Sendable {
    let label: String
    let block: Int
    let isOptional: Bool
    let cells: [(field: FieldID, unit: MoneyUnit?, kind: Field.Kind)]
    /// The rows in whose place this one stands, by their positions in the table.
    var group: [Int] = []
    /// Which of the columns behind the cells are cumulative, from left to right.
    let beside: [Bool]

    var fields: [FieldID] { cells.map(\.field) }
  }

  /// What the table contributes to a reading.
  struct Result {
    var facts: [Fact] = []
    var extras: [ExtraRow] = []
    var findings: [Finding] = []
    var score = 0
    var covered = 0..<0
    /// The ranges of further prints of the table that were not taken.
    var others: [Range<Int>] = []

    /// How many cells were read.
    var cells: Int { facts.count { $0.state != .unreadable } }

    /// Whether all rows were found and read below the columns of the form.
    var isWhole: Bool {
      !findings.contains { RowFinding.isLack($0.rule) }
        && facts.allSatisfy { $0.state != .unreadable }
    }

    /// Whether more cells were read than by another result, or as many and less is to be told.
    func isBetter(than other: Result) -> Bool {
      (cells, -findings.count) > (other.cells, -other.findings.count)
    }
  }

  init(_ table: FormTable, sums: [FormSum], fields: FieldDictionary) {
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
            isOptional: row.isOptional, cells: cells, beside: block.beside.map(\.isCumulative)))
      }
    }
    let formRows = table.blocks.flatMap(\.rows)
    for (number, row) in formRows.enumerated() where row.standsForGroup {
      rows[number].group = formRows.indices.filter { other in
        !Set(row.label?.variants ?? []).isDisjoint(with: formRows[other].label?.groups ?? [])
      }
    }
    self.rows = rows
    widths = rows.map { $0.cells.count + $0.beside.count }
    self.sums = sums.map { sum in
      (sum.left.compactMap { fields.id($0) }, sum.right.compactMap { fields.id($0) })
    }
    names = Dictionary(
      rows.flatMap(\.fields).map { ($0, fields[$0].label) }, uniquingKeysWith: { first, _ in first }
    )
    marks = TableReader.marks(of: table)
    isOptional = rows.map(\.isOptional)
    ownFields = rows.filter { $0.group.isEmpty }.flatMap(\.fields)
    bareRow = formRows.firstIndex { $0.label == nil }
  }

  /// Reads the table, or nil when the document does not have it.
  func read(_ document: Document, tableNumbers: [Int32]) -> Result? {
    guard labels.mayStand(in: document) else { return nil }
    let alignment = align(document)
    let (scan, chain) = (alignment.scan, alignment.chain)
    var headers = alignment.headers
    guard
      headers.accepted.contains(where: { row in
        scan.candidates[row.candidate].row >= 0 || scan.candidates[row.candidate].count > 0
      }),
      isTable(headers.accepted, scan), hasEvidence(document)
    else { return nil }
    func width(_ row: Int) -> Int { rows[row].cells.count + headers.blocks[rows[row].block].beside }
    let groups = GroupRows(headers.all, scan, rows)
    headers.drop { groups.none.contains($0.candidate) }
    let accepted = headers.accepted
    let all = headers.all
    let rowCounts = RowCounts(all, scan.candidates, rows, below: headers.blocks)
    let dropped =
      all.contains { scan.candidates[$0.candidate].row < 0 }
        && DroppedLines.areLikely(in: document)
      ? rowCounts.lacksValues ? Set(all.map(\.candidate)) : uncertain(all) : []
    let found = all.map {
      RowReader.Found(
        candidate: scan.candidates[$0.candidate], width: width($0.row), block: rows[$0.row].block)
    }
    let positions = Dictionary(
      uniqueKeysWithValues: accepted.enumerated().map { ($1.candidate, $0) })
    var reader = RowReader(
      document, found, labels: labels, tableNumbers: tableNumbers,
      hasUnitColumn: table.hasUnitColumn)
    for (index, number) in all where !mayBeLeftOut(scan.candidates[index], rows[number]) {
      let header = headers.blocks[rows[number].block]
      let isLoose = positions[index].map { isAdrift($0, accepted, scan) } ?? false
      let doubt =
        dropped.contains(index) && scan.candidates[index].row < 0
        ? RowCounts.Doubt.lines
        : groups.doubtful.contains(index)
          ? .group
          : isLoose
            ? .label
            : rowCounts.doubt(in: rows[number].block, below: header, width: width(number))
      reader.read(scan.candidates[index], as: rows[number], below: header, doubt: doubt)
    }
    var result = Result()
    result.score = all.count + scan.knownHeaders
    result.facts = reader.facts
    result.findings = reader.findings + unorderedColumns(reader.unordered)
    result.findings += doubted(reader.doubted)
    result.findings += reorderedColumns(headers, reader.facts)
    result.findings += otherColumns(headers, reader.facts)
    if !reader.uncertain.isEmpty {
      result.findings.append(RowFinding.strayNumbers(table.title, reader.uncertain))
    }
    result.findings += missing(all.map(\.row), groups)
    result.findings += singleRows(all, reader.facts, groups)
    result.findings += unlabelled(document, scan.candidates, accepted, groups)
    result.findings += repetitions(
      document, scan.candidates, chosen: chain.rows, facts: reader.facts, tableNumbers)
    result.findings += repairs(document, alignment.repaired, headers, tableNumbers)
    result.findings += groups.findings(scan, rows) { reader.place($0) }
    result.extras = extras(document, scan, all, headers, tableNumbers, &reader)
    result.covered = headers.covered(end: reader.end)
    return result
  }

  /// Finds the rows of the table and the headers above them.
  func align(
    _ document: Document
  ) -> (
    scan: TableScan, repaired: [TableScan.RepairedRow], chain: LabelChain, headers: HeaderCheck
  ) {
    var scan = TableScan(
      document, labels: labels, widths: widths, hasUnitColumn: table.hasUnitColumn,
      bareRow: bareRow)
    var chain = LabelChain(scan.candidates, isOptional: isOptional) { rows(of: $1) }
    let repaired = scan.repair(chain.rows, isOptional: isOptional)
    if !repaired.isEmpty {
      chain = LabelChain(scan.candidates, isOptional: isOptional) { rows(of: $1) }
    }
    let headers = HeaderCheck(table, labels: labels, scan: scan, chain: chain, rows: rows)
    return (scan, repaired, chain, headers)
  }

  /// Whether rows are those of the table: two have labels that only rows have, or there is a header.
  func isTable(_ found: [HeaderCheck.Row], _ scan: TableScan) -> Bool {
    hasDistinctRows(found.map { scan.candidates[$0.candidate] })
      || found.contains { row in
        scan.candidates[row.candidate].header.count { scan.headers[$0].meaning >= 0 } >= 2
      }
  }

  /// The rows, of text whose repeated lines were dropped, behind whose labels the values of another
  /// row may stand: one that follows in the form and whose label may have been dropped.
  private func uncertain(_ found: [HeaderCheck.Row]) -> Set<Int> {
    let inText = found.sorted { $0.candidate < $1.candidate }
    return Set(
      inText.indices.filter { position in
        let row = inText[position].row
        let next = position + 1 < inText.count ? inText[position + 1].row : rows.count
        return next <= row || (row + 1..<next).contains(where: mayRepeatLabel)
      }.map { inText[$0].candidate })
  }

  /// Whether the words of a row's label may stand elsewhere in a document: other rows or columns have
  /// them.
  private func mayRepeatLabel(_ row: Int) -> Bool {
    guard let meaning = labels.meaning(ofRow: Int32(row)) else { return false }
    return labels.meanings[meaning].rows.count > 1 || labels.meanings[meaning].blocks != 0
  }

  /// Whether there are two rows with labels that are not those of columns too, as 总计 and 其他 are:
  /// any table may have such rows.
  private func hasDistinctRows(_ rows: [RowCandidate]) -> Bool {
    rows.count { $0.meaning >= 0 && labels.meanings[$0.meaning].blocks == 0 } >= 2
  }

  /// Whether a line without values is one that prints of the form leave empty anyway.
  private func mayBeLeftOut(_ candidate: RowCandidate, _ row: Row) -> Bool {
    row.isOptional && candidate.row < 0 && candidate.count == 0
  }

  /// Whether a label that several rows of the form have stands apart from the rows beside it.
  ///
  /// Only the row above or below tells which of them it is, unless a row that the form does not have
  /// stands between them: that may be a garbled label of the rows in between.
  private func isAdrift(
    _ position: Int, _ accepted: [HeaderCheck.Row], _ scan: TableScan
  ) -> Bool {
    let (candidate, row) = accepted[position]
    guard rows(of: scan.candidates[candidate]).count > 1 else { return false }
    if position > 0 {
      let upper = accepted[position - 1]
      if upper.row < row, rows[upper.row + 1..<row].allSatisfy(\.isOptional),
        !scan.hasUnknownRow(between: upper.candidate, and: candidate)
      {
        return false
      }
    }
    guard position + 1 < accepted.count else { return true }
    let lower = accepted[position + 1]
    return lower.row <= row || !rows[row + 1..<lower.row].allSatisfy(\.isOptional)
      || scan.hasUnknownRow(between: candidate, and: lower.candidate)
  }

  /// Whether one of the labels stands in a document without which it does not have the table.
  func hasEvidence(_ document: Document) -> Bool {
    evidence.isEmpty
      || document.blocks.contains { block in
        switch block {
        case .paragraph(let paragraph): evidence.contains(paragraph.key)
        case .table(let table): table.cells.contains { evidence.contains($0.key) }
        }
      }
  }
}
