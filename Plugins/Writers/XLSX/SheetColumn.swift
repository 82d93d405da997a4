import NianbaoKit

/// The head of a column.
struct SheetColumn {
  let title: String
  /// The name for programs, in a row of its own that is hidden.
  var key: String?
  /// What the column has in common with those beside it.
  var section = ""
  /// What stands above the head.
  var total: Total?
  /// What is to be known of the sums, where their number of rows stands.
  var totalNote = ""
  /// Between these the widest cell decides; in characters of the usual font.
  let width: ClosedRange<Double>

  /// What is computed over all rows that are shown.
  enum Total {
    case sum
    /// A sum of amounts with decimals.
    case amount
    /// The number of rows with something in the column of a key.
    case count(of: String)
  }

  /// A column of a fixed width.
  init(_ title: String, width: Double) { self.init(title, width: width...width) }

  /// A column as wide as its cells, within limits.
  init(_ title: String, width: ClosedRange<Double>) {
    self.title = title
    self.width = width
  }
}
