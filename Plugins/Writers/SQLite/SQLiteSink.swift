import GRDB
import NianbaoKit

/// A database to which reports are added, in one transaction.
final class SQLiteSink: ReportSink {
  private let database: DatabaseFile
  private var reports: ReportsRows
  private var parts: [PartRows]
  private var series: SeriesRows

  /// Begins to add to a database; another program that uses it is waited for, in seconds.
  init(
    _ output: Output, options: WriterOptions, schema: Schema, patience: Double = 5
  ) throws(OutputError) {
    let database = try output.begin { path throws(OutputError) in
      try DatabaseFile(path, for: output.destination, patience: patience)
    }
    self.database = database
    let reports = ReportsRows(schema.fields)
    let parts = [
      PartRows(
        "facts", FactsTable(schema.fields), beside: reports,
        indexes: ["report, field", "field, value"], mark: WideMark(schema.fields)),
      PartRows("sections", SectionsTable(), beside: reports, indexes: ["report"]),
      PartRows(
        "findings", FindingsTable(options.language), beside: reports, indexes: ["report", "rule"]),
    ]
    let series = SeriesRows(schema.panel, withPartial: options.hasPartial)
    let run = try database.access { db in
      if database.isNew {
        for table in [reports.table] + parts.map({ $0.table }) { try table.create(db) }
        try SQLDictionary.create(db)
        try series.create(db)
      }
      try SQLDictionary.write(schema.fields, to: db)
      try series.writeDictionary(to: db)
      try SQLViews.make(reports, header: options.header, in: db)
      return try Int.fetchOne(db, sql: "SELECT max(run) FROM reports") ?? 0
    }
    self.reports = reports
    self.reports.run = run + 1
    self.parts = parts
    self.series = series
  }

  func write(_ report: Report) throws(OutputError) {
    try database.access { db in
      let id = try reports.write(report, to: db)
      for index in parts.indices { try parts[index].write(report, id: id, to: db) }
      try series.write(report, id: id, to: db)
    }
  }

  /// Nothing is left to do: the transaction ends with the output.
  func finish() {}
}
