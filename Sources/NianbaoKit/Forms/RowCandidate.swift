/// A place in a document that may be a row of a form table.
struct RowCandidate: Sendable {
  /// The meaning of its label, or -1 for a row that follows its header without a label.
  let meaning: Int
  /// Where the label stands, or the values if there is none.
  let offset: Int
  /// The block of the document.
  let block: Int
  /// The row of the table, or -1 in text with one cell per line.
  let row: Int
  /// The first cell or block behind the label.
  let values: Int
  /// How many values are printed behind the label.
  let count: Int
  /// Whether it has as many values as the form has columns.
  let isComplete: Bool
  /// What stands right behind the label.
  let behind: Behind
  /// The labels that stand above it, behind the values before it: positions in a list of headers.
  let header: Range<Int>

  /// What may stand right behind a label.
  enum Behind {
    /// A value or nothing.
    case value
    /// Words that are no value as forms know them.
    case words
    /// Numbered words: the values may be those of another label.
    case label
  }

  /// How sure it is to be a row.
  var weight: Int { isComplete && behind == .value ? 2 : 1 }
}
