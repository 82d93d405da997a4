/// Where something stands in a source.
public struct Place: Sendable, Hashable {
  /// The byte range in the document's text, which is the source's own only for UTF-8.
  public var bytes: Range<Int>
  /// The line on which it begins, from 1.
  public var line: Int32
  /// The table's number in the document, from 1; zero outside tables.
  public var table: Int32
  /// The row in the table, from 1; zero outside tables.
  public var row: Int32
  /// The cell in its row as printed, from 1; zero outside tables and for a whole row.
  public var column: Int32

  /// A place, outside tables unless told otherwise.
  public init(
    bytes: Range<Int>, line: Int32, table: Int32 = 0, row: Int32 = 0, column: Int32 = 0
  ) {
    self.bytes = bytes
    self.line = line
    self.table = table
    self.row = row
    self.column = column
  }
}
