/// The codebook (代码本): what each column of a table means, and for the series of the panel what
/// each form gives.
///
/// Its rows do not come from reports. A column has one row, a series one for each form.
public struct Codebook: Sendable {
  /// The columns of the codebook itself.
  public static let columns = [
    OutputColumn("table", Message(zh: "数据表", en: "Table"), .text),
    OutputColumn("column", Message(zh: "列", en: "Column"), .text),
    OutputColumn("short_name", Message(zh: "短名", en: "Short name"), .text),
    OutputColumn("label_zh", Message(zh: "中文名称", en: "Chinese label"), .text),
    OutputColumn("label_en", Message(zh: "英文名称", en: "English label"), .text),
    OutputColumn("unit", Message(zh: "单位", en: "Unit"), .text),
    OutputColumn("kind", Message(zh: "类型", en: "Kind"), .text),
    OutputColumn("form", Message(zh: "表式", en: "Form"), .text),
    OutputColumn("source", Message(zh: "出处", en: "Source"), .text),
    OutputColumn("comparability", Message(zh: "可比性", en: "Comparability"), .text),
    OutputColumn("note_zh", Message(zh: "中文说明", en: "Chinese note"), .text),
    OutputColumn("note_en", Message(zh: "英文说明", en: "English note"), .text),
  ]

  /// The rows, each with a cell for each column.
  public private(set) var rows: [[OutputCell]] = []

  /// An empty codebook.
  public init() {}

  /// Adds the columns of a table.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - table: What the table is called.
  public mutating func add(_ columns: [OutputColumn], of table: String) {
    for column in columns { rows.append(Self.head(column, table) + Self.nothing) }
  }

  /// Adds the fields of a dictionary, each with its forms.
  ///
  /// - Parameters:
  ///   - fields: The dictionary.
  ///   - table: What the table is called that has a column for each field.
  public mutating func add(_ fields: FieldDictionary, of table: String) {
    for entry in fields.entries {
      let forms = OutputCell.text(entry.forms.joined(separator: " "))
      rows.append(
        Self.head(OutputColumn(entry.field), table) + [forms] + Self.nothing.dropFirst())
    }
  }

  /// Adds the columns of a panel: its series with what each form gives, then its indicators.
  ///
  /// - Parameters:
  ///   - panel: The panel.
  ///   - table: What the table is called.
  public mutating func add(_ panel: Panel, of table: String) {
    for (position, series) in panel.series.enumerated() {
      let head = Self.head(OutputColumn(series), table)
      for form in panel.forms {
        guard let source = panel.source(of: position, in: form) else { continue }
        let note = source.mapping.note
        rows.append(
          head + [
            .text(form), .text(source.mapping.sum), .text(source.mapping.comparability.rawValue),
            .text(note?.zh), .text(note?.en),
          ])
      }
    }
    for indicator in panel.indicators {
      let quotient = "( \(indicator.numerator) ) / ( \(indicator.denominator) )"
      rows.append(
        Self.head(OutputColumn(indicator), table)
          + [.empty, .text(quotient), .empty, .empty, .empty])
    }
  }

  private static func head(_ column: OutputColumn, _ table: String) -> [OutputCell] {
    [
      .text(table), .text(column.id), .text(column.shortName), .text(column.label.zh),
      .text(column.label.en), .text(column.unit), .text(column.kind.rawValue),
    ]
  }

  private static let nothing = [OutputCell](repeating: .empty, count: 5)
}
