import NianbaoKit

/// What the number of a field looks like.
struct NumberLook {
  /// How sure the number is.
  var style = NumberStyle.plain
  /// Whether findings cite it.
  var mark = CellMark.none
  /// Whether it stands in a form, with lines around it.
  var isBoxed = false

  /// The number of looks.
  static let count = NumberStyle.allCases.count * CellMark.allCases.count * 2

  /// The look's number among all looks.
  var index: Int {
    (style.rawValue * CellMark.allCases.count + mark.rawValue) * 2 + (isBoxed ? 1 : 0)
  }
}
