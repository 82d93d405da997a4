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

extension OutputCell {
  /// The words of a cell for libraries that end a text at its first U+0000: that character, and
  /// what is no character, become U+FFFD.
  ///
  /// - Parameter text: The report's text.
  /// - Returns: The words; nil where the cell holds something else.
  public func words(of text: [UInt8]) -> String? {
    var words: String
    switch self {
    case .text(let told): words = told
    case .printed(let range): words = String(decoding: text[range], as: UTF8.self)
    case .empty, .integer, .number, .date, .missing: return nil
    }
    guard words.withUTF8({ $0.contains(0) }) else { return words }
    let scalars = words.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: scalars)
    return String(clean)
  }
}
