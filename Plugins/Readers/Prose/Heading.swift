import NianbaoKit

/// The heading of a section, on a line of its own or in the line of its text.
struct Heading {
  /// The block in which it begins.
  let block: Int
  /// Its words, numbering included.
  let range: Range<Int>
  /// The line in which it begins.
  let line: Int32
  /// The number in front of it; nil when it has none.
  let ordinal: Int?
}
