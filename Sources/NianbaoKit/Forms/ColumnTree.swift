/// The columns of a block of a form below their groups, as headers print them.
struct ColumnTree: Sendable {
  /// A group or a column.
  private struct Node {
    /// The meanings of the variants of its label.
    var labels: [Int]
    /// Its position among the columns; nil for a group.
    var column: Int?
    /// What stands below a group, by positions in `nodes`.
    var children: [Int] = []
  }

  /// All groups and columns; the first node holds the outermost ones.
  private var nodes = [Node(labels: [])]
  private var width = 0

  /// The tree of columns, whose labels have meanings.
  init(_ columns: [FormLabel], meaning: (String) -> Int) {
    width = columns.count
    for (column, label) in columns.enumerated() {
      var above = 0
      for (level, variants) in label.path.enumerated() {
        let labels = variants.map(meaning)
        let isColumn = level == label.path.count - 1
        // The official label tells a group; its variants may stand with one of its columns only.
        if !isColumn,
          let group = nodes[above].children.first(where: { nodes[$0].labels[0] == labels[0] })
        {
          nodes[group].labels += labels
          above = group
          continue
        }
        nodes.append(Node(labels: labels, column: isColumn ? column : nil))
        nodes[above].children.append(nodes.count - 1)
        above = nodes.count - 1
      }
    }
  }

  /// Whether a label is one of the tree.
  func has(_ meaning: Int) -> Bool { nodes.contains { $0.labels.contains(meaning) } }

  /// For each column the place among the values of a row where a header prints it.
  ///
  /// - Parameters:
  ///   - labels: The meanings of the labels of a header, in reading order.
  ///   - isLevelByLevel: Whether labels may stand level by level, each level on a line; else only
  ///     behind their group.
  /// - Returns: The places; nil unless each group and each column is there just once, below its own
  ///   group, and there is one way to read them.
  func places(of labels: [Int], isLevelByLevel: Bool) -> [Int]? {
    var rest = labels[...]
    let nested = nested(below: 0, &rest).flatMap { rest.isEmpty ? $0 : nil }
    let levels = isLevelByLevel ? levels(labels) : nil
    guard let columns = nested ?? levels, levels.map({ $0 == columns }) ?? true else { return nil }
    var places = Array(repeating: 0, count: width)
    for (place, column) in columns.enumerated() { places[column] = place }
    return places
  }

  /// The columns of labels that stand right behind their group.
  private func nested(below group: Int, _ rest: inout ArraySlice<Int>) -> [Int]? {
    var columns: [Int] = []
    var open = nodes[group].children
    while !open.isEmpty {
      guard let child = take(&rest, from: &open) else { return nil }
      if let column = nodes[child].column {
        columns.append(column)
      } else if let inner = nested(below: child, &rest) {
        columns += inner
      } else {
        return nil
      }
    }
    return columns
  }

  /// The columns of labels that stand level by level.
  private func levels(_ labels: [Int]) -> [Int]? {
    var rest = labels[...]
    var printed: [Int: [Int]] = [:]
    var level = [0]
    while !level.isEmpty {
      var next: [Int] = []
      for group in level {
        var open = nodes[group].children
        while !open.isEmpty {
          guard let child = take(&rest, from: &open) else { return nil }
          printed[group, default: []].append(child)
        }
        next += printed[group] ?? []
      }
      level = next
    }
    return rest.isEmpty ? columns(below: 0, printed) : nil
  }

  /// The columns below a group whose children are printed in some order.
  private func columns(below group: Int, _ printed: [Int: [Int]]) -> [Int] {
    (printed[group] ?? []).flatMap { child in
      nodes[child].column.map { [$0] } ?? columns(below: child, printed)
    }
  }

  /// Takes the next label for one of the nodes that are still open.
  private func take(_ rest: inout ArraySlice<Int>, from open: inout [Int]) -> Int? {
    guard let label = rest.popFirst(),
      let position = open.firstIndex(where: { nodes[$0].labels.contains(label) })
    else { return nil }
    return open.remove(at: position)
  }
}
