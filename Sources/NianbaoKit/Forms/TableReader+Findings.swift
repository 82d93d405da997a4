/// What is told about a table that was read: what it lacks and what it has besides.
extension TableReader {
  /// Findings about blocks that were read below a header that does not name just the form's columns.
  func otherColumns(_ headers: HeaderCheck, _ facts: [Fact]) -> [Finding] {
    headers.blocks.enumerated().filter { $0.element.isIncomplete || $0.element.hasMoreColumns }
      .compactMap { block, _ in
        let fields = Set(rows.filter { $0.block == block }.flatMap(\.fields))
        let read = facts.filter { $0.state != .unreadable && fields.contains($0.field) }
        return read.first.map { RowFinding.otherColumns(table.title, read.map(\.field), $0.place) }
      }
  }

  /// One finding about all rows of each block that were read by the labels of its columns, because
  /// these are not in the order of the form.
  func reorderedColumns(_ headers: HeaderCheck, _ facts: [Fact]) -> [Finding] {
    headers.blocks.enumerated().compactMap { block, header in
      guard case .labelled = header.order else { return nil }
      let fields = Set(rows.filter { $0.block == block }.flatMap(\.fields))
      let read = facts.filter { $0.state != .unreadable && fields.contains($0.field) }
      return read.first.map {
        RowFinding.reorderedColumns(table.title, read.map(\.field), $0.place)
      }
    }
  }

  /// One finding about all rows of each block whose columns are not in the order of the form.
  func unorderedColumns(_ rows: [(row: Row, place: Place)]) -> [Finding] {
    Dictionary(grouping: rows) { $0.row.block }.sorted { $0.key < $1.key }.compactMap { _, rows in
      rows.first.map {
        RowFinding.unorderedColumns(
          table.title, rows: rows.count, rows.flatMap(\.row.fields), $0.place)
      }
    }
  }

  /// One finding for each block and doubt about all rows that were not read for it.
  func doubted(_ rows: [(row: Row, doubt: RowCounts.Doubt, place: Place)]) -> [Finding] {
    var groups: [(block: Int, doubt: RowCounts.Doubt, rows: [Row], place: Place)] = []
    for (row, doubt, place) in rows {
      if let group = groups.firstIndex(where: { $0.block == row.block && $0.doubt == doubt }) {
        groups[group].rows.append(row)
      } else {
        groups.append((row.block, doubt, [row], place))
      }
    }
    return groups.map { RowFinding.doubtful($0.rows, $0.doubt, $0.place) }
  }

  /// The finding that nothing of the table was read, while others of the form were: it is not there,
  /// or its labels are and no values.
  func absence(from document: Document) -> Finding {
    let stands =
      hasLabels(document)
      || inline(document).map { hasLabels($0.lines(replacing: [:])) } == true
    return stands
      ? RowFinding.withoutValues(table.title, ownFields)
      : RowFinding.missing(table.title, ownFields)
  }

  /// Whether the labels of the table stand in a document, with or without values.
  private func hasLabels(_ document: Document) -> Bool {
    guard labels.mayStand(in: document), hasEvidence(document) else { return false }
    let alignment = align(document)
    return alignment.scan.hasBareHeader || isTable(alignment.headers.accepted, alignment.scan)
  }

  /// A finding about rows of the form that were not found.
  func missing(_ found: [Int], _ groups: GroupRows) -> [Finding] {
    let absent = rows.indices.filter {
      !rows[$0].isOptional && !found.contains($0) && !groups.replaced.contains($0)
    }
    guard !absent.isEmpty else { return [] }
    let named = absent.prefix(RowFinding.mostNames).map { rows[$0].label }
      .joined(separator: "、")
    let isCut = absent.count > RowFinding.mostNames
    return [
      Finding(
        .missingRow,
        message: Message(
          zh: "「\(table.title.zh)」表有 \(absent.count) 行没有读到：没有印出，或者行标题、次序与表式不同。"
            + "这些行是：\(named)\(isCut ? "等" : "")。",
          en: "Rows of the table “\(table.title.en)” were not read: they are not printed, or their "
            + "labels or their order differ from the form. There are \(absent.count): "
            + "\(named)\(isCut ? " and more" : "")."),
        fields: absent.flatMap { rows[$0].fields }, isGap: true)
    ]
  }

  /// A finding about each group that is printed as one row, without the rows that the form has for it.
  func singleRows(_ found: [HeaderCheck.Row], _ facts: [Fact], _ groups: GroupRows) -> [Finding] {
    guard !groups.replaced.isEmpty else { return [] }
    return found.compactMap { _, number in
      let row = rows[number]
      guard !row.group.isEmpty, groups.replaced.isSuperset(of: row.group),
        let place = facts.first(where: { row.fields.contains($0.field) })?.place
      else { return nil }
      return RowFinding.single(row, of: row.group.map { rows[$0] }, place)
    }
  }

  /// Findings about rows in text with one cell per line whose values may be those of the next row.
  ///
  /// Where a row of the form is missing and nothing stands in its place, its label may be gone and
  /// the cells of the row above it empty.
  func unlabelled(
    _ document: Document, _ candidates: [RowCandidate], _ accepted: [HeaderCheck.Row],
    _ groups: GroupRows
  ) -> [Finding] {
    zip(accepted, accepted.dropFirst()).compactMap { upper, lower in
      let candidate = candidates[upper.candidate]
      guard candidate.row < 0, candidate.count > 0, candidates[lower.candidate].row < 0,
        upper.row < lower.row,
        (upper.row + 1..<lower.row).contains(where: {
          !rows[$0].isOptional && !groups.replaced.contains($0)
        })
      else { return nil }
      let end = ValueRun(document.blocks, from: candidate.values, in: document.simplifiedText).end
      guard end < document.blocks.count,
        case .paragraph(let next) = document.blocks[end], labels.index(next.key) >= 0
      else { return nil }
      return RowFinding.unlabelled(
        rows[upper.row], rows[lower.row], Place(bytes: next.range, line: next.line))
    }
  }

  /// Findings about labels that were recognised although they are damaged.
  func repairs(
    _ document: Document, _ repaired: [TableScan.RepairedRow], _ headers: HeaderCheck,
    _ tableNumbers: [Int32]
  ) -> [Finding] {
    repaired.map { row in
      let place = Place(
        bytes: row.printed, line: row.place.line,
        table: row.place.row >= 0 ? tableNumbers[row.place.block] : 0,
        row: Int32(row.place.row + 1))
      return RowFinding.repairedLabel(
        document.string(row.printed), official: rows[row.row].label, rows[row.row].fields, place)
    }
      + headers.blocks.enumerated().flatMap { block, header in
        header.repairs.map { repair in
          RowFinding.repairedLabel(
            document.string(repair.printed), official: repair.official,
            rows.filter { $0.block == block }.flatMap(\.fields),
            place(of: repair.printed, in: document, tableNumbers))
        }
      }
  }

  /// The place of a cell or a line.
  private func place(
    of range: Range<Int>, in document: Document, _ tableNumbers: [Int32]
  ) -> Place {
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        if paragraph.range == range { return Place(bytes: range, line: paragraph.line) }
      case .table(let table):
        guard let cell = table.cells.firstIndex(where: { $0.range == range }),
          let row = table.rows.firstIndex(where: { $0.contains(cell) })
        else { continue }
        return Place(
          bytes: range, line: table.cells[cell].line, table: tableNumbers[index],
          row: Int32(row + 1), column: Int32(cell - table.rows[row].lowerBound + 1))
      }
    }
    return Place(bytes: range, line: 1)
  }
}
