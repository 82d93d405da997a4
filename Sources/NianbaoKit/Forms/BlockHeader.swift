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
  /// How many columns are named that hold no field; each row has so many more values.
  private(set) var beside = 0

  /// The damaged labels among them that were recognised.
  private(set) var repairs: [Repair] = []

  /// The unit of money that a column label names, if any.
  var money: MoneyUnit?

  /// A header of which nothing is known.
  init() {}

  /// Reads the labels above a block.
  init(
    _ headers: ArraySlice<TableScan.Header>, of block: Int, width: Int, labels: TableLabels,
    above offset: Int, in text: [UInt8]
  ) {
    var besides: Set<Int> = []
    var columns = 0
    var others = 0
    var last = (natural: -1, reading: -1)
    var isNatural = true
    var isReading = true
    for header in headers {
      guard header.meaning >= 0 else {
        others += 1
        continue
      }
      if labels.meanings[header.meaning].besides & (1 << block) != 0 {
        besides.insert(header.meaning)
      }
      guard labels.meanings[header.meaning].blocks & (1 << block) != 0 else { continue }
      let rank = labels.meanings[header.meaning].columnRank
      isNatural = isNatural && rank.natural >= last.natural
      isReading = isReading && rank.reading >= last.reading
      last = rank
      columns += 1
    }
    if others > 0 {
      let (groups, leaves) = BlockHeader.repairs(headers, of: block, labels: labels, in: text)
      repairs = groups + leaves
      others -= repairs.count
      columns += leaves.count
    }
    hasColumns = columns > 0
    hasMoreColumns = others > 0 && columns + others > width
    isIncomplete = columns < width
    beside = besides.count
    if !isNatural, isReading, let first = headers.first, let last = headers.last {
      // Groups stand above their columns only where the header has more lines than one, and nothing
      // tells the lines where header and rows are one line.
      isOrdered =
        BlockHeader.hasLineBreak(text, first.offset..<last.offset)
        || !BlockHeader.hasLineBreak(text, first.offset..<offset)
    } else if !isNatural {
      let ranks = headers.filter { $0.meaning >= 0 }.map { labels.meanings[$0.meaning] }
        .filter { $0.blocks & (1 << block) != 0 }.map(\.columnRank)
      isOrdered =
        BlockHeader.isRepeated(ranks.map(\.natural)) || BlockHeader.isRepeated(ranks.map(\.reading))
    }
    isOrdered = isOrdered && BlockHeader.areGroupsOrdered(headers, labels)
  }

  /// Whether the groups above the columns stand in the order of the form, level by level; a group
  /// that is printed again counts where it stands first.
  private static func areGroupsOrdered(
    _ headers: ArraySlice<TableScan.Header>, _ labels: TableLabels
  ) -> Bool {
    var seen: [Int] = []
    var last: [Int: Int] = [:]
    for header in headers where header.meaning >= 0 && !seen.contains(header.meaning) {
      guard let rank = labels.meanings[header.meaning].groupRank else { continue }
      seen.append(header.meaning)
      if rank.position < last[rank.level] ?? 0 { return false }
      last[rank.level] = rank.position
    }
    return true
  }

  private static func hasLineBreak(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text[range].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// Adds what a second header of the same block says.
  mutating func add(_ other: BlockHeader) {
    hasColumns = hasColumns || other.hasColumns
    isOrdered = isOrdered && other.isOrdered
    hasMoreColumns = hasMoreColumns || other.hasMoreColumns
    isIncomplete = isIncomplete || other.isIncomplete
    repairs += other.repairs
    beside = max(beside, other.beside)
  }

  /// Whether ranks ascend again and again, as where the label 总计 stands three times, but not more
  /// often than the most frequent label stands there.
  private static func isRepeated(_ ranks: [Int]) -> Bool {
    let descents = zip(ranks, ranks.dropFirst()).count { $0 > $1 }
    let frequencies = Dictionary(ranks.map { ($0, 1) }, uniquingKeysWith: +)
    return descents < frequencies.values.max() ?? 1
  }
}
