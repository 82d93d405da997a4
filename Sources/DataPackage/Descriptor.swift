internal import FoundationEssentials
import NianbaoKit

/// What a `datapackage.json` says (Frictionless Data Package, version 1).
struct Descriptor: Encodable {
  /// The name of the file.
  static let fileName = "datapackage.json"
  /// What tells a file of this program from others.
  static let mark = Array("Made by nianbao ".utf8)

  let profile = "tabular-data-package"
  let name = "nianbao"
  let title = "政府信息公开工作年度报告 · Annual reports on open government information"
  let description: String
  let resources: [Resource]

  struct Resource: Encodable {
    let name: String
    let path: String
    let title: String
    let profile = "tabular-data-resource"
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let schema: TableSchema
  }

  struct TableSchema: Encodable {
    let fields: [Column]
    let missingValues = [""]
  }

  struct Column: Encodable {
    let name: String
    let type: String
    let title: String
    let description: String
  }

  init(_ tables: [(name: String, title: Message, columns: [OutputColumn])]) {
    description =
      "Made by nianbao \(Version.current). An empty cell is no zero; see codebook.csv and README.md."
    resources = tables.map { table in
      Resource(
        name: table.name, path: "\(table.name).csv",
        title: "\(table.title.zh) · \(table.title.en)",
        schema: TableSchema(fields: table.columns.map(Column.init)))
    }
  }

  /// The file's content; the same tables give the same bytes.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("a descriptor has only strings in it")
    }
    return Array(data) + [0x0A]
  }
}

extension Descriptor.Column {
  init(_ column: OutputColumn) {
    name = column.id
    title = column.label.zh
    description = column.label.en + (column.unit.isEmpty ? "" : " (\(column.unit))")
    type =
      switch column.kind {
      case .text: "string"
      case .integer: "integer"
      case .number: "number"
      case .date: "date"
      }
  }
}
