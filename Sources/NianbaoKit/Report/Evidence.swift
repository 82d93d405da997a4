/// What a rule compared when it failed.
public struct Evidence: Sendable, Hashable {
  /// The left side; nil where nothing is added up.
  public var left: Number?
  /// The right side.
  public var right: Number?
  /// The cells on both sides, with their places.
  public var cells: [CitedCell]
  /// What may have gone wrong; never a value of the report.
  public var suggestion: Suggestion?

  /// What was compared.
  public init(left: Number? = nil, right: Number? = nil, cells: [CitedCell] = []) {
    self.left = left
    self.right = right
    self.cells = cells
  }

  /// The left side less the right one.
  public var difference: Number? {
    guard let left, let right else { return nil }
    return left.adding(right.negated)
  }
}

/// A cell that a finding speaks of.
public struct CitedCell: Sendable, Hashable {
  /// The measure.
  public let field: FieldID
  /// The source of another report; nil for the report that the finding belongs to.
  public let source: String?
  /// The year of that other report.
  public let year: Int?
  /// The printed characters.
  public let raw: String
  /// The number; nil where the cell has none.
  public let value: Number?
  /// Where it stands in its source.
  public let place: Place

  /// A cell.
  public init(
    field: FieldID, source: String? = nil, year: Int? = nil, raw: String, value: Number?,
    place: Place
  ) {
    self.field = field
    self.source = source
    self.year = year
    self.raw = raw
    self.value = value
    self.place = place
  }
}

extension CitedCell {
  /// The cell on one line, as formats show it that have no structure for it.
  ///
  /// - Parameter report: The report that the finding belongs to.
  /// - Returns: `2023 requests.received.new.all = 12`, and the source behind it where it is that of
  ///   another report; the year is missing where it is not known.
  public func line(in report: Report) -> String {
    let year = (source == nil ? report.identity.year : year).map { "\($0) " } ?? ""
    return year + report.fields[field].id + " = " + raw + (source.map { " (\($0))" } ?? "")
  }
}

/// What may have gone wrong where rules fail: single changes with which all of them would hold.
public struct Suggestion: Sendable, Hashable {
  /// The sentence for people.
  public let message: Message
  /// The changes, the likeliest one first.
  public let changes: [Change]

  /// Another value for one cell.
  public struct Change: Sendable, Hashable {
    /// The measure.
    public let field: FieldID
    /// The value with which the rules would hold.
    public let value: Number

    /// A change.
    public init(field: FieldID, value: Number) {
      self.field = field
      self.value = value
    }
  }

  /// A suggestion.
  public init(message: Message, changes: [Change]) {
    self.message = message
    self.changes = changes
  }
}
