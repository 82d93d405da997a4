public import NianbaoKit

extension Document {
  /// The document as lines that a test can compare.
  ///
  /// A paragraph is `¶ words`; a table is `table`, or `grid` if it keeps its empty cells, followed
  /// by one line for each row, `[cell][cell][]`.
  public var layout: [String] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): ["¶ \(string(paragraph.range))"]
      case .table(let table):
        [table.keepsEmptyCells ? "grid" : "table"]
          + table.rows.map { row in
            row.map { "[\(string(table.cells[$0].range))]" }.joined()
          }
      }
    }
  }

  /// The line numbers of all paragraphs and cells, in reading order.
  public var lines: [Int] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [Int(paragraph.line)]
      case .table(let table): table.cells.map { Int($0.line) }
      }
    }
  }

  /// The byte ranges of all paragraphs and cells, in reading order.
  public var ranges: [Range<Int>] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph.range]
      case .table(let table): table.cells.map(\.range)
      }
    }
  }
}
