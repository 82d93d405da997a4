import NianbaoKit
import TestSupport

extension Grid {
  /// Lays a table out as the notices print it.
  init(_ table: PrintedTable, _ author: inout Author) {
    for block in table.blocks {
      let labels = block.labelColumns(hasUnitColumn: table.hasUnitColumn)
      let columns = table.blocks.map(\.columns.count).max() ?? 0
      // A block with fewer columns than the widest fills the rest with its last one.
      let stretch = columns - block.columns.count
      if block.hasOwnHeader, let group = block.rows.first?.path.first {
        rows.append([
          GridCell(author.label(group), columns: labels + columns, role: .header)
        ])
      }
      let corner = author.corner(of: table)
      rows += Grid.header(
        of: block, corner: corner, hasUnitColumn: table.hasUnitColumn, stretch, &author)
      if headerRows == 0 { headerRows = rows.count }
      add(block, hasUnitColumn: table.hasUnitColumn, stretch, &author)
    }
  }

  /// The column labels level by level, a group over its columns, the corner beside them.
  private static func header(
    of block: PrintedBlock, corner: String, hasUnitColumn: Bool, _ stretch: Int,
    _ author: inout Author
  ) -> [[GridCell]] {
    let depth = block.columns.map(\.count).max() ?? 0
    return (0..<depth).map { level in
      var cells: [GridCell] = []
      let labels = block.labelColumns(hasUnitColumn: hasUnitColumn)
      if level == 0, labels > 0 {
        cells.append(GridCell(corner, rows: depth, columns: labels, role: .header))
        if hasUnitColumn { cells.append(GridCell("单位", rows: depth, role: .header)) }
      }
      var above: ArraySlice<String> = []
      for (index, path) in block.columns.enumerated() where path.count > level {
        let extra = index == block.columns.count - 1 ? stretch : 0
        let isGroup = path.count > level + 1
        if isGroup, above == path[...level] {
          cells[cells.count - 1].columnSpan += 1 + extra
        } else {
          cells.append(
            GridCell(
              author.label(path[level]), rows: isGroup ? 1 : depth - level, columns: 1 + extra,
              role: .header))
        }
        above = isGroup ? path[...level] : []
      }
      return cells
    }
  }

  private mutating func add(
    _ block: PrintedBlock, hasUnitColumn: Bool, _ stretch: Int, _ author: inout Author
  ) {
    var groups: ArraySlice<String> = []
    for (index, row) in block.rows.enumerated() {
      var cells: [GridCell] = []
      let own = row.path.dropLast()
      if hasUnitColumn {
        rows += news(in: own, since: groups, besides: block).map { group in
          [
            GridCell(author.label(group)), GridCell(author.emptyUnit, role: .unit),
            GridCell("", role: .value),
          ]
        }
      } else if !block.hasOwnHeader {
        for level in own.indices where !groups.starts(with: own[...level]) {
          let run = block.rows[index...].prefix { $0.path.starts(with: own[...level]) }
          cells.append(GridCell(author.label(own[level]), rows: run.count))
        }
      }
      groups = row.path[...]
      if let label = row.path.last {
        let covered = hasUnitColumn || block.hasOwnHeader ? 0 : own.count
        let columns = block.labelColumns(hasUnitColumn: hasUnitColumn) - covered
        cells.append(GridCell(author.label(label), columns: columns))
      }
      if hasUnitColumn { cells.append(GridCell(row.unit, role: .unit)) }
      for column in block.columns.indices {
        let span = 1 + (column == block.columns.count - 1 ? stretch : 0)
        if row.fields.isEmpty {
          var cell = GridCell(author.localValue(), columns: span)
          cell.role = .value
          cells.append(cell)
        } else {
          let field = row.fields[column]
          cells.append(GridCell(author.value(of: field), of: field.id, columns: span))
        }
      }
      rows.append(cells)
    }
  }

  /// The groups that begin with a row and are no rows with values themselves.
  private func news(
    in groups: ArraySlice<String>, since before: ArraySlice<String>, besides block: PrintedBlock
  ) -> [String] {
    groups.indices.filter { level in
      !before.starts(with: groups[...level])
        && !block.rows.contains { $0.path == Array(groups[...level]) }
    }.map { groups[$0] }
  }
}

extension PrintedBlock {
  /// How many columns the labels of the rows take.
  fileprivate func labelColumns(hasUnitColumn: Bool) -> Int {
    let depth = rows.lazy.map(\.path.count).max() ?? 0
    return hasOwnHeader || hasUnitColumn ? min(depth, 1) : depth
  }
}
