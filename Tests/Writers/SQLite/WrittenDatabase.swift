import GRDB
import NianbaoKit
import TestSupport

@testable import WriteSQLite

/// A database in a folder of its own, to which runs add.
final class WrittenDatabase {
  let folder: TemporaryFolder
  let path: String
  var schema = Schema(fields: SampleReports.fields, readers: [SampleReader.self])

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("reports.sqlite")
  }

  /// Adds the reports of a run.
  func add(_ reports: [Report], header: WriterOptions.Header = .ids) throws {
    let output = try Output(.file(path))
    let sink = try begin(output, header: header)
    for report in reports { try sink.write(report) }
    try sink.finish()
    try output.commit()
  }

  /// Begins a run that waits for no other program.
  func begin(_ output: Output, header: WriterOptions.Header = .ids) throws -> any ReportSink {
    var options = WriterOptions(layout: .nested)
    options.header = header
    return try SQLiteSink(output, options: options, schema: schema, patience: 0)
  }

  /// Works with a connection of its own, as another program does.
  func beside(_ work: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    try queue.writeWithoutTransaction(work)
  }

  /// Why reports cannot be added; nil where they can.
  func refusal() throws -> Message? {
    do {
      try add([SampleReports.table])
      return nil
    } catch let error as OutputError {
      return error.message
    }
  }

  func rows(_ sql: String) throws -> [Row] { try open { try Row.fetchAll($0, sql: sql) } }

  func number(_ sql: String) throws -> Int? { try open { try Int.fetchOne($0, sql: sql) } }

  func text(_ sql: String) throws -> String? { try open { try String.fetchOne($0, sql: sql) } }

  func execute(_ sql: String) throws { try open { try $0.execute(sql: sql) } }

  private func open<Result>(_ work: (Database) throws -> Result) throws -> Result {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction(work)
  }
}

/// A reader whose form gives two of the sample fields for the panel.
struct SampleReader: Reader {
  static let name = "form-2019"
  static let summary = Message(zh: "样本", en: "sample")
  static let title = Message(zh: "样本", en: "sample")
  static let fields = SampleReports.fields.entries.map { $0.field }
  static let rules: [Rule] = []
  static let panel = PanelFile.share(
    Array(
      """
      requests.received\texact\trequests.received.new.all\t\t
      requests.received.natural_person\tclose\trequests.received.new.natural_person\t口径略有不同\tAnother definition
      proactive.fees_amount\texact\tfees.total\t\t
      proactive.rules_issued\tpartial\tproactive.rules.issued\t\t
      """.utf8))

  init(fields: FieldDictionary) {}

  func read(_ document: Document) -> Reading? { nil }
}
