import TestSupport
import Testing

@testable import NianbaoKit

/// Reports of one agency for consecutive years.
@Suite struct HistoryTests {
  private let earlier = FlockRules.report(
    2020, ["flock.end.white": "4", "flock.end.black": "6", "flock.end.all": "10"])
  private let later = FlockRules.report(
    2021, ["flock.start.white": "4", "flock.start.black": "5", "flock.start.all": ""])

  private func counts(_ tally: Tally) -> [Int] { [tally.held, tally.failed, tally.undecided] }

  @Test("The report for the later year takes the findings, and says what was compared")
  func comparesInOrder() throws {
    let reports = FlockRules.compared(earlier, later)
    #expect(reports[0].findings.isEmpty)
    #expect(reports[0].tally == Tally())
    let finding = try #require(reports[1].findings(of: "T-CARRY").first)
    #expect(reports[1].findings.count == 1)
    #expect(
      finding.message.zh
        == "本年报（2021 年）与同一机关“青麓县羊办”2020 年年报（2020.txt）比较："
        + "黑羊：年初存栏 5 ≠ 2020 年年报的年末存栏(含羔羊) 6（差 -1）。")
    #expect(
      finding.message.en.hasPrefix(
        "This report (2021) compared with that for 2020 of the same agency “青麓县羊办” (2020.txt): "))
    let evidence = try #require(finding.evidence)
    #expect([evidence.left, evidence.right] == [Number(5), Number(6)])
    #expect(evidence.cells.map(\.source) == [nil, "2020.txt"])
    #expect(evidence.cells.map(\.raw) == ["5", "6"])
    #expect(finding.fields.map { FlockForm.fields[$0].id } == ["flock.start.black"])
    #expect(finding.place == evidence.cells[0].place)
  }

  @Test("Each case of a rule holds, fails or is left open")
  func counts() {
    let tally = FlockRules.compared(earlier, later)[1].tally
    // The three columns; no other rule can say anything of these cells.
    #expect(counts(tally)[..<2] == [1, 1])
    #expect(tally.heldIfEmptyIsZero == 0)
    let zero = FlockRules.compared(
      FlockRules.report(2020, ["flock.end.all": "0"]),
      FlockRules.report(2021, ["flock.start.all": "-"]))
    #expect(zero[1].tally.heldIfEmptyIsZero == 1)
    #expect(zero[1].findings.isEmpty)
  }

  @Test("In any order of the years the later report takes the findings while it is held back")
  func comparesInAnyOrder() throws {
    let reports = FlockRules.compared(later, earlier)
    let inOrder = FlockRules.compared(earlier, later)
    #expect(reports.map(\.source) == ["2021.txt", "2020.txt"])
    #expect(reports[1].findings.isEmpty)
    #expect(reports[0].findings.map(\.message) == inOrder[1].findings.map(\.message))
    #expect(reports[0].findings.map(\.evidence) == inOrder[1].findings.map(\.evidence))
    #expect(reports[0].tally == inOrder[1].tally)
  }

  @Test("Reports come out in the order in which they went in, at most a window later")
  func holdsBack() {
    var history = History(FlockRules.book, window: 2)
    var out: [[String]] = []
    for year in 2020..<2025 {
      out.append(history.add(FlockRules.report(year, agency: "羊\(year)办")).map(\.source))
    }
    #expect(out == [[], [], ["2020.txt"], ["2021.txt"], ["2022.txt"]])
    #expect(history.finish().map(\.source) == ["2023.txt", "2024.txt"])
    #expect(history.finish().isEmpty)
  }

  @Test("Once the later report was given out the earlier one takes the findings and names both")
  func comparesAgainstTheOrder() throws {
    let reports = FlockRules.compared(later, earlier, window: 0)
    #expect(reports[0].findings.isEmpty)
    let finding = try #require(reports[1].findings(of: "T-CARRY").first)
    #expect(
      finding.message.zh.hasPrefix(
        "本年报（2020 年）与同一机关“青麓县羊办”2021 年年报（2021.txt）比较："
          + "黑羊：年初存栏 5 ≠ 2020 年年报的年末存栏(含羔羊) 6"))
    let evidence = try #require(finding.evidence)
    #expect([evidence.left, evidence.right] == [Number(5), Number(6)])
    #expect(evidence.cells.map(\.source) == ["2021.txt", nil])
    #expect(finding.fields.map { FlockForm.fields[$0].id } == ["flock.end.black"])
    #expect(finding.place == evidence.cells[1].place)
    #expect(counts(reports[1].tally) == counts(FlockRules.compared(earlier, later)[1].tally))
  }

  @Test("A report between two others is compared with both")
  func comparesWithBoth() {
    let end = FlockRules.report(2022, ["flock.start.white": "7"])
    let middle = FlockRules.report(2021, ["flock.start.black": "5", "flock.end.white": "8"])
    let reports = FlockRules.compared(earlier, end, middle)
    let findings = reports[2].findings(of: "T-CARRY") + reports[1].findings(of: "T-CARRY")
    #expect(findings.count == 2)
    #expect(findings[0].message.zh.hasPrefix("本年报（2021 年）与同一机关“青麓县羊办”2020 年年报"))
    #expect(findings[1].message.zh.hasPrefix("本年报（2022 年）与同一机关“青麓县羊办”2021 年年报"))
    #expect(reports[0].findings.isEmpty)
  }

  @Test("Other agencies, other years and the same numbers give no finding")
  func leavesOthersAlone() {
    let others = [
      FlockRules.report(2020, ["flock.end.black": "6"], agency: "青麓县人民政府"),
      FlockRules.report(2019, ["flock.end.black": "6"]),
      FlockRules.report(nil, ["flock.end.black": "6"]),
      FlockRules.report(2020, ["flock.end.black": "6"], agency: nil),
      FlockRules.report(2020, ["flock.end.black": "5"]),
    ]
    for other in others {
      #expect(FlockRules.compared(other, later).allSatisfy { $0.findings.isEmpty })
    }
    let office = FlockRules.report(2021, ["flock.start.black": "5"], agency: "青麓县人民政府办公室")
    #expect(FlockRules.compared(others[0], office).allSatisfy { $0.findings.isEmpty })
  }

  @Test("Agencies are matched by their names however they are spelt")
  func matchesSpellings() {
    let spelt = FlockRules.report(2020, ["flock.end.black": "6"], agency: "青麓縣 羊辦")
    let findings = FlockRules.compared(spelt, later)[1].findings(of: "T-CARRY")
    #expect(findings.first?.message.zh.contains("与同一机关“青麓縣 羊辦”") ?? false)
  }

  @Test("Numbers of a whole jurisdiction are not compared with those of its government alone")
  func comparesWithinTheScope() {
    let own = FlockRules.report(2020, ["flock.end.black": "6"], scope: .own)
    let all = FlockRules.report(
      2020, ["flock.end.black": "9"], source: "all.txt", scope: .jurisdiction)
    let next = FlockRules.report(2021, ["flock.start.black": "5"], scope: .jurisdiction)
    let reports = FlockRules.compared(own, all, next)
    #expect(reports[1].findings.isEmpty)
    let findings = reports[2].findings(of: "T-CARRY")
    #expect(findings.map { $0.evidence?.right } == [Number(9)])
  }

  @Test("Of two reports for one year the first one is compared, and the second one is told")
  func tellsOfARepeatedReport() throws {
    let again = FlockRules.report(
      2020, ["flock.end.white": "4", "flock.end.black": "5"], source: "again.txt")
    let reports = FlockRules.compared(earlier, again, later)
    let finding = try #require(reports[1].findings.first)
    #expect(finding.rule == "META-REPEATED")
    #expect(finding.severity == .warning)
    #expect(
      finding.message.zh.hasPrefix(
        "同一机关“青麓县羊办”2020 年年报在“2020.txt”中已有一份，这一份在“again.txt”中；两份有 2 个数字不同："))
    #expect(finding.message.zh.contains(" 6 与 5；"))
    #expect(finding.message.zh.contains(" 10 与 无数字。面板"))
    #expect(finding.message.en.contains("2 numbers differ: "))
    #expect(finding.message.en.contains(" 10 and no number. The panel"))
    #expect(finding.message.en.contains("take only the one that was read first"))
    let fields = ["flock.end.black", "flock.end.all"].compactMap { FlockForm.fields.id($0) }
    #expect(finding.fields == fields)
    #expect(finding.evidence?.cells.map(\.source) == [nil, "2020.txt", "2020.txt"])
    #expect(finding.place == finding.evidence?.cells.first?.place)
    #expect(reports[2].findings(of: "T-CARRY").map { $0.evidence?.right } == [Number(6)])
    let same = FlockRules.compared(earlier, earlier)[1].findings
    #expect(same.map { $0.message.en.contains("their numbers do not differ") } == [true])
    #expect(same.map(\.severity) == [.info])
  }

  @Test("Five of the numbers that differ are named, and how many there are")
  func namesTheFirstDifferences() throws {
    let fields = FlockForm.form.fields.prefix(7).map(\.id)
    func report(_ value: String) -> Report {
      var report = FlockRules.builder(2020, [:], source: "\(value).txt")
      for field in fields { report.print(field, value) }
      return report.report
    }
    let finding = try #require(FlockRules.compared(report("1"), report("2"))[1].findings.first)
    #expect(finding.message.zh.contains("有 7 个数字不同："))
    #expect(finding.message.zh.contains(" 1 与 2；等等。"))
    #expect(finding.message.en.split(separator: " 1 and 2").count == 6)
    #expect(finding.fields.count == 7)
    #expect(finding.evidence?.cells.count == 10)
  }

  @Test("Only so many reports are kept, the oldest go first, and their number is told")
  func isBounded() {
    var history = History(FlockRules.book, capacity: 3, window: 0)
    func add(_ report: Report) -> [String] {
      history.add(report).flatMap { $0.findings.map(\.rule) }
    }
    #expect(add(earlier) == [])
    for index in 0..<20 {
      #expect(add(FlockRules.report(2020, agency: "第\(index)羊办")) == [])
      #expect(history.forgotten == max(0, index - 1))
    }
    #expect(add(later) == [])
    #expect(add(earlier) == ["T-CARRY"])
    #expect(history.forgotten == 20)
  }

  @Test("A report keeps about two kilobytes at most")
  func isSmall() throws {
    var report = FlockRules.builder(2020, source: "青麓县/2020 年年报.html")
    for (index, field) in FlockForm.fields.entries.enumerated() {
      report.print(field.field.id, "\(index * 37)")
    }
    let text = String(repeating: "认真贯彻落实条例，", count: 60)
    report.write("一、总体情况", .overview, text)
    report.write("五、存在的主要问题及改进情况", .problems, text)
    report.write("六、其他", .other, "无")
    let kept = try #require(KeptReport(report.report))
    #expect(kept.sections.map(\.heading) == ["一、总体情况", "五、存在的主要问题及改进情况"])
    // Each cell stands on a line of its own here, which takes more than cells in rows do.
    #expect(kept.size < 1100 + 12 * FlockForm.fields.entries.count)
  }

  @Test("Years at the ends of all numbers and endless names break nothing")
  func hostile() {
    let reports = FlockRules.compared(
      FlockRules.report(.max), FlockRules.report(.min), FlockRules.report(-1),
      FlockRules.report(2020, agency: String(repeating: "县", count: 90_000)),
      FlockRules.report(2021, agency: String(repeating: "县", count: 90_000)),
      FlockRules.report(2021, agency: "\u{0}”）：\n"))
    #expect(reports.count == 6)
    #expect(reports.allSatisfy { $0.findings.isEmpty })
  }
}
