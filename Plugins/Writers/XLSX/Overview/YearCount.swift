import NianbaoKit

/// The reports of one year.
struct YearCount {
  private(set) var reports = 0
  /// By the form that was recognised best; the empty one stands for none.
  private(set) var forms: [String: Int] = [:]
  /// How many reports say how many requests came, and the sum.
  private(set) var received = (reports: 0, sum: 0.0)
  /// How many reports give all outcomes, and the sum of each.
  private(set) var outcomes = (
    reports: 0, sums: [Double](repeating: 0, count: OverviewSeries.outcomes.count)
  )

  /// How many reports are not added up, because their agency has another one for the year.
  private(set) var leftOut = 0

  mutating func count(_ report: Report) {
    reports += 1
    forms[report.forms.first ?? "", default: 0] += 1
  }

  mutating func leaveOut() { leftOut += 1 }

  mutating func add(_ series: OverviewSeries.Values) {
    if let number = series.received {
      received.reports += 1
      received.sum += number.double
    }
    let numbers = series.outcomes.compactMap { $0 }
    guard numbers.count == outcomes.sums.count else { return }
    outcomes.reports += 1
    for (index, number) in numbers.enumerated() { outcomes.sums[index] += number.double }
  }
}
