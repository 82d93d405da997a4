import NianbaoKit

/// A table of a sheet, its columns being those in which some cell begins.
struct SheetTable {
  private let rows: [SheetBlock.Row]
  private let columns: [Int]

  init(_ rows: [SheetBlock.Row]) throws(SourceError) {
    self.rows = rows
    columns = Set(rows.lazy.flatMap(\.items).map(\.address.column)).sorted()
    guard columns.count <= WorkbookProblem.columnLimit else {
      throw WorkbookProblem.tooManyColumns
    }
  }

  /// How many cells it has, empty and covered ones included.
  var cellCount: Int { rows.count * columns.count }

  /// Tells the table to a builder.
  func build(_ builder: inout DocumentBuilder) {
    // For each column the last row that a cell above covers.
    var covered = Array(repeating: 0, count: columns.count)
    let numbers = rows.map(\.number)
    builder.beginTable()
    for (index, row) in rows.enumerated() {
      builder.beginRow()
      var items = row.items[...]
      var column = 0
      while column < columns.count {
        while let first = items.first, first.address.column < columns[column] {
          items.removeFirst()
        }
        if covered[column] >= row.number {
          column += 1
          continue
        }
        guard let item = items.first, item.address.column == columns[column] else {
          builder.beginCell()
          builder.endCell()
          column += 1
          continue
        }
        let end = max(columns.leading { $0 <= item.end.column }, column + 1)
        let height = max(numbers.leading { $0 <= item.end.row } - index, 1)
        builder.beginCell(columns: end - column, rows: height)
        builder.addParagraph(item.text)
        builder.endCell()
        for part in column..<end { covered[part] = max(covered[part], item.end.row) }
        column = end
      }
    }
    builder.endTable()
  }
}
