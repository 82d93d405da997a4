/// The reports of a batch so far, so that each can be compared with its agency's of the year before
/// and after, whichever comes first.
///
/// Agencies are matched by `AgencyKey`. A finding goes into the report that comes second and says
/// what was compared. Of each report about two kilobytes are kept.
public struct History {
  /// So many reports are kept unless told otherwise.
  public static let defaultCapacity = 20_000
  /// Reports with much in them are fewer: what is kept has so many bytes at most, about.
  private static let mostBytes = 128 << 20

  /// How many reports were dropped for newer ones: those of the year after could not be compared
  /// with them.
  public private(set) var forgotten = 0

  private struct Key: Hashable {
    let agency: AgencyKey
    let year: Int
  }

  private let rules: RuleBook
  private let capacity: Int
  /// Nearly always one report for each key; two where one is of a whole jurisdiction.
  private var reports: [Key: [KeptReport]] = [:]
  /// The keys in the order of arrival, the dropped ones in front of `oldest`.
  private var order: [Key] = []
  private var oldest = 0
  private var bytes = 0

  /// No report yet.
  ///
  /// - Parameters:
  ///   - rules: The rules to evaluate.
  ///   - capacity: How many reports are kept at most, at least one; the oldest go first.
  public init(_ rules: RuleBook, capacity: Int = History.defaultCapacity) {
    self.rules = rules
    self.capacity = max(capacity, 1)
  }

  /// Compares a report with those that came before, adds what is found, and keeps it.
  ///
  /// A report that does not say who reports for which year is left alone. Of two reports of the
  /// same agency and year the first one is kept, and the second one is told so.
  ///
  /// - Parameter report: A merged report; its findings are sorted by their places.
  public mutating func compare(_ report: inout Report) {
    guard let new = KeptReport(report), let agency = AgencyKey(new.agency) else { return }
    let key = Key(agency: agency, year: new.year)
    let count = report.fields.entries.count
    if let same = first(agency, new.year, agreeingWith: new) {
      report.findings.append(.repeated(new, same, count: count))
      report.sortFindings()
      return
    }
    if let earlier = first(agency, new.year &- 1, agreeingWith: new) {
      rules.compare(YearPair(earlier, new, isForLater: true, count: count), into: &report)
    }
    if let later = first(agency, new.year &+ 1, agreeingWith: new) {
      rules.compare(YearPair(new, later, isForLater: false, count: count), into: &report)
    }
    keep(new, key)
  }

  private func first(
    _ agency: AgencyKey, _ year: Int, agreeingWith new: KeptReport
  ) -> KeptReport? {
    reports[Key(agency: agency, year: year)]?.first { $0.agrees(with: new) }
  }

  private mutating func keep(_ report: KeptReport, _ key: Key) {
    reports[key, default: []].append(report)
    order.append(key)
    bytes += report.size
    while order.count - oldest > 1, order.count - oldest > capacity || bytes > Self.mostBytes {
      forget(order[oldest])
      oldest += 1
    }
    if oldest > capacity {
      order.removeFirst(oldest)
      oldest = 0
    }
  }

  private mutating func forget(_ key: Key) {
    guard let report = reports[key]?.removeFirst() else { return }
    if reports[key]?.isEmpty ?? false { reports[key] = nil }
    bytes -= report.size
    forgotten += 1
  }
}

extension Finding {
  /// The finding that a report of the same agency and year came before.
  fileprivate static func repeated(
    _ report: KeptReport, _ first: KeptReport, count: Int
  ) -> Finding {
    let differing = report.cells(count: count).differences(from: first.cells(count: count))
    let zh = differing == 0 ? "两份的数字没有不同" : "两份有 \(differing) 个数字不同"
    let en =
      differing == 0
      ? "their numbers do not differ"
      : differing == 1 ? "one number differs" : "\(differing) numbers differ"
    return Finding(
      .repeatedReport,
      message: Message(
        zh: """
          同一机关“\(first.agency)”\(first.year) 年年报已有一份（\(first.source)），\(zh)；\
          与上年、下年比较时用先读到的那一份。
          """,
        en: """
          There already is a \(first.year) report of the same agency “\(first.agency)” \
          (\(first.source)); \(en). The one that was read first is compared with other years.
          """))
  }
}

extension FindingKind {
  static let repeatedReport = FindingKind(
    "META-REPEATED", .info, zh: "同一批中有同一机关、同一年度的另一份年报",
    en: "the batch has another report of the same agency and year")

  /// What comparing the reports of a batch tells.
  static let ofHistory = [repeatedReport]
}
