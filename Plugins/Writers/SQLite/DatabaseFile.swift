import GRDB
import NianbaoKit

/// The file of a database: a copy of the older one of its name, or a new one.
///
/// It becomes the output by renaming, so a failure leaves the older one as it was; a journal for
/// taking steps back is not needed.
final class DatabaseFile {
  /// Whether there are no tables yet.
  let isNew: Bool

  private let name: String
  private let older: String?
  private let queue: DatabaseQueue

  /// What tells databases of nianbao from others: the letters `nian`.
  private static let applicationID = 0x6E69_616E
  /// The version of the tables; one that has others has another number.
  private static let version = 1

  /// Opens a database and begins the transaction.
  ///
  /// - Throws: `OutputError` when the older file is no database that reports can be added to.
  init(_ output: Output) throws(OutputError) {
    let name =
      switch output.destination {
      case .file(let name): name
      case .standardOutput: "-"
      }
    self.name = name
    older = try output.copyOlder()
    let path = try output.temporaryPath
    if let older { try SideFiles.check(older, name: name) }
    (queue, isNew) = try DatabaseFailure.explained(name) {
      var configuration = Configuration()
      // The transaction lasts from the first report to the last one.
      configuration.allowsUnsafeTransactions = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return (queue, try queue.writeWithoutTransaction { try Self.begin($0, name: name) })
    }
  }

  /// Works on the database.
  func access<Result>(_ work: (Database) throws -> Result) throws(OutputError) -> Result {
    try DatabaseFailure.explained(name) { try queue.writeWithoutTransaction(work) }
  }

  /// Ends the transaction; the file is complete.
  func close() throws(OutputError) {
    try access { try $0.commit() }
    try DatabaseFailure.explained(name) { try queue.close() }
    if let older { try SideFiles.check(older, name: name) }
  }

  /// Begins the transaction; tells whether there are no tables yet.
  private static func begin(_ db: Database, name: String) throws -> Bool {
    let isNew = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    if !isNew {
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
        throw DatabaseFailure.foreign(name)
      }
      let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard found == version else {
        throw DatabaseFailure.version(found, expected: version, name)
      }
    }
    _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = OFF")
    try db.execute(sql: "PRAGMA synchronous = OFF")
    if isNew {
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
    try db.beginTransaction(.immediate)
    return isNew
  }
}
