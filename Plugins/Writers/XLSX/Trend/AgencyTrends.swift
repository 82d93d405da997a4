import NianbaoKit

/// What agencies report from year to year, kept for a bounded number of them.
struct AgencyTrends {
  /// The series to look at, where the panel has them; the first ones are drawn.
  private static let wanted = [
    "requests.received", "outcomes.total", "requests.pending.end", "outcomes.granted",
    "outcomes.partial", "outcomes.denied", "outcomes.not_provided", "outcomes.not_processed",
    "outcomes.other", "review.total", "review.corrected", "litigation.total",
    "litigation.corrected",
    "proactive.normative_issued",
  ]
  static var ids: Set<String> { Set(wanted) }

  /// The most agencies that are kept: those that come first.
  static let mostAgencies = 1000
  /// The most years of one agency that are kept.
  private static let mostYears = 40

  /// What the rows of a trend are called.
  let series: [Series]
  private let positions: [Int]
  private let isKept: Bool
  private(set) var agencies: [Agency] = []
  private var indexes: [AgencyKey: Int] = [:]
  /// Whether there were more agencies than are kept.
  private(set) var isCut = false

  /// One agency.
  struct Agency {
    let name: String
    /// By year the numbers of the series; nil where there is none.
    fileprivate(set) var years: [Int: [Number?]] = [:]
  }

  init(_ panel: Panel, isKept: Bool) {
    let found = Self.wanted.compactMap { id in panel.series.firstIndex { $0.id == id } }
    positions = found
    series = found.map { panel.series[$0] }
    self.isKept = isKept
  }

  /// Takes what a report says that has a row in the panel.
  mutating func add(_ report: Report, _ row: PanelRow) {
    guard isKept, let name = report.identity.agency, let key = AgencyKey(name),
      let year = report.identity.year
    else { return }
    let index: Int
    if let known = indexes[key] {
      index = known
    } else if agencies.count < Self.mostAgencies {
      index = agencies.count
      indexes[key] = index
      agencies.append(Agency(name: name))
    } else {
      isCut = true
      return
    }
    guard agencies[index].years.count < Self.mostYears else { return }
    agencies[index].years[year] = positions.map { row.values[$0].number }
  }

  /// Whether there is an agency to compare years of.
  var hasTrend: Bool { agencies.contains { $0.years.count > 1 } }

  /// The agency with the most years, of several the one that came first.
  var fullest: Agency? {
    agencies.indices.max {
      (agencies[$0].years.count, $1) < (agencies[$1].years.count, $0)
    }.map { agencies[$0] }
  }

  /// All years of the agencies in order, the last ones where they are too many.
  var years: [Int] {
    Array(Set(agencies.flatMap { $0.years.keys }).sorted().suffix(Self.mostYears))
  }
}
