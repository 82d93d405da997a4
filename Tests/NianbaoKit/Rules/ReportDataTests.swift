import Testing

@testable import NianbaoKit

@Suite struct ReportDataTests {
  private static let deadline = "department 01-31 ; government 03-31 政府|镇 ; once 2018 04-30"

  private func late(
    _ day: String?, _ agency: String?, year: Int? = 2022, isPublished: Bool = true,
    scope: Identity.Scope? = nil
  ) -> Evaluation {
    var trial = Trial()
    let parts = (day ?? "").split(separator: "-").compactMap { Int($0) }
    let date =
      parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    trial.report.identity.published = isPublished ? date : nil
    trial.report.identity.signed = isPublished ? nil : date
    trial.report.identity.agency = agency
    trial.report.identity.year = year
    trial.report.identity.scope = scope
    return trial.evaluation(DeadlineCheck.self, Self.deadline)
  }

  @Test("departments have until January, governments until March")
  func keepsDeadlines() {
    #expect(late("2023-01-31", "羊局").verdict == "holds")
    #expect(late("2023-02-01", "羊局").verdict == "fails")
    #expect(late("2023-02-01", "羊局").sentence == "发布日期是 2023-02-01，晚于规定的 2023-01-31。")
    #expect(late("2023-02-01", "羊局", isPublished: false).sentence?.hasPrefix("落款") == true)
    #expect(late("2023-03-31", "羊镇").verdict == "holds")
    #expect(late("2023-04-01", "羊县人民政府").verdict == "fails")
    #expect(late("2023-02-01", "羊区", scope: .jurisdiction).verdict == "holds")
    #expect(late("2019-04-30", "羊局", year: 2018).verdict == "holds")
    #expect(late("2019-05-01", "羊局", year: 2018).verdict == "fails")
    #expect(late("2022-12-25", "羊局").verdict == "holds")
  }

  @Test("without a date, a year or, between the two days, an agency nothing is said")
  func leavesDeadlinesOpen() {
    #expect(late(nil, "羊局").verdict == "open")
    #expect(late("2023-02-01", "羊局", year: nil).verdict == "open")
    #expect(late("2023-02-01", nil).verdict == "open")
    #expect(late("2023-01-31", nil).verdict == "holds")
    #expect(late("2023-04-01", nil).verdict == "fails")
  }

  @Test("the form must be that of the year")
  func comparesFormAndYear() {
    func evaluation(_ year: Int?, _ argument: String = "", form: String = "pen") -> Evaluation {
      var trial = Trial()
      trial.report.identity.year = year
      trial.report.forms = [form, "pen"]
      return trial.evaluation(FormYearCheck.self, argument, years: 2019...2020)
    }
    #expect(evaluation(2019).verdict == "holds")
    #expect(evaluation(2022).verdict == "fails")
    #expect(
      evaluation(2022).sentence == "报告年度是 2022 年，表格却是 2019—2020 年度的格式；请核对年度，或改用当年的格式。")
    #expect(evaluation(2018).verdict == "fails")
    #expect(evaluation(2018, "to 2020").verdict == "holds")
    #expect(evaluation(nil).verdict == "open")
    #expect(evaluation(2022, form: "other").verdict == nil)
  }

  @Test(
    "a row of a table that has not as many values as columns is told in place of the reading stage")
  func measuresRows() {
    let argument = "row 羊圈 / the pen ; field in.*"
    var trial = Trial(["in.all": "1", "in.one": "?"])
    #expect(trial.evaluation(RowLengthCheck.self, argument).verdict == "holds")
    func unread(table: Int32, counts: Bool = true) -> Finding {
      Finding(
        rule: "ROW-UNREADABLE", severity: .warning, message: Message(zh: "", en: ""),
        fields: trial.report.facts.map { $0.field },
        place: Place(bytes: 0..<1, line: 1, table: table, row: 1),
        evidence: counts ? Evidence(left: Number(2), right: Number(3)) : nil)
    }
    trial.report.findings = [unread(table: 1)]
    let evaluation = trial.evaluation(RowLengthCheck.self, argument)
    #expect(evaluation.verdict == "fails")
    #expect(evaluation.sentence?.hasPrefix("羊圈一行应有 3 个数值，印有 2 个，") == true)
    #expect(evaluation.failures.first?.supersedes == "ROW-UNREADABLE")
    #expect(evaluation.fields == ["in.all", "in.one"])
    var open = Trial(["in.all": "?", "in.one": "?"])
    // Lines of text may have lost cells, and digits that touch each other are no short row.
    for finding in [unread(table: 0), unread(table: 1, counts: false)] {
      open.report.findings = [finding]
      #expect(open.evaluation(RowLengthCheck.self, argument).verdict == "open")
    }
  }

  @Test("a finding of the reading stage counts and is not told twice")
  func countsWhatReadingTells() {
    var trial = Trial(["in.all": "1"])
    let argument = "finding TOLD ; field in.*"
    #expect(trial.evaluation(ReadingCheck.self, argument).verdict == "holds")
    #expect(trial.evaluation(ReadingCheck.self, "finding TOLD ; field out.*").verdict == "open")
    #expect(trial.evaluation(ReadingCheck.self, "finding TOLD").verdict == "holds")
    trial.report.findings = [
      Finding(
        rule: "TOLD", severity: .warning, message: Message(zh: "", en: ""),
        fields: trial.report.facts.map { $0.field })
    ]
    let told = trial.evaluation(ReadingCheck.self, argument)
    #expect(told.verdict == "fails" && told.failures.isEmpty)
    #expect(trial.evaluation(ReadingCheck.self, "finding OTHER").verdict == "holds")
  }

  @Test("the status tells how far a report can be relied on")
  func tellsTheStatus() {
    func status(_ cells: KeyValuePairs<String, String>, _ findings: Finding...) -> Report.Status {
      var report = Trial(cells).report
      report.findings = findings
      return report.status
    }
    func finding(_ severity: Severity, isGap: Bool = false) -> Finding {
      Finding(
        rule: "PEN", severity: severity, message: Message(zh: "", en: ""), isGap: isGap)
    }
    #expect(status(["in.all": "1"], finding(.warning)) == .ok)
    #expect(status(["in.all": "1"], finding(.error)) == .findings)
    #expect(status([:]) == .findings)
    #expect(status(["in.all": "?"], finding(.error)) == .incomplete)
    #expect(status(["in.all": "1"], finding(.warning, isGap: true)) == .incomplete)
    var report = Trial(["in.all": "1"]).report
    report.forms = []
    #expect(report.status == .findings)
    report.isReadable = false
    #expect(report.status == .unreadable)
  }
}
