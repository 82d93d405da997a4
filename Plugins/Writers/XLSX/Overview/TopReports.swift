import NianbaoKit

/// The reports with the most requests.
struct TopReports {
  static let count = 10

  /// Those with the most first; of equal ones the one that came first.
  private(set) var reports: [Entry] = []

  /// A report among them.
  struct Entry {
    let name: String
    let received: Number
    let summary: RowAddress
  }

  mutating func add(_ report: Report, _ received: Number, _ summary: RowAddress) {
    guard received > Number(0) else { return }
    if reports.count == Self.count, let last = reports.last, received <= last.received { return }
    let identity = report.identity
    let agency = identity.agency ?? report.source
    let name = identity.year.map { "\(agency) \($0)" } ?? agency
    let index = reports.firstIndex { $0.received < received } ?? reports.endIndex
    reports.insert(Entry(name: name, received: received, summary: summary), at: index)
    if reports.count > Self.count { reports.removeLast() }
  }
}
