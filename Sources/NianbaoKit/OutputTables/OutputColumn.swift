/// A column of a table of an output.
public struct OutputColumn: Sendable, Hashable {
  /// The column's name for programs, as `year` or `requests.received.new.all`.
  public let id: String
  /// The name with at most 32 letters, digits and underscores.
  public let shortName: String
  /// The column's name for people.
  public let label: Message
  /// The unit of its values, as 件; empty where there is none.
  public let unit: String
  /// What kind of values it takes.
  public let kind: Kind

  /// What kind of values a column takes.
  public enum Kind: String, Sendable {
    /// Words.
    case text
    /// A whole number.
    case integer
    /// A number, with or without decimals; where there is none it may be told why (`Missing`).
    case number
    /// A day.
    case date
  }

  /// A column; without a short name it has its id, dots as underscores.
  public init(
    _ id: String, short: String? = nil, _ label: Message, unit: String = "", _ kind: Kind
  ) {
    self.id = id
    shortName = short ?? String(id.map { $0 == "." ? "_" : $0 })
    self.label = label
    self.unit = unit
    self.kind = kind
  }

  /// The column of a field.
  public init(_ field: Field) {
    self.init(field.id, short: field.shortName, field.label, unit: field.unit, .number)
  }

  /// The column of a series.
  public init(_ series: Series) {
    self.init(series.id, short: series.shortName, series.label, unit: series.unit, .number)
  }

  /// The column that says where the values of a series come from.
  ///
  /// Its short name is made of the series' own, so that it stays the same whatever other series
  /// there are.
  ///
  /// - Parameter series: The column of the series.
  public init(originOf series: OutputColumn) {
    self.init(
      "from.\(series.id)", short: "src_\(series.shortName.prefix(28))",
      Message(zh: "\(series.label.zh)（出处）", en: "\(series.label.en) (from)"), .text)
  }

  /// The column of an indicator.
  public init(_ indicator: Indicator) {
    self.init(indicator.id, short: indicator.shortName, indicator.label, .number)
  }
}

extension [OutputColumn] {
  /// What stands at the heads of the columns, each time something else.
  ///
  /// Of Chinese labels that several columns share each has the column's id behind it.
  ///
  /// - Parameter header: By what columns are called.
  /// - Returns: A heading for each column.
  public func headings(_ header: WriterOptions.Header) -> [String] {
    switch header {
    case .ids: return map { $0.id }
    case .short: return map { $0.shortName }
    case .zh:
      var uses: [String: Int] = [:]
      for column in self { uses[column.label.zh, default: 0] += 1 }
      return map { uses[$0.label.zh] == 1 ? $0.label.zh : "\($0.label.zh) [\($0.id)]" }
    }
  }
}
