import GRDB
import NianbaoKit

/// The table `reports`: one row per source.
struct ReportsRows {
  let table: SQLTable
  /// The columns that say what a report is.
  let columns: [OutputColumn]
  /// The number of the run that writes the rows.
  var run = 1

  private var source: ReportsTable
  private var cells: [OutputCell] = []

  init(_ fields: FieldDictionary) {
    source = ReportsTable(fields, hasFields: false)
    columns = source.columns
    table = SQLTable(
      "reports",
      own: [
        "id INTEGER PRIMARY KEY", "run INTEGER NOT NULL /* 第几次转换 */",
        "agency_key TEXT /* 统一写法的机关名称 */",
      ],
      columns, indexes: ["source", "agency, year", "agency_key, year"])
  }

  /// Writes the row of a report in place of the rows that earlier runs wrote for its source.
  ///
  /// Two sources of one run may have the same name: both stay.
  ///
  /// - Returns: The id of the row; a source that was there keeps its own.
  mutating func write(_ report: Report, to db: Database) throws -> Int64 {
    cells.removeAll(keepingCapacity: true)
    source.append(report, to: &cells)
    let name = cells[0].value(report.text)
    let older = StatementArguments([name, run.databaseValue])
    let id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT min(id) FROM reports WHERE source = ? AND run < ?"),
      arguments: older)
    if id != nil {
      try db.cachedStatement(sql: "DELETE FROM reports WHERE source = ? AND run < ?")
        .execute(arguments: older)
    }
    let key = report.identity.agency.flatMap { AgencyKey($0) }.map { OutputCell.text($0.text) }
    var row = [id.databaseValue, run.databaseValue, (key ?? .empty).value([])]
    for cell in cells { row.append(cell.value(report.text)) }
    try table.insertion(db).execute(with: row)
    return id ?? db.lastInsertedRowID
  }
}
