/// A table as the source prints it: rows of cells, covered cells left out.
public struct Table: Sendable {
  /// All cells, row after row.
  public let cells: [Cell]
  /// For each row the indexes of its cells in `cells`.
  public let rows: [Range<Int>]
  /// Whether empty cells stay where they stood.
  ///
  /// Some extractors drop them and pad the row at its end; a row of such a table that has fewer
  /// values than columns does not tell which cells are empty.
  public let keepsEmptyCells: Bool
  /// Whether a gap between two numbers, in this table or in another one of the document, shows that
  /// empty cells stay.
  public let showsEmptyCells: Bool
  /// Whether empty cells at the end fill up every row to one number: a wide cell is one cell, and the
  /// values of a row stand right behind its labels.
  public let fillsUpRows: Bool
  /// Whether the source breaks off in the last cell, which may not be whole then.
  public let isCutOff: Bool

  /// Makes a table; the ranges of `rows` must cover `cells` in order.
  public init(
    cells: [Cell], rows: [Range<Int>], keepsEmptyCells: Bool, showsEmptyCells: Bool = false,
    fillsUpRows: Bool = false, isCutOff: Bool = false
  ) {
    self.cells = cells
    self.rows = rows
    self.keepsEmptyCells = keepsEmptyCells
    self.showsEmptyCells = showsEmptyCells
    self.fillsUpRows = fillsUpRows
    self.isCutOff = isCutOff
  }

  /// A table of the same kind with other cells.
  func replacing(cells: [Cell], rows: [Range<Int>]) -> Table {
    Table(
      cells: cells, rows: rows, keepsEmptyCells: keepsEmptyCells, showsEmptyCells: showsEmptyCells,
      fillsUpRows: fillsUpRows, isCutOff: isCutOff)
  }
}

/// One cell of a table, without the white space around its text.
public struct Cell: Sendable {
  /// Where the cell's text stands; empty for an empty cell.
  public let range: Range<Int>
  /// The line on which the text begins, from 1.
  public let line: Int32
  /// What the cell says as a label; zero for an empty cell.
  public let key: LabelKey
  /// The first column of the table's grid that the cell covers, from 1; zero where the source does
  /// not tell.
  public let column: UInt16
  /// How many columns of the grid it covers.
  public let columnSpan: UInt16

  /// Makes a cell; the caller computes the key.
  public init(
    range: Range<Int>, line: Int32, key: LabelKey, column: UInt16 = 0, columnSpan: UInt16 = 1
  ) {
    self.range = range
    self.line = line
    self.key = key
    self.column = column
    self.columnSpan = columnSpan
  }
}
