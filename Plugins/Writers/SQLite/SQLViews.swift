import GRDB
import NianbaoKit

/// The views `wide` and `panel`, made anew in each run: their columns are the dictionary's.
///
/// Each value is a subquery, so a query that asks for three columns looks up no others.
enum SQLViews {
  static func make(
    _ reports: ReportsRows, header: WriterOptions.Header, in db: Database
  ) throws {
    let head = reports.columns
    try make(
      "wide", head,
      try values("fields", db).map {
        (
          $0,
          "SELECT value FROM facts WHERE report = r.id AND field = \($0.id.literal) AND in_wide"
        )
      }, header, in: db, rows: "reports AS r")
    // Of several reports of an agency for a year the first one counts. Where one of the two is not
    // known, the comparison is neither true nor false, and the report has its own row.
    let isReport = "forms <> ''"
    try make(
      "panel", head.filter { PanelTable.head.map { $0.rawValue }.contains($0.id) },
      try values("series", db).map { ($0, told("value", of: $0)) }
        + values("series", db, where: "denominator IS NULL").map {
          (OutputColumn(originOf: $0), told("origin", of: $0))
        }, header, in: db,
      rows: """
        reports AS r WHERE r.\(isReport) AND NOT EXISTS (
          SELECT 1 FROM reports AS o
          WHERE o.agency_key = r.agency_key AND o.year = r.year AND o.\(isReport) AND o.id < r.id)
        """)
  }

  /// What the panel says of a series.
  private static func told(_ what: String, of series: OutputColumn) -> String {
    "SELECT \(what) FROM series_values WHERE report = r.id AND series = \(series.id.literal)"
  }

  /// Makes a view of columns of reports, and of others that are looked up.
  private static func make(
    _ view: String, _ head: [OutputColumn], _ values: [(column: OutputColumn, lookup: String)],
    _ header: WriterOptions.Header, in db: Database, rows: String
  ) throws {
    let headings = (head + values.map(\.column)).headings(header).map { $0.quoted }
    let cells = head.map { "r.\($0.id.quoted)" } + values.map { "(\($0.lookup))" }
    let columns = zip(cells, headings).map { "\($0) AS \($1)" }
    try db.execute(sql: "DROP VIEW IF EXISTS \(view)")
    try db.execute(
      sql: "CREATE VIEW \(view) AS\nSELECT\n  \(columns.joined(separator: ",\n  "))\nFROM \(rows)")
  }

  /// The columns of a dictionary, with those that another version of the program wrote.
  private static func values(
    _ dictionary: String, _ db: Database, where condition: String = "TRUE"
  ) throws -> [OutputColumn] {
    let sql = """
      SELECT id, short_name, label_zh, label_en FROM \(dictionary) WHERE \(condition)
      ORDER BY position, id
      """
    return try Row.fetchAll(db, sql: sql).map {
      OutputColumn($0[0], short: $0[1], Message(zh: $0[2], en: $0[3]), .number)
    }
  }
}
