import GRDB
import NianbaoKit

/// The table `fields`, the data dictionary.
enum SQLDictionary {
  static func create(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE fields (
          position INTEGER NOT NULL,
          id TEXT PRIMARY KEY NOT NULL,
          short_name TEXT NOT NULL,
          label_zh TEXT NOT NULL,
          label_en TEXT NOT NULL,
          unit TEXT NOT NULL,
          kind TEXT NOT NULL,
          forms TEXT NOT NULL /* 哪些表式有该字段 */
        )
        """)
  }

  /// Writes the fields; those that are there already take the new words.
  static func write(_ fields: FieldDictionary, to db: Database) throws {
    let rows = fields.entries.map { entry in
      let field = entry.field
      return [
        field.id, field.shortName, field.label.zh, field.label.en, field.unit,
        field.kind.rawValue, entry.forms.joined(separator: " "),
      ]
    }
    try write(
      rows, to: "fields", ["id", "short_name", "label_zh", "label_en", "unit", "kind", "forms"], db)
  }

  /// Writes the rows of a dictionary, whose first column is the key.
  static func write(
    _ rows: [[String?]], to table: String, _ columns: [String], _ db: Database
  ) throws {
    let names = ["position"] + columns
    let changes = names.filter { $0 != "id" }.map { "\($0) = excluded.\($0)" }
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO \(table) (\(names.joined(separator: ", ")))
        VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
        ON CONFLICT (id) DO UPDATE SET \(changes.joined(separator: ", "))
        """)
    for (position, row) in rows.enumerated() {
      let values = [(position + 1).databaseValue] + row.map { $0.databaseValue }
      try statement.execute(with: values)
    }
  }
}
