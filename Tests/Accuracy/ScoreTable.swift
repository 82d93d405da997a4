/// Scores by groups, printed as a table.
struct ScoreTable {
  /// The heading of the first column.
  let title: String
  private(set) var groups: [(name: String, score: Score)] = []
  private(set) var deviations: [Deviation] = []

  private static var columns: [(name: String, path: KeyPath<Score, Int>)] {
    [
      ("docs", \.documents), ("no output", \.withoutOutput), ("cells", \.cells), ("right", \.right),
      ("absent", \.absent), ("flagged", \.flagged), ("SILENT", \.silent), ("invented", \.invented),
      ("nonzero", \.nonzero), ("nonzero right", \.nonzeroRight), ("docs right", \.wholeDocuments),
      ("lost", \.lost), ("lost right", \.lostRight),
    ]
  }

  init(_ title: String) { self.title = title }

  /// Adds the score of a document or of a run to a group.
  mutating func add(_ scorer: Scorer, to group: String) {
    deviations += scorer.deviations
    if let index = groups.firstIndex(where: { $0.name == group }) {
      groups[index].score += scorer.score
    } else {
      groups.append((group, scorer.score))
    }
  }

  /// The sum over all groups.
  var total: Score { groups.reduce(into: Score()) { $0 += $1.score } }

  /// The table's lines.
  var lines: [String] {
    let rows = groups.map { ($0.name, $0.score) } + (groups.count > 1 ? [("all", total)] : [])
    let first = max(title.width, rows.map(\.0.width).max() ?? 0)
    let widths = ScoreTable.columns.map { column in
      max(column.name.count, "\(total[keyPath: column.path])".count) + 2
    }
    func line(_ name: String, _ cells: [String]) -> String {
      name + String(repeating: " ", count: first - name.width)
        + zip(cells, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined()
    }
    return [line(title, ScoreTable.columns.map(\.name))]
      + rows.map { name, score in
        line(name, ScoreTable.columns.map { "\(score[keyPath: $0.path])" })
      }
  }

  /// Sentences about the sum of all groups.
  var summary: [String] {
    let total = total
    let (identity, prose) = (total.identity, total.prose)
    var lines = [
      "cells right \(share(total.right, of: total.cells)), silent"
        + " \(share(total.silent, of: total.cells)), absent \(share(total.absent, of: total.cells));"
        + " non-zero right \(share(total.nonzeroRight, of: total.nonzero))",
      "reports: \(identity.documents), form right \(identity.form), year right \(identity.year),"
        + " agency right \(identity.agency)",
      "prose: \(prose.facts) facts, right \(prose.right), absent \(prose.absent),"
        + " wrong \(prose.wrong), extra \(prose.extra)",
    ]
    if total.factsInOtherDocuments > 0 {
      lines.append("numbers in documents that are no reports: \(total.factsInOtherDocuments)")
    }
    return lines
  }

  /// A share in per cent with three decimals.
  private func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let thousandths = part * 100_000 / whole
    let decimals = "\(thousandths % 1000 + 1000)".dropFirst()
    return "\(thousandths / 1000).\(decimals) %"
  }
}

extension String {
  /// How many columns the text takes in a terminal: Chinese characters take two.
  fileprivate var width: Int { unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) } }
}
