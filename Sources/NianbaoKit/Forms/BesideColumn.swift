/// A column behind those of a block that holds no field: its values are read past.
public struct BesideColumn: Sendable {
  /// The column's label; where a header shows it, every row has one more value.
  public let label: FormLabel
  /// Whether its values add up over the years, so that none is below the value in front of it.
  public let isCumulative: Bool

  /// A column that holds no field.
  public init(label: FormLabel, isCumulative: Bool) {
    self.label = label
    self.isCumulative = isCumulative
  }
}
