/// A sum that a form prescribes: the fields on both sides add up to the same.
///
/// Printed tables often break their sums. A sum never changes what is printed; it only parts digits
/// that stand together without a separator.
public struct FormSum: Sendable, Hashable {
  /// The ids of the fields on the one side, such as a total.
  public let left: [String]
  /// The ids of the fields on the other side, such as its parts.
  public let right: [String]

  /// A sum over fields.
  public init(left: [String], right: [String]) {
    self.left = left
    self.right = right
  }
}

extension Form {
  /// The sums that the form prescribes for one of its tables.
  ///
  /// They are the form's own rules: equations on whose word the form itself stands.
  public func sums(of table: FormTable) -> [FormSum] {
    let own = Set(table.blocks.flatMap { $0.rows.flatMap { $0.fields.map { $0.id } } })
    let ids = FormFields(fields.map { $0.id })
    return rules.filter(\.isSumOfForm)
      .flatMap { rule -> [FormSum] in
        guard let formula = rule.formula, let equation = formula.equation else { return [] }
        return ids.words(for: formula.patterns).map { word in
          FormSum(
            left: FormSum.fields(equation.left, word, ids),
            right: FormSum.fields(equation.right, word, ids))
        }
      }
      .filter { own.isSuperset(of: $0.left + $0.right) }
  }
}

extension FormSum {
  fileprivate static func fields(
    _ sum: Formula.Sum, _ word: String, _ fields: FormFields
  ) -> [String] {
    var found: [String] = []
    for id in sum.patterns.flatMap({ fields.fields($0.pattern, word) })
    where !found.contains(id) { found.append(id) }
    return found
  }
}
