/// Reads a form from a `form.tsv`: tab-separated lines, `#` begins a comment.
///
/// | line | columns |
/// |---|---|
/// | `form` | id, Chinese title, English title, notice |
/// | `summary` | what the form is for, in Chinese and in English |
/// | `years` | first and last reporting year; without a last one the form is still in use |
/// | `table` | id, Chinese title, English title, `unit` if the table has a unit column |
/// | `evidence` | labels of which one must be there |
/// | `corner` | labels in the corner of a header, above the labels of the rows |
/// | `block` | `header` if its rows count only below its column labels |
/// | `column` | id, short name, unit, kind, label, English label |
/// | `beside` | `cumulative` if no value is below the one in front of it, label: a column behind the others that is no field |
/// | `row`, `row?`, `row/` | id, short name, unit, kind, label, English label |
///
/// A `row?` may be missing; a `row/` stands in place of all rows of the group that has its label.
///
/// A field's id is the row's and the column's id joined by a dot, its short name likewise joined by
/// an underscore; unit and kind stand with the column or with the row. Levels of a label are
/// separated by ` > `, variants of a level by `;`.
///
/// The rules of a form stand in a file of their own; see `RuleFile`.
public struct FormFile {
  private var id = ""
  private var title = Message(zh: "", en: "")
  private var summary: Message?
  private var notice = ""
  private var years: ClosedRange<Int>?
  private var tables: [Table] = []

  fileprivate struct Table {
    var id: String
    var title: Message
    var hasUnitColumn: Bool
    var evidence: [String] = []
    var corners: [String] = []
    var blocks: [Block] = []
  }

  fileprivate struct Block {
    var needsHeader: Bool
    var columns: [Line] = []
    var rows: [(line: Line, kind: String)] = []
    var beside: [BesideColumn] = []
  }

  /// A `column` or `row` line.
  struct Line {
    let id: String
    let shortName: String
    let unit: String
    let kind: String
    let label: FormLabel?
    let english: String
  }

  /// Reads the bytes of a form file.
  ///
  /// - Parameters:
  ///   - bytes: The content of a `form.tsv`, UTF-8.
  ///   - rules: The content of the `rules.tsv` beside it.
  /// - Returns: The form.
  /// - Precondition: The file is part of the program and well-formed; a test reads each of them.
  public static func form(_ bytes: [UInt8], rules: [UInt8] = []) -> Form {
    var file = FormFile()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      file.take(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
    return Form(
      id: file.id, title: file.title, summary: file.summary, notice: file.notice,
      years: file.years, tables: file.tables.map(\.value), rules: RuleFile.rules(rules))
  }

  private mutating func take(_ columns: [String]) {
    func column(_ index: Int) -> String { index < columns.count ? columns[index] : "" }
    switch columns[0] {
    case "form":
      (id, title) = (column(1), Message(zh: column(2), en: column(3)))
      notice = column(4)
    case "summary":
      summary = Message(zh: column(1), en: column(2))
    case "years":
      let last = Int(column(2)) ?? .max
      years = Int(column(1)).map { $0...last }
    case "table":
      tables.append(
        Table(
          id: column(1), title: Message(zh: column(2), en: column(3)),
          hasUnitColumn: column(4) == "unit"))
    case "evidence":
      tables[tables.count - 1].evidence += FormFile.variants(column(1))
    case "corner":
      tables[tables.count - 1].corners += FormFile.variants(column(1))
    case "block":
      tables[tables.count - 1].blocks.append(Block(needsHeader: column(1) == "header"))
    case "column":
      add { $0.columns.append(FormFile.line(column)) }
    case "beside":
      let label = FormLabel(path: FormFile.levels(column(2)).map(FormFile.variants))
      add { $0.beside.append(BesideColumn(label: label, isCumulative: column(1) == "cumulative")) }
    case "row", "row?", "row/":
      add { $0.rows.append((FormFile.line(column), columns[0])) }
    default:
      preconditionFailure("form.tsv: unknown line \(columns[0])")
    }
  }

  private mutating func add(_ change: (inout Block) -> Void) {
    change(&tables[tables.count - 1].blocks[tables[tables.count - 1].blocks.count - 1])
  }

  private static func line(_ column: (Int) -> String) -> Line {
    let label = column(5)
    return Line(
      id: column(1), shortName: column(2), unit: column(3), kind: column(4),
      label: label.isEmpty ? nil : FormLabel(path: levels(label).map(variants)),
      english: column(6))
  }

  private static func levels(_ label: String) -> [String] {
    var levels: [String] = []
    var rest = Substring(label)
    while let cut = rest.firstRange(of: " > ") {
      levels.append(String(rest[..<cut.lowerBound]))
      rest = rest[cut.upperBound...]
    }
    return levels + [String(rest)]
  }

  private static func variants(_ label: String) -> [String] {
    label.split(separator: ";").map(String.init)
  }
}

extension FormFile.Table {
  fileprivate var value: FormTable {
    FormTable(
      id: id, title: title, hasUnitColumn: hasUnitColumn, evidence: evidence, corners: corners,
      blocks: blocks.map(\.value))
  }
}

extension FormFile.Block {
  fileprivate var value: FormBlock {
    FormBlock(
      columns: columns.compactMap(\.label),
      rows: rows.map { row in
        FormRow(
          label: row.line.label, isOptional: row.kind != "row",
          standsForGroup: row.kind == "row/", fields: columns.map { row.line.field(under: $0) })
      },
      columnFields: columns.map(\.ownField), needsHeader: needsHeader, beside: beside)
  }
}

extension FormFile.Line {
  /// What a column says by itself, where the row is none of the form's.
  fileprivate var ownField: Field {
    Field(
      id: id, shortName: shortName,
      label: Message(zh: id.isEmpty ? "" : label?.wholeText ?? "", en: english),
      unit: unit, kind: Field.Kind(rawValue: kind) ?? .count)
  }

  /// The id of the field of a row and a column.
  static func fieldID(_ row: String, _ column: String) -> String { join(row, column, ".") }

  private static func join(_ left: String, _ right: String, _ separator: String) -> String {
    left.isEmpty ? right : right.isEmpty ? left : left + separator + right
  }

  fileprivate func field(under column: FormFile.Line) -> Field {
    let unit = column.unit.isEmpty ? unit : column.unit
    let kind = column.kind.isEmpty ? kind : column.kind
    return Field(
      id: Self.fieldID(id, column.id), shortName: Self.join(shortName, column.shortName, "_"),
      label: Message(
        zh: Self.join(label?.shortText ?? "", column.columnText(besides: label), " · "),
        en: Self.join(english, column.english, " - ")),
      unit: unit, kind: Field.Kind(rawValue: kind) ?? .count)
  }

  /// The column's part of a field's Chinese label: its whole path where the row has no label.
  private func columnText(besides row: FormLabel?) -> String {
    guard !id.isEmpty else { return "" }
    return row == nil ? label?.wholeText ?? "" : label?.variants.first ?? ""
  }
}

extension FormLabel {
  /// The official label with the group right above it, without numbering.
  fileprivate var shortText: String {
    path.suffix(2).compactMap { $0.first }.map(FormLabel.words).joined(separator: "/")
  }

  /// The official labels of all levels, without numbering.
  fileprivate var wholeText: String {
    path.compactMap { $0.first }.map(FormLabel.words).joined(separator: "/")
  }

  private static func words(_ label: String) -> String {
    let bytes = Array(label.utf8)
    let start = Ordinal.end(in: bytes, 0..<bytes.count)
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}
