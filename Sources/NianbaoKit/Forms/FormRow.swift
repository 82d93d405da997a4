/// One row of a form.
public struct FormRow: Sendable {
  /// The row's label; nil for a row that follows its header without one.
  public let label: FormLabel?
  /// Whether prints of the form may leave the row out.
  public let isOptional: Bool
  /// Whether the row stands in place of all rows of the group that has its label: prints have either.
  public let standsForGroup: Bool
  /// The fields of the row's cells from left to right.
  public let fields: [Field]

  /// A row.
  public init(
    label: FormLabel?, isOptional: Bool, standsForGroup: Bool = false, fields: [Field]
  ) {
    self.label = label
    self.isOptional = isOptional
    self.standsForGroup = standsForGroup
    self.fields = fields
  }
}
