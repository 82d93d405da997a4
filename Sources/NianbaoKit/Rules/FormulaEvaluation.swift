/// What a comparison says of a report's cells.
enum Verdict: Equatable {
  /// It holds.
  case holds
  /// It does not hold.
  case fails
  /// A cell is empty or not known, so that nothing can be said. It is told whether the comparison
  /// would hold if empty cells meant zero; nil where that cannot be said either.
  case undecided(holdsIfEmptyIsZero: Bool?)
}

extension FormulaCase {
  /// Evaluates the formula: the conditions first, then every claim.
  ///
  /// - Parameters:
  ///   - cells: The cells of the report.
  ///   - last: Those of the report of the year before, where there is one.
  /// - Returns: The verdict, and the first claim that fails.
  func evaluate(_ cells: Cells, last: Cells?) -> (verdict: Verdict, failed: Comparison?) {
    var result = Verdict.holds
    for condition in conditions {
      switch condition.verdict(cells, last) {
      case .holds: break
      case .fails: return (.holds, nil)
      case .undecided: return (.undecided(holdsIfEmptyIsZero: nil), nil)
      }
    }
    for claim in claims {
      switch (claim.verdict(cells, last), result) {
      case (.holds, _): break
      case (.fails, _): return (.fails, claim)
      case (.undecided(let new), .undecided(let old)):
        result = .undecided(holdsIfEmptyIsZero: Verdict.both(old, new))
      case (let undecided, _): result = undecided
      }
    }
    return (result, nil)
  }
}

extension Verdict {
  fileprivate static func both(_ left: Bool?, _ right: Bool?) -> Bool? {
    guard let left, let right else { return nil }
    return left && right
  }
}

extension FormulaCase.Comparison {
  fileprivate func verdict(_ cells: Cells, _ last: Cells?) -> Verdict {
    let leftTotal = left.total(cells, last)
    let rightTotal = right.total(cells, last)
    if leftTotal.isUnknown || rightTotal.isUnknown { return .undecided(holdsIfEmptyIsZero: nil) }
    let holds = relation.holds(leftTotal.value, rightTotal.value)
    if leftTotal.hasEmpty || rightTotal.hasEmpty { return .undecided(holdsIfEmptyIsZero: holds) }
    return holds ? .holds : .fails
  }
}

extension [FormulaCase.Term] {
  /// Adds up the terms.
  func total(_ cells: Cells, _ last: Cells?) -> Total {
    var total = Total()
    for term in self {
      switch term.value {
      case .number(let number): total.add(number, isNegative: term.isNegative)
      case .field(let field, let isOptional, let isLast):
        let ordinal = Int(field.ordinal)
        if isLast {
          guard let last else {
            total.add(.unknown, Number(0), isNegative: false)
            continue
          }
          total.add(last.kinds[ordinal], last.numbers[ordinal], isNegative: term.isNegative)
        } else if cells.kinds[ordinal] != .absent || !isOptional {
          total.add(cells.kinds[ordinal], cells.numbers[ordinal], isNegative: term.isNegative)
        }
      case .largest(let fields): total.add(Self.largest(fields, cells), isNegative: term.isNegative)
      case .either(let first, let second):
        let chosen = first.isPrinted(cells) ? first : second
        total.add(chosen.total(cells, last), isNegative: term.isNegative)
      }
    }
    return total
  }

  /// The fields that count: the cells of a chosen alternative, the largest of several.
  func fields(_ cells: Cells) -> [(field: FieldID, isNegative: Bool, isLast: Bool)] {
    flatMap { term -> [(field: FieldID, isNegative: Bool, isLast: Bool)] in
      switch term.value {
      case .number: []
      case .field(let field, let isOptional, let isLast):
        isOptional && cells.kinds[Int(field.ordinal)] == .absent
          ? [] : [(field, term.isNegative, isLast)]
      case .largest(let fields):
        fields.max { (cells[$0] ?? Number(0)) < (cells[$1] ?? Number(0)) }
          .map { [($0, term.isNegative, false)] } ?? []
      case .either(let first, let second):
        (first.isPrinted(cells) ? first : second).fields(cells)
      }
    }
  }

  private func isPrinted(_ cells: Cells) -> Bool {
    contains { term in
      guard case .field(let field, _, _) = term.value else { return false }
      return cells.kinds[Int(field.ordinal)] != .absent
    }
  }

  private static func largest(_ fields: [FieldID], _ cells: Cells) -> Total {
    var total = Total()
    var largest: Number?
    for field in fields {
      let ordinal = Int(field.ordinal)
      if cells.kinds[ordinal] == .number {
        largest = Swift.max(largest ?? cells.numbers[ordinal], cells.numbers[ordinal])
      } else if cells.kinds[ordinal] != .absent {
        total.add(cells.kinds[ordinal], Number(0), isNegative: false)
      }
    }
    if let largest {
      total.add(largest, isNegative: false)
    } else {
      total.add(.absent, Number(0), isNegative: false)
    }
    return total
  }
}
