/// A table of an output (reports, facts, findings, sections, panel): its columns, and the rows that
/// each report gives.
///
/// Writers of tables differ in how they write a cell; what stands in it is said here, once.
public protocol OutputTable {
  /// The columns from left to right.
  var columns: [OutputColumn] { get }

  /// Appends the rows of a report, cell after cell; each row has a cell for each column.
  ///
  /// - Parameters:
  ///   - report: A report with the dictionary that the table was made with.
  ///   - cells: Where the cells go.
  mutating func append(_ report: Report, to cells: inout [OutputCell])
}

extension Layout {
  /// The table of the layout.
  ///
  /// - Parameters:
  ///   - schema: What the reports can say.
  ///   - options: What the user chose.
  /// - Returns: The table; nil for a layout that is no table.
  public func table(_ schema: Schema, _ options: WriterOptions) -> (any OutputTable)? {
    switch self {
    case .wide: ReportsTable(schema.fields)
    case .long: FactsTable(schema.fields)
    case .findings: FindingsTable(options.language)
    case .panel: PanelTable(schema, options)
    case .nested: nil
    }
  }
}
