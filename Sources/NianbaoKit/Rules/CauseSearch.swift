/// Looks for single changes of a cell with which every sum of a report would hold.
///
/// Sums cross each other: a wrong cell breaks just the sums that it is part of, and the same
/// difference is left in all of them. Where more than one change would do, those come first that a
/// slip of the pen explains, that the text confirms, or with which other rules hold, too.
struct CauseSearch {
  /// A sum of the form as one line: `coefficient` times each cell adds up to zero.
  private struct Line {
    var terms: [(field: FieldID, coefficient: Int64)]
    /// What the cells add up to, empty ones taken as zero.
    var residual: Number
    /// Whether every cell has a number.
    var isCertain: Bool

    func coefficient(_ field: FieldID) -> Int64? {
      terms.first { $0.field == field }?.coefficient
    }

    /// The value of a cell with which the line holds; nil where it would be below zero.
    func mended(_ field: FieldID, _ old: Number) -> Number? {
      guard let coefficient = coefficient(field),
        let new = old.adding(coefficient > 0 ? residual.negated : residual), new >= Number(0)
      else { return nil }
      return new.reduced
    }
  }

  /// Changes of the same findings are linked by the cells that their sums share.
  struct Cause {
    /// The cells of the sums that fail.
    let fields: Set<FieldID>
    /// The changes, the likeliest one first.
    let changes: [Suggestion.Change]
  }

  private let cells: Cells
  private let lines: [Line]
  private let relations: [FormulaCase]
  /// What running text says of a field.
  private let stated: [FieldID: Number]

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - equations: The sums of the report's form.
  ///   - relations: Formulas of the form that are no such sums.
  ///   - subject: The report.
  init(_ equations: [FormulaCase], beside relations: [FormulaCase], _ subject: Subject) {
    cells = subject.cells
    lines = equations.compactMap { Self.line($0, subject.cells) }
    self.relations = relations
    stated = Dictionary(
      subject.report.facts.lazy.filter { $0.origin == .prose && $0.bounds == nil }
        .compactMap { fact in fact.value.map { (fact.field, $0) } }
    ) { first, _ in first }
  }

  private static func line(_ equation: FormulaCase, _ cells: Cells) -> Line? {
    guard let claim = equation.claims.first else { return nil }
    let left = claim.left.total(cells, nil)
    let right = claim.right.total(cells, nil)
    guard !left.isUnknown, !right.isUnknown, let residual = left.value.adding(right.value.negated)
    else { return nil }
    let leftSide = claim.left.fields(cells)
    let rightSide = claim.right.fields(cells)
    var terms: [(field: FieldID, coefficient: Int64)] = []
    terms.reserveCapacity(leftSide.count + rightSide.count)
    for term in leftSide { terms.append((term.field, term.isNegative ? -1 : 1)) }
    for term in rightSide { terms.append((term.field, term.isNegative ? 1 : -1)) }
    return Line(
      terms: terms, residual: residual, isCertain: !left.hasEmpty && !right.hasEmpty)
  }

  /// The causes of the sums that fail, one for each group of sums that share cells.
  func causes() -> [Cause] {
    var failing = lines.filter { $0.isCertain && $0.residual != Number(0) }
    var causes: [Cause] = []
    while let first = failing.popLast() {
      var group = [first]
      var fields = Set(first.terms.map { $0.field })
      while let next = failing.firstIndex(where: { line in
        line.terms.contains { fields.contains($0.field) }
      }) {
        let line = failing.remove(at: next)
        group.append(line)
        fields.formUnion(line.terms.map { $0.field })
      }
      let changes = changes(for: group)
      if !changes.isEmpty { causes.append(Cause(fields: fields, changes: changes)) }
    }
    return causes
  }

  /// The empty cells that would, filled with the difference, make every sum hold that sees them.
  ///
  /// Two such cells of one sum explain it equally well; neither is given.
  func fillings() -> [Suggestion.Change] {
    var found: [Suggestion.Change] = []
    for line in lines where !line.isCertain && line.residual != Number(0) {
      for (field, _) in line.terms
      where cells.kinds[Int(field.ordinal)] == .empty
        && !found.contains(where: { $0.field == field })
      {
        let seen = lines.filter { $0.coefficient(field) != nil }
        if let value = value(of: field, Number(0), in: seen), value != Number(0) {
          found.append(Suggestion.Change(field: field, value: value))
        }
      }
    }
    return found.filter { change in
      !lines.contains { line in
        line.coefficient(change.field) != nil
          && found.contains { $0.field != change.field && line.coefficient($0.field) != nil }
      }
    }
  }

  /// The changes that mend a group of failing sums and break no other, best first.
  private func changes(for group: [Line]) -> [Suggestion.Change] {
    guard let first = group.first else { return [] }
    let found = first.terms.compactMap { term -> (change: Suggestion.Change, rank: Int)? in
      guard let old = cells[term.field], let new = value(of: term.field, old, in: group),
        !breaksAnother(term.field, besides: group.count)
      else { return nil }
      let change = Suggestion.Change(field: term.field, value: new)
      return (change, rank(change, from: old, first))
    }
    return found.sorted { $0.rank > $1.rank }.map { $0.change }
  }

  /// The value with which all of some sums hold; nil if there is none.
  private func value(of field: FieldID, _ old: Number, in group: [Line]) -> Number? {
    var value: Number?
    for line in group {
      guard let new = line.mended(field, old), value == nil || value == new else { return nil }
      value = new
    }
    return value
  }

  /// Whether a cell is part of a sum that holds as it is.
  private func breaksAnother(_ field: FieldID, besides failing: Int) -> Bool {
    lines.count { $0.isCertain && $0.coefficient(field) != nil } > failing
  }

  /// How likely a change is: confirmed by the text, a slip of the pen, a total left as it was.
  private func rank(_ change: Suggestion.Change, from old: Number, _ line: Line) -> Int {
    var rank = 0
    if let said = stated[change.field] {
      rank += said == change.value ? 100 : said == old ? -50 : 0
    }
    rank += 12 * (failingRelations(cells) - failingRelations(cells.with(change)))
    let open = lines.filter { !$0.isCertain && $0.coefficient(change.field) != nil }
    rank -= 10 * open.count { $0.residual == Number(0) }
    rank += 8 * (Slip(from: change.value, to: old)?.weight ?? 0)
    // A sum has one total on its side, and several parts on the other.
    let coefficient = line.coefficient(change.field) ?? 0
    if line.terms.count(where: { $0.coefficient == coefficient }) == 1 { rank += 4 }
    return rank
  }

  private func failingRelations(_ cells: Cells) -> Int {
    relations.count { $0.evaluate(cells, last: nil).verdict == .fails }
  }
}

extension Cells {
  /// The cells with another number in one of them.
  fileprivate func with(_ change: Suggestion.Change) -> Cells {
    var cells = self
    cells.set(change.field, .number, change.value)
    return cells
  }
}
