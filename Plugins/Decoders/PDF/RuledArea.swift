/// Ruling lines that touch each other, and the grid that they make.
struct RuledArea {
  /// The borders of the columns and of the rows, ascending, in points.
  let columns: [Double]
  let rows: [Double]
  /// For each slot of the grid, row after row, the first slot of its cell.
  private var cellOf: [Int]

  /// Lines nearer to each other than this are one, in points.
  static let tolerance = 3.0
  /// The share of a side of a slot that a line must cover to part it from its neighbour.
  private static let share = 0.7
  /// The largest grid.
  private static let most = (columns: 200, rows: 600)

  var box: Box {
    Box(left: columns[0], top: rows[0], right: columns.last ?? 0, bottom: rows.last ?? 0)
  }

  /// The number of rows and columns.
  var size: (rows: Int, columns: Int) { (rows.count - 1, columns.count - 1) }

  /// The areas of a page, upper ones first.
  static func areas(_ scan: RuleScan) -> [RuledArea] {
    groups(scan.horizontal, scan.vertical).compactMap { RuledArea($0.horizontal, $0.vertical) }
      .sorted { ($0.rows[0], $0.columns[0]) < ($1.rows[0], $1.columns[0]) }
  }

  /// The cells: the ranges of rows and columns of the grid that each covers, in reading order.
  var cells: [(rows: Range<Int>, columns: Range<Int>)] {
    let width = size.columns
    var ends: [Int: Int] = [:]
    for slot in cellOf.indices { ends[cellOf[slot]] = slot }
    return ends.keys.sorted().map { first in
      let last = ends[first] ?? first
      return (first / width..<last / width + 1, first % width..<last % width + 1)
    }
  }

  private init?(_ horizontal: [Rule], _ vertical: [Rule]) {
    guard !horizontal.isEmpty, !vertical.isEmpty else { return nil }
    columns = Self.borders(vertical, reach: horizontal)
    rows = Self.borders(horizontal, reach: vertical)
    let (width, height) = (columns.count - 1, rows.count - 1)
    guard width >= 1, height >= 1, width <= Self.most.columns, height <= Self.most.rows else {
      return nil
    }
    cellOf = Array(0..<width * height)
    let right = Self.walls(vertical, at: columns, along: rows)
    let below = Self.walls(horizontal, at: rows, along: columns)
    for row in 0..<height {
      for column in 0..<width {
        let slot = row * width + column
        if column + 1 < width, !right[(column + 1) * height + row] { join(slot, slot + 1) }
        if row + 1 < height, !below[(row + 1) * width + column] { join(slot, slot + width) }
      }
    }
    makeRectangular()
  }

  /// The borders of columns or rows: where lines stand, and where lines across end in the open.
  private static func borders(_ rules: [Rule], reach: [Rule]) -> [Double] {
    var positions = rules.map(\.position).sorted()
    if let start = sharedEnd(reach.map(\.start).sorted()),
      start < positions[0] - 2 * tolerance
    {
      positions.insert(start, at: 0)
    }
    if let end = sharedEnd(reach.map(\.end).sorted(by: >)),
      end > positions[positions.count - 1] + 2 * tolerance
    {
      positions.append(end)
    }
    var borders: [Double] = []
    var first = -Double.infinity
    for position in positions where position - first > tolerance {
      borders.append(position)
      first = position
    }
    return borders
  }

  /// The outermost position at which two lines end.
  private static func sharedEnd(_ ends: [Double]) -> Double? {
    zip(ends, ends.dropFirst()).first { abs($0 - $1) <= tolerance }.map { $0.0 }
  }

  /// For each border and each step along it, whether a line stands there.
  private static func walls(_ rules: [Rule], at borders: [Double], along: [Double]) -> [Bool] {
    let steps = along.count - 1
    var covered = [Double](repeating: 0, count: borders.count * steps)
    for rule in rules {
      guard let border = borders.lastIndex(where: { $0 <= rule.position + 0.01 }) else { continue }
      for step in 0..<steps {
        let part = min(rule.end, along[step + 1]) - max(rule.start, along[step])
        if part > 0 { covered[border * steps + step] += part }
      }
    }
    return covered.indices.map {
      covered[$0] >= share * (along[$0 % steps + 1] - along[$0 % steps])
    }
  }

  // MARK: Joining slots to cells

  private func root(_ slot: Int) -> Int {
    var slot = slot
    while cellOf[slot] != slot { slot = cellOf[slot] }
    return slot
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (root(one), root(other))
    cellOf[max(one, other)] = min(one, other)
  }

  /// Joins all slots in the rectangle around a cell until every cell is a rectangle.
  ///
  /// A cell of another shape lacks a line: which of its words belong to which row is not known.
  private mutating func makeRectangular() {
    let width = size.columns
    var isDone = false
    while !isDone {
      isDone = true
      var boxes: [Int: (rows: Range<Int>, columns: Range<Int>, count: Int)] = [:]
      for slot in cellOf.indices {
        let cell = root(slot)
        cellOf[slot] = cell
        let (row, column) = (slot / width, slot % width)
        let old = boxes[cell] ?? (row..<row + 1, column..<column + 1, 0)
        boxes[cell] = (
          min(old.rows.lowerBound, row)..<max(old.rows.upperBound, row + 1),
          min(old.columns.lowerBound, column)..<max(old.columns.upperBound, column + 1),
          old.count + 1
        )
      }
      for (cell, box) in boxes where box.rows.count * box.columns.count != box.count {
        isDone = false
        for row in box.rows {
          for column in box.columns { join(row * width + column, cell) }
        }
      }
    }
  }
}

extension RuledArea {
  /// The lines that touch each other, directly or through others.
  private static func groups(
    _ horizontal: [Rule], _ vertical: [Rule]
  ) -> [(horizontal: [Rule], vertical: [Rule])] {
    var parent = Array(0..<horizontal.count + vertical.count)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    for (index, rule) in horizontal.enumerated() {
      for (other, wall) in vertical.enumerated()
      where wall.position >= rule.start - tolerance && wall.position <= rule.end + tolerance
        && rule.position >= wall.start - tolerance && rule.position <= wall.end + tolerance
      {
        parent[root(index)] = root(horizontal.count + other)
      }
    }
    var found: [Int: (horizontal: [Rule], vertical: [Rule])] = [:]
    for (index, rule) in horizontal.enumerated() {
      found[root(index), default: ([], [])].horizontal.append(rule)
    }
    for (index, rule) in vertical.enumerated() {
      found[root(horizontal.count + index), default: ([], [])].vertical.append(rule)
    }
    return Array(found.values)
  }
}
