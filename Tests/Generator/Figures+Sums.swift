import NianbaoKit
import TestSupport

/// The sums that the national forms ask for, told by their labels: 总计 is the sum of its group.
extension Figures {
  /// What came in equals what was handled and what remains, column by column.
  mutating func balance(_ block: PrintedBlock, _ random: inout SeededNumbers) {
    guard let (total, incoming, rest) = block.balance, let first = incoming.first else { return }
    let results = block.parts(of: total)
    for column in block.columns.indices {
      let handled = results.reduce(0) { $0 + self[$1.fields[column]].digits }
      self[total.fields[column]] = Number(handled)
      let others = incoming.dropFirst().reduce(0) { $0 + self[$1.fields[column]].digits }
      let remaining = random.chance(20) ? Int64(random.number(in: 0...3)) : 0
      let received = handled + remaining - others
      self[first.fields[column]] = Number(max(received, 0))
      self[rest.fields[column]] = Number(remaining + max(-received, 0))
    }
  }

  /// What the report of the year before left is what came in from it; the sums hold again.
  mutating func carryOver(from earlier: Figures, _ block: PrintedBlock) {
    guard let (total, incoming, rest) = block.balance, incoming.count == 2 else { return }
    for column in block.columns.indices where block.parts(ofColumn: column).isEmpty {
      let start = earlier[rest.fields[column]].digits
      self[incoming[1].fields[column]] = Number(start)
      let received =
        self[total.fields[column]].digits + self[rest.fields[column]].digits - start
      self[incoming[0].fields[column]] = Number(max(received, 0))
      if received < 0 {
        self[rest.fields[column]] = Number(self[rest.fields[column]].digits - received)
      }
    }
    for row in incoming + [rest] { addUp(columnsOf: row, in: block) }
  }

  /// The totals of one row.
  mutating func addUp(columnsOf row: PrintedRow, in block: PrintedBlock) {
    for column in row.fields.indices {
      let parts = block.parts(ofColumn: column)
      guard !parts.isEmpty else { continue }
      self[row.fields[column]] = Number(parts.reduce(0) { $0 + self[row.fields[$1]].digits })
    }
  }

  /// The rows whose numbered parts stand below them.
  mutating func addUpParts(of block: PrintedBlock) {
    for row in block.rows.reversed() where !row.isTotal {
      let parts = block.parts(of: row)
      guard !parts.isEmpty else { continue }
      for column in block.columns.indices {
        self[row.fields[column]] = Number(
          parts.reduce(0) { $0 + self[$1.fields[column]].digits })
      }
    }
  }

  /// A row 其中… counts some of what the row above it counts, and no more.
  mutating func limitSelections(in block: PrintedBlock) {
    for row in block.rows where row.path.last?.contains("其中") ?? false {
      guard let whole = block.rows.first(where: { $0.path == row.path.dropLast() }) else {
        continue
      }
      for (part, whole) in zip(row.fields, whole.fields) {
        self[part] = Number(min(self[part].digits, self[whole].digits))
      }
    }
  }
}

extension PrintedRow {
  /// How many levels the row's label has.
  var depth: Int { path.count }
  /// Whether the row is the total of its group.
  var isTotal: Bool { !fields.isEmpty && path.count > 1 && FormLabel.isTotal(path.last) }
}

extension PrintedBlock {
  /// The total of what was handled, the rows of what came in, and the row of what remains.
  fileprivate var balance: (total: PrintedRow, incoming: [PrintedRow], rest: PrintedRow)? {
    guard let total = rows.firstIndex(where: \.isTotal),
      let rest = rows[total...].last(where: { $0.depth == 1 })
    else { return nil }
    return (rows[total], rows[..<total].filter { $0.depth == 1 }, rest)
  }

  /// The columns that add up to a column.
  func parts(ofColumn column: Int) -> [Int] {
    let path = columns[column]
    guard FormLabel.isTotal(path.last) else { return [] }
    let group = path.dropLast()
    return columns.indices.filter { other in
      other != column && columns[other].starts(with: group)
        && !FormLabel.isTotal(columns[other].last)
    }
  }

  /// The rows that add up to a row: those of its group, or its numbered parts.
  func parts(of row: PrintedRow) -> [PrintedRow] {
    if row.isTotal {
      let group = row.path.dropLast()
      return rows.filter { $0.path.starts(with: group) && !$0.isTotal && !$0.fields.isEmpty }
    }
    let parts = rows.filter {
      $0.path.count == row.path.count + 1 && $0.path.starts(with: row.path) && !$0.fields.isEmpty
    }
    // 其中 names some of the parts and not all.
    return parts.contains { $0.path.last?.hasPrefix("其中") ?? false } ? [] : parts
  }
}

extension FormLabel {
  /// Whether a label says that the others are summed up here.
  static func isTotal(_ label: String?) -> Bool {
    guard let label else { return false }
    return label.hasSuffix("总计") || label.hasSuffix("合计")
  }
}
