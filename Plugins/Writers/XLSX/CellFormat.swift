/// What a cell looks like, numbers of fields aside.
enum CellFormat: Int, CaseIterable {
  /// The title of a column.
  case heading
  /// What the titles of several columns have in common.
  case section
  /// The name of a column for programs.
  case key
  /// A sum at the head of a column.
  case total
  /// A sum of amounts with decimals.
  case totalAmount
  /// The number of rows, at the head of a table.
  case count
  case text
  /// Text over several lines.
  case wrapped
  case date
  /// A number of the report itself, below a heading on the left.
  case leftNumber
  case link
  /// Words or strokes where a number might stand.
  case printed
  /// A cell that is printed and has nothing in it.
  case blank
  /// Something that could not be assigned with certainty.
  case unreadable
  /// A sum that does not hold, in the legend; in tables it is shown as long as it is so.
  case failedSum
  case error
  case warning

  /// The title of a page.
  case pageTitle
  /// What stands below the title of a page.
  case pageNote
  /// A longer text on a page.
  case pageText
  /// The heading of a table on a page.
  case pageHeading
  /// The title of a column of a table on a page.
  case pageColumn
  /// A text in a table on a page.
  case pageCell
  /// A number in a table on a page.
  case pageNumber
  /// A sum in a table on a page.
  case pageTotal
  /// A link in a table on a page.
  case pageLink

  /// The title of a report above its form.
  case formTitle
  /// The title of a form's table.
  case formHeading
  /// A label of a form, in the middle of its cell.
  case formLabel
  /// A label of a form's row, on the left.
  case formName
  /// Words in a form where a number might stand.
  case formPrinted
  /// A form's cell that is printed and has nothing in it.
  case formBlank
  /// A form's cell that the report does not print, or that was not found.
  case formAbsent
  /// Something in a form that could not be assigned with certainty.
  case formUnreadable
}
