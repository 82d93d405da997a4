import GRDB
import NianbaoKit

/// A table of what reports hold, whose rows go when the report goes.
struct PartRows {
  let table: SQLTable

  private var source: any OutputTable
  private var mark: WideMark?
  /// Whether a column of the source is one of the table; the others stand in `reports`.
  private let isKept: [Bool]
  private var cells: [OutputCell] = []
  private var row: [DatabaseValue] = []

  /// A table of a database.
  ///
  /// - Parameters:
  ///   - name: The name of the table.
  ///   - source: The table of outputs that gives the rows.
  ///   - reports: The table of the reports.
  ///   - indexes: The columns of each index as SQL; `report` begins one of them.
  ///   - mark: What tells which rows stand in the view `wide`, for facts.
  init(
    _ name: String, _ source: any OutputTable, beside reports: ReportsRows, indexes: [String],
    mark: WideMark? = nil
  ) {
    self.source = source
    self.mark = mark
    let known = Set(reports.columns.map { $0.id })
    isKept = source.columns.map { !known.contains($0.id) }
    var own = ["report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE"]
    if mark != nil { own.append("in_wide INTEGER NOT NULL /* 是否列入宽表 */") }
    table = SQLTable(
      name, own: own, source.columns.filter { !known.contains($0.id) }, indexes: indexes)
  }

  /// Writes the rows of a report.
  mutating func write(_ report: Report, id: Int64, to db: Database) throws {
    cells.removeAll(keepingCapacity: true)
    source.append(report, to: &cells)
    mark?.fill(report)
    let insertion = try table.insertion(db)
    let width = isKept.count
    for start in stride(from: 0, to: cells.count, by: width) {
      row.removeAll(keepingCapacity: true)
      row.append(id.databaseValue)
      if let mark { row.append(mark.isInWide(start / width, of: report).databaseValue) }
      for column in 0..<width where isKept[column] {
        row.append(cells[start + column].value(report.text))
      }
      try insertion.execute(with: row)
    }
  }
}

/// Tells which facts stand in the columns of the view `wide`.
struct WideMark {
  private var row: WideRow

  init(_ fields: FieldDictionary) { row = WideRow(fields) }

  mutating func fill(_ report: Report) { row.fill(report) }

  /// Whether a row of the table of facts does; rows behind the facts have no field and do not.
  func isInWide(_ index: Int, of report: Report) -> Bool {
    index < report.facts.count && row.index(Int(report.facts[index].field.ordinal)) == index
  }
}
