/// Rows whose labels are damaged, beside rows that are sure.
extension TableScan {
  /// A row that was recognised although its label is damaged.
  struct RepairedRow {
    let row: Int
    let printed: Range<Int>
    let place: (line: Int32, block: Int, row: Int)
  }

  /// Where rows of the form may be missing: between two rows that follow each other in a document.
  private struct Gap {
    /// The candidates above and below, or -1 and the number of candidates at the ends.
    let upper: Int
    let lower: Int
    /// The rows of the form in between.
    let rows: Range<Int>
  }

  /// How many damaged labels of a table are looked at.
  private static let mostRepairs = 64

  /// Makes candidates of the unknown rows that stand just where rows of the form are missing, and
  /// whose words are damaged prints of their labels; drops the others that have no values.
  ///
  /// - Parameters:
  ///   - chosen: For each candidate the row it was taken for, or -1.
  ///   - isOptional: For each row of the form whether prints may leave it out.
  /// - Returns: The rows that became candidates.
  mutating func repair(_ chosen: [Int32], isOptional: [Bool]) -> [RepairedRow] {
    guard !unknownRows.isEmpty else { return [] }
    var repairs: [(unknown: Int, row: Int)] = []
    var looked = 0
    var next = 0
    for gap in gaps(chosen, rowCount: isOptional.count) {
      while next < unknownRows.count, unknownRows[next].candidates <= gap.upper { next += 1 }
      var end = next
      while end < unknownRows.count, unknownRows[end].candidates <= gap.lower { end += 1 }
      let unknown = (next..<end).filter { isInside($0, gap) }
      next = end
      looked += unknown.count
      guard looked <= TableScan.mostRepairs else { break }
      repairs += pairs(unknown, gap, isOptional)
    }
    let repaired = repairs.map { repair in
      let unknown = unknownRows[repair.unknown]
      return RepairedRow(
        row: repair.row, printed: unknown.label, place: (unknown.line, unknown.block, unknown.row))
    }
    if !repairs.isEmpty { insert(repairs) }
    unknownRows.removeAll { !$0.hasValues }
    return repaired
  }

  private func gaps(_ chosen: [Int32], rowCount: Int) -> [Gap] {
    var gaps: [Gap] = []
    var upper = (candidate: -1, row: -1)
    for (candidate, row) in chosen.enumerated() where row >= 0 {
      gaps.append(
        Gap(upper: upper.candidate, lower: candidate, rows: upper.row + 1..<Int(row)))
      upper = (candidate, Int(row))
    }
    gaps.append(Gap(upper: upper.candidate, lower: chosen.count, rows: upper.row + 1..<rowCount))
    return gaps.filter { !$0.rows.isEmpty }
  }

  /// Whether an unknown row stands in the same print of the table as the rows that are sure: in a
  /// table between its first and its last one the row right beside them.
  private func isInside(_ unknown: Int, _ gap: Gap) -> Bool {
    let row = unknownRows[unknown]
    func isBeside(_ candidate: Int) -> Bool {
      candidates[candidate].block == row.block && candidates[candidate].row >= 0
    }
    if gap.upper < 0 {
      return gap.lower < candidates.count && row.candidates == gap.lower && row.row >= 0
        && isBeside(gap.lower)
    }
    if gap.lower == candidates.count {
      return row.candidates == gap.upper + 1 && row.row >= 0 && isBeside(gap.upper)
    }
    guard row.row >= 0 else {
      return candidates[gap.upper].row < 0 && candidates[gap.lower].row < 0
    }
    return isBeside(gap.upper) || isBeside(gap.lower)
  }

  /// The rows of the form that unknown rows in a gap are.
  private func pairs(
    _ unknown: [Int], _ gap: Gap, _ isOptional: [Bool]
  ) -> [(unknown: Int, row: Int)] {
    guard !unknown.isEmpty else { return [] }
    let required = gap.rows.filter { !isOptional[$0] }
    if required.count == unknown.count {
      return zip(unknown, required).filter { isDamaged($0, $1, gap) }
    }
    guard required.isEmpty, unknown.count == 1 else { return [] }
    let rows = gap.rows.filter { isDamaged(unknown[0], $0, gap) }
    return rows.count == 1 ? [(unknown[0], rows[0])] : []
  }

  private func isDamaged(_ unknown: Int, _ row: Int, _ gap: Gap) -> Bool {
    let words = LabelSpelling(text, unknownRows[unknown].label)
    let printed = [gap.upper, gap.lower].filter(candidates.indices.contains)
      .map { candidates[$0].meaning }
    guard
      let label = labels.damaged(
        words, printOf: { $0.rows.contains(Int32(row)) }, beside: printed)
    else { return false }
    // The rest of a shortened label may stand in the next row, with the values.
    return unknownRows[unknown].hasValues
      || words.characters.count >= LabelSpelling(label).characters.count
  }

  /// Puts candidates in the place of unknown rows.
  private mutating func insert(_ repairs: [(unknown: Int, row: Int)]) {
    var all: [RowCandidate] = []
    var rest: [UnknownRow] = []
    var next = 0
    for (index, unknown) in unknownRows.enumerated() {
      while next < unknown.candidates {
        all.append(candidates[next])
        next += 1
      }
      if let repair = repairs.first(where: { $0.unknown == index }),
        let meaning = labels.meaning(ofRow: Int32(repair.row))
      {
        all.append(candidate(of: unknown, meaning: meaning))
      } else {
        var unknown = unknown
        unknown.candidates = all.count
        rest.append(unknown)
      }
    }
    candidates = all + candidates[next...]
    unknownRows = rest
  }

  /// An unknown row as a candidate with a meaning.
  func candidate(of unknown: UnknownRow, meaning: Int) -> RowCandidate {
    var values = unknown.block + 1
    var count = 0
    if unknown.row >= 0, case .table(let table) = blocks[unknown.block] {
      values = unknown.cell + 1
      count = self.values(behind: unknown.cell, table, row: unknown.row).count
    } else {
      if hasUnitColumn { values = behindUnit(values) }
      count = ValueRun(blocks, from: values, in: text).count
    }
    return RowCandidate(
      meaning: meaning, offset: unknown.label.lowerBound, block: unknown.block, row: unknown.row,
      values: values, count: count, isComplete: count == width(meaning), behind: .value,
      header: unknown.header)
  }
}
