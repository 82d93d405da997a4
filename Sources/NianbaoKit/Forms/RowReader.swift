/// Reads the cells of the rows that were found.
struct RowReader {
  private(set) var facts: [Fact] = []
  private(set) var findings: [Finding] = []
  /// Behind the last cell that was read.
  private(set) var end = 0

  private let document: Document
  private let tableNumbers: [Int32]
  private let hasUnitColumn: Bool
  private var valueColumns: [Int: Int?] = [:]

  init(_ document: Document, tableNumbers: [Int32], hasUnitColumn: Bool) {
    self.document = document
    self.tableNumbers = tableNumbers
    self.hasUnitColumn = hasUnitColumn
  }

  /// Reads one row.
  mutating func read(_ candidate: RowCandidate, as row: TableReader.Row, isOrdered: Bool) {
    let values = values(of: candidate, width: row.cells.count)
    switch values {
    case .cells(let cells), .zerosLeftToRight(let cells):
      guard isOrdered else {
        markUnreadable(cells, candidate, row)
        findings.append(RowFinding.unorderedColumns(row, place(cells, candidate)))
        return
      }
      if case .zerosLeftToRight = values {
        findings.append(RowFinding.blankPlacedLast(row, place(cells, candidate)))
      }
      for (cell, column) in zip(cells, row.cells) { read(cell, candidate, column, row) }
    case .undecided(let cells):
      markUnreadable(cells, candidate, row)
      findings.append(
        RowFinding.undecided(row, printed: cells.count, place(cells, candidate)))
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
    var first: RowCandidate?
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
      if !news.isEmpty, first == nil { first = candidate }
      differing += news.map(\.field)
    }
    guard let first else { return [] }
    return [RowFinding.repeated(differing, place([], first))]
  }

  // MARK: Cells and places

  private mutating func values(of candidate: RowCandidate, width: Int) -> RowValues {
    guard candidate.row >= 0, case .table(let table) = document.blocks[candidate.block] else {
      return RowValues(document.blocks, from: candidate.values, width: width, in: document.text)
    }
    var first = candidate.values
    if hasUnitColumn, table.rows[candidate.row].upperBound - first > width,
      UnitCell.isUnit(document.text, table.cells[first].range)
    {
      first += 1
    }
    if valueColumns[candidate.block] == nil {
      valueColumns[candidate.block] = .some(table.valueColumn(width: width))
    }
    return RowValues(
      table, row: candidate.row, from: first, width: width,
      valueColumn: candidate.meaning < 0 ? nil : valueColumns[candidate.block] ?? nil,
      in: document.text)
  }

  private mutating func markUnreadable(
    _ cells: [RowCell], _ candidate: RowCandidate, _ row: TableReader.Row
  ) {
    let place = place(cells, candidate)
    end = max(end, place.bytes.upperBound)
    for column in row.cells {
      facts.append(
        Fact(field: column.field, state: .unreadable, origin: .table, raw: place.bytes, place: place))
    }
  }

  private func place(_ cell: RowCell, _ candidate: RowCandidate) -> Place {
    let isTable = candidate.row >= 0
    return Place(
      bytes: cell.range, line: cell.line, table: isTable ? tableNumbers[candidate.block] : 0,
      row: isTable ? Int32(candidate.row + 1) : 0, column: cell.column)
  }

  /// The place of all printed cells of a row together; of its label if there are none.
  private func place(_ cells: [RowCell], _ candidate: RowCandidate) -> Place {
    let printed = cells.filter { !$0.range.isEmpty }
    guard let first = printed.first, let last = printed.last else {
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
