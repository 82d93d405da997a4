/// A row of a table that no form has: what a body reports besides, kept as it is printed.
///
/// The dictionary has no fields for it. Its values are facts all the same, with ids made up for the
/// one report: `extra.1`, or `extra.1.created` below a column that the form has.
public struct ExtraRow: Sendable {
  /// The row's number among such rows of the report, from 1 in reading order; zero in a reading.
  public var number = 0
  /// The row's label as printed, a range of the document's text.
  public let label: Range<Int>
  /// From the label to the last value.
  public let place: Place
  /// The values; one unreadable value for the whole row where nothing tells their columns.
  public let values: [Value]

  /// One value of the row.
  public struct Value: Sendable {
    /// The column's part of the ids below it, such as `created`; empty where the form's columns have
    /// none, and where the column is not known.
    public let columnID: String
    /// What the form calls the column; empty likewise.
    public let column: String
    /// The unit, by the column or as printed in the row; empty where there is none.
    public let unit: String
    /// What kind of thing is printed.
    public let state: State
    /// The number in that unit; meaningful only in the state `number`.
    public let number: Number
    /// The printed characters, as a range of the document's text.
    public let raw: Range<Int>
    /// The cell.
    public let place: Place

    /// A value; the number counts only in the state `number`.
    public init(
      columnID: String = "", column: String = "", unit: String = "", state: State,
      number: Number = Number(0), raw: Range<Int>, place: Place
    ) {
      self.columnID = columnID
      self.column = column
      self.unit = unit
      self.state = state
      self.number = number
      self.raw = raw
      self.place = place
    }

    /// The number, or nil in every other state.
    public var value: Number? { state == .number ? number : nil }
  }

  /// A row without a number yet.
  public init(label: Range<Int>, place: Place, values: [Value]) {
    self.label = label
    self.place = place
    self.values = values
  }

  /// The id of the row, such as `extra.1`.
  public var id: String { "extra.\(number)" }

  /// The id of a value of the row, such as `extra.1.created`.
  public func id(of value: Value) -> String {
    value.columnID.isEmpty ? id : "\(id).\(value.columnID)"
  }
}
