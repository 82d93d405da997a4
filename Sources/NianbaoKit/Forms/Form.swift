/// One version of the official form as a value: its tables, rows, columns, labels and fields.
public struct Form: Sendable {
  /// The form's id, such as `form-2019`.
  public let id: String
  /// What the form is called.
  public let title: Message
  /// The notice that prescribes it.
  public let notice: String
  /// The tables in the order of the form.
  public let tables: [FormTable]

  /// A form.
  public init(id: String, title: Message, notice: String, tables: [FormTable]) {
    self.id = id
    self.title = title
    self.notice = notice
    self.tables = tables
  }

  /// All fields in the order in which the form prints their cells.
  public var fields: [Field] {
    tables.flatMap { table in table.blocks.flatMap { block in block.rows.flatMap(\.fields) } }
  }
}

/// One table of a form.
public struct FormTable: Sendable {
  /// The table's id, such as `s3.requests`.
  public let id: String
  /// What the table is called.
  public let title: Message
  /// Whether a column with the unit stands between the label and the values.
  public let hasUnitColumn: Bool
  /// Labels of which a document must show at least one; none are needed if there are none.
  public let evidence: [String]
  /// The parts of the table, each with columns of its own.
  public let blocks: [FormBlock]

  /// A table.
  public init(
    id: String, title: Message, hasUnitColumn: Bool, evidence: [String], blocks: [FormBlock]
  ) {
    self.id = id
    self.title = title
    self.hasUnitColumn = hasUnitColumn
    self.evidence = evidence
    self.blocks = blocks
  }
}

/// A part of a table whose rows share their columns.
public struct FormBlock: Sendable {
  /// The value columns from left to right.
  public let columns: [FormLabel]
  /// The rows from top to bottom.
  public let rows: [FormRow]
  /// Whether its rows count only below at least one of its column labels.
  ///
  /// Needed where another form has the same row labels with other columns.
  public let needsHeader: Bool

  /// A part of a table.
  public init(columns: [FormLabel], rows: [FormRow], needsHeader: Bool) {
    self.columns = columns
    self.rows = rows
    self.needsHeader = needsHeader
  }
}

/// One row of a form.
public struct FormRow: Sendable {
  /// The row's label; nil for a row that follows its header without one.
  public let label: FormLabel?
  /// Whether prints of the form may leave the row out.
  public let isOptional: Bool
  /// The fields of the row's cells from left to right.
  public let fields: [Field]

  /// A row.
  public init(label: FormLabel?, isOptional: Bool, fields: [Field]) {
    self.label = label
    self.isOptional = isOptional
    self.fields = fields
  }
}

/// A label of a row or a column with everything that stands above it.
public struct FormLabel: Sendable, Hashable {
  /// The labels from the outermost group to the row or column itself, each with its variants.
  public let path: [[String]]

  /// A label; no level of the path is empty.
  public init(path: [[String]]) { self.path = path }

  /// The label's own variants, the official one first.
  public var variants: [String] { path.last ?? [] }

  /// The labels of the groups above it, all variants.
  public var groups: [String] { path.dropLast().flatMap { $0 } }
}
