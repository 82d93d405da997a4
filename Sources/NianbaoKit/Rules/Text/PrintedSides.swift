/// What cells a stated field is compared with: its own cell, or cells that make it up.
///
/// Texts state totals that no cell prints (予以公开及部分公开258件), and a cell may be empty where
/// its parts have numbers.
struct PrintedSides: Sendable {
  /// What comes of the comparison.
  enum Verdict {
    /// There is nothing to compare with.
    case none
    case agrees
    /// The cells that say something else.
    case differs([FormulaCase.Term])
    case open(holdsIfEmptyIsZero: Bool?)
  }

  private var sums: [FieldID: [[FormulaCase.Term]]] = [:]
  private let own: Set<FieldID>

  /// The cells that formulas such as `total == part + part` name for the field on their left side.
  init(_ formulas: [Formula], _ scope: RuleScope) {
    own = Set(scope.fields.compactMap { scope.dictionary.id($0.id) })
    for formula in formulas {
      // A total that is only stated is no field of the form.
      let stated = formula.claims.flatMap { $0.left.patterns.map { $0.pattern } }
        .filter { !$0.contains("{}") && scope.ids.fields($0).isEmpty }
      let fields = stated.isEmpty ? scope.ids : FormFields(scope.ids.ids + stated)
      for one in FormulaCase.all(formula, fields: fields, scope.dictionary) {
        guard let claim = one.claims.first,
          case .field(let field, _, _, _)? = claim.left.first?.value
        else { continue }
        sums[field, default: []].append(claim.right)
      }
    }
  }

  /// The fields that formulas name.
  var fields: Set<FieldID> { Set(sums.keys) }

  /// A field that is made up of cells, and the cells; nil where no formula was given.
  var first: (field: FieldID, terms: [FormulaCase.Term])? {
    sums.min { $0.key.ordinal < $1.key.ordinal }.map { ($0.key, $0.value[0]) }
  }

  /// Compares a stated number with the field's own cell, and where that has none with the sums.
  func compare(_ fact: Fact, _ cells: Cells) -> Verdict {
    let kind = cells.kinds[Int(fact.field.ordinal)]
    if let printed = cells[fact.field] {
      return fact.allows(printed)
        ? .agrees
        : .differs([
          FormulaCase.Term(
            isNegative: false,
            value: .field(
              fact.field, isOptional: false, isLast: false, mayBeNegative: false))
        ])
    }
    if kind == .unknown { return .open(holdsIfEmptyIsZero: nil) }
    guard let sums = sums[fact.field] else {
      if kind == .empty { return .open(holdsIfEmptyIsZero: fact.allows(Number(0))) }
      return own.contains(fact.field) ? .open(holdsIfEmptyIsZero: nil) : .none
    }
    return compare(fact, with: sums, cells)
  }

  /// The first of the sums that a stated number may mean.
  func agreeing(with fact: Fact, _ cells: Cells) -> [FormulaCase.Term]? {
    sums[fact.field]?.first { terms in
      let total = terms.total(cells, nil)
      return !total.isUnknown && !total.hasEmpty && fact.allows(total.value)
    }
  }

  /// Compares with the first sum that says something.
  ///
  /// Counts are never negative, so that a sum with empty cells is at least what its numbers make.
  private func compare(
    _ fact: Fact, with sums: [[FormulaCase.Term]], _ cells: Cells
  ) -> Verdict {
    var open: Bool?
    for terms in sums {
      let total = terms.total(cells, nil)
      if total.isUnknown { continue }
      if fact.allows(total.value) {
        if !total.hasEmpty { return .agrees }
        open = true
      } else if !total.hasEmpty || fact.isBelow(total.value) {
        return .differs(terms)
      } else {
        open = open ?? false
      }
    }
    return .open(holdsIfEmptyIsZero: open)
  }
}
