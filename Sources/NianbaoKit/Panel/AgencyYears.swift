/// Of which agencies and years there were reports.
///
/// It grows with their number, by about a hundred bytes each.
public struct AgencyYears: Sendable {
  private var seen: Set<AgencyYear> = []

  private struct AgencyYear: Hashable {
    let agency: AgencyKey
    let year: Int
  }

  /// None.
  public init() {}

  /// Takes note of a report, and tells whether it counts in the panel.
  ///
  /// - Parameter report: The report.
  /// - Returns: Whether it is the first one of its agency for its year. A report without an agency or
  ///   a year cannot be told from others and counts; what is no report does not.
  public mutating func isFirst(_ report: Report) -> Bool {
    guard !report.forms.isEmpty else { return false }
    guard let year = report.identity.year,
      let agency = report.identity.agency.flatMap({ AgencyKey($0) })
    else { return true }
    return seen.insert(AgencyYear(agency: agency, year: year)).inserted
  }
}
