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
  /// Words beside those of its topic that may stand in the clause and change nothing, separated by
  /// spaces.
  let beside: String
  /// Whether it is only true of zero, as 行政复议、行政诉讼0件.
  let isZeroOnly: Bool

  /// A phrase with a number.
  init(
    _ measure: Measure, _ notation: String, _ unit: CountUnit, _ need: Need = .nothing,
    beside: String = "", zeroOnly: Bool = false
  ) {
    self.measure = measure
    self.notation = notation
    self.unit = unit
    self.need = need
    self.beside = beside
    isZeroOnly = zeroOnly
  }

  /// A phrase that begins with a word for none.
  static func none(
    _ measure: Measure, _ notation: String, _ need: Need = .nothing, beside: String = ""
  ) -> Phrase {
    Phrase(measure, notation, [], need, beside: beside)
  }
}
