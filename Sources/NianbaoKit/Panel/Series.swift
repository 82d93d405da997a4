/// One measure of the panel (面板): a harmonised field that several forms give, so that reports of
/// different years stand in one column.
public struct Series: Sendable, Hashable {
  /// The series' id, as `requests.received`.
  public let id: String
  /// A name of at most 32 letters, digits and underscores, for programs with short names.
  public let shortName: String
  /// What the series is called.
  public let label: Message
  /// The unit of its values, as 件; empty where there is none.
  public let unit: String
  /// What kind of values it takes.
  public let kind: Field.Kind
}

/// How well a form's cells stand for a series.
public enum Comparability: String, Sendable, CaseIterable {
  /// The same measure.
  case exact
  /// The same idea; the definition differs a little.
  case close
  /// A part of the measure, or more than it.
  case partial
}

/// What a form gives for a series, as its `panel.tsv` says.
public struct Mapping: Sendable, Hashable {
  /// The id of the series.
  public let series: String
  /// How well the cells stand for the series.
  public let comparability: Comparability
  /// A sum over the form's fields, such as `review.other + review.pending`.
  public let sum: String
  /// What to bear in mind when years are compared; nil where there is nothing.
  public let note: Message?
}
