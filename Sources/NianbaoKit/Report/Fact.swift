/// A field with what the source says of it.
public struct Fact: Sendable {
  /// The measure.
  public var field: FieldID
  /// What kind of thing is printed.
  public var state: State
  /// Where it is printed: in a table or in running text.
  public var origin: Origin
  /// The value in the field's unit; meaningful only in the state `number`.
  public var number: Number
  /// The limits of an approximate number such as 20000余; nil when the number is exact.
  public var bounds: Bounds?
  /// The printed characters, as a range of the document's text; empty for a blank cell.
  public var raw: Range<Int>
  /// The cell, or the quoted words of the sentence.
  public var place: Place
  /// What told a printed cell from the cells beside it; nil where the source separates them.
  public var decision: Decision?

  /// A fact; the number counts only in the state `number`.
  public init(
    field: FieldID, state: State, origin: Origin, number: Number = Number(0), bounds: Bounds? = nil,
    raw: Range<Int>, place: Place, decision: Decision? = nil
  ) {
    self.field = field
    self.state = state
    self.origin = origin
    self.number = number
    self.bounds = bounds
    self.raw = raw
    self.place = place
    self.decision = decision
  }

  /// The number, or nil in every other state.
  public var value: Number? { state == .number ? number : nil }
}

/// What a cell or a sentence says of a field.
public enum State: String, Sendable, CaseIterable {
  /// A number.
  case number
  /// Nothing, or only the unit. Never a zero.
  case blank
  /// A stroke: `/`, `-`, `—`.
  case dash
  /// A word for none: 无, 不适用.
  case none
  /// Other words.
  case text
  /// Something is printed there that cannot be assigned with certainty; a finding says why.
  case unreadable
}

/// Where a fact comes from.
public enum Origin: String, Sendable {
  /// A printed cell.
  case table
  /// Running text.
  case prose
}

/// What tells one cell from the next where the source does not separate them.
public enum Decision: String, Sendable {
  /// The sums that the form prescribes leave only one way to part a run of digits into cells.
  case sums
}

/// The limits of an approximate number, both inclusive.
public struct Bounds: Sendable, Hashable {
  /// The smallest value that the words allow.
  public let low: Number
  /// The largest value that the words allow.
  public let high: Number

  /// Limits with `low <= high`.
  public init(low: Number, high: Number) {
    self.low = low
    self.high = high
  }
}
