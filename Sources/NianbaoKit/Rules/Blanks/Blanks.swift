/// The empty cells of a report beside the sums that they take part in.
///
/// Argument of the rules about empty cells:
///
/// | clause | meaning |
/// |---|---|
/// | `sum` | what must hold if empty cells mean zero: a formula, or the ids of rules |
/// | `besides` | the id of a finding that speaks of an empty cell already |
struct Blanks: Sendable {
  private let sums: [FormulaCase]
  private let besides: [String]

  /// The sums of an argument, over the fields of a form.
  init(_ argument: RuleArgument, _ scope: RuleScope) {
    let fields = scope.ids
    besides = argument.all("besides")
    sums = argument.formulas("sum", scope).flatMap {
      FormulaCase.all($0, fields: fields, scope.dictionary)
    }
  }

  /// So many cells are cited at most.
  private static let mostCited = 8

  /// The first of some empty cells, as findings cite them.
  static func cited(_ fields: [FieldID], _ subject: Subject) -> [CitedCell] {
    fields.prefix(mostCited).compactMap { subject.cited($0) }
  }

  /// The fields of which other findings speak already.
  func told(in report: Report) -> Set<FieldID> {
    Set(report.findings.lazy.filter { besides.contains($0.rule) }.flatMap { $0.fields })
  }

  /// An empty total, the sum of its parts, and whether none of them is empty.
  typealias EmptyTotal = (field: FieldID, sum: Number, isWhole: Bool)

  /// The totals, each the whole left side of a sum.
  func totals(_ cells: Cells) -> [FieldID] {
    sums.compactMap { sum in
      guard let claim = sum.claims.first, claim.left.count == 1 else { return nil }
      return claim.left.fields(cells).first?.field
    }
  }

  /// The empty totals whose parts have numbers.
  func emptyTotals(_ cells: Cells) -> [EmptyTotal] {
    sums.compactMap { emptyTotal(of: $0, cells) }
  }

  private func emptyTotal(_ claim: FormulaCase.Comparison, _ cells: Cells) -> FieldID? {
    guard claim.left.count == 1, case .field(let total, _, _, _) = claim.left[0].value,
      cells.kinds[Int(total.ordinal)] == .empty,
      claim.right.fields(cells).contains(where: { cells[$0.field] != nil })
    else { return nil }
    return total
  }

  private func emptyTotal(of sum: FormulaCase, _ cells: Cells) -> EmptyTotal? {
    for claim in sum.claims {
      if let field = emptyTotal(claim, cells) {
        let parts = claim.right.total(cells, nil)
        return (field, parts.value, !parts.hasEmpty && !parts.isUnknown)
      }
    }
    return nil
  }

  /// Whether the report leaves a cell empty wherever it means zero.
  ///
  /// It does when there are at least as many empty cells as zeros, and when every sum in which an
  /// empty cell takes part holds if that cell means zero, of which there must be one. An empty total
  /// above parts with numbers does not count: it is left out, not zero.
  func meanZero(_ cells: Cells) -> Bool {
    var (empty, zeros) = (0, 0)
    for (kind, number) in zip(cells.kinds, cells.numbers) {
      if kind == .empty { empty += 1 }
      if kind == .number, number.digits == 0 { zeros += 1 }
    }
    guard empty > 0, empty >= zeros else { return false }
    var isShown = false
    for sum in sums where emptyTotal(of: sum, cells) == nil {
      guard case .undecided(let holds?) = sum.evaluate(cells, last: nil).verdict else { continue }
      if !holds { return false }
      isShown = true
    }
    return isShown
  }
}

extension Cells {
  /// Whether any cell is empty.
  var hasEmpty: Bool { kinds.contains(.empty) }

  /// The fields of the empty cells, in the order of the dictionary.
  var empty: [FieldID] {
    kinds.indices.filter { kinds[$0] == .empty }.map { FieldID(ordinal: Int32($0)) }
  }
}
