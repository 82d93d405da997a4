/// Says in one sentence which cells contradict a formula.
///
/// 「自然人：本年新收 1 + 上年结转 0 ≠ 总计 1 + 结转下年度 1（差 -1）。」「结转下年度 1，应为 0。」
struct FormulaSentence {
  private let dictionary: FieldDictionary
  private let cells: Cells
  private let last: Cells?
  private let lastYear: Int?

  /// So many terms are named at most where the others are zeros.
  private static let mostTerms = 6

  /// Sentences about cells.
  ///
  /// - Parameters:
  ///   - dictionary: The fields' names.
  ///   - cells: The printed cells.
  ///   - last: Those of the report of the year before.
  ///   - lastYear: That year, where it is known.
  init(_ dictionary: FieldDictionary, _ cells: Cells, last: Cells?, lastYear: Int? = nil) {
    (self.dictionary, self.cells, self.last) = (dictionary, cells, last)
    self.lastYear = lastYear
  }

  /// The sentence about a claim that fails.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - conditions: What holds, so that the claim matters.
  ///   - reason: What it may come from.
  /// - Returns: The sentence.
  func message(
    _ claim: FormulaCase.Comparison, conditions: [FormulaCase.Comparison],
    because reason: Message? = nil
  ) -> Message {
    Message(
      zh: text(.chinese, claim, conditions) + (reason.map { "；\($0.zh)" } ?? "") + "。",
      en: text(.english, claim, conditions) + (reason.map { "; \($0.en)" } ?? "") + ".")
  }

  private func text(
    _ language: Language, _ claim: FormulaCase.Comparison,
    _ conditions: [FormulaCase.Comparison]
  ) -> String {
    let isChinese = language == .chinese
    let asked = conditions.flatMap { $0.left + $0.right }
    let claimed = claim.left + claim.right
    let common = FieldNames((asked + claimed).fields(cells), dictionary, language)
    func names(_ terms: [FormulaCase.Term]) -> FieldNames {
      common.shared == nil ? FieldNames(terms.fields(cells), dictionary, language) : common
    }
    let own = names(claimed)
    var words = own.shared.map { "\($0)\(isChinese ? "：" : ": ")" } ?? ""
    for condition in conditions {
      let names = names(condition.left + condition.right)
      words += side(condition.left, names, language)
      words +=
        condition.right.isConstant
        ? sum(condition.left)
        : " \(condition.relation.sign) \(side(condition.right, names, language))"
      words += isChinese ? "，但 " : ", but "
    }
    words += side(claim.left, own, language)
    if claim.right.isConstant {
      return words + sum(claim.left) + expected(claim, language)
    }
    words += " \(claim.relation.opposite) \(side(claim.right, own, language))"
    if claim.relation == .equal,
      let difference = claim.left.total(cells, last).value
        .adding(claim.right.total(cells, last).value.negated)
    {
      words += isChinese ? "（差 \(difference.reduced)）" : " (difference \(difference.reduced))"
    }
    return words
  }

  /// What several terms make together.
  private func sum(_ terms: [FormulaCase.Term]) -> String {
    let total = terms.total(cells, last)
    return terms.fields(cells).count > 1 && !total.hasEmpty ? " = \(total.value.reduced)" : ""
  }

  /// What the left side of a claim should be.
  private func expected(_ claim: FormulaCase.Comparison, _ language: Language) -> String {
    let limit = claim.right.total(cells, nil).value
    let (zh, en) =
      switch claim.relation {
      case .equal: ("应为", "")
      case .atMost: ("应不大于", "at most ")
      case .atLeast: ("应不小于", "at least ")
      case .less: ("应小于", "less than ")
      case .more: ("应大于", "more than ")
      }
    return language == .chinese ? "，\(zh) \(limit)" : ", where \(en)\(limit) is expected"
  }

  private func side(
    _ terms: [FormulaCase.Term], _ names: FieldNames, _ language: Language
  ) -> String {
    let fields = terms.fields(cells)
    let isChinese = language == .chinese
    let lastReport =
      isChinese
      ? "\(lastYear.map { "\($0) 年" } ?? "上年")年报的"
      : lastYear.map { "the \($0) report's " } ?? "last year's "
    var words: [String] = []
    var zeros = 0
    for term in fields {
      let printed = (term.isLast ? last : cells)?[term.field]
      let number = printed?.description ?? (isChinese ? "（空白）" : "(blank)")
      if printed == Number(0), fields.count > Self.mostTerms {
        zeros += 1
        continue
      }
      let sign = term.isNegative ? "- " : words.isEmpty ? "" : "+ "
      words.append("\(sign)\(term.isLast ? lastReport : "")\(names[term.field]) \(number)")
    }
    for case .number(let number) in terms.map({ $0.value }) {
      words.append(words.isEmpty ? "\(number)" : "+ \(number)")
    }
    if zeros > 0 {
      words.append(isChinese ? "（其余 \(zeros) 项为 0）" : "(the other \(zeros) are 0)")
    }
    return words.joined(separator: " ")
  }
}

extension [FormulaCase.Term] {
  /// Whether it is a number and no cell.
  fileprivate var isConstant: Bool {
    allSatisfy { if case .number = $0.value { true } else { false } }
  }
}
