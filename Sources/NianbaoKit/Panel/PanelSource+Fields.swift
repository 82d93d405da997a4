extension PanelSource {
  /// The fields of the cells that stand for the series.
  public var fields: [FieldID] { terms.flatMap(\.fields) }
}

extension FormulaCase.Term {
  /// The fields of the term.
  fileprivate var fields: [FieldID] {
    switch value {
    case .number: []
    case .field(let field, _, _, _): [field]
    case .either(let first, let second): (first + second).flatMap(\.fields)
    }
  }
}
