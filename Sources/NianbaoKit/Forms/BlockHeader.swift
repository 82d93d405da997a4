/// What the header above a block of a form says of the block's columns.
struct BlockHeader {
  /// Whether at least one column of the block is named.
  private(set) var hasColumns = false
  /// In which order the columns stand.
  private(set) var order = Order.form
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

  /// In which order columns stand.
  enum Order: Equatable {
    /// In the order of the form.
    case form
    /// In another order, told by all their labels: for each column of the form the place where it is
    /// printed.
    case labelled([Int])
    /// In another order, which the labels do not surely tell.
    case unknown
  }

  /// A header of which nothing is known.
  init() {}

  /// The place among the values of a row where a column of the form is printed.
  func place(of column: Int) -> Int {
    if case .labelled(let places) = order { places[column] } else { column }
  }

  /// What belongs to the columns of the form, in the order of the print.
  func printed<Element>(_ columns: [Element]) -> [Element] {
    columns.indices.sorted { place(of: $0) < place(of: $1) }.map { columns[$0] }
  }

  /// Reads the labels above a block.
  init(
    _ headers: ArraySlice<TableScan.Header>, of block: Int, width: Int, labels: TableLabels,
    above offset: Int, in text: [UInt8]
  ) {
    var besides: Set<Int> = []
    /// How many of them stand in front of the first column, and whether some stand between columns.
    var besidesInFront = 0
    var areBesidesBetween = false
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
        if columns == 0 { besidesInFront = besides.count }
        areBesidesBetween = areBesidesBetween || (1..<width).contains(columns)
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
    let areGroupsOrdered = BlockHeader.areGroupsOrdered(headers, labels)
    if besidesInFront > 0 || areBesidesBetween {
      let isClear = columns >= width && isNatural && areGroupsOrdered && !areBesidesBetween
      order = isClear ? .labelled((0..<width).map { $0 + besidesInFront }) : .unknown
      return
    }
    guard !isNatural || !areGroupsOrdered, let first = headers.first?.offset,
      let end = headers.last?.offset
    else { return }
    // Groups stand above their columns only where the header has more lines than one, and nothing
    // tells the lines where header and rows are one line.
    let mayBeLevels =
      BlockHeader.hasLineBreak(text, first..<end)
      || !BlockHeader.hasLineBreak(text, first..<offset)
    if let places = BlockHeader.places(headers, of: block, labels, isLevelByLevel: mayBeLevels) {
      order = places.elementsEqual(places.indices) ? .form : .labelled(places)
    } else if !areGroupsOrdered {
      order = .unknown
    } else if isReading {
      order = mayBeLevels ? .form : .unknown
    } else {
      let ranks = headers.filter { $0.meaning >= 0 }.map { labels.meanings[$0.meaning] }
        .filter { $0.blocks & (1 << block) != 0 }.map(\.columnRank)
      let isRepeated =
        BlockHeader.areFrequent(ranks.map(\.natural), as: labels.columnOrders[block][0])
        && (BlockHeader.ascendAgain(ranks.map(\.natural))
          || BlockHeader.ascendAgain(ranks.map(\.reading)))
      order = isRepeated ? .form : .unknown
    }
  }

  /// The places of the columns by their labels, where each of them is there and no other.
  private static func places(
    _ headers: ArraySlice<TableScan.Header>, of block: Int, _ labels: TableLabels,
    isLevelByLevel: Bool
  ) -> [Int]? {
    let tree = labels.columnTrees[block]
    var printed: [Int] = []
    for header in headers {
      guard header.meaning >= 0 else { return nil }
      if tree.has(header.meaning) {
        printed.append(header.meaning)
      } else if labels.meanings[header.meaning].blocks != 0
        || labels.meanings[header.meaning].besides != 0
      {
        return nil
      }
    }
    return tree.places(of: printed, isLevelByLevel: isLevelByLevel)
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
    if other.hasColumns || other.order != .form {
      let isFirst = !hasColumns && order == .form
      order = isFirst || order == other.order ? other.order : .unknown
      hasColumns = hasColumns || other.hasColumns
    }
    hasMoreColumns = hasMoreColumns || other.hasMoreColumns
    isIncomplete = isIncomplete || other.isIncomplete
    repairs += other.repairs
    beside = max(beside, other.beside)
  }

  /// Takes another header among the rows of the block for one that repeats this: where it names all
  /// columns in another order, nothing tells the order.
  mutating func confirm(_ other: BlockHeader) {
    if !other.isIncomplete, other.order != order { order = .unknown }
  }

  /// Whether labels, by their ranks, stand there at most as often as among the columns of the form,
  /// or all of them so many times as often.
  private static func areFrequent(_ ranks: [Int], as columns: [Int]) -> Bool {
    let printed = Dictionary(ranks.map { ($0, 1) }, uniquingKeysWith: +)
    let own = Dictionary(columns.map { ($0, 1) }, uniquingKeysWith: +)
    let times = max(ranks.count / max(columns.count, 1), 1)
    return own.allSatisfy { printed[$0.key] == $0.value * times }
      || printed.allSatisfy { $0.value <= own[$0.key] ?? 0 }
  }

  /// Whether ranks ascend again and again, as where the label 总计 stands three times, but not more
  /// often than the most frequent label stands there.
  private static func ascendAgain(_ ranks: [Int]) -> Bool {
    let frequencies = Dictionary(ranks.map { ($0, 1) }, uniquingKeysWith: +)
    let descents = zip(ranks, ranks.dropFirst()).count { $0 >= $1 }
    return descents < frequencies.values.max() ?? 1
  }
}
