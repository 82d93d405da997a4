import NianbaoKit
import TestSupport

/// The sums that the national forms ask for, told by their labels: 总计 is the sum of its group.
extension Figures {
  /// What came in equals what was handled and what remains, column by column.
  mutating func balance(_ block: PrintedBlock, _ random: inout SeededNumbers) {
    guard let total = block.rows.firstIndex(where: \.isTotal) else { return }
    let results = block.parts(of: block.rows[total])
    let incoming = block.rows[..<total].filter { $0.depth == 1 }
    guard let first = incoming.first, let rest = block.rows[total...].last(where: { $0.depth == 1 })
    else { return }
    for column in block.columns.indices {
      let handled = results.reduce(0) { $0 + self[$1.fields[column]].digits }
      self[block.rows[total].fields[column]] = Number(handled)
      let others = incoming.dropFirst().reduce(0) { $0 + self[$1.fields[column]].digits }
      let remaining = random.chance(20) ? Int64(random.number(in: 0...3)) : 0
      let received = handled + remaining - others
      self[first.fields[column]] = Number(max(received, 0))
      self[rest.fields[column]] = Number(remaining + max(-received, 0))
    }
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
