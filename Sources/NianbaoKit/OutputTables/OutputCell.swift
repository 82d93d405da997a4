/// A cell of a table of an output.
@frozen
public enum OutputCell: Sendable {
  /// Nothing.
  case empty
  /// Words.
  case text(String)
  /// Words of the source: a range of the report's text.
  case printed(Range<Int>)
  /// A whole number.
  case integer(Int)
  /// A number.
  case number(Number)
  /// A day.
  case date(CalendarDate)
  /// No number, and why; with what is printed instead, as a range of the report's text.
  case missing(Missing, Range<Int>)

  @inlinable
  static func text(_ text: String?) -> OutputCell { text.map { .text($0) } ?? .empty }

  @inlinable
  static func integer(_ value: Int?) -> OutputCell { value.map { .integer($0) } ?? .empty }

  @inlinable
  static func number(_ value: Number?) -> OutputCell { value.map { .number($0) } ?? .empty }

  @inlinable
  static func date(_ date: CalendarDate?) -> OutputCell { date.map { .date($0) } ?? .empty }
}
