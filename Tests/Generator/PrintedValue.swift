public import NianbaoKit

/// What one cell prints, and what it means.
public struct PrintedValue: Sendable, Equatable {
  /// What kind of thing is printed.
  public var state: State
  /// The number in the field's unit, in the state `number`.
  public var number: Number?
  /// The characters in the cell.
  public var text: String

  /// A cell without a number.
  init(_ state: State, _ text: String) {
    self.state = state
    self.text = text
  }

  /// A cell with a number.
  init(_ number: Number, _ text: String) {
    state = .number
    self.number = number
    self.text = text
  }

  /// Whether text without cell borders shows the cell as one word.
  var isOneWord: Bool { !text.isEmpty && !text.contains { $0 == " " || $0 == "\u{A0}" } }
}
