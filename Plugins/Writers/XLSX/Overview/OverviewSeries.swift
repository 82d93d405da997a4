import NianbaoKit

/// The series of the panel that the overview shows.
struct OverviewSeries {
  static let received = "requests.received"
  /// What can become of a request.
  static let outcomes = [
    "outcomes.granted", "outcomes.partial", "outcomes.denied", "outcomes.not_provided",
    "outcomes.not_processed", "outcomes.other",
  ]

  static var ids: Set<String> { Set(outcomes + [received]) }

  /// What the outcomes are called; empty where the panel does not have all of them.
  let outcomeLabels: [Message]
  private let positions: (received: Int?, outcomes: [Int?])

  /// What a report says of the series; nil where it gives no number.
  struct Values {
    let received: Number?
    let outcomes: [Number?]
  }

  init(_ panel: Panel) {
    func position(_ id: String) -> Int? { panel.series.firstIndex { $0.id == id } }
    positions = (position(Self.received), Self.outcomes.map(position))
    outcomeLabels = positions.outcomes.compactMap { $0.map { panel.series[$0].label } }
  }

  /// The values of a report by its row in the panel.
  func values(_ row: PanelRow) -> Values {
    Values(
      received: positions.received.flatMap { row.values[$0].number },
      outcomes: positions.outcomes.map { $0.flatMap { row.values[$0].number } })
  }
}
