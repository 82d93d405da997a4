public import NianbaoKit

internal import CSVText

/// A folder of tables with a description of each column (Frictionless Data Package, version 1).
///
/// `panel.csv`, `reports.csv`, `facts.csv` and `findings.csv` are written as reports come;
/// `codebook.csv`, `README.md` and `datapackage.json` when all of them have come.
public final class DataPackage: ReportSink {
  private let output: Output
  private let schema: Schema
  private let options: WriterOptions
  private var resources: [Resource]
  private var guide = Guide()

  private static let files = [
    "panel.csv", "reports.csv", "facts.csv", "findings.csv", "codebook.csv", "README.md",
    Descriptor.fileName,
  ]

  /// A table of the package, as it is being written.
  struct Resource {
    let name: String
    let title: Message
    let columns: [OutputColumn]
    let output: Output
    let table: CSVTable
  }

  /// Begins a package.
  ///
  /// - Parameters:
  ///   - output: A folder; the caller commits or discards it.
  ///   - options: What the user chose: the language of messages, whether partial cells count.
  ///   - schema: What the reports to come can say.
  /// - Throws: `OutputError` when a file cannot be written.
  public init(_ output: Output, options: WriterOptions, schema: Schema) throws(OutputError) {
    try OlderPackage.check(Self.files, in: output)
    self.output = output
    self.schema = schema
    self.options = options
    let tables: [(name: String, title: Message, table: any OutputTable)] = [
      (
        "panel", Message(zh: "面板：每个机关的每一年一行", en: "Panel: one row per agency and year"),
        PanelTable(schema, options)
      ),
      (
        "reports", Message(zh: "来源：每份报告一行", en: "Sources: one row per report"),
        ReportsTable(schema.fields, hasFields: false, hasDigests: true)
      ),
      (
        "facts", Message(zh: "数值：每个数值一行", en: "Facts: one row per printed value"),
        FactsTable(schema.fields)
      ),
      (
        "findings", Message(zh: "检查：每条检查结果一行", en: "Findings: one row per finding"),
        FindingsTable(options.language)
      ),
    ]
    resources = []
    for (name, title, table) in tables {
      let resource = Resource(
        name: name, title: title, columns: table.columns, output: try output.file("\(name).csv"),
        table: CSVTable(table))
      try resource.output.write(resource.table.head(.ids))
      resources.append(resource)
    }
  }

  /// Writes the rows of one report into each table.
  ///
  /// - Parameter report: A report with the dictionary of the schema.
  /// - Throws: `OutputError` when they cannot be written.
  public func write(_ report: Report) throws(OutputError) {
    for index in resources.indices {
      try resources[index].output.write(resources[index].table.rows(of: report))
    }
    guide.count(report)
  }

  /// Writes what describes the tables.
  ///
  /// - Throws: `OutputError` when it cannot be written.
  public func finish() throws(OutputError) {
    var book = Codebook()
    let panel = schema.panel
    book.add(panel, of: "panel")
    for resource in resources {
      book.add(resource.columns.filter { !panel.has($0) }, of: resource.name)
    }
    try output.file("codebook.csv").write(CSVTable.bytes(Codebook.columns, book.rows))
    try output.file("README.md").write(Array(guide.text(schema, options).utf8))
    let descriptor = Descriptor(
      resources.map { ($0.name, $0.title, $0.columns) } + [
        ("codebook", Message(zh: "代码本：每列的含义", en: "Codebook"), Codebook.columns)
      ])
    try output.file(Descriptor.fileName).write(descriptor.json)
  }
}
