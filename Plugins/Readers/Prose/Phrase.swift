/// One line of the vocabulary: words that state a measure.
struct Phrase: Sendable {
  /// What the number is.
  let measure: Measure
  /// The words, in the notation of `PhrasePattern`.
  let notation: String
  /// The measure words that fit.
  let unit: CountUnit
  /// What the surroundings must make clear.
  let need: Need
  /// Whether a paragraph that begins with it, and says nothing else in front, makes all clear.
  let standsAlone: Bool
  /// Whether 其中 in front leaves it the whole, for its words say which part it is: 其中本年新收5件.
  let standsAmong: Bool
  /// Whether it is only true of zero, as 行政复议、行政诉讼0件.
  let isZeroOnly: Bool

  /// A phrase with a number.
  init(
    _ measure: Measure, _ notation: String, _ unit: CountUnit, _ need: Need = .nothing,
    zeroOnly: Bool = false,
    alone: Bool = false, among: Bool = false
  ) {
    self.measure = measure
    self.notation = notation
    self.unit = unit
    self.need = need
    standsAlone = alone
    standsAmong = among
    isZeroOnly = zeroOnly
  }

  /// A phrase that begins with a word for none.
  static func none(
    _ measure: Measure, _ notation: String, _ need: Need = .nothing, alone: Bool = false
  ) -> Phrase {
    Phrase(measure, notation, [], need, alone: alone)
  }
}
