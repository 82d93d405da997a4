import TestSupport

/// A printed table: rows of cells with their spans, covered cells left out, as in HTML.
struct Grid {
  var rows: [[GridCell]] = []
  /// How many of the first rows are the header of the table.
  var headerRows = 0

  /// The number of columns.
  var width: Int { expanded.lazy.map(\.count).max() ?? 0 }

  /// All places of the grid: the cell that begins there, or the cell that covers the place.
  var expanded: [[Place]] {
    var places: [[Place?]] = rows.map { _ in [] }
    for (index, row) in rows.enumerated() {
      var column = 0
      for cell in row {
        while column < places[index].count, places[index][column] != nil { column += 1 }
        for line in index..<min(index + cell.rowSpan, rows.count) {
          for at in column..<column + cell.columnSpan {
            while places[line].count <= at { places[line].append(nil) }
            places[line][at] =
              line == index && at == column
              ? .cell(cell)
              : line == index ? .left(cell) : at == column ? .above(cell) : .both(cell)
          }
        }
        column += cell.columnSpan
      }
    }
    return places.map { $0.map { $0 ?? .cell(GridCell("")) } }
  }

  /// One place of a grid.
  enum Place {
    /// A cell begins here.
    case cell(GridCell)
    /// The cell to the left covers it.
    case left(GridCell)
    /// The cell above covers it; here its part in this row begins.
    case above(GridCell)
    /// A cell above and to the left covers it.
    case both(GridCell)
  }
}

/// One cell of a printed table.
struct GridCell {
  var text: String
  var rowSpan = 1
  var columnSpan = 1
  var role = Role.label
  /// The field and what is printed for it, in a cell with a value.
  var value: (field: String, printed: PrintedValue)?

  init(_ text: String, rows: Int = 1, columns: Int = 1, role: Role = .label) {
    self.text = text
    rowSpan = rows
    columnSpan = columns
    self.role = role
  }

  init(_ value: PrintedValue, of field: String, columns: Int = 1) {
    text = value.text
    columnSpan = columns
    role = .value
    self.value = (field, value)
  }

  /// What a cell is for.
  enum Role { case header, label, unit, value }
}
