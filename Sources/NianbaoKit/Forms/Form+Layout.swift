extension Form {
  /// How the form is printed, with its official labels.
  public var layout: FormLayout {
    FormLayout(form: id, title: title, tables: tables.map(\.layout), equations: equations)
  }

  /// The sums on whose word the form itself stands.
  private var equations: [FormLayout.Equation] {
    let fields = FormFields(fields.map { $0.id })
    return rules.filter(\.isSumOfForm).compactMap(\.formula).flatMap { formula in
      guard let equation = formula.equation else { return [FormLayout.Equation]() }
      return fields.words(for: formula.patterns).map { word in
        FormLayout.Equation(
          left: equation.left.printed(word, fields), right: equation.right.printed(word, fields))
      }
    }
  }
}

extension Formula.Sum {
  /// The sum over fields of a form, for one word in place of `{}`; nothing in it is negative.
  fileprivate func printed(_ word: String, _ fields: FormFields) -> [FormLayout.Term] {
    terms.flatMap { term -> [FormLayout.Term] in
      switch term.value {
      case .number: []
      case .field(let pattern, let isOptional, _):
        fields.fields(pattern, word).map { .field($0, isOptional: isOptional) }
      case .either(let first, let second):
        [.either(first.printed(word, fields), second.printed(word, fields))]
      }
    }
  }
}

extension FormTable {
  fileprivate var layout: FormLayout.Table {
    FormLayout.Table(
      title: title, corner: corners.first ?? "", hasUnitColumn: hasUnitColumn,
      blocks: blocks.map(\.layout))
  }
}

extension FormBlock {
  fileprivate var layout: FormLayout.Block {
    var names: [String: String] = [:]
    for variants in rows.compactMap({ $0.label?.variants }) {
      for variant in variants { names[variant] = variants.first }
    }
    return FormLayout.Block(
      columns: columns.map(\.official), rows: rows.map { $0.layout(names) })
  }
}

extension FormRow {
  /// The row, whose groups are called as the rows are that have their labels.
  fileprivate func layout(_ names: [String: String]) -> FormLayout.Row {
    let labels = label?.official ?? []
    return FormLayout.Row(
      labels: labels.dropLast().map { names[$0] ?? $0 } + labels.suffix(1), isOptional: isOptional,
      standsForGroup: standsForGroup,
      fields: fields)
  }
}

extension FormLabel {
  /// The official labels of all levels.
  fileprivate var official: [String] { path.compactMap(\.first) }
}
