/// A cell of a row, of a table or of text with one cell per line.
struct RowCell {
  let range: Range<Int>
  let line: Int32
  /// The cell's number in its row as printed, from 1; zero in text with one cell per line.
  let column: Int32
  /// Whether nothing tells that it is the value of its column: the printed cell covers others too, or
  /// there is none.
  var isMerged = false
}
