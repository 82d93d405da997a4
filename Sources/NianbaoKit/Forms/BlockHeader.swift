/// What the header above a block of a form says of the block's columns.
struct BlockHeader {
  /// Whether at least one column of the block is named.
  private(set) var hasColumns = false
  /// Whether the columns stand in the order of the form.
  private(set) var isOrdered = true
  /// Whether there are more columns than the form has.
  private(set) var hasMoreColumns = false
  /// Whether not all columns of the block are named, so that nothing confirms their order.
  private(set) var isIncomplete = false

  /// A header of which nothing is known.
  init() {}

  /// Reads the labels above a block, -1 for those that the form does not have.
  init(_ meanings: [Int], of block: Int, width: Int, labels: TableLabels) {
    let columns = meanings.filter { $0 >= 0 && labels.meanings[$0].blocks & (1 << block) != 0 }
    let others = meanings.count { $0 < 0 }
    hasColumns = !columns.isEmpty
    isOrdered = BlockHeader.isOrdered(columns.map { labels.meanings[$0].columnRank })
    hasMoreColumns = others > 0 && columns.count + others > width
    isIncomplete = columns.count < width
  }

  /// Adds what a second header of the same block says.
  mutating func add(_ other: BlockHeader) {
    hasColumns = hasColumns || other.hasColumns
    isOrdered = isOrdered && other.isOrdered
    hasMoreColumns = hasMoreColumns || other.hasMoreColumns
    isIncomplete = isIncomplete || other.isIncomplete
  }

  /// Whether columns follow one of the two orders of a header: from left to right, or level by
  /// level. Where labels repeat, as 总计 does, the order begins again, but not more often than the
  /// most frequent label.
  private static func isOrdered(_ ranks: [(natural: Int, reading: Int)]) -> Bool {
    func ascends(_ ranks: [Int]) -> Bool {
      let descents = zip(ranks, ranks.dropFirst()).count { $0 > $1 }
      if descents == 0 { return true }
      let frequencies = Dictionary(ranks.map { ($0, 1) }, uniquingKeysWith: +)
      return descents < frequencies.values.max() ?? 1
    }
    return ascends(ranks.map(\.natural)) || ascends(ranks.map(\.reading))
  }
}
