import GRDB
import NianbaoKit

/// The tables of the panel: `series`, with its indicators, and `series_values`.
struct SeriesRows {
  private let panel: Panel
  private var row: PanelRow

  init(_ panel: Panel, withPartial: Bool) {
    self.panel = panel
    row = PanelRow(panel, withPartial: withPartial)
  }

  func create(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE series (
          position INTEGER NOT NULL,
          id TEXT PRIMARY KEY NOT NULL,
          short_name TEXT NOT NULL,
          label_zh TEXT NOT NULL,
          label_en TEXT NOT NULL,
          unit TEXT NOT NULL,
          numerator TEXT /* 指标的分子 */,
          denominator TEXT /* 指标的分母 */
        );
        CREATE TABLE series_values (
          report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
          series TEXT NOT NULL REFERENCES series (id),
          state TEXT NOT NULL /* 状态 */,
          value REAL /* 数值 */,
          origin TEXT /* 取自哪个表式的哪些字段 */,
          comparability TEXT /* 可比性 */,
          note TEXT /* 比较各年度时须注意 */,
          PRIMARY KEY (report, series)
        ) WITHOUT ROWID;
        CREATE INDEX series_values_1 ON series_values (series, value)
        """)
  }

  /// Writes the series and the indicators; those that are there already take the new words.
  func writeDictionary(to db: Database) throws {
    var rows: [[String?]] = panel.series.map {
      [$0.id, $0.shortName, $0.label.zh, $0.label.en, $0.unit, nil, nil]
    }
    rows += panel.indicators.map {
      [$0.id, $0.shortName, $0.label.zh, $0.label.en, "", $0.numerator, $0.denominator]
    }
    try SQLDictionary.write(
      rows, to: "series",
      ["id", "short_name", "label_zh", "label_en", "unit", "numerator", "denominator"], db)
  }

  /// Writes the values of a report; series of which its forms have nothing are left out.
  mutating func write(_ report: Report, id: Int64, to db: Database) throws {
    guard !report.forms.isEmpty else { return }
    row.fill(report)
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO series_values VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (series, value) in zip(panel.series, row.values) {
      guard let source = value.source else { continue }
      let state = value.missing?.rawValue ?? State.number.rawValue
      try insertion.execute(with: [
        id.databaseValue, series.id.databaseValue, state.databaseValue,
        (value.number?.double).databaseValue, source.name.databaseValue,
        source.mapping.comparability.rawValue.databaseValue,
        (source.mapping.note?.zh).databaseValue,
      ])
    }
    for (indicator, value) in zip(panel.indicators, row.indicators) {
      guard let value else { continue }
      try insertion.execute(with: [
        id.databaseValue, indicator.id.databaseValue, State.number.rawValue.databaseValue,
        value.double.databaseValue, .null, .null, .null,
      ])
    }
  }
}
