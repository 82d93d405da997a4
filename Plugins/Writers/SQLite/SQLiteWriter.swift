import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: SQLiteWriter.self)
}

/// SQLite databases, which grow: reports of a source that is there already are replaced.
struct SQLiteWriter: Writer {
  static let name = "sqlite"
  static let summary = Message(
    zh: "SQLite 数据库：报告、数值、章节、检查、面板各一张表，另有宽表视图；再次转换时追加，同一来源则替换。",
    en: """
      A SQLite database of reports, facts, sections, findings and the panel, with views; later \
      runs add to it and replace sources.
      """)
  static let extensions = ["sqlite", "db", "sqlite3"]
  static let layouts: [Layout] = [.nested]

  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink {
    try SQLiteSink(output, options: options, schema: schema)
  }
}
