/// What a cell looks like, numbers of fields aside.
enum CellFormat: Int, CaseIterable {
  /// The first row of a head.
  case heading
  /// The second row of a head.
  case key
  case text
  /// Text over several lines.
  case wrapped
  case date
  /// A number of the report itself, below a heading on the left.
  case leftNumber
  case link
  /// Words or strokes where a number might stand.
  case printed
  /// Something that could not be assigned with certainty.
  case unreadable
  case error
  case warning
}
