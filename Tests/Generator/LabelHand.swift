import NianbaoKit
import TestSupport

/// How one author spells the labels of a form, the same label always in the same way.
struct LabelHand {
  private var spellings: [String: String] = [:]
  private let hasWidePunctuation: Bool

  /// One report of three has a variant of some labels, one of twenty a typing error in one of them.
  init(_ form: Form, _ random: inout SeededNumbers) {
    hasWidePunctuation = random.chance(40)
    let labels = form.tables.flatMap { table in
      table.blocks.flatMap { block in
        block.columns.flatMap(\.path) + block.rows.flatMap { $0.label?.path ?? [] }
      }
    }
    let hasVariants = random.chance(33)
    for variants in labels where spellings[variants[0]] == nil {
      let hasVariant = hasVariants && random.chance(15)
      spellings[variants[0]] = hasVariant ? random.one(of: variants) : variants[0]
    }
    if random.chance(5) { misspell(&random) }
  }

  /// A label as this author writes it.
  func label(_ official: String) -> String {
    let words = spellings[official] ?? official
    guard hasWidePunctuation else { return words }
    let wide: [Character: Character] = ["(": "（", ")": "）", ",": "，", ":": "："]
    return String(words.map { wide[$0] ?? $0 })
  }

  private mutating func misspell(_ random: inout SeededNumbers) {
    let errors = Words.typingErrors.flatMap { error in
      spellings.keys.sorted().filter { $0.contains(error.right) }.map { ($0, error) }
    }
    guard !errors.isEmpty else { return }
    let (label, error) = random.one(of: errors)
    spellings[label] = spellings[label]?.replacing(error.right, with: error.wrong)
  }
}
