/// Compares a government's report with the sum of its units' reports (汇总).
///
/// ```swift
/// var rollUp = RollUp(parent, rules: registry.rules, expected: names)
/// for unit in units { rollUp.add(unit) }
/// let report = rollUp.report()
/// ```
///
/// Units are added one at a time; what is kept of them are sums and names. A unit is left out of
/// the sum, with a finding, when it reports for another year, was added already, is the government
/// itself, or could not be read. All findings go into the government's report.
public struct RollUp {
  private let parent: Report
  private let parentKey: AgencyKey?
  private let rules: RuleBook
  /// The list of expected units; nil where nothing is expected.
  private let expected: ExpectedUnits?
  /// The sources of the units in the sum.
  private var sources: [AgencyKey: String] = [:]
  private var named: [ExpectedUnits.Unit] = []
  private var sums: UnitSums
  private var findings: [Finding] = []
  /// How many units' reports were given that are of no use: unreadable, or for another year.
  private var useless = 0

  /// How many units are in the sum.
  public var units: Int { sums.units }

  /// A roll-up without units.
  ///
  /// - Parameters:
  ///   - parent: The government's report.
  ///   - rules: The rules to evaluate.
  ///   - expected: The names of the units that should report, in any spelling that `AgencyKey`
  ///     folds, with or without the place that the government's own name has; nil where it is not
  ///     known.
  public init(_ parent: Report, rules: RuleBook, expected: [String]? = nil) {
    self.parent = parent
    self.rules = rules
    parentKey = parent.identity.agency.flatMap(AgencyKey.init)
    self.expected = expected.map { ExpectedUnits($0) }
    sums = UnitSums(count: parent.fields.entries.count)
    if parent.identity.scope == .own { findings.append(.ownScope) }
    if parent.identity.year == nil { findings.append(.parentWithoutYear) }
  }

  /// Adds a unit's report to the sum, or tells why not.
  public mutating func add(_ unit: Report) {
    guard unit.isReadable, !unit.forms.isEmpty else {
      useless += 1
      return findings.append(.unread(unit))
    }
    if let year = parent.identity.year, unit.identity.year != year {
      useless += 1
      return findings.append(.otherYear(unit, year))
    }
    if let agency = unit.identity.agency, let key = AgencyKey(agency) {
      if key == parentKey { return findings.append(.parent(unit)) }
      if let first = sources[key] { return findings.append(.repeated(unit, first)) }
      sources[key] = unit.source
      named.append(ExpectedUnits.Unit(key: key, name: unit.named))
    } else {
      findings.append(.nameless(unit))
    }
    if unit.identity.scope == .jurisdiction { findings.append(.jurisdiction(unit)) }
    sums.add(Cells(unit.facts, count: unit.fields.entries.count))
  }

  /// The government's report with everything that was found.
  public func report() -> Report {
    var report = parent
    let match = expected?.match(named, below: parentKey) ?? ExpectedUnits.Match()
    if !match.missing.isEmpty { report.findings.append(.missing(match.missing)) }
    report.findings += match.ambiguous.map { .ambiguous($0.name, $0.units) }
    if !match.short.isEmpty { report.findings.append(.short(match.short)) }
    report.findings += findings + match.unexpected.map { .unexpected($0) }
    report.sortFindings()
    var sums = sums
    sums.missing = expected == nil ? useless : match.missing.count
    rules.compare(sums, into: &report)
    return report
  }
}
