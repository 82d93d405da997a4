import NianbaoKit

/// What the number of a field looks like.
struct NumberLook {
  /// How sure the number is.
  var style = NumberStyle.plain
  /// Whether findings cite it.
  var mark = CellMark.none
  /// Whether it stands in a form, with lines around it.
  var isBoxed = false

  /// All looks, in the order of their indexes.
  static let all = NumberStyle.allCases.flatMap { style in
    CellMark.allCases.flatMap { mark in
      [false, true].map { NumberLook(style: style, mark: mark, isBoxed: $0) }
    }
  }

  /// The look's number among all looks.
  var index: Int {
    (style.rawValue * CellMark.allCases.count + mark.rawValue) * 2 + (isBoxed ? 1 : 0)
  }
}
