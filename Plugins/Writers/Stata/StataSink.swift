import NianbaoKit

/// Keeps the rows in a temporary file: the head of a data file tells their number, and how wide
/// its columns are.
final class StataSink: ReportSink {
  private let output: Output
  private let language: Language
  private var table: any OutputTable
  private var measures: [ColumnMeasure]
  private let spool: RowSpool
  private var rowCount = 0
  private var cells: [OutputCell] = []
  private var block = RowBlock()

  init(
    _ output: Output, _ table: any OutputTable, _ language: Language
  ) throws(OutputError) {
    guard table.columns.count <= StataFile.mostVariables else {
      throw StataFailure.tooManyColumns(table.columns.count)
    }
    self.output = output
    self.table = table
    self.language = language
    measures = table.columns.map { ColumnMeasure($0.kind) }
    spool = try RowSpool()
  }

  func write(_ report: Report) throws(OutputError) {
    cells.removeAll(keepingCapacity: true)
    table.append(report, to: &cells)
    block.removeAll()
    for (index, cell) in cells.enumerated() {
      let column = index % measures.count
      measures[column].take(block.append(cell, of: report.text))
    }
    rowCount += cells.count / measures.count
    try spool.append(block.bytes)
  }

  func finish() throws(OutputError) {
    let file = try StataFile(output, language)
    for (column, measure) in zip(table.columns, measures) {
      try file.add(column, type: measure.type, width: measure.width, language)
    }
    try addLongTexts(to: file)
    try file.begin(rowCount: rowCount)
    try spool.rewind()
    while let bytes = try spool.next() {
      var reader = RowBlockReader(bytes)
      var column = 0
      while let cell = reader.next() {
        if column == 0 { try file.beginRow() }
        try file.put(cell, of: bytes, in: column)
        column += 1
        if column == measures.count {
          try file.endRow()
          column = 0
        }
      }
    }
    try file.end()
  }

  /// Long texts come before all rows: the head tells how much space they take.
  private func addLongTexts(to file: StataFile) throws(OutputError) {
    guard measures.contains(where: { $0.type == .longText }) else { return }
    try spool.rewind()
    while let bytes = try spool.next() {
      var reader = RowBlockReader(bytes)
      var column = 0
      while let cell = reader.next() {
        if case .text(let range) = cell, !range.isEmpty, measures[column].type == .longText {
          try file.addLongText(bytes, range)
        }
        column = (column + 1) % measures.count
      }
    }
  }
}
