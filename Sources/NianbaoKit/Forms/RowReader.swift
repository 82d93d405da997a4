/// Reads the cells of the rows that were found.
struct RowReader {
  private(set) var facts: [Fact] = []
  private(set) var findings: [Finding] = []
  /// The fields of rows that were read by the number of their values although numbers that are no
  /// values stand in the table.
  private(set) var uncertain: [FieldID] = []
  /// The rows below columns that do not stand in the order of the form.
  private(set) var unordered: [(row: TableReader.Row, place: Place)] = []
  /// Behind the last cell that was read.
  private(set) var end = 0

  private let document: Document
  private let tableNumbers: [Int32]
  private let hasUnitColumn: Bool
  private let rows: [(candidate: RowCandidate, width: Int)]
  private var values = RowValues()
  /// The document's block for which `positions` was computed.
  private var block = -1
  private var positions: RowPositions?

  /// A reader of the rows that were found, in the order in which they will be read.
  init(
    _ document: Document, _ rows: [(candidate: RowCandidate, width: Int)], tableNumbers: [Int32],
    hasUnitColumn: Bool
  ) {
    self.document = document
    self.rows = rows
    self.tableNumbers = tableNumbers
    self.hasUnitColumn = hasUnitColumn
    facts.reserveCapacity(rows.count * 7)
  }

  /// Reads one row.
  mutating func read(
    _ candidate: RowCandidate, as row: TableReader.Row, below header: BlockHeader,
    doubt: RowCounts.Doubt
  ) {
    let assignment = assign(candidate, width: row.cells.count + header.beside)
    if assignment == .undecided || candidate.behind == .label
      || (candidate.behind == .words && assignment != .placed)
    {
      findings.append(
        RowFinding.undecided(
          row, width: row.cells.count + header.beside, printed: values.cells.count,
          place(candidate)))
    } else if !header.isOrdered {
      unordered.append((row, place(candidate)))
    } else if candidate.count > 0, doubt.forbidsReading(isPlaced: assignment == .placed) {
      findings.append(RowFinding.doubtful(row, doubt, place(candidate)))
    } else {
      if doubt == .strayNumber, assignment != .placed { uncertain += row.fields }
      if assignment == .zerosLeftToRight {
        findings.append(RowFinding.blankPlacedLast(row, place(candidate)))
      }
      let money = unitOfRow(candidate) ?? header.money
      for index in row.cells.indices {
        read(values.cells[index], candidate, row.cells[index], row, money)
      }
      return
    }
    markUnreadable(candidate, row)
  }

  private mutating func read(
    _ cell: RowCell, _ candidate: RowCandidate,
    _ column: (field: FieldID, unit: MoneyUnit?, kind: Field.Kind), _ row: TableReader.Row,
    _ money: MoneyUnit?
  ) {
    let value = CellValue(
      document.text, cell.range, unit: column.unit, printed: column.unit == nil ? nil : money,
      kind: column.kind)
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

  // MARK: Cells and places

  /// Assigns the printed cells to the columns of the row.
  private mutating func assign(_ candidate: RowCandidate, width: Int) -> RowValues.Assignment {
    let text = document.text
    guard candidate.row >= 0, case .table(let table) = document.blocks[candidate.block] else {
      return values.assign(
        document.blocks, from: candidate.values, count: candidate.count, width: width, in: text)
    }
    var first = candidate.values
    if hasUnitColumn, table.rows[candidate.row].upperBound - first > width,
      UnitCell.isUnit(text, table.cells[first].range)
    {
      first += 1
    }
    if block != candidate.block {
      block = candidate.block
      let inTable =
        table.keepsEmptyCells ? rows.filter { [block] in $0.candidate.block == block } : []
      positions = RowPositions(table, inTable, hasUnitColumn: hasUnitColumn)
    }
    let start = positions?.start(candidate, table, width: width)
    if start == nil, candidate.meaning < 0 {
      // The cell of a label may stand empty in front.
      first = table.rows[candidate.row].first { !table.cells[$0].range.isEmpty } ?? first
    }
    return values.assign(
      table, row: candidate.row, from: first, start: start, width: width, in: text)
  }

  /// The unit of money in the unit column of a row.
  private func unitOfRow(_ candidate: RowCandidate) -> MoneyUnit? {
    guard hasUnitColumn else { return nil }
    switch document.blocks[candidate.row >= 0 ? candidate.block : max(candidate.values - 1, 0)] {
    case .paragraph(let paragraph): return MoneyUnit(in: document.text, paragraph.range)
    case .table(let table):
      guard candidate.values < table.rows[candidate.row].upperBound else { return nil }
      let cell = table.cells[candidate.values].range
      return UnitCell.isUnit(document.text, cell) ? MoneyUnit(in: document.text, cell) : nil
    }
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
