/// Column labels that are damaged, among others that are not.
extension BlockHeader {
  /// A label that no variant of the form has, and what it is taken for.
  struct Repair {
    let printed: Range<Int>
    let official: String
  }

  /// How many unknown labels of a header are looked at.
  private static let mostUnknown = 12

  /// What the unknown labels of a header are, if that is certain.
  ///
  /// A damaged group is left aside. The other labels must be just as many as the block has columns;
  /// those that are known stand in their places, and each unknown one is a damaged print of the
  /// column in whose place it stands.
  ///
  /// - Returns: The repaired groups and columns; columns only where all of them are certain.
  static func repairs(
    _ headers: ArraySlice<TableScan.Header>, of block: Int, labels: TableLabels, in text: [UInt8]
  ) -> (groups: [Repair], columns: [Repair]) {
    let unknown = headers.filter { $0.meaning < 0 }
    guard !unknown.isEmpty, unknown.count <= mostUnknown, unknown.count < headers.count else {
      return ([], [])
    }
    var groups: [Repair] = []
    var leaves: [TableScan.Header] = []
    for header in headers {
      if header.meaning >= 0 {
        if labels.meanings[header.meaning].blocks & (1 << block) != 0 { leaves.append(header) }
        continue
      }
      let words = LabelSpelling(text, header.offset..<header.end)
      if let group = labels.damaged(words, printOf: { $0.rows.isEmpty && $0.blocks == 0 }) {
        groups.append(Repair(printed: header.offset..<header.end, official: group))
      } else {
        leaves.append(header)
      }
    }
    guard leaves.contains(where: { $0.meaning < 0 }) else { return (groups, []) }
    for order in labels.columnOrders[block] {
      if let columns = columns(leaves, in: order, of: block, labels: labels, text) {
        return (groups, columns)
      }
    }
    return (groups, [])
  }

  private static func columns(
    _ leaves: [TableScan.Header], in order: [Int], of block: Int, labels: TableLabels,
    _ text: [UInt8]
  ) -> [Repair]? {
    guard leaves.count == order.count else { return nil }
    var repairs: [Repair] = []
    for (leaf, rank) in zip(leaves, order) {
      func isColumn(_ meaning: TableLabels.Meaning) -> Bool {
        meaning.blocks & (1 << block) != 0 && meaning.columnRank.natural == rank
      }
      if leaf.meaning >= 0 {
        guard isColumn(labels.meanings[leaf.meaning]) else { return nil }
        continue
      }
      guard
        let official = labels.near(
          LabelSpelling(text, leaf.offset..<leaf.end), amongst: isColumn)
      else { return nil }
      repairs.append(Repair(printed: leaf.offset..<leaf.end, official: official))
    }
    return repairs
  }
}
