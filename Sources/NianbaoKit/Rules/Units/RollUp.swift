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
  /// The expected units in the order of their list, each once; nil where nothing is expected.
  private let expected: [(key: AgencyKey, name: String)]?
  private let expectedKeys: Set<AgencyKey>
  /// The sources of the units in the sum.
  private var sources: [AgencyKey: String] = [:]
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
  ///     folds; nil where it is not known.
  public init(_ parent: Report, rules: RuleBook, expected: [String]? = nil) {
    self.parent = parent
    self.rules = rules
    parentKey = parent.identity.agency.flatMap(AgencyKey.init)
    var seen: Set<AgencyKey> = []
    self.expected = expected.map { names in
      names.compactMap { name in
        guard let key = AgencyKey(name), seen.insert(key).inserted else { return nil }
        return (key, name)
      }
    }
    expectedKeys = seen
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
      if expected != nil, !expectedKeys.contains(key) { findings.append(.unexpected(unit)) }
    } else {
      findings.append(.nameless(unit))
    }
    if unit.identity.scope == .jurisdiction { findings.append(.jurisdiction(unit)) }
    sums.add(Cells(unit.facts, count: unit.fields.entries.count))
  }

  /// The government's report with everything that was found.
  public func report() -> Report {
    var report = parent
    let missing = (expected ?? []).filter { $0.key != parentKey && sources[$0.key] == nil }
    if !missing.isEmpty { report.findings.append(.missing(missing.map { $0.name })) }
    report.findings += findings
    report.sortFindings()
    var sums = sums
    sums.missing = expected == nil ? useless : missing.count
    rules.compare(sums, into: &report)
    return report
  }
}
