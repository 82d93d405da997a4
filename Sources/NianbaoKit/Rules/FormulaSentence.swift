/// Says in one sentence which cells contradict a formula.
///
/// 「自然人：本年新收 1 + 上年结转 0 ≠ 总计 1 + 结转下年度 1（差 -1）。」
struct FormulaSentence {
  private let dictionary: FieldDictionary
  private let cells: Cells
  private let last: Cells?

  /// So many terms are named at most where the others are zeros.
  private static let mostTerms = 6

  init(_ dictionary: FieldDictionary, _ cells: Cells, last: Cells?) {
    (self.dictionary, self.cells, self.last) = (dictionary, cells, last)
  }

  /// The sentence about a claim that fails.
  func message(
    _ claim: FormulaCase.Comparison, conditions: [FormulaCase.Comparison]
  ) -> Message {
    Message(zh: text(.chinese, claim, conditions), en: text(.english, claim, conditions))
  }

  private func text(
    _ language: Language, _ claim: FormulaCase.Comparison,
    _ conditions: [FormulaCase.Comparison]
  ) -> String {
    let names = FieldNames((claim.left + claim.right).fields(cells), dictionary, language)
    let isChinese = language == .chinese
    var words: String = names.shared.map { "\($0)\(isChinese ? "：" : ": ")" } ?? ""
    for condition in conditions {
      let left = side(condition.left, nil, language)
      let right = side(condition.right, nil, language)
      words += "\(left) \(condition.relation.sign) \(right)\(isChinese ? "，但 " : ", but ")"
    }
    let left = side(claim.left, names, language)
    let right = side(claim.right, names, language)
    words += "\(left) \(claim.relation.opposite) \(right)"
    if claim.relation == .equal,
      let difference = claim.left.total(cells, last).value
        .adding(claim.right.total(cells, last).value.negated)
    {
      words += isChinese ? "（差 \(difference)）" : " (difference \(difference))"
    }
    return words + (isChinese ? "。" : ".")
  }

  private func side(
    _ terms: [FormulaCase.Term], _ names: FieldNames?, _ language: Language
  ) -> String {
    let fields = terms.fields(cells)
    let names = names ?? FieldNames(fields, dictionary, language)
    var words: [String] = []
    var zeros = 0
    for term in fields {
      let printed = (term.isLast ? last : cells)?[term.field]
      let number = printed?.description ?? (language == .chinese ? "（空白）" : "(blank)")
      if printed == Number(0), fields.count > Self.mostTerms {
        zeros += 1
        continue
      }
      let sign = term.isNegative ? "- " : words.isEmpty ? "" : "+ "
      let year = term.isLast ? (language == .chinese ? "上年" : "last year's ") : ""
      words.append("\(sign)\(year)\(names[term.field]) \(number)")
    }
    for case .number(let number) in terms.map({ $0.value }) {
      words.append(words.isEmpty ? "\(number)" : "+ \(number)")
    }
    if zeros > 0 {
      words.append(language == .chinese ? "（其余 \(zeros) 项为 0）" : "(the other \(zeros) are 0)")
    }
    return words.joined(separator: " ")
  }
}
