import NianbaoKit

/// How many columns of a sheet the parts of a form's table take.
///
/// All tables of a form stand on one sheet, one below the other, so that they share its columns.
struct FormSpans {
  /// By level, from the outermost group to the rows' own labels; empty where no row has a label.
  let labels: [Int]
  /// The column of units: one or none.
  let unit: Int
  /// Each column of values; the last one of a block takes what is left.
  let value: Int
  /// All together.
  let width: Int

  /// The spans of a table in a sheet of a width, which is not below `least(_:)`.
  init(_ table: FormLayout.Table, width: Int) {
    let levels = Self.levels(of: table)
    let values = Self.values(of: table)
    self.width = width
    unit = table.hasUnitColumn ? 1 : 0
    if levels == 0 {
      value = width / values
      labels = []
    } else {
      // Labels take more than values: two fifths at least, and no value more than a fifth.
      let wanted = max(1, min(width * 3 / 5 / values, width / 5))
      value = min(wanted, (width - unit - levels) / values)
      let room = width - unit - value * values
      let groups = (0..<levels - 1).map { min($0 + 1, max(1, room / levels)) }
      labels = groups + [room - groups.reduce(0, +)]
    }
  }

  /// The fewest columns that a table needs.
  static func least(_ table: FormLayout.Table) -> Int {
    levels(of: table) + (table.hasUnitColumn ? 1 : 0) + values(of: table)
  }

  /// Whether what the rows of a block have in common stands above it, over the whole width.
  static func hasBands(_ table: FormLayout.Table) -> Bool {
    table.blocks.count > 1
      && table.blocks.allSatisfy { block in
        let bands = Set(block.rows.map { $0.labels.count > 1 ? $0.labels[0] : "" })
        return bands.count == 1 && bands.first?.isEmpty == false
      }
  }

  private static func levels(of table: FormLayout.Table) -> Int {
    let deepest = table.blocks.flatMap(\.rows).map(\.labels.count).max() ?? 0
    // Rows with units print their groups as rows of their own.
    if table.hasUnitColumn { return min(deepest, 1) }
    return hasBands(table) ? deepest - 1 : deepest
  }

  private static func values(of table: FormLayout.Table) -> Int {
    max(1, table.blocks.map(\.columns.count).max() ?? 1)
  }
}
