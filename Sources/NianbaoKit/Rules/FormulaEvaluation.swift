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
    if leftTotal.hasEmpty || rightTotal.hasEmpty {
      return cannotHold(leftTotal, rightTotal) ? .fails : .undecided(holdsIfEmptyIsZero: holds)
    }
    return holds ? .holds : .fails
  }
}

extension FormulaCase.Comparison {
  /// Whether the numbers of one side with empty cells exceed the other side already: counts are
  /// never negative, so that no number in the empty cells could mend it.
  private func cannotHold(_ leftTotal: Total, _ rightTotal: Total) -> Bool {
    let leftExceeds = !rightTotal.hasEmpty && left.onlyGrows && leftTotal.value > rightTotal.value
    let rightExceeds = !leftTotal.hasEmpty && right.onlyGrows && rightTotal.value > leftTotal.value
    return switch relation {
    case .equal: leftExceeds || rightExceeds
    case .atMost: leftExceeds
    case .atLeast: rightExceeds
    case .less, .more: false
    }
  }
}

extension [FormulaCase.Term] {
  /// Whether the sum can only grow where an empty cell gets a number.
  var onlyGrows: Bool {
    allSatisfy { term in
      if term.isNegative { return false }
      switch term.value {
      case .number: return true
      case .field(_, _, _, let mayBeNegative): return !mayBeNegative
      case .either(let first, let second): return first.onlyGrows && second.onlyGrows
      }
    }
  }

  /// Adds up the terms.
  func total(_ cells: Cells, _ last: Cells?) -> Total {
    var total = Total()
    for term in self {
      switch term.value {
      case .number(let number): total.add(number, isNegative: term.isNegative)
      case .field(let field, let isOptional, let isLast, _):
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
      case .either(let first, let second):
        let chosen = first.isPrinted(cells) ? first : second
        total.add(chosen.total(cells, last), isNegative: term.isNegative)
      }
    }
    return total
  }

  /// The fields that count: the cells of a chosen alternative.
  func fields(_ cells: Cells) -> [(field: FieldID, isNegative: Bool, isLast: Bool)] {
    var fields: [(field: FieldID, isNegative: Bool, isLast: Bool)] = []
    fields.reserveCapacity(count)
    for term in self {
      switch term.value {
      case .number: break
      case .field(let field, let isOptional, let isLast, _):
        if !isOptional || cells.kinds[Int(field.ordinal)] != .absent {
          fields.append((field, term.isNegative, isLast))
        }
      case .either(let first, let second):
        fields += (first.isPrinted(cells) ? first : second).fields(cells)
      }
    }
    return fields
  }

  private func isPrinted(_ cells: Cells) -> Bool {
    contains { term in
      guard case .field(let field, _, _, _) = term.value else { return false }
      return cells.kinds[Int(field.ordinal)] != .absent
    }
  }
}
