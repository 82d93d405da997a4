/// The best chain of rows in the order of the form.
///
/// Labels such as 其他 or 总计 are rows, columns and headings at once, and 其他情形数 stands three
/// times in one table; only their order tells which is which. A candidate that the chain passes over
/// counts against it, so that a chain does not go from one table to the next that has the same
/// labels; so does, a little, a row of the form. Takes time proportional to the number of candidates
/// times the number of rows.
struct LabelChain {
  /// For each candidate the row it was taken for, or -1.
  let rows: [Int32]

  /// What a candidate weighs more than a row of the form.
  private static let candidateWeight = 16

  /// Finds the chain.
  ///
  /// - Parameters:
  ///   - candidates: The candidates in the order of the document.
  ///   - isOptional: For each row of the form whether prints may leave it out.
  ///   - rowsOf: The rows that a candidate may be, by its position in the list; ascending.
  init(
    _ candidates: [RowCandidate], isOptional: [Bool], rows rowsOf: (Int, RowCandidate) -> [Int32]
  ) {
    if let simple = LabelChain.ascending(candidates, rowsOf) {
      rows = simple
      return
    }
    struct Link {
      var weight = 0  // of the chain, of all candidates up to its end, and of all rows up to it
      var link = -1
    }
    // How many rows in front of each are always printed.
    let rowsBefore = isOptional.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 0 : 1)) }
    var best = Array(repeating: Link(), count: isOptional.count)  // the best chain to each row
    var links: [(candidate: Int, row: Int32, before: Int)] = []
    var passed = 0  // the weight of all candidates so far
    var end = (weight: 0, link: -1)
    for (index, candidate) in candidates.enumerated() {
      // Where a label may be several rows, lower rows come last, so as not to follow themselves.
      for row in rowsOf(index, candidate).reversed() {
        let skipped = passed + rowsBefore[Int(row)]
        var before = Link(weight: skipped)  // a chain that begins here
        for earlier in 0..<Int(row) where best[earlier].weight > before.weight {
          before = best[earlier]
        }
        let own = candidate.weight * LabelChain.candidateWeight
        let weight = before.weight - skipped + own
        let whole = weight + passed + own + rowsBefore[Int(row) + 1]
        if best[Int(row)].link < 0 || whole > best[Int(row)].weight {
          links.append((index, row, before.link))
          best[Int(row)] = Link(weight: whole, link: links.count - 1)
          if weight > end.weight { end = (weight, links.count - 1) }
        }
      }
      passed += candidate.weight * LabelChain.candidateWeight
    }
    var chosen = Array(repeating: Int32(-1), count: candidates.count)
    var link = end.link
    while link >= 0 {
      chosen[links[link].candidate] = links[link].row
      link = links[link].before
    }
    rows = chosen
  }

  /// The usual case: every candidate can be one row only, and they come in order.
  private static func ascending(
    _ candidates: [RowCandidate], _ rowsOf: (Int, RowCandidate) -> [Int32]
  ) -> [Int32]? {
    var rows: [Int32] = []
    rows.reserveCapacity(candidates.count)
    var last: Int32 = -1
    for (index, candidate) in candidates.enumerated() {
      let possible = rowsOf(index, candidate)
      guard possible.count == 1, possible[0] > last else { return nil }
      last = possible[0]
      rows.append(last)
    }
    return rows
  }
}
