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
  /// Words in the same clause that make it something else, separated by spaces.
  let unless: String
  /// Longer words in which those of `unless` change nothing, as 企业 in 公民和企业.
  let except: String
  /// Whether it is only true of zero, as 行政复议、行政诉讼0件.
  let isZeroOnly: Bool

  /// A phrase with a number.
  init(
    _ measure: Measure, _ notation: String, _ unit: CountUnit, _ need: Need = .nothing,
    unless: String = "", except: String = "", zeroOnly: Bool = false
  ) {
    self.measure = measure
    self.notation = notation
    self.unit = unit
    self.need = need
    self.unless = unless
    self.except = except
    isZeroOnly = zeroOnly
  }

  /// A phrase that begins with a word for none.
  static func none(
    _ measure: Measure, _ notation: String, _ need: Need = .nothing, unless: String = "",
    except: String = ""
  ) -> Phrase {
    Phrase(measure, notation, [], need, unless: unless, except: except)
  }
}
