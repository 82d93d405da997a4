import GRDB
import NianbaoKit

/// A table of the database: columns of its own, then those of a table of outputs.
struct SQLTable {
  let name: String
  private let create: [String]
  private let insert: String
  private let count: Int

  /// A table.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - own: Its own columns as SQL.
  ///   - columns: The others.
  ///   - indexes: The columns of each index as SQL.
  init(_ name: String, own: [String], _ columns: [OutputColumn], indexes: [String]) {
    self.name = name
    let columns = columns.map { "\($0.id.quoted) \($0.kind.type) /* \($0.label.zh) */" }
    create =
      ["CREATE TABLE \(name) (\n  \((own + columns).joined(separator: ",\n  "))\n)"]
      + indexes.enumerated().map { "CREATE INDEX \(name)_\($0 + 1) ON \(name) (\($1))" }
    count = own.count + columns.count
    insert =
      "INSERT INTO \(name) VALUES (\(repeatElement("?", count: count).joined(separator: ",")))"
  }

  /// Makes the table and its indexes.
  func create(_ db: Database) throws {
    for statement in create { try db.execute(sql: statement) }
  }

  /// The statement that adds a row.
  func insertion(_ db: Database) throws -> Statement { try db.cachedStatement(sql: insert) }
}

extension Statement {
  /// Executes the statement with as many values as it has question marks.
  ///
  /// Faster than `execute(arguments:)`, which checks their number in each row.
  func execute(with values: [DatabaseValue]) throws {
    setUncheckedArguments(StatementArguments(values.map { $0 as (any DatabaseValueConvertible)? }))
    try execute()
  }
}

extension OutputColumn.Kind {
  /// The type of such a column.
  var type: String {
    switch self {
    case .text: "TEXT"
    case .integer: "INTEGER"
    case .number: "REAL"
    case .date: "DATE"
    }
  }
}

extension OutputCell {
  /// The cell as a value of the database.
  ///
  /// - Parameter text: The report's text.
  /// - Returns: The value; NULL where there is none.
  func value(_ text: [UInt8]) -> DatabaseValue {
    switch self {
    case .empty, .missing: .null
    case .text, .printed: words(of: text).databaseValue
    case .integer(let value): value.databaseValue
    case .number(let value): value.double.databaseValue
    case .date(let date): date.description.databaseValue
    }
  }
}

extension String {
  /// A name in SQL.
  var quoted: String { "\"\(replacing("\"", with: "\"\""))\"" }

  /// A text in SQL.
  var literal: String { "'\(replacing("'", with: "''"))'" }
}
