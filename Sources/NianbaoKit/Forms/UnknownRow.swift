/// A row with words that the form does not have and with values behind them, or with empty cells for
/// them.
struct UnknownRow {
  /// How many candidates stand above it.
  var candidates: Int
  /// Its words.
  let label: Range<Int>
  /// From its words to its last value.
  let range: Range<Int>
  let line: Int32
  /// The block of the document.
  let block: Int
  /// The row of the table, or -1 in text with one cell per line.
  let row: Int
  /// The cell of its words, or -1 in text with one cell per line.
  let cell: Int
  /// The labels that stand above it, as those of a candidate.
  let header: Range<Int>
  /// Whether it has values.
  let hasValues: Bool
}
