/// The same table a second time in one document.
extension TableReader {
  /// How often a table is looked for in one document beside the print that is taken.
  private static let mostPrints = 8

  /// A finding about the values of further prints of the table, where they differ from those taken.
  ///
  /// What is left when the rows of the first print are taken is aligned again.
  func repetitions(
    _ document: Document, _ candidates: [RowCandidate], chosen: [Int32], facts: [Fact],
    _ tableNumbers: [Int32]
  ) -> [Finding] {
    var left = candidates.indices.filter { chosen[$0] < 0 && candidates[$0].count > 0 }
    guard !left.isEmpty else { return [] }
    let taken = Dictionary(facts.map { ($0.field, $0) }) { first, _ in first }
    let neighbours = Neighbours(of: chosen)
    var differing: [FieldID] = []
    var first: Place?
    for _ in 0..<TableReader.mostPrints where !left.isEmpty {
      let chain = chain(of: left, in: candidates, beside: neighbours)
      let print = zip(left, chain.rows).filter { $0.1 >= 0 }
      let found = print.map { candidates[$0.0] }
      // Without one complete row it is no print of the table, but labels in other places.
      guard found.contains(where: { $0.weight > 1 }) else { break }
      var reader = RowReader(
        document, found, tableNumbers: tableNumbers, hasUnitColumn: table.hasUnitColumn)
      for (candidate, row) in zip(found, print) {
        reader.read(candidate, as: rows[Int(row.1)], below: BlockHeader(), doubt: .none)
      }
      for fact in reader.facts {
        guard let other = taken[fact.field], fact.disagrees(with: other) else { continue }
        differing.append(fact.field)
        if first == nil { first = fact.place }
      }
      left = zip(left, chain.rows).filter { $0.1 < 0 }.map(\.0)
    }
    return first.map { [RowFinding.repeated(differing, $0)] } ?? []
  }

  /// The chain of some candidates.
  ///
  /// A label that several rows have, beside one of these rows, is a second print of that row.
  func chain(
    of indices: some Collection<Int>, in candidates: [RowCandidate], beside: Neighbours? = nil
  ) -> LabelChain {
    let chosen = Array(indices)
    return LabelChain(chosen.map { candidates[$0] }, isOptional: rows.map(\.isOptional)) {
      position, candidate in
      guard candidate.meaning >= 0 else { return [Int32(bareRow ?? 0)] }
      let rows = labels.meanings[candidate.meaning].rows
      guard rows.count > 1, let beside else { return rows }
      let near = beside.rows(at: chosen[position]).filter { rows.contains($0) }
      return near.isEmpty ? rows : near
    }
  }

  /// The rows taken right above and right below each candidate.
  struct Neighbours {
    private var above: [Int32] = []
    private var below: [Int32] = []

    init(of chosen: [Int32]) {
      above = Neighbours.last(chosen)
      below = Neighbours.last(chosen.reversed()).reversed()
    }

    func rows(at candidate: Int) -> [Int32] {
      let (upper, lower) = (above[candidate], below[candidate])
      return upper == lower || lower < 0 ? [upper] : upper < 0 ? [lower] : [upper, lower]
    }

    private static func last(_ chosen: some Sequence<Int32>) -> [Int32] {
      var last: Int32 = -1
      return chosen.map { row in
        if row >= 0 { last = row }
        return last
      }
    }
  }
}
