import NianbaoKit

/// What stands in a document, a cell or a text box.
enum WordBlock {
  /// The text of a paragraph, its number included.
  case paragraph([UInt8])
  case table(WordTable)
}

/// A table of a Word file, cells covered by others included.
struct WordTable {
  struct Row {
    /// How many columns of the grid are left free at the row's beginning.
    var skipped = 0
    var isDropped = false
    var cells: [Cell] = []
  }

  struct Cell {
    /// How a cell takes part in a group of cells merged from row to row.
    enum Merge { case none, begins, continues }

    /// How many columns of the grid it covers.
    var columns = 1
    var merge = Merge.none
    /// Whether the cell in front of it covers it.
    var isMergedToTheLeft = false
    var isDropped = false
    var blocks: [WordBlock] = []
    /// How many rows it covers; zero when a cell above covers it.
    var rows = 1
  }

  var rows: [Row] = []

  /// The widest grid; beyond it a table is no table of Word, which has at most 63 columns.
  static let widest = 1000

  /// Adds a row, its dropped cells left out and those merged to the left made part of their
  /// neighbours.
  mutating func add(_ row: Row) {
    guard !row.isDropped else { return }
    var row = row
    var cells: [Cell] = []
    for cell in row.cells where !cell.isDropped {
      if cell.isMergedToTheLeft, let last = cells.indices.last {
        cells[last].columns += cell.columns
      } else {
        cells.append(cell)
      }
    }
    row.cells = cells
    rows.append(row)
  }

  /// Lets the first cell of each group cover the rows of all others.
  ///
  /// A cell that continues a group but does not stand exactly below it is a cell of its own, so that
  /// no other cell leaves its column.
  mutating func resolveMerges() {
    struct Group {
      var row: Int
      var cell: Int
      var columns: Int
    }
    var groups: [Int: Group] = [:]
    for row in rows.indices {
      var open: [Int: Group] = [:]
      var column = rows[row].skipped
      for cell in rows[row].cells.indices {
        let columns = rows[row].cells[cell].columns
        switch rows[row].cells[cell].merge {
        case .continues:
          if let group = groups[column], group.columns == columns {
            rows[group.row].cells[group.cell].rows += 1
            rows[row].cells[cell].rows = 0
            open[column] = group
          } else {
            open[column] = Group(row: row, cell: cell, columns: columns)
          }
        case .begins: open[column] = Group(row: row, cell: cell, columns: columns)
        case .none: break
        }
        column += columns
      }
      groups = open
    }
  }

  /// Tells the table to a builder.
  func build(_ builder: inout DocumentBuilder) {
    builder.beginTable()
    for row in rows {
      builder.beginRow()
      if row.skipped > 0 {
        builder.beginCell(columns: row.skipped)
        builder.endCell()
      }
      for cell in row.cells where cell.rows > 0 {
        builder.beginCell(columns: cell.columns, rows: cell.rows)
        for block in cell.blocks { block.build(&builder) }
        builder.endCell()
      }
    }
    builder.endTable()
  }
}

extension WordBlock {
  /// Tells the block to a builder; as deep as the XML, whose depth has a limit.
  func build(_ builder: inout DocumentBuilder) {
    switch self {
    case .paragraph(let text): builder.addParagraph(text)
    case .table(let table): table.build(&builder)
    }
  }
}
