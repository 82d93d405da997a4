/// A part of a document below a heading that says for which year it is, or whose report it is.
public struct HeadedPart: Sendable, Hashable {
  /// From the heading to the next one of its kind.
  public let range: Range<Int>
  /// The heading as printed.
  public let heading: Place
  /// Whether the heading names the year, and not another agency than the one, that the document
  /// reports on.
  public let isOwn: Bool
  /// Whether sentences below the heading are of its year too, and not only tables.
  public let coversText: Bool
  /// Whether it is another report, or an annex of another year or agency, from which nothing is taken.
  ///
  /// That holds even where the report lacks the table. Below a mere year that is not the report's,
  /// which may be left over from the year before, a table is read with a warning.
  public let isForeign: Bool

  /// A part.
  public init(
    range: Range<Int>, heading: Place, isOwn: Bool, coversText: Bool, isForeign: Bool = false
  ) {
    self.range = range
    self.heading = heading
    self.isOwn = isOwn
    self.coversText = coversText
    self.isForeign = isForeign
  }
}
