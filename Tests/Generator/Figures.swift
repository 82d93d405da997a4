import NianbaoKit
import TestSupport

/// The values of a report, each in the unit of its field, with the sums that the form asks for.
struct Figures {
  var values: [String: Number] = [:]

  /// The value of a field.
  subscript(field: Field) -> Number {
    get { values[field.id] ?? Number(0) }
    set { values[field.id] = newValue }
  }

  /// Figures for the rows that a report prints; where the author may err, in one report of ten a sum
  /// is wrong.
  init(_ tables: [PrintedTable], mayErr: Bool, _ random: inout SeededNumbers) {
    let isBig = random.chance(25)
    for block in tables.flatMap(\.blocks) {
      for field in block.rows.flatMap(\.fields) {
        self[field] = Figures.value(of: field, isBig, &random)
      }
      balance(block, &random)
      for row in block.rows { addUp(columnsOf: row, in: block) }
      addUpParts(of: block)
      limitSelections(in: block)
    }
    if random.chance(10), mayErr { mistake(in: tables, &random) }
  }

  private static func value(
    of field: Field, _ isBig: Bool, _ random: inout SeededNumbers
  ) -> Number {
    guard random.chance(isBig ? 70 : 25) else { return Number(0) }
    switch field.kind {
    case .count:
      // Small numbers are frequent and large ones rare, over several orders of magnitude.
      let limit = random.one(of: isBig ? [9, 60, 400, 3000, 70000] : [3, 9, 60])
      return Number(Int64(random.number(in: 1...limit)))
    case .change:
      return Number(Int64(random.number(in: -40...40)))
    case .amount:
      let decimals = random.one(of: [0, 1, 2, 2, 4, 6])
      let limit = isBig ? 9_000_000 : 90_000
      return Number(Int64(random.number(in: 1...limit)), decimals: UInt8(decimals)).reduced
    }
  }

  /// An author's mistake: one of the totals is not the sum of its parts.
  private mutating func mistake(in tables: [PrintedTable], _ random: inout SeededNumbers) {
    var totals: [Field] = []
    for block in tables.flatMap(\.blocks) {
      for row in block.rows {
        totals += row.fields.indices.filter { !block.parts(ofColumn: $0).isEmpty }
          .map { row.fields[$0] }
        if !block.parts(of: row).isEmpty { totals += row.fields }
      }
    }
    guard !totals.isEmpty else { return }
    let field = random.one(of: totals)
    let wrong = self[field].digits + Int64(random.one(of: [-2, -1, 1, 3]))
    self[field] = Number(max(wrong, 0))
  }
}
