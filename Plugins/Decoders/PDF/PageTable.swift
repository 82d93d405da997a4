/// A table on a page, or on several when it goes on.
struct PageTable {
  struct Cell {
    /// The rows and columns of the grid that it covers.
    var rows: Range<Int>
    var columns: Range<Int>
    var text: [UInt8]
    /// Whether its last line has no room for another letter.
    var isFull = false

    /// Whether another cell is the same in another table.
    func isSame(as other: Cell) -> Bool {
      rows == other.rows && columns == other.columns && text == other.text
    }
  }

  /// The borders of the columns, ascending, in points.
  var columns: [Double]
  /// The number of rows.
  var height: Int
  /// In reading order, without gaps and overlaps.
  var cells: [Cell]
  /// The rows with which further pages begin.
  var pageStarts: [Int] = []
}
