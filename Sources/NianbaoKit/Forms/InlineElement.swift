/// A part of a line that holds labels and values together.
struct InlineElement {
  let kind: Kind
  /// Where it stands, the numbering of a label included.
  let range: Range<Int>
  /// The line on which it begins, from 1.
  let line: Int32
  /// What it says as a label.
  let key: LabelKey

  /// What a part of a line is.
  enum Kind: Equatable {
    /// A label of the form, by its meaning.
    case label(Int)
    /// A number or a stroke.
    case value
    /// The unit of a row.
    case unit
    /// Anything else.
    case words
  }

  /// The meaning of a label.
  var meaning: Int? {
    if case .label(let meaning) = kind { meaning } else { nil }
  }
}
