/// Who reports, for which year, and when; nil where the document does not say.
public struct Identity: Sendable, Hashable {
  /// The agency that reports, as printed.
  public var agency: String?
  /// Who acts in the text by a name that does not tell whose it is, such as 市财政局; only where nothing
  /// names the agency. Reports of namesakes cannot be told apart by it.
  public var actor: String?
  /// The year reported on, not the year of publication.
  public var year: Int?
  /// The title, joined when it is printed on two lines.
  public var title: String?
  /// The day of publication from a header line.
  public var published: CalendarDate?
  /// The day in the signature.
  public var signed: CalendarDate?
  /// Whether the numbers are the agency's own or its whole jurisdiction's.
  public var scope: Scope?
  /// The parts of the document that are headed with a year, ascending; most documents have none.
  public var parts: [HeadedPart] = []

  /// Nothing known.
  public init() {}

  /// Whose numbers a report gives.
  public enum Scope: String, Sendable {
    /// The agency's own (本机关).
    case own
    /// The sum over all units under a government (本行政区域).
    case jurisdiction
  }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, CustomStringConvertible {
  /// The year, four digits.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to 31.
  public let day: Int

  /// A day, or nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month) else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day >= 1, day <= days[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as `2020-01-31`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
