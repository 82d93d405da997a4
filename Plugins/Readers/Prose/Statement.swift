import NianbaoKit

/// A number that a sentence states.
struct Statement {
  let measure: Measure
  let number: Number
  let bounds: Bounds?
  /// The number or the word for none.
  let raw: Range<Int>
  /// The clause.
  let quote: Range<Int>
  let line: Int32
  /// Which paragraph it stands in, by its start.
  let paragraph: Int
  /// Whether its clause names all that the report counts, as 我局 does.
  let isOfAll: Bool
  /// Whether its clause names one account, beside which there may be others.
  let isOfAccount: Bool
  /// Whether it stands in the section that owns its topic.
  let isAtHome: Bool
}
