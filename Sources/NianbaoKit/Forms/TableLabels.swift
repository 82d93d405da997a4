/// What the labels of one form table mean, prepared for looking up.
struct TableLabels: Sendable {
  /// What one label can be in its table: a row, a column, or neither when it is a group or stands
  /// in the corner.
  struct Meaning: Sendable {
    /// The rows that have this label, ascending.
    var rows: [Int32] = []
    /// The blocks that have it as a column, one bit each.
    var blocks: UInt64 = 0
    /// Its position among the columns of its block, and in reading order of a header whose groups
    /// stand above their columns.
    var columnRank: (natural: Int, reading: Int) = (-1, -1)
    /// The level of the group of columns that it names, and its position among those of the level.
    var groupRank: (level: Int, position: Int)?
    /// Whether it is a row only where the rows of the group that it names are not printed.
    var standsForGroup = false
    /// The blocks that have it as a column that is no field, one bit each.
    var besides: UInt64 = 0
  }

  let meanings: [Meaning]
  /// All labels of the table as they are spelled.
  let names: [Name]
  /// For each block the ranks of its columns from left to right, and level by level.
  let columnOrders: [[[Int]]]
  /// For each block its columns below their groups.
  let columnTrees: [ColumnTree]
  private let map: LabelMap
  private let beginnings: LabelMap
  /// The characters with which labels begin.
  private let firsts: ChineseSet

  init(_ table: FormTable) {
    var keys: [LabelKey: Meaning] = [:]
    var order: [(key: LabelKey, label: String)] = []
    func key(_ label: String) -> LabelKey {
      let key = LabelKey(label)
      if keys[key] == nil { order.append((key, label)) }
      return key
    }
    var others = table.corners  // labels that are neither a row nor a column, but known
    var row: Int32 = 0
    for (number, block) in table.blocks.enumerated() {
      for (label, rank) in zip(block.columns, TableLabels.ranks(of: block.columns)) {
        for variant in label.variants {
          let key = key(variant)
          keys[key, default: Meaning()].blocks |= 1 << UInt64(number)
          if keys[key]?.columnRank.natural == -1 {
            keys[key]?.columnRank = (rank.natural, rank.reading)
          }
        }
        others += label.groups
      }
      for label in block.beside.flatMap(\.label.variants) {
        keys[key(label), default: Meaning()].besides |= 1 << UInt64(number)
      }
      for formRow in block.rows {
        for variant in formRow.label?.variants ?? [] {
          let key = key(variant)
          if keys[key]?.rows.last != row { keys[key, default: Meaning()].rows.append(row) }
          if formRow.standsForGroup { keys[key]?.standsForGroup = true }
        }
        others += formRow.label?.groups ?? []
        row += 1
      }
    }
    for label in others where keys[key(label)] == nil { keys[LabelKey(label)] = Meaning() }
    let columns = table.blocks.flatMap(\.columns)
    for level in 0..<(columns.map(\.path.count).max() ?? 0) {
      let groups = columns.filter { $0.path.count > level + 1 }.map { $0.path[level] }
      for (position, variants) in groups.enumerated() {
        for variant in variants where keys[LabelKey(variant)]?.groupRank == nil {
          keys[LabelKey(variant)]?.groupRank = (level, position)
        }
      }
    }
    var map = LabelMap(capacity: keys.count)
    var meanings: [Meaning] = []
    var names: [Name] = []
    for (key, label) in order {
      guard let meaning = keys[key] else { continue }
      map[key.bits] = meanings.count
      names.append(Name(label, meaning: meanings.count))
      meanings.append(meaning)
    }
    columnTrees = table.blocks.map { block in
      ColumnTree(block.columns) { [map] in map[LabelKey($0).bits] }
    }
    self.map = map
    self.meanings = meanings
    self.names = names
    columnOrders = table.blocks.map { block in
      let ranks = TableLabels.ranks(of: block.columns)
      let levels = ranks.indices.sorted { ranks[$0].place < ranks[$1].place }
      return [ranks.map(\.natural), levels.map { ranks[$0].natural }]
    }
    let words = TableLabels.words(of: table)
    beginnings = TableLabels.beginnings(of: words)
    firsts = words.reduce(into: ChineseSet()) { set, label in
      let bytes = SimplifiedText.fold(Array(label.utf8))
      set.insertFirst(of: Array(bytes[Ordinal.end(in: bytes, bytes.indices)...]))
    }
  }

  /// Whether no label begins with the Chinese character at a position; says no when in doubt.
  @inline(__always)
  func beginsNone(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + 2 < end, (0xE4...0xE9).contains(text[at]) else { return false }
    let (first, second, third) = (text[at], text[at + 1], text[at + 2])
    return !firsts.contains(first, second, third)
      && SimplifiedText.table.keeps(first, second, third)
  }

  /// Whether words are the beginning of a label.
  func mayBegin(_ key: LabelKey) -> Bool { mayBegin(key.bits) }

  /// Whether the words of a fingerprint are the beginning of a label.
  func mayBegin(_ fingerprint: UInt64) -> Bool { beginnings[fingerprint] >= 0 }

  /// The meaning of the label of a fingerprint as an index of `meanings`, or -1.
  func index(_ fingerprint: UInt64) -> Int { map[fingerprint] }

  private static func words(of table: FormTable) -> [String] {
    let labels = table.blocks.flatMap { block in
      (block.columns + block.beside.map(\.label) + block.rows.compactMap(\.label))
        .flatMap { $0.path.flatMap { $0 } }
    }
    return labels + table.corners
  }

  private static func beginnings(of words: [String]) -> LabelMap {
    let fingerprints = Set(words.flatMap { LabelKey.beginnings(of: $0) })
    var map = LabelMap(capacity: fingerprints.count)
    for fingerprint in fingerprints { map[fingerprint] = 1 }
    return map
  }

  /// The meaning of a label as an index of `meanings`, or -1.
  ///
  /// A label that is not known as a whole is looked up without the remark in brackets behind it.
  func index(_ key: LabelKey) -> Int {
    guard !key.isNone else { return -1 }
    let index = map[key.bits]
    return index >= 0 || key.bits == key.bitsWithoutRemark ? index : map[key.bitsWithoutRemark]
  }

  /// The ranks of columns, equal for equal labels: from left to right, and level by level.
  private static func ranks(
    of columns: [FormLabel]
  ) -> [(natural: Int, reading: Int, place: Int)] {
    func firsts(_ order: [Int]) -> [String: Int] {
      var ranks: [String: Int] = [:]
      for (rank, column) in order.enumerated() {
        let label = columns[column].variants[0]
        if ranks[label] == nil { ranks[label] = rank }
      }
      return ranks
    }
    let natural = firsts(Array(columns.indices))
    let byLevel = columns.indices.sorted {
      (columns[$0].path.count, $0) < (columns[$1].path.count, $1)
    }
    let reading = firsts(byLevel)
    var places = Array(repeating: 0, count: columns.count)
    for (place, column) in byLevel.enumerated() { places[column] = place }
    return columns.indices.map { column in
      let label = columns[column].variants[0]
      return (natural[label] ?? 0, reading[label] ?? 0, places[column])
    }
  }
}
