/// One row per agency and year (面板): the series of the panel, its indicators, and for each series
/// the cells that it comes from.
///
/// Of several reports of one agency for one year the first one has the row; sources that are no
/// reports have none. A report without an agency or a year cannot be told from others and has its
/// own row.
public struct PanelTable: OutputTable {
  /// What comes before the series.
  public static let head: [ReportColumn] = [
    .agency, .year, .regionCode, .region, .level, .kind, .forms, .scope, .status, .source,
  ]

  /// What a report is, the series, the indicators, then a column `from.…` for each series.
  public let columns: [OutputColumn]

  /// What each column has in common with those beside it, as 行政复议.
  public let sections: [Message]

  private var values: PanelRow
  private let row: WideRow
  private var seen = AgencyYears()

  /// The table of the schema's panel.
  ///
  /// - Parameters:
  ///   - schema: What the reports can say.
  ///   - options: What the user chose; whether partial cells count.
  public init(_ schema: Schema, _ options: WriterOptions) {
    let panel = schema.panel
    row = WideRow(schema.fields)
    values = PanelRow(panel, withPartial: options.hasPartial)
    columns =
      Self.head.map { OutputColumn($0.rawValue, $0.label, $0.kind) }
      + panel.series.map { OutputColumn($0) } + panel.indicators.map { OutputColumn($0) }
      + panel.series.map { OutputColumn(originOf: OutputColumn($0)) }
    sections =
      Self.head.map { _ in Message(zh: "报告", en: "Report") }
      + panel.series.map { panel.section(of: $0) }
      + panel.indicators.map { _ in Message(zh: "比率", en: "Rates") }
      + panel.series.map { _ in Message(zh: "各数的出处", en: "Where the numbers come from") }
  }

  /// Appends the row of a report, or nothing where the agency has one for the year.
  public mutating func append(_ report: Report, to cells: inout [OutputCell]) {
    guard seen.isFirst(report) else { return }
    values.fill(report)
    for column in Self.head { cells.append(column.cell(of: report, row)) }
    for value in values.values {
      cells.append(value.missing.map { .missing($0, 0..<0) } ?? .number(value.number))
    }
    for indicator in values.indicators { cells.append(.number(indicator)) }
    for value in values.values { cells.append(.text(value.source?.name)) }
  }
}
