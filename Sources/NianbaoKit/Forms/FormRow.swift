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
