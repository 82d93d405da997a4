import NianbaoKit

/// What a batch is, counted while its reports come: its size does not grow with their number.
struct BatchCount {
  private(set) var reports = 0
  private(set) var statuses: [Report.Status: Int] = [:]
  private(set) var severities: [Severity: Int] = [:]
  /// By year; under nil the reports that name none.
  private(set) var years: [Int?: YearCount] = [:]
  private(set) var rules: [String: RuleCount] = [:]
  private(set) var top = TopReports()

  /// How often a rule speaks.
  struct RuleCount {
    let severity: Severity
    var count: Int
    /// What it says first.
    let example: Message
  }

  /// Counts a report, whatever it is.
  mutating func count(_ report: Report) {
    reports += 1
    statuses[report.status, default: 0] += 1
    years[report.identity.year, default: YearCount()].count(report)
    for finding in report.findings {
      severities[finding.severity, default: 0] += 1
      let new = RuleCount(severity: finding.severity, count: 0, example: finding.message)
      rules[finding.rule, default: new].count += 1
    }
  }

  /// Adds up what a report says that has a row in the panel.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - series: What it says of the series of the overview.
  ///   - summary: Its row in the sheet 汇总.
  mutating func add(_ report: Report, _ series: OverviewSeries.Values, summary: RowAddress) {
    years[report.identity.year, default: YearCount()].add(series)
    if let received = series.received { top.add(report, received, summary) }
  }

  /// Counts a further report of an agency for a year, whose numbers are not added up.
  mutating func leaveOut(_ report: Report) {
    years[report.identity.year, default: YearCount()].leaveOut()
  }

  /// How many reports are not added up.
  var leftOut: Int { years.values.reduce(0) { $0 + $1.leftOut } }

  /// The years in order, the unknown one last.
  var sortedYears: [(year: Int?, count: YearCount)] {
    years.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { ($0.key, $0.value) }
  }

  /// The rules that speak most often, errors before warnings where they speak equally often.
  var sortedRules: [(id: String, rule: RuleCount)] {
    rules.sorted { left, right in
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      if left.value.severity != right.value.severity {
        return left.value.severity > right.value.severity
      }
      return left.key < right.key
    }.map { ($0.key, $0.value) }
  }

  /// The forms in the batch, those of most reports first; the empty one stands for none.
  var forms: [String] {
    var counts: [String: Int] = [:]
    for year in years.values { counts.merge(year.forms) { $0 + $1 } }
    return counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }
}
