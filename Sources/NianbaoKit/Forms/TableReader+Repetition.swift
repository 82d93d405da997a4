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
    guard chosen.contains(where: { $0 < 0 }) else { return [] }
    let glued = gluedRepetition(document, candidates, chosen: chosen, facts: facts)
    if !glued.isEmpty { return glued }
    let neighbours = Neighbours(of: chosen)
    var left = candidates.indices.filter { index in
      chosen[index] < 0 && mayBePrint(candidates[index], beside: neighbours.rows(at: index))
    }
    guard !left.isEmpty else { return [] }
    let taken = Dictionary(facts.map { ($0.field, $0) }) { first, _ in first }
    var differing: [FieldID] = []
    var first: Place?
    for _ in 0..<TableReader.mostPrints where !left.isEmpty {
      let chain = chain(of: left, in: candidates, beside: neighbours)
      let print = zip(left, chain.rows).filter { $0.1 >= 0 }
      let found = print.map {
        RowReader.Found(
          candidate: candidates[$0.0], width: widths[Int($0.1)], block: rows[Int($0.1)].block)
      }
      var reader = RowReader(
        document, found, labels: labels, tableNumbers: tableNumbers,
        hasUnitColumn: table.hasUnitColumn)
      for (found, row) in zip(found, print) {
        reader.read(found.candidate, as: rows[Int(row.1)], below: BlockHeader(), doubt: .none)
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

  /// A finding about the rows of a further print whose values stand together without a separator: they
  /// are compared digit by digit.
  private func gluedRepetition(
    _ document: Document, _ candidates: [RowCandidate], chosen: [Int32], facts: [Fact]
  ) -> [Finding] {
    var differing: [FieldID] = []
    var place: Place?
    var prints = 0
    for (index, candidate) in candidates.enumerated()
    where chosen[index] < 0 && prints < TableReader.mostPrints * rows.count {
      guard candidate.row < 0, candidate.count == 1, candidate.behind == .value,
        candidate.meaning >= 0, labels.meanings[candidate.meaning].rows.count == 1,
        labels.meanings[candidate.meaning].blocks == 0,
        case let row = rows[Int(labels.meanings[candidate.meaning].rows[0])], row.cells.count > 1,
        candidate.values < document.blocks.count,
        case .paragraph(let values) = document.blocks[candidate.values]
      else { continue }
      prints += 1
      let fields = row.fields
      let taken = facts.filter { fields.contains($0.field) }
      let printed = taken.prefix(taken.first?.state == .unreadable ? 1 : taken.count)
      let digits = printed.flatMap { document.text[$0.raw] }
      if digits.elementsEqual(Space.removed(document.text, values.range)) { continue }
      differing += fields
      place = place ?? Place(bytes: values.range, line: values.line)
    }
    // A label that stands once more, with the number of a page, is no table.
    guard prints > TableReader.strayRows, let place else { return [] }
    return [RowFinding.repeated(differing, place)]
  }

  /// How many rows may stand there once more by chance.
  private static let strayRows = 4

  /// Whether a candidate is a row of another print and not a label in another place.
  private func mayBePrint(_ candidate: RowCandidate, beside neighbours: [Int32]) -> Bool {
    let rows = rows(of: candidate)
    if candidate.behind != .label, rows.contains(where: neighbours.contains) { return true }
    guard candidate.behind == .value, candidate.row < 0 else { return candidate.behind == .value }
    let width = widths[Int(rows[0])]
    return candidate.count * 2 > width && candidate.count <= width
  }

  /// The rows that a candidate may be.
  func rows(of candidate: RowCandidate) -> [Int32] {
    candidate.meaning < 0 ? [Int32(bareRow ?? 0)] : labels.meanings[candidate.meaning].rows
  }

  /// The chain of some candidates.
  ///
  /// A label that several rows have, beside one of these rows, is a second print of that row.
  func chain(
    of chosen: [Int], in candidates: [RowCandidate], beside: Neighbours
  ) -> LabelChain {
    LabelChain(chosen.map { candidates[$0] }, isOptional: isOptional) {
      position, candidate in
      let rows = rows(of: candidate)
      guard rows.count > 1 else { return rows }
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
