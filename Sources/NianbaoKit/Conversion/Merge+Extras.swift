/// Rows that no form has.
extension Report {
  /// Numbers the rows that no form of the report has, in reading order, and tells them.
  ///
  /// A row that one form does not have may be a row of another, or be seen by both.
  mutating func numberExtras() {
    let taken = facts.lazy.filter { $0.origin == .table && !$0.raw.isEmpty }
      .map(\.raw.lowerBound).sorted()
    var rows: [ExtraRow] = []
    for row in extras.sorted(by: { $0.label.lowerBound < $1.label.lowerBound }) {
      if rows.last?.label == row.label || taken.hasElement(in: row.place.bytes) { continue }
      rows.append(row)
      rows[rows.count - 1].number = rows.count
      findings.append(MergeFinding.extra(rows[rows.count - 1], label: string(row.label)))
    }
    extras = rows
  }
}

extension [Int] {
  /// Whether a sorted list has an element in a range.
  fileprivate func hasElement(in range: Range<Int>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && range.contains(self[low])
  }
}
