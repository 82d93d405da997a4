/// Why a column of an output has no number, what hinders most first.
public enum Missing: String, Sendable, CaseIterable {
  /// Something is printed that cannot be assigned with certainty.
  case unreadable
  /// Other words.
  case text
  /// The form has the field, but the report does not show it.
  case absent
  /// Nothing, or only the unit.
  case blank
  /// A stroke.
  case dash
  /// A word for none.
  case none
  /// None of the report's forms has the field.
  case foreign

  /// Why a fact has no number; nil where it has one.
  public init?(_ state: State) {
    switch state {
    case .number: return nil
    case .blank: self = .blank
    case .dash: self = .dash
    case .none: self = .none
    case .text: self = .text
    case .unreadable: self = .unreadable
    }
  }
}
