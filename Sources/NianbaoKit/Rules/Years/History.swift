/// The reports of a batch so far, so that each can be compared with its agency's of the year before
/// and after, whichever comes first.
///
/// Agencies are matched by `AgencyKey`. Findings go into the report for the later year and say what
/// was compared. Reports go in and come out in the same order: the last ones are held back, so that
/// the report for the later year can still take findings when that for the earlier year comes behind
/// it. Once it was given out, the report at hand takes them; both years are named in any case. Of each
/// report given out about two kilobytes are kept.
///
/// ```swift
/// var history = History(rules)
/// for report in reports { write(history.add(report)) }
/// write(history.finish())
/// ```
public struct History {
  /// So many reports are kept unless told otherwise.
  public static let defaultCapacity = 20_000
  /// So many reports are held back unless told otherwise.
  public static let defaultWindow = 128
  /// Reports with much in them are fewer: what is kept has so many bytes at most, about.
  private static let mostBytes = 128 << 20
  /// The same for reports that are held back.
  private static let mostHeldBytes = 8 << 20

  /// How many reports were dropped for newer ones: those of the year after could not be compared
  /// with them.
  public private(set) var forgotten = 0

  private struct Key: Hashable {
    let agency: AgencyKey
    let year: Int
  }

  /// What is kept of a report, and its number in the order of arrival.
  private struct Entry {
    let report: KeptReport
    let number: Int
  }

  private let rules: RuleBook
  private let capacity: Int
  private let window: Int
  /// Nearly always one report for each key; two where one is of a whole jurisdiction.
  private var entries: [Key: [Entry]] = [:]
  /// The keys in the order of arrival, the dropped ones in front of `oldest`.
  private var order: [Key] = []
  private var oldest = 0
  private var bytes = 0
  /// The reports held back; the first one is the `given`th of all.
  private var held: [Report] = []
  private var heldBytes = 0
  private var given = 0

  /// No report yet.
  ///
  /// - Parameters:
  ///   - rules: The rules to evaluate.
  ///   - capacity: How many reports are kept at most, at least one; the oldest go first.
  ///   - window: How many reports are held back at most.
  public init(
    _ rules: RuleBook, capacity: Int = History.defaultCapacity,
    window: Int = History.defaultWindow
  ) {
    self.rules = rules
    self.capacity = max(capacity, 1)
    self.window = max(window, 0)
  }

  /// Takes a report in: compares it with those that came before, and adds what is found to the one
  /// for the later year.
  ///
  /// A report that does not say who reports for which year is left alone. Of two reports of the
  /// same agency and year the first one is kept, and the second one is told so.
  ///
  /// - Parameter report: A merged report; its findings are sorted by their places.
  /// - Returns: The reports that are held back no longer, in the order of arrival.
  public mutating func add(_ report: Report) -> [Report] {
    var report = report
    compare(&report)
    held.append(report)
    heldBytes += report.weight
    var ready = 0
    while held.count - ready > window || heldBytes > Self.mostHeldBytes {
      heldBytes -= held[ready].weight
      ready += 1
    }
    return give(ready)
  }

  /// The reports that were held back to the end.
  public mutating func finish() -> [Report] {
    heldBytes = 0
    return give(held.count)
  }

  private mutating func give(_ count: Int) -> [Report] {
    let ready = Array(held.prefix(count))
    held.removeFirst(count)
    given += count
    return ready
  }

  private mutating func compare(_ report: inout Report) {
    guard let new = KeptReport(report), let agency = AgencyKey(new.agency) else { return }
    let count = report.fields.entries.count
    if let same = first(agency, new.year, agreeingWith: new)?.report {
      report.findings.append(.repeated(new, same, report.fields))
      report.sortFindings()
      return
    }
    if let earlier = first(agency, new.year &- 1, agreeingWith: new)?.report {
      rules.compare(YearPair(earlier, new, isForLater: true, count: count), into: &report)
    }
    if let later = first(agency, new.year &+ 1, agreeingWith: new) {
      let isHeld = later.number >= given
      let pair = YearPair(new, later.report, isForLater: isHeld, count: count)
      if isHeld {
        rules.compare(pair, into: &held[later.number - given])
      } else {
        rules.compare(pair, into: &report)
      }
    }
    keep(Entry(report: new, number: given + held.count), Key(agency: agency, year: new.year))
  }

  private func first(_ agency: AgencyKey, _ year: Int, agreeingWith new: KeptReport) -> Entry? {
    entries[Key(agency: agency, year: year)]?.first { $0.report.agrees(with: new) }
  }

  private mutating func keep(_ entry: Entry, _ key: Key) {
    entries[key, default: []].append(entry)
    order.append(key)
    bytes += entry.report.size
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
    guard let entry = entries[key]?.removeFirst() else { return }
    if entries[key]?.isEmpty ?? false { entries[key] = nil }
    bytes -= entry.report.size
    forgotten += 1
  }
}

extension Report {
  /// How many bytes it takes in memory, about.
  fileprivate var weight: Int { 4096 + text.count + facts.count * MemoryLayout<Fact>.stride }
}
