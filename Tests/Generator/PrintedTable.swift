import NianbaoKit

/// A table of a form as one author prints it: optional rows chosen, local rows added.
///
/// Paths are official labels; how they are written is decided where they are printed.
struct PrintedTable {
  var title: String
  var hasUnitColumn: Bool
  var corners: [String]
  var blocks: [PrintedBlock]
}

/// A part of a table whose rows share their columns.
struct PrintedBlock {
  /// For each column its labels from the outermost group to the column itself.
  var columns: [[String]]
  var rows: [PrintedRow]
  /// Whether the group of the rows and the column labels are printed above them.
  var hasOwnHeader: Bool
}

/// One row of a table.
struct PrintedRow {
  /// The row's labels from the outermost group to the row itself; empty for a row without one.
  var path: [String]
  /// The fields of its cells; empty for a row that the form does not have.
  var fields: [Field]
  /// The unit in the unit column.
  var unit: String
}
