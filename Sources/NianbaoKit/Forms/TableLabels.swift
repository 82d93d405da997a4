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
    /// The blocks that have it as a column that is no field, one bit each.
    var besides: UInt64 = 0
  }

  let meanings: [Meaning]
  private let map: LabelMap
  private let beginnings: LabelMap

  init(_ table: FormTable) {
    var keys: [LabelKey: Meaning] = [:]
    var others = table.corners  // labels that are neither a row nor a column, but known
    var row: Int32 = 0
    for (number, block) in table.blocks.enumerated() {
      for (label, rank) in zip(block.columns, TableLabels.ranks(of: block.columns)) {
        for variant in label.variants {
          keys[LabelKey(variant), default: Meaning()].blocks |= 1 << UInt64(number)
          if keys[LabelKey(variant)]?.columnRank.natural == -1 {
            keys[LabelKey(variant)]?.columnRank = rank
          }
        }
        others += label.groups
      }
      for label in block.beside.flatMap(\.label.variants) {
        keys[LabelKey(label), default: Meaning()].besides |= 1 << UInt64(number)
      }
      for formRow in block.rows {
        for variant in formRow.label?.variants ?? [] {
          let key = LabelKey(variant)
          if keys[key]?.rows.last != row { keys[key, default: Meaning()].rows.append(row) }
        }
        others += formRow.label?.groups ?? []
        row += 1
      }
    }
    for label in others where keys[LabelKey(label)] == nil { keys[LabelKey(label)] = Meaning() }
    var map = LabelMap(capacity: keys.count)
    var meanings: [Meaning] = []
    for (key, meaning) in keys {
      map[key.bits] = meanings.count
      meanings.append(meaning)
    }
    self.map = map
    self.meanings = meanings
    beginnings = TableLabels.beginnings(of: table)
  }

  /// Whether words are the beginning of a label.
  func mayBegin(_ key: LabelKey) -> Bool { mayBegin(key.bits) }

  /// Whether the words of a fingerprint are the beginning of a label.
  func mayBegin(_ fingerprint: UInt64) -> Bool { beginnings[fingerprint] >= 0 }

  /// The meaning of the label of a fingerprint as an index of `meanings`, or -1.
  func index(_ fingerprint: UInt64) -> Int { map[fingerprint] }

  private static func beginnings(of table: FormTable) -> LabelMap {
    let labels = table.blocks.flatMap { block in
      (block.columns + block.beside.map(\.label) + block.rows.compactMap(\.label))
        .flatMap { $0.path.flatMap { $0 } }
    }
    let fingerprints = Set((labels + table.corners).flatMap { LabelKey.beginnings(of: $0) })
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
  private static func ranks(of columns: [FormLabel]) -> [(natural: Int, reading: Int)] {
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
    return columns.map { (natural[$0.variants[0]] ?? 0, reading[$0.variants[0]] ?? 0) }
  }
}
