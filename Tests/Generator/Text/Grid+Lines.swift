extension Grid {
  /// Each cell on a line of its own; empty cells leave no trace.
  func cellLines(_ gap: String) -> String {
    rows.joined().map(\.text).filter { !$0.isEmpty }.joined(separator: gap)
  }

  /// Each row on a line of its own, its cells with a space between them.
  var rowLines: String {
    rows.map { row in
      row.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// All cells on one line with nothing between them.
  var glued: String { rows.joined().map(\.text).joined() }
}
