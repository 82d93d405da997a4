import NianbaoKit

/// Where the cells of a form's table stand, as the form is printed.
struct FormGrid {
  /// A cell, by its place in the table.
  struct Cell {
    let row: Int
    let column: Int
    let rows: Int
    let columns: Int
    let content: Content
  }

  /// What stands in a cell.
  enum Content {
    /// A label in the middle of its cell.
    case label(String)
    /// A row's label on the left, by how many groups it stands in.
    case name(String, depth: Int)
    case field(Field)
  }

  private(set) var cells: [Cell] = []
  private(set) var rowCount = 0
  private let spans: FormSpans
  private let corner: String
  private let unitLabel: String

  /// The grid of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - width: How many columns of the sheet it takes.
  ///   - unitLabel: What the column of units is called.
  ///   - isPrinted: Whether a document prints the cell of a field.
  init(
    _ table: FormLayout.Table, width: Int, unitLabel: String, isPrinted: (Field) -> Bool
  ) {
    spans = FormSpans(table, width: width)
    corner = table.corner
    self.unitLabel = unitLabel
    let hasBands = FormSpans.hasBands(table)
    for block in table.blocks {
      let rows = FormRows.printed(block.rows, isPrinted)
      if hasBands, let band = rows.first?.labels.first {
        put(.label(band), 0, columns: width)
        rowCount += 1
      }
      addHeader(block.columns)
      if table.hasUnitColumn {
        addList(rows)
      } else {
        addRows(rows, labels: rows.map { Array($0.labels.dropFirst(hasBands ? 1 : 0)) })
      }
    }
  }

  private var labelWidth: Int { spans.labels.reduce(0, +) }
  private var valueStart: Int { labelWidth + spans.unit }

  private mutating func put(_ content: Content, _ column: Int, rows: Int = 1, columns: Int) {
    put(content, at: rowCount, column, rows: rows, columns: columns)
  }

  private mutating func put(
    _ content: Content, at row: Int, _ column: Int, rows: Int = 1, columns: Int
  ) {
    cells.append(Cell(row: row, column: column, rows: rows, columns: columns, content: content))
  }

  private mutating func addHeader(_ columns: [[String]]) {
    let height = max(1, columns.map(\.count).max() ?? 1)
    if labelWidth > 0 { put(.label(corner), 0, rows: height, columns: labelWidth) }
    if spans.unit > 0 { put(.label(unitLabel), labelWidth, rows: height, columns: spans.unit) }
    addHeader(columns, columns.indices, level: 0, height: height)
    rowCount += height
  }

  /// Adds the labels of one level of some columns, and those below them.
  private mutating func addHeader(
    _ columns: [[String]], _ range: Range<Int>, level: Int, height: Int
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let path = columns[start]
      let isGroup = path.count > level + 1
      var end = start + 1
      while isGroup, end < range.upperBound, columns[end].count > level + 1,
        columns[end][level] == path[level]
      {
        end += 1
      }
      let left = x(start)
      let width = x(end, isEnd: end == columns.count) - left
      let label = level < path.count ? path[level] : ""
      put(
        .label(label), at: rowCount + level, left, rows: isGroup ? 1 : height - level,
        columns: width)
      if isGroup { addHeader(columns, start..<end, level: level + 1, height: height) }
      start = end
    }
  }

  /// Where a column of values begins; the last one ends at the edge of the table.
  private func x(_ index: Int, isEnd: Bool = false) -> Int {
    isEnd ? spans.width : valueStart + index * spans.value
  }

  private mutating func addValues(_ fields: [Field]) {
    for (index, field) in fields.enumerated() {
      let left = x(index)
      let right = x(index + 1, isEnd: index + 1 == fields.count)
      put(.field(field), left, columns: right - left)
    }
  }

  /// Adds rows whose groups stand on their left.
  private mutating func addRows(_ rows: [FormLayout.Row], labels: [[String]]) {
    for (index, row) in rows.enumerated() {
      let path = labels[index]
      for level in path.indices where level < spans.labels.count {
        let left = spans.labels[..<level].reduce(0, +)
        if level == path.count - 1 {
          put(.name(path[level], depth: 0), left, columns: labelWidth - left)
        } else if index == 0 || !Self.shareGroup(labels[index - 1], path, level) {
          let count = labels[index...].prefix { Self.shareGroup($0, path, level) }.count
          put(.label(path[level]), left, rows: count, columns: spans.labels[level])
        }
      }
      addValues(row.fields)
      rowCount += 1
    }
  }

  /// Whether two rows stand in the same group of a level.
  private static func shareGroup(_ left: [String], _ right: [String], _ level: Int) -> Bool {
    left.count > level + 1 && right.count > level + 1 && left[...level] == right[...level]
  }

  /// Adds rows whose groups are rows above them.
  private mutating func addList(_ rows: [FormLayout.Row]) {
    var printed: Set<[String]> = []
    for row in rows {
      for depth in 0..<max(0, row.labels.count - 1) {
        let group = Array(row.labels[...depth])
        if printed.insert(group).inserted { addGroup(group[depth], depth) }
      }
      printed.insert(row.labels)
      put(.name(row.labels.last ?? "", depth: row.labels.count - 1), 0, columns: labelWidth)
      put(.label(row.fields.first?.unit ?? ""), labelWidth, columns: spans.unit)
      addValues(row.fields)
      rowCount += 1
    }
  }

  private mutating func addGroup(_ label: String, _ depth: Int) {
    put(.name(label, depth: depth), 0, columns: labelWidth)
    put(.label(""), labelWidth, columns: spans.unit)
    put(.label(""), valueStart, columns: spans.width - valueStart)
    rowCount += 1
  }
}
