/// A part of a table whose rows share their columns.
public struct FormBlock: Sendable {
  /// The value columns from left to right.
  public let columns: [FormLabel]
  /// The rows from top to bottom.
  public let rows: [FormRow]
  /// For each column what it says by itself, for rows that the form does not have: the column's part
  /// of a field's id, its label, unit and kind.
  public let columnFields: [Field]
  /// Whether its rows count only below at least one of its column labels.
  ///
  /// Needed where another form has the same row labels with other columns.
  public let needsHeader: Bool
  /// Columns behind the others that hold no field and that prints may leave out.
  public let beside: [BesideColumn]

  /// A part of a table.
  public init(
    columns: [FormLabel], rows: [FormRow], columnFields: [Field], needsHeader: Bool,
    beside: [BesideColumn] = []
  ) {
    self.columns = columns
    self.rows = rows
    self.columnFields = columnFields
    self.needsHeader = needsHeader
    self.beside = beside
  }
}
