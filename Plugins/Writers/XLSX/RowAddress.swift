/// A row of a sheet, for links to it.
struct RowAddress {
  let sheet: String
  /// From 0.
  let row: Int

  /// The row's first cell, as links name it.
  var place: String {
    // Most names have no quote, and there is a link in nearly every row.
    let name = sheet.utf8.contains(0x27) ? sheet.replacing("'", with: "''") : sheet
    return "'\(name)'!A\(row + 1)"
  }

  /// A formula that shows a number and leads to the row.
  func link(showing value: Int) -> String {
    "HYPERLINK(\"#\(place)\",\(value))"
  }
}
