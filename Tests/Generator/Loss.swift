import NianbaoKit

/// What a way of printing hides, so that no reader can know it.
enum Loss: Sendable {
  /// Nothing: every cell stands in its place.
  case nothing
  /// Rows are filled up with empty cells at their end: a value missing there may have stood anywhere.
  case blanksAtTheEnd
  /// Empty cells leave no trace: a row with one has lost its columns.
  case blanks
  /// Nothing but white space separates cells: neither empty cells nor words in cells can be told.
  case borders
  /// What remains does not tell what belongs where, unless sums do.
  case everything

  /// The fields of a table whose cells must be right or absent.
  func fields(in grid: Grid) -> Set<String> {
    let showsBlanks = grid.rows.contains { row in
      row.indices.dropLast().contains { row[$0].text.isEmpty && !row[$0 + 1].text.isEmpty }
    }
    var lost: Set<String> = []
    for row in grid.rows {
      let values = row.compactMap { $0.value }
      if hides(values.map(\.printed), showsBlanks) { lost.formUnion(values.map(\.field)) }
    }
    return lost
  }

  private func hides(_ row: [PrintedValue], _ showsBlanks: Bool) -> Bool {
    switch self {
    case .nothing: false
    case .blanksAtTheEnd:
      row.count > 1 && row.last?.text.isEmpty == true && !showsBlanks
        && row.contains { !$0.text.isEmpty }
    case .blanks: row.contains { $0.text.isEmpty || $0.state == .text }
    case .borders: row.contains { !$0.isOneWord || $0.state == .text || $0.state == .blank }
    case .everything: true
    }
  }
}
