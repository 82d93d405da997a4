/// A table on a page, or on several when it goes on.
struct PageTable {
  struct Cell {
    /// The rows and columns of the grid that it covers.
    var rows: Range<Int>
    var columns: Range<Int>
    var text: [UInt8]
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
