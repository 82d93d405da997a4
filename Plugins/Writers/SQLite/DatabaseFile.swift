import GRDB
import NianbaoKit

/// The file of a database, and the transaction in which a run changes it.
///
/// An older file is changed in its own place: SQLite keeps other programs from writing to it until
/// the transaction ends, and takes the changes back when this program dies.
final class DatabaseFile: Transaction {
  /// Whether there are no tables yet.
  let isNew: Bool

  private let name: String
  private let queue: DatabaseQueue
  private var isOpen = true

  /// What tells databases of nianbao from others: the letters `nian`.
  private static let applicationID = 0x6E69_616E
  /// The version of the tables and of the keys in them; one that has others has another number.
  private static let version = 2

  /// Opens a database and begins the transaction.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - destination: The output that it is for.
  ///   - patience: How long to wait for another program that uses the file, in seconds.
  /// - Throws: `OutputError` when another program uses the file, or when it is no database that
  ///   reports can be added to.
  init(
    _ path: String, for destination: Output.Destination, patience: Double
  ) throws(OutputError) {
    let name =
      switch destination {
      case .file(let name), .folder(let name): name
      case .standardOutput: "-"
      }
    self.name = name
    (queue, isNew) = try DatabaseFailure.explained(name) {
      var configuration = Configuration()
      // The transaction lasts from the first report to the last one.
      configuration.allowsUnsafeTransactions = true
      configuration.busyMode = .timeout(patience)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return (queue, try queue.writeWithoutTransaction { try Self.begin($0, name) })
    }
  }

  /// Works on the database.
  func access<Result>(_ work: (Database) throws -> Result) throws(OutputError) -> Result {
    try DatabaseFailure.explained(name) { try queue.writeWithoutTransaction(work) }
  }

  func commit() throws(OutputError) {
    try access { try $0.commit() }
    isOpen = false
    try DatabaseFailure.explained(name) { try queue.close() }
  }

  func rollBack() {
    guard isOpen else { return }
    isOpen = false
    // Where this fails, closing does the same; and SQLite does it for who opens the file next.
    try? queue.writeWithoutTransaction { if $0.isInsideTransaction { try $0.rollback() } }
    try? queue.close()
  }

  /// Begins the transaction; tells whether there are no tables yet.
  private static func begin(_ db: Database, _ name: String) throws -> Bool {
    try db.beginTransaction(.exclusive)
    let isNew = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    if isNew {
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return true
    }
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw DatabaseFailure.foreign(name)
    }
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found == version else {
      throw DatabaseFailure.version(found, expected: version, name)
    }
    return false
  }
}
