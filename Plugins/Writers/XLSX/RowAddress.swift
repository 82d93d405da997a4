/// A row of a sheet, for links to it.
struct RowAddress {
  let sheet: String
  /// From 0.
  let row: Int

  /// A formula that shows a number and leads to the row.
  func link(showing value: Int) -> String {
    "=HYPERLINK(\"#'\(sheet)'!A\(row + 1)\",\(value))"
  }
}
