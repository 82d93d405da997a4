/// One row per agency and year (面板): the series of the panel, its indicators, and for each series
/// the cells that it comes from.
///
/// Of several reports of one agency for one year the first one has the row; sources that are no
/// reports have none. A report without an agency or a year cannot be told from others and has its
/// own row.
public struct PanelTable: OutputTable {
  /// What comes before the series.
  static let head: [ReportColumn] = [.agency, .year, .forms, .scope, .status, .source]

  /// What a report is, the series, the indicators, then a column `from.…` for each series.
  public let columns: [OutputColumn]

  private var values: PanelRow
  private let row: WideRow
  private var seen: Set<AgencyYear> = []

  private struct AgencyYear: Hashable {
    let agency: AgencyKey
    let year: Int
  }

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
      + panel.series.enumerated().map { index, series in
        OutputColumn(
          "from.\(series.id)", short: "from_\(index + 1)",
          Message(zh: "\(series.label.zh)（出处）", en: "\(series.label.en) (from)"), .text)
      }
  }

  /// Appends the row of a report, or nothing where the agency has one for the year.
  public mutating func append(_ report: Report, to cells: inout [OutputCell]) {
    guard !report.forms.isEmpty else { return }
    if let year = report.identity.year, let agency = report.identity.agency.flatMap(AgencyKey.init),
      !seen.insert(AgencyYear(agency: agency, year: year)).inserted
    {
      return
    }
    values.fill(report)
    for column in Self.head { cells.append(column.cell(of: report, row)) }
    for value in values.values {
      cells.append(value.missing.map { .missing($0, 0..<0) } ?? .number(value.number))
    }
    for indicator in values.indicators { cells.append(.number(indicator)) }
    for value in values.values { cells.append(.text(value.source?.name)) }
  }
}
