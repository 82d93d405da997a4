import NianbaoKit

/// Where the rows of a table stand on a page, for charts.
struct PageBlock {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>
  /// The row above, with what the columns are called.
  let head: Int
}
