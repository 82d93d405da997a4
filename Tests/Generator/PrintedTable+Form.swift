import NianbaoKit
import TestSupport

extension PrintedTable {
  /// A table of a form as somebody prints it.
  ///
  /// Rows that not everybody prints are left out or in group by group; now and then one row stands
  /// for all rows of its group.
  init(_ table: FormTable, _ random: inout SeededNumbers) {
    title = table.title.zh
    hasUnitColumn = table.hasUnitColumn
    corners = table.corners
    blocks = table.blocks.map { block in
      PrintedBlock(
        columns: block.columns.map { $0.path.compactMap(\.first) }, rows: [],
        hasOwnHeader: block.needsHeader)
    }
    let official = OfficialLabels(table)
    var choices: [String: Bool] = [:]
    for (index, block) in table.blocks.enumerated() {
      var replaced: [[String]] = []
      for row in block.rows where row.standsForGroup && random.chance(15) {
        replaced.append(row.label?.path.map(official.label) ?? [])
      }
      for row in block.rows {
        let path = row.label?.path.map(official.label) ?? []
        if row.standsForGroup ? !replaced.contains(path) : replaced.contains(where: path.starts) {
          continue
        }
        if row.isOptional, !row.standsForGroup {
          let group = path.first ?? ""
          let isChosen = choices[group] ?? random.chance(50)
          choices[group] = isChosen
          if !isChosen { continue }
        }
        blocks[index].rows.append(
          PrintedRow(path: path, fields: row.fields, unit: row.fields.first?.unit ?? ""))
      }
    }
  }

  /// Adds a row that the form does not have, as some provinces do.
  mutating func addLocalRow(_ random: inout SeededNumbers) {
    let words = random.one(of: hasUnitColumn ? Words.localUnitRows : Words.localRows)
    guard let block = blocks.indices.first(where: { !blocks[$0].rows[0].path.isEmpty }),
      hasUnitColumn || blocks[block].hasOwnHeader
    else { return }
    let place = random.number(in: 1...blocks[block].rows.count)
    let before = blocks[block].rows[place - 1]
    blocks[block].rows.insert(
      PrintedRow(path: before.path.dropLast() + [words], fields: [], unit: "条"), at: place)
  }
}

/// The official spelling of each label: a group may be named by a variant of a row's label.
private struct OfficialLabels {
  private var labels: [String: String] = [:]

  init(_ table: FormTable) {
    for variants in table.blocks.flatMap(\.rows).compactMap({ $0.label?.variants }) {
      for variant in variants where labels[variant] == nil { labels[variant] = variants[0] }
    }
  }

  func label(_ variants: [String]) -> String { labels[variants[0]] ?? variants[0] }
}
