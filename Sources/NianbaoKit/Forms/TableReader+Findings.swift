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

  /// One finding about all rows of each block whose columns are not in the order of the form.
  func unorderedColumns(_ rows: [(row: Row, place: Place)]) -> [Finding] {
    Dictionary(grouping: rows) { $0.row.block }.sorted { $0.key < $1.key }.compactMap { _, rows in
      rows.first.map {
        RowFinding.unorderedColumns(
          table.title, rows: rows.count, rows.flatMap(\.row.fields), $0.place)
      }
    }
  }

  /// How many rows a finding names.
  private static let mostNames = 5

  /// A finding about rows of the form that were not found.
  func missing(_ found: [Int]) -> [Finding] {
    let absent = rows.indices.filter {
      !rows[$0].isOptional && !found.contains($0)
    }
    guard !absent.isEmpty else { return [] }
    let named = absent.prefix(TableReader.mostNames).map { rows[$0].label }
      .joined(separator: "、")
    let isCut = absent.count > TableReader.mostNames
    return [
      Finding(
        rule: RowFinding.missingRow, severity: .warning,
        message: Message(
          zh: "「\(table.title.zh)」表有 \(absent.count) 行没有读到：没有印出，或者行标题、次序与表式不同。"
            + "这些行是：\(named)\(isCut ? "等" : "")。",
          en: "Rows of the table “\(table.title.en)” were not read: they are not printed, or their "
            + "labels or their order differ from the form. There are \(absent.count): "
            + "\(named)\(isCut ? " and more" : "")."),
        fields: absent.flatMap { rows[$0].fields })
    ]
  }

  /// Findings about rows in text with one cell per line whose values may be those of the next row.
  ///
  /// Where a row of the form is missing and nothing stands in its place, its label may be gone and
  /// the cells of the row above it empty.
  func unlabelled(
    _ document: Document, _ candidates: [RowCandidate], _ accepted: [(candidate: Int, row: Int)]
  ) -> [Finding] {
    zip(accepted, accepted.dropFirst()).compactMap { upper, lower in
      let candidate = candidates[upper.candidate]
      guard candidate.row < 0, candidate.count > 0, candidates[lower.candidate].row < 0,
        !rows[upper.row + 1..<lower.row].allSatisfy(\.isOptional)
      else { return nil }
      let end = ValueRun(document.blocks, from: candidate.values, in: document.simplifiedText).end
      guard end < document.blocks.count,
        case .paragraph(let next) = document.blocks[end], labels.index(next.key) >= 0
      else { return nil }
      return RowFinding.unlabelled(
        rows[upper.row], rows[lower.row], Place(bytes: next.range, line: next.line))
    }
  }

  /// Findings about rows with values between the rows of the form which the form does not have.
  func unknownRows(
    _ document: Document, _ scan: TableScan, _ accepted: [Int], _ tableNumbers: [Int32]
  ) -> [Finding] {
    var findings: [Finding] = []
    var lower = 0
    for unknown in scan.unknownRows where findings.count < TableReader.mostUnknownRows {
      while lower < accepted.count, accepted[lower] < unknown.candidates { lower += 1 }
      guard lower > 0, lower < accepted.count else { continue }
      let (above, below) = (
        scan.candidates[accepted[lower - 1]], scan.candidates[accepted[lower]]
      )
      let isTable = unknown.row >= 0
      guard isTable ? above.block == below.block : above.row < 0 && below.row < 0 else { continue }
      let place = Place(
        bytes: unknown.range, line: unknown.line,
        table: isTable ? tableNumbers[unknown.block] : 0, row: Int32(unknown.row + 1))
      findings.append(RowFinding.unknown(document.string(unknown.label), place))
    }
    return findings
  }

  /// How many unknown rows of a table are told.
  private static let mostUnknownRows = 40
}
