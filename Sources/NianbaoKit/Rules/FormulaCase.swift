/// A formula for one word in place of `{}`, over fields of the dictionary.
struct FormulaCase: Sendable {
  let conditions: [Comparison]
  let claims: [Comparison]

  struct Comparison: Sendable {
    let left: [Term]
    let relation: Formula.Relation
    let right: [Term]
  }

  struct Term: Sendable {
    let isNegative: Bool
    let value: Value
  }

  indirect enum Value: Sendable {
    case number(Number)
    case field(FieldID, isOptional: Bool, isLast: Bool, mayBeNegative: Bool)
    case either([Term], [Term])
  }

  /// A formula over the fields of a form.
  init(_ formula: Formula, word: String, fields: FormFields, _ dictionary: FieldDictionary) {
    func terms(_ sum: Formula.Sum) -> [Term] {
      sum.terms(word, fields, dictionary)
    }
    func compared(_ comparison: Formula.Comparison) -> Comparison {
      Comparison(
        left: terms(comparison.left), relation: comparison.relation,
        right: terms(comparison.right))
    }
    conditions = formula.conditions.map(compared)
    claims = formula.claims.map(compared)
  }

  /// All cases of a formula over the fields of a form.
  static func all(
    _ formula: Formula, fields: FormFields, _ dictionary: FieldDictionary
  ) -> [FormulaCase] {
    fields.words(for: formula.patterns).map {
      FormulaCase(formula, word: $0, fields: fields, dictionary)
    }
  }
}

extension Formula.Sum {
  /// The sum over fields of the dictionary, for one word in place of `{}`.
  func terms(
    _ word: String, _ fields: FormFields, _ dictionary: FieldDictionary
  ) -> [FormulaCase.Term] {
    terms.flatMap { term in
      term.value.values(word, fields, dictionary).map {
        FormulaCase.Term(isNegative: term.isNegative, value: $0)
      }
    }
  }
}

extension Formula.Value {
  fileprivate func values(
    _ word: String, _ fields: FormFields, _ dictionary: FieldDictionary
  ) -> [FormulaCase.Value] {
    switch self {
    case .number(let number): [.number(Number(number))]
    case .field(let pattern, let isOptional, let isLast):
      fields.fields(pattern, word).compactMap { dictionary.id($0) }.map { field in
        .field(
          field, isOptional: isOptional, isLast: isLast,
          mayBeNegative: dictionary[field].kind == .change)
      }
    case .either(let first, let second):
      [.either(first.terms(word, fields, dictionary), second.terms(word, fields, dictionary))]
    }
  }
}
