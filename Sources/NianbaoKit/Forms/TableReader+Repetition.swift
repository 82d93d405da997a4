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
    let (glued, gluedRows) = gluedRepetition(
      document, candidates, chosen: chosen, facts: facts)
    let neighbours = Neighbours(of: chosen)
    var left = candidates.indices.filter { index in
      chosen[index] < 0 && !gluedRows.contains(index)
        && mayBePrint(candidates[index], beside: neighbours.rows(at: index))
    }
    guard !left.isEmpty else { return glued }
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
        guard let other = taken[fact.field], fact.disagrees(with: other),
          !differing.contains(fact.field)
        else { continue }
        differing.append(fact.field)
        if first == nil { first = fact.place }
      }
      left = zip(left, chain.rows).filter { $0.1 < 0 }.map(\.0)
    }
    guard let first else { return glued }
    let named = differing.prefix(RowFinding.mostNames).compactMap { names[$0] }
    return glued + [RowFinding.repeated(table.title, differing, named, first)]
  }

  /// A finding about the rows of a further print whose values stand together without a separator: they
  /// are compared digit by digit.
  ///
  /// - Returns: The finding, if there is one, and the candidates that are such rows.
  private func gluedRepetition(
    _ document: Document, _ candidates: [RowCandidate], chosen: [Int32], facts: [Fact]
  ) -> (findings: [Finding], candidates: Set<Int>) {
    var differing: [Int] = []
    var place: Place?
    var prints: Set<Int> = []
    var last = (candidate: -1, row: -1)
    for (index, candidate) in candidates.enumerated()
    where chosen[index] < 0 && prints.count < TableReader.mostPrints * rows.count {
      guard candidate.row < 0, candidate.count == 1, candidate.behind == .value,
        candidate.values < document.blocks.count,
        case .paragraph(let values) = document.blocks[candidate.values],
        let number = gluedRow(candidate, below: last.candidate == index - 1 ? last.row : nil)
      else { continue }
      last = (index, number)
      prints.insert(index)
      let fields = rows[number].fields
      let taken = facts.filter { fields.contains($0.field) }
      if isSame(taken, as: values.range.lowerBound, in: document.text) { continue }
      if !differing.contains(number) { differing.append(number) }
      place = place ?? Place(bytes: values.range, line: values.line)
    }
    // A label that stands once more, with the number of a page, is no table.
    guard prints.count > TableReader.strayRows else { return ([], []) }
    let finding = place.map { RowFinding.repeated(table.title, differing.map { rows[$0] }, $0) }
    return (finding.map { [$0] } ?? [], prints)
  }

  /// Whether the digits of a row that was taken stand at a place too; the number of the next label may
  /// stand behind them.
  private func isSame(_ taken: [Fact], as start: Int, in text: [UInt8]) -> Bool {
    let other = digits(at: start, in: text)
    if let first = taken.first, first.state == .unreadable {
      return other == digits(at: first.raw.lowerBound, in: text)
    }
    let digits = taken.flatMap { text[$0.raw] }
    return other == digits || other.last == 0x2E && other.starts(with: digits)
  }

  /// All digits, points and strokes that stand together.
  private func digits(at start: Int, in text: [UInt8]) -> [UInt8] {
    text[start...].prefix { (0x2C...0x39).contains($0) || $0 == 0x20 }.filter { $0 != 0x20 }
  }

  /// The row of several cells that a candidate with one value is; nil where it may be another row, a
  /// column or a word of its own.
  ///
  /// 总计 and 其他 are a row only right below the row above them in the form.
  private func gluedRow(_ candidate: RowCandidate, below upper: Int?) -> Int? {
    guard candidate.meaning >= 0 else { return nil }
    let meaning = labels.meanings[candidate.meaning]
    let found = meaning.rows.map { Int($0) }.first { row in
      guard meaning.rows.count > 1 || meaning.blocks != 0 else { return true }
      guard let upper, upper < row else { return false }
      return rows[(upper + 1)..<row].allSatisfy(\.isOptional)
    }
    return found.flatMap { rows[$0].cells.count > 1 ? $0 : nil }
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
