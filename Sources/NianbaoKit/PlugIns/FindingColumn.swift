/// What a table with one row per finding says of it.
public enum FindingColumn: String, Sendable, CaseIterable {
  /// The source's name.
  case source
  /// The agency that reports.
  case agency
  /// The year reported on.
  case year
  /// The id of the rule that speaks.
  case rule
  /// How grave it is.
  case severity
  /// What was found, in whole sentences.
  case message
  /// The left side of what is compared.
  case left
  /// The right side.
  case right
  /// The left side less the right one.
  case difference
  /// The cells that are compared, each with the year and the source of its report.
  case cells
  /// What may have gone wrong; never a value of the report.
  case suggestion
  /// The ids of the fields it is about.
  case fields
  /// The page in a source that has pages.
  case page
  /// The line.
  case line
  /// The table in the document.
  case table
  /// The row in the table.
  case row
  /// The cell in the row.
  case column

  /// What the column is called.
  public var label: Message {
    switch self {
    case .source: ReportColumn.source.label
    case .agency: ReportColumn.agency.label
    case .year: ReportColumn.year.label
    case .rule: Message(zh: "规则", en: "Rule")
    case .severity: Message(zh: "程度", en: "Severity")
    case .message: Message(zh: "说明", en: "Finding")
    case .left: Message(zh: "左边", en: "Left side")
    case .right: Message(zh: "右边", en: "Right side")
    case .difference: Message(zh: "相差", en: "Difference")
    case .cells: Message(zh: "所核对的单元格", en: "Cells")
    case .suggestion: Message(zh: "可能的原因", en: "Suggestion")
    case .fields: Message(zh: "字段", en: "Fields")
    case .page: Message(zh: "页码", en: "Page")
    case .line: Message(zh: "行号", en: "Line")
    case .table: Message(zh: "表号", en: "Table")
    case .row: Message(zh: "表中行", en: "Row")
    case .column: Message(zh: "表中格", en: "Column")
    }
  }
}
