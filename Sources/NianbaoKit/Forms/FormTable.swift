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
  /// Labels in the corner of a header, above the rows' own labels.
  public let corners: [String]
  /// The parts of the table, each with columns of its own.
  public let blocks: [FormBlock]

  /// A table.
  public init(
    id: String, title: Message, hasUnitColumn: Bool, evidence: [String], corners: [String],
    blocks: [FormBlock]
  ) {
    self.id = id
    self.title = title
    self.hasUnitColumn = hasUnitColumn
    self.evidence = evidence
    self.corners = corners
    self.blocks = blocks
  }
}
