/// A place in a document that may be a row of a form table.
struct RowCandidate: Sendable {
  /// The meaning of its label, or -1 for a row that follows its header without a label.
  let meaning: Int
  /// Where the label stands, or the values if there is none.
  let offset: Int
  /// The block of the document.
  let block: Int
  /// The row of the table, or -1 in text with one cell per line.
  let row: Int
  /// The first cell or block behind the label.
  let values: Int
  /// How sure it is to be a row: 2 when it has as many values as the form has columns, else 1.
  let weight: Int
}

/// The longest chain of rows in the order of the form.
///
/// Labels such as 其他 or 总计 are rows, columns and headings at once, and 其他情形数 stands three
/// times in one table; only their order tells which is which. Takes time proportional to the number
/// of candidates times the number of rows.
struct LabelChain {
  /// For each candidate the row it was taken for, or -1.
  let rows: [Int32]

  init(_ candidates: [RowCandidate], rowCount: Int, rows rowsOf: (RowCandidate) -> [Int32]) {
    if let simple = LabelChain.ascending(candidates, rowsOf) {
      rows = simple
      return
    }
    struct Link {
      var weight = 0
      var link = -1
    }
    var best = Array(repeating: Link(), count: rowCount)  // the best chain that ends at each row
    var links: [(candidate: Int, row: Int32, before: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      for row in rowsOf(candidate).reversed() {
        var before = Link()
        for earlier in 0..<Int(row) where best[earlier].weight > before.weight {
          before = best[earlier]
        }
        let weight = before.weight + candidate.weight
        if weight > best[Int(row)].weight {
          links.append((index, row, before.link))
          best[Int(row)] = Link(weight: weight, link: links.count - 1)
        }
      }
    }
    var chosen = Array(repeating: Int32(-1), count: candidates.count)
    var link = best.max { $0.weight < $1.weight }?.link ?? -1
    while link >= 0 {
      chosen[links[link].candidate] = links[link].row
      link = links[link].before
    }
    rows = chosen
  }

  /// The usual case: every candidate can be one row only, and they come in order.
  private static func ascending(
    _ candidates: [RowCandidate], _ rowsOf: (RowCandidate) -> [Int32]
  ) -> [Int32]? {
    var rows: [Int32] = []
    rows.reserveCapacity(candidates.count)
    var last: Int32 = -1
    for candidate in candidates {
      let possible = rowsOf(candidate)
      guard possible.count == 1, possible[0] > last else { return nil }
      last = possible[0]
      rows.append(last)
    }
    return rows
  }
}
