import NianbaoKit

/// A number in running text with its measure word, such as 4435条 or 近300件.
struct CountedNumber {
  var value: Number
  /// The limits when the words around it make it approximate.
  var bounds: Bounds?
  var unit: CountUnit
  /// Whether an amount of money is given in 万元.
  var isTenThousands = false
  /// The number, the words that make it approximate, and its measure word.
  var range: Range<Int>

  /// Whether it is exactly zero.
  var isZero: Bool { value.digits == 0 && bounds == nil }
}
