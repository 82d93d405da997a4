/// Reads the cells of the rows that were found.
struct RowReader {
  private(set) var facts: [Fact] = []
  private(set) var findings: [Finding] = []
  /// The fields of rows that were read by the number of their values although numbers that are no
  /// values stand in the table.
  private(set) var uncertain: [FieldID] = []
  /// The rows below columns that do not stand in the order of the form.
  private(set) var unordered: [(row: TableReader.Row, place: Place)] = []
  /// The rows that were not read for a doubt that rows of a block have in common.
  private(set) var doubted: [(row: TableReader.Row, doubt: RowCounts.Doubt, place: Place)] = []
  /// Behind the last cell that was read.
  private(set) var end = 0

  private let document: Document
  private let tableNumbers: [Int32]
  private let hasUnitColumn: Bool
  private let rows: [Found]
  private let labels: TableLabels
  private var values = RowValues()
  /// The document's block for which `positions` was computed.
  private var block = -1
  private var positions: RowPositions?
  /// The value columns of the block's grid, by the form's blocks.
  private var grid: [Int: GridColumns] = [:]
  /// How long the rows of the block are, in text with bars.
  private var lengths: RowLengths?

  /// A row that was found.
  struct Found {
    let candidate: RowCandidate
    let width: Int
    /// The block of the form.
    let block: Int
  }

  /// A reader of the rows that were found, in the order in which they will be read.
  init(
    _ document: Document, _ rows: [Found], labels: TableLabels, tableNumbers: [Int32],
    hasUnitColumn: Bool
  ) {
    self.document = document
    self.labels = labels
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
    let width = row.cells.count + header.beside
    let assignment = assign(candidate, width: width, block: row.block)
    let place = place(candidate)
    // Words may be the rest of a label, unless they are the only cell of a row that has one.
    let isWordless =
      candidate.behind == .value || assignment == .placed || assignment == .merged
      || candidate.behind == .words && width == 1 && assignment == .counted
    if assignment == .undecided || !isWordless {
      findings.append(unread(candidate, row, width: width, isWordless: isWordless))
    } else if header.order == .unknown {
      unordered.append((row, place))
    } else if candidate.count > 0,
      doubt.forbidsReading(isPlaced: assignment == .placed || assignment == .merged)
    {
      if doubt.isOfBlock {
        doubted.append((row, doubt, place))
      } else {
        findings.append(RowFinding.doubtful([row], doubt, place))
      }
    } else {
      if doubt == .strayNumber, assignment == .counted || assignment == .zerosLeftToRight {
        uncertain += row.fields
      }
      if assignment == .zerosLeftToRight {
        findings.append(RowFinding.blankPlacedLast(row, place))
      }
      if assignment == .merged {
        let merged = row.cells.indices.filter { values.cells[header.place(of: $0)].isMerged }
        findings.append(
          RowFinding.merged(row, merged.map { row.cells[$0].field }, place))
      }
      let money = unitOfRow(candidate) ?? header.money
      for index in row.cells.indices {
        read(values.cells[header.place(of: index)], candidate, row.cells[index], row, money)
      }
      return
    }
    markUnreadable(candidate, row)
  }

  /// Why the values of a row are not those of its columns.
  private func unread(
    _ candidate: RowCandidate, _ row: TableReader.Row, width: Int, isWordless: Bool
  ) -> Finding {
    let place = place(candidate)
    let printed = values.cells.count { !$0.range.isEmpty }
    if isCutOff(candidate) { return RowFinding.cutOff(row, place) }
    guard printed == width else {
      return RowFinding.undecided(row, width: width, printed: printed, place)
    }
    return isWordless ? RowFinding.withGaps(row, place) : RowFinding.withWords(row, place)
  }

  /// Whether the text breaks off in a row.
  private func isCutOff(_ candidate: RowCandidate) -> Bool {
    guard candidate.row >= 0, case .table(let table) = document.blocks[candidate.block] else {
      return false
    }
    return table.isCutOff && candidate.row == table.rows.count - 1
  }

  private mutating func read(
    _ cell: RowCell, _ candidate: RowCandidate,
    _ column: (field: FieldID, unit: MoneyUnit?, kind: Field.Kind), _ row: TableReader.Row,
    _ money: MoneyUnit?
  ) {
    let place = place(cell, candidate)
    if cell.isMerged {
      facts.append(
        Fact(
          field: column.field, state: .unreadable, origin: .table, raw: cell.range, place: place))
      return
    }
    let value = CellValue(
      document.simplifiedText, cell.range, unit: column.unit,
      printed: column.unit == nil ? nil : money, kind: column.kind)
    end = max(end, cell.range.upperBound)
    let fact = Fact(
      field: column.field, state: value.state, origin: .table, number: value.number,
      raw: cell.range, place: place)
    facts.append(fact)
    if let doubt = value.doubt {
      findings.append(
        RowFinding.doubtful(doubt, row, printed: document.string(cell.range), fact))
    }
  }

