/// How a form is printed: its tables with their labels, and which field stands in which cell.
public struct FormLayout: Sendable {
  /// The form's id, such as a report names it.
  public let form: String
  /// What the form is called.
  public let title: Message
  /// The tables in the order of the form.
  public let tables: [Table]
  /// What the form prescribes to be equal.
  public let equations: [Equation]

  /// Two sums of cells that are equal, such as a total and its parts.
  public struct Equation: Sendable {
    /// The one side, such as the total alone.
    public let left: [Term]
    /// The other side.
    public let right: [Term]

    /// Two sums that are equal.
    public init(left: [Term], right: [Term]) {
      self.left = left
      self.right = right
    }
  }

  /// What is added up in a sum.
  public indirect enum Term: Sendable {
    /// The cell of a field by the field's id; an optional one counts for nothing where it is not
    /// printed.
    case field(String, isOptional: Bool)
    /// The first sum if one of its cells is printed, otherwise the second one.
    case either([Term], [Term])
  }

  /// One table of the form.
  public struct Table: Sendable {
    /// What the table is called.
    public let title: Message
    /// What stands in the corner of its header, above the labels of its rows; may be empty.
    public let corner: String
    /// Whether a column with the unit stands between the labels and the values.
    public let hasUnitColumn: Bool
    /// The parts of the table from top to bottom, each with columns of its own.
    public let blocks: [Block]

    /// A table.
    public init(title: Message, corner: String, hasUnitColumn: Bool, blocks: [Block]) {
      self.title = title
      self.corner = corner
      self.hasUnitColumn = hasUnitColumn
      self.blocks = blocks
    }
  }

  /// A part of a table whose rows share their columns.
  public struct Block: Sendable {
    /// The value columns from left to right, each with its labels from the outermost to its own.
    public let columns: [[String]]
    /// The rows from top to bottom.
    public let rows: [Row]

    /// A part of a table.
    public init(columns: [[String]], rows: [Row]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// One row.
  public struct Row: Sendable {
    /// The labels from the outermost group to the row's own; empty for a row without a label.
    public let labels: [String]
    /// Whether prints of the form may leave the row out.
    public let isOptional: Bool
    /// Whether the row stands in place of all rows of the group that has its label.
    public let standsForGroup: Bool
    /// The fields of its cells from left to right.
    public let fields: [Field]

    /// A row.
    public init(labels: [String], isOptional: Bool, standsForGroup: Bool, fields: [Field]) {
      self.labels = labels
      self.isOptional = isOptional
      self.standsForGroup = standsForGroup
      self.fields = fields
    }
  }

  /// A layout.
  public init(form: String, title: Message, tables: [Table], equations: [Equation] = []) {
    self.form = form
    self.title = title
    self.tables = tables
    self.equations = equations
  }
}
