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

  /// The finding that the document does not have the table, while it has others of the form.
  var missing: Finding {
    RowFinding.missing(table.title, rows.flatMap(\.fields))
  }

  /// A finding about rows of the form that were not found.
  func missing(_ found: [Int]) -> [Finding] {
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
  func unknownRows(
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