  // MARK: Cells and places

  /// Assigns the printed cells to the columns of the row.
  private mutating func assign(
    _ candidate: RowCandidate, width: Int, block formBlock: Int
  ) -> RowValues.Assignment {
    let text = document.simplifiedText
    guard candidate.row >= 0, case .table(let table) = document.blocks[candidate.block] else {
      return values.assign(
        document.blocks, from: candidate.values, count: candidate.count, width: width, in: text)
    }
    if block != candidate.block {
      block = candidate.block
      let inTable =
        table.keepsEmptyCells ? rows.filter { [block] in $0.candidate.block == block } : []
      positions = RowPositions(
        table, inTable.map { ($0.candidate, $0.width) }, hasUnitColumn: hasUnitColumn)
      grid = GridColumns.all(table, inTable, labels: labels, hasUnitColumn: hasUnitColumn)
      lengths = RowLengths(table)
    }
    var first = candidate.values
    let rowEnd = table.rows[candidate.row].upperBound
    let isShort = lengths?.isShort(table.rows[candidate.row].count) ?? false
    if hasUnitColumn, first < rowEnd, rowEnd - first > width || isShort,
      UnitCell.isUnit(text, table.cells[first].range)
    {
      first += 1
    }
    if let columns = grid[formBlock], columns.columns.count == width, candidate.count > 0,
      candidate.behind == .words
        || !GridColumns.isWhole(min(first, rowEnd)..<rowEnd, table, width: width)
    {
      return values.assign(table, row: candidate.row, from: first, to: columns)
    }
    let start = positions?.start(candidate, table, width: width)
    if start == nil, candidate.meaning < 0 {
      // The cell of a label may stand empty in front.
      first = table.rows[candidate.row].first { !table.cells[$0].range.isEmpty } ?? first
    }
    return values.assign(
      table, row: candidate.row, from: first, start: start, width: width,
      isShort: isShort || lengths != nil && first >= rowEnd, isLast: isLast(candidate, table),
      in: text)
  }

  /// Whether a document ends with a row of a table.
  private func isLast(_ candidate: RowCandidate, _ table: Table) -> Bool {
    candidate.row == table.rows.count - 1 && candidate.block == document.blocks.count - 1
  }

  /// The unit of money in the unit column of a row.
  private func unitOfRow(_ candidate: RowCandidate) -> MoneyUnit? {
    guard hasUnitColumn, let cell = unitCell(candidate) else { return nil }
    return MoneyUnit(in: document.simplifiedText, cell)
  }

  /// The unit column of a row, or the line where its unit may stand.
  private func unitCell(_ candidate: RowCandidate) -> Range<Int>? {
    switch document.blocks[candidate.row >= 0 ? candidate.block : max(candidate.values - 1, 0)] {
    case .paragraph(let paragraph): return paragraph.range
    case .table(let table):
      guard candidate.values < table.rows[candidate.row].upperBound else { return nil }
      let cell = table.cells[candidate.values].range
      return UnitCell.isUnit(document.simplifiedText, cell) ? cell : nil
    }
  }

  /// Reads a row that the form does not have by the columns of the rows beside it.
  mutating func extra(
    _ candidate: RowCandidate, label: Range<Int>, place: Place, columns: [Field],
    of block: Int, below header: BlockHeader
  ) -> ExtraRow {
    let assignment = assign(candidate, width: columns.count, block: block)
    guard assignment == .placed || assignment == .counted, header.order != .unknown,
      !header.hasMoreColumns
    else {
      let place = self.place(candidate)
      return ExtraRow(
        label: label, place: place,
        values: [ExtraRow.Value(state: .unreadable, raw: place.bytes, place: place)])
    }
    let money = unitOfRow(candidate) ?? header.money
    let printedUnit = hasUnitColumn ? unitCell(candidate).map { document.string($0) } ?? "" : ""
    let values = columns.enumerated().map { number, column in
      let cell = self.values.cells[header.place(of: number)]
      let unit = MoneyUnit(column.unit)
      let value = CellValue(
        document.simplifiedText, cell.range, unit: unit, printed: unit == nil ? nil : money,
        kind: column.kind)
      return ExtraRow.Value(
        columnID: column.id, column: column.label.zh,
        unit: column.unit.isEmpty ? printedUnit : column.unit, state: value.state,
        number: value.number, raw: cell.range, place: self.place(cell, candidate))
    }
    return ExtraRow(label: label, place: place, values: values)
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
  func place(_ candidate: RowCandidate) -> Place {
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
