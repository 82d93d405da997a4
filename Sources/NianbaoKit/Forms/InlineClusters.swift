/// The places among the elements of a text where rows of a form stand.
///
/// Labels that stand close together are a place, from the first of them to the last value behind
/// them, if two of them have values, or if many of them stand above a row without a label. Single
/// words of the form in running text are none.
struct InlineClusters {
  /// The elements of each place.
  private(set) var ranges: [Range<Int>] = []

  /// The widest gap in bytes between two labels of one place.
  private static let widestGap = 600
  /// How many labels must have values.
  private static let rowsNeeded = 2
  /// How many different labels must stand above a row without a label.
  private static let headerLabelsNeeded = 4

  init(_ elements: [InlineElement], labels: TableLabels, hasBareRow: Bool) {
    var index = 0
    while let first = elements[index...].firstIndex(where: { $0.meaning != nil }) {
      var rows: Set<Int> = []  // the labels with values
      var others: Set<Int> = []
      var last = first  // the last label or value
      var hasValues = false
      var start: Int?  // the first label that is not that of a row without values
      index = first
      while index < elements.count,
        elements[index].range.lowerBound - elements[last].range.upperBound
          <= InlineClusters.widestGap
      {
        if let meaning = elements[index].meaning {
          let next = elements[(index + 1)...].first { $0.kind != .unit }
          let isRow = !labels.meanings[meaning].rows.isEmpty
          if next?.kind == .value, isRow {
            rows.insert(meaning)
            start = start ?? index
          } else {
            others.insert(meaning)
            if !isRow { start = start ?? index }
          }
          last = index
        } else if elements[index].kind == .value, isBehindCell(index, elements) {
          hasValues = true
          last = index
        }
        index += 1
      }
      let isHeader =
        hasBareRow && hasValues
        && others.union(rows).count >= InlineClusters.headerLabelsNeeded
      if rows.count >= InlineClusters.rowsNeeded || isHeader {
        ranges.append((start ?? first)..<last + 1)
      }
      index = max(index, last + 1)
    }
  }

  /// Whether a value stands behind a label, a unit or another value, or begins a line of them.
  private func isBehindCell(_ index: Int, _ elements: [InlineElement]) -> Bool {
    index > 0
      && (elements[index - 1].kind != .words || elements[index - 1].line < elements[index].line)
  }
}
