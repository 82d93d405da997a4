/// Reads the cells of the rows that were found.
struct RowReader {
  private(set) var facts: [Fact] = []
  private(set) var findings: [Finding] = []
  /// Behind the last cell that was read.
  private(set) var end = 0

  private let document: Document
  private let tableNumbers: [Int32]
  private let hasUnitColumn: Bool
  private var values = RowValues()
  /// The document's block for which `valueColumn` was computed.
  private var valueBlock = -1
  private var valueColumn: Int?

  init(_ document: Document, tableNumbers: [Int32], hasUnitColumn: Bool) {
    self.document = document
    self.tableNumbers = tableNumbers
    self.hasUnitColumn = hasUnitColumn
  }

  /// Reads one row.
  mutating func read(_ candidate: RowCandidate, as row: TableReader.Row, isOrdered: Bool) {
    let assignment = assign(candidate, width: row.cells.count)
    switch assignment {
    case .undecided:
      findings.append(RowFinding.undecided(row, printed: values.cells.count, place(candidate)))
      markUnreadable(candidate, row)
    case .certain, .zerosLeftToRight:
      guard isOrdered else {
        findings.append(RowFinding.unorderedColumns(row, place(candidate)))
        markUnreadable(candidate, row)
        return
      }
      if assignment == .zerosLeftToRight {
        findings.append(RowFinding.blankPlacedLast(row, place(candidate)))
      }
      for index in row.cells.indices { read(values.cells[index], candidate, row.cells[index], row) }
    }
  }

  private mutating func read(
    _ cell: RowCell, _ candidate: RowCandidate,
    _ column: (field: FieldID, unit: MoneyUnit?, kind: Field.Kind), _ row: TableReader.Row
  ) {
    let value = CellValue(document.text, cell.range, unit: column.unit, kind: column.kind)
    let place = place(cell, candidate)
    end = max(end, cell.range.upperBound)
    facts.append(
      Fact(
        field: column.field, state: value.state, origin: .table, number: value.number,
        raw: cell.range, place: place))
    if let doubt = value.doubt {
      findings.append(
        RowFinding.doubtful(
          doubt, row, printed: document.string(cell.range), field: column.field, place))
    }
  }

  /// All values that a document prints for rows which were not taken, where they differ from those
  /// that were: the same table stands there twice.
  func repetitions(
    _ candidates: [RowCandidate], chosen: [Int], rows: (Int) -> TableReader.Row?
  ) -> [Finding] {
    guard chosen.count < candidates.count else { return [] }
    var differing: [FieldID] = []
    var first: Place?
    var known: [FieldID: Fact]?
    for (index, candidate) in candidates.enumerated()
    where candidate.weight == 2 && candidate.meaning >= 0 && !chosen.contains(index) {
      guard let row = rows(candidate.meaning) else { continue }
      var other = RowReader(document, tableNumbers: tableNumbers, hasUnitColumn: hasUnitColumn)
      other.read(candidate, as: row, isOrdered: true)
      let taken = known ?? Dictionary(facts.map { ($0.field, $0) }) { first, _ in first }
      known = taken
      let news = other.facts.filter { fact in
        taken[fact.field].map { $0.state != fact.state || $0.value != fact.value } ?? false
      }
      if !news.isEmpty, first == nil { first = other.place(candidate) }
      differing += news.map(\.field)
    }
    guard let first else { return [] }
    return [RowFinding.repeated(differing, first)]
  }

  // MARK: Cells and places

  /// Assigns the printed cells to the columns of the row.
  private mutating func assign(_ candidate: RowCandidate, width: Int) -> RowValues.Assignment {
    let text = document.text
    guard candidate.row >= 0, case .table(let table) = document.blocks[candidate.block] else {
      return values.assign(document.blocks, from: candidate.values, width: width, in: text)
    }
    var first = candidate.values
    if hasUnitColumn, table.rows[candidate.row].upperBound - first > width,
      UnitCell.isUnit(text, table.cells[first].range)
    {
      first += 1
    }
    if valueBlock != candidate.block {
      valueBlock = candidate.block
      valueColumn = table.valueColumn(width: width)
    }
    return values.assign(
      table, row: candidate.row, from: first, width: width,
      valueColumn: candidate.meaning < 0 ? nil : valueColumn, in: text)
  }

  private mutating func markUnreadable(_ candidate: RowCandidate, _ row: TableReader.Row) {
    let place = place(candidate)
    end = max(end, place.bytes.upperBound)
    for column in row.cells {
      facts.append(
        Fact(
          field: column.field, state: .unreadable, origin: .table, raw: place.bytes, place: place))
    }
  }

  private func place(_ cell: RowCell, _ candidate: RowCandidate) -> Place {
    let isTable = candidate.row >= 0
    return Place(
      bytes: cell.range, line: cell.line, table: isTable ? tableNumbers[candidate.block] : 0,
      row: isTable ? Int32(candidate.row + 1) : 0, column: cell.column)
  }

  /// The place of all printed cells of the row together; of its label if there are none.
  private func place(_ candidate: RowCandidate) -> Place {
    guard let first = values.cells.first(where: { !$0.range.isEmpty }),
      let last = values.cells.last(where: { !$0.range.isEmpty })
    else {
      return place(
        RowCell(
          range: candidate.offset..<candidate.offset, line: line(of: candidate), column: 0),
        candidate)
    }
    var place = place(first, candidate)
    place.bytes = first.range.lowerBound..<last.range.upperBound
    return place
  }

  private func line(of candidate: RowCandidate) -> Int32 {
    switch document.blocks[candidate.block] {
    case .paragraph(let paragraph): paragraph.line
    case .table(let table): table.cells[table.rows[candidate.row].lowerBound].line
    }
  }
}
