import NianbaoKit
import TestSupport
import Testing

@testable import ReadStatisticsTable

/// What findings about sums suggest where each cell is in one sum.
@Suite struct SuggestionTests {
  private static let trial = RuleTrial(StatisticsTableReader.self)

  @Test("Of the cells of a sum the one comes first with which another formula holds")
  func asksOtherFormulas() {
    func first(_ completed: Int) -> String? {
      let cells = """
        responses.total=3 responses.granted.full=2 requests.completed.total=\(completed) \
        requests.completed.on_time=\(completed) requests.received.new=3 \
        requests.received.channel.online=3
        """
      let finding = Self.trial.findings("LEG-RESPONSES", cells).first
      return finding?.evidence?.suggestion?.changes.first.map {
        "\(Self.trial.report("").fields[$0.field].id) \($0.value)"
      }
    }
    #expect(first(2) == "responses.total 2")
    #expect(first(3) != "responses.total 2")
  }
}
