import NianbaoKit
import TestSupport
import Testing

/// Reports that were copied from last year's.
@Suite struct CopyCheckTests {
  /// Two hundred and more characters, others for another seed.
  private static func prose(_ seed: UInt64, _ number: Int) -> String {
    var random = SeededNumbers(seed: seed)
    let characters = (0..<260).map { _ in
      Character(Unicode.Scalar(UInt32(0x4E00 + random.next() % 3000)) ?? "一")
    }
    return "本年收到\(number)件，" + String(characters)
  }

  private func report(
    _ year: Int, _ prose: String, heading: String = "五、存在的问题", kind: Section.Kind = .problems,
    _ cells: KeyValuePairs<String, String> = [:]
  ) -> Report {
    var report = FlockRules.builder(year, cells)
    report.write("一、总体情况", .overview, "无")
    report.write(heading, kind, prose)
    return report.report
  }

  private func copies(_ earlier: Report, _ later: Report) -> [Finding] {
    FlockRules.compared(earlier, later)[1].findings(of: "META-COPY")
  }

  @Test("The same words with other numbers are a copy, told with both headings and their places")
  func findsACopy() throws {
    let found = copies(
      report(2020, Self.prose(1, 12)), report(2021, Self.prose(1, 30), heading: "四、问题"))
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.severity == .warning)
    #expect(
      finding.message.zh.hasSuffix(
        "比较：2021 年年报“四、问题”（第 3 行）与 2020 年年报“五、存在的问题”（第 3 行）文字雷同"
          + "（相似度约 100%，其中的数字不同）。请确认没有照抄。"))
    #expect(finding.message.en.contains("“四、问题” (line 3) of 2021 has nearly the words of"))
    #expect(finding.message.en.contains("(about 100 %, with other numbers)"))
    #expect(finding.place?.line == 3)
  }

  @Test("Whether the numbers are the same too is told")
  func comparesNumbers() throws {
    let found = copies(report(2020, Self.prose(1, 12)), report(2021, Self.prose(1, 12)))
    #expect(found.first?.message.zh.contains("其中的数字也相同") ?? false)
    #expect(found.first?.message.en.contains("with the same numbers") ?? false)
  }

  @Test("Where the earlier report takes the finding it stands at its own section")
  func findsACopyAgainstTheOrder() throws {
    var earlier = FlockRules.builder(2020)
    earlier.write("五、存在的问题", .problems, Self.prose(1, 12))
    let later = report(2021, Self.prose(1, 30))
    let found = FlockRules.compared(later, earlier.report, window: 0)[1].findings(of: "META-COPY")
    #expect(found.first?.place?.line == 1)
    #expect(
      found.first?.message.zh.contains(
        "2021 年年报“五、存在的问题”（第 3 行）与 2020 年年报“五、存在的问题”（第 1 行）") ?? false)
  }

  @Test("Other words, or a section about something else, are no copy")
  func holds() {
    let earlier = report(2020, Self.prose(1, 12))
    let reports = FlockRules.compared(earlier, report(2021, Self.prose(2, 12)))
    #expect(reports[1].findings.isEmpty)
    #expect(reports[1].tally.held == 1)
    #expect(copies(earlier, report(2021, Self.prose(1, 12), kind: .response)).isEmpty)
  }

  @Test("A short section says the same every year, and nothing can be told of it")
  func undecided() {
    let words = "无其他需要报告的事项。本年度没有收取信息处理费。"
    let reports = FlockRules.compared(report(2020, words), report(2021, words))
    #expect(reports[1].findings.isEmpty)
    #expect(reports[1].tally.held == 0)
    #expect(reports[1].tally.undecided > 0)
  }

  @Test("Ten numbers and more that are all last year's are a copy, nine are not")
  func comparesTables() {
    var cells: [(String, String)] = []
    for (index, row) in ["start", "born", "bought", "lost"].enumerated() {
      for column in ["white", "black", "all"] {
        cells.append(("flock.\(row).\(column)", "\(index + 1)"))
      }
    }
    func report(_ year: Int, _ cells: some Sequence<(String, String)>) -> Report {
      var report = FlockRules.builder(year)
      for (field, words) in cells { report.print(field, words) }
      return report.report
    }
    let found = copies(report(2020, cells), report(2021, cells))
    #expect(found.map { $0.message.zh.contains("数字全部相同，其中非零的有 12 个") } == [true])
    #expect(copies(report(2020, cells), report(2021, cells.prefix(9))).isEmpty)
    let other = cells.dropLast() + [("flock.lost.all", "5")]
    #expect(copies(report(2020, cells), report(2021, other)).isEmpty)
    let zeros = cells.map { ($0.0, "0") }
    #expect(copies(report(2020, zeros), report(2021, zeros)).isEmpty)
  }

  @Test("Hundreds of sections and a heading without end break nothing")
  func hostile() {
    var reports: [Report] = []
    for year in [2020, 2021] {
      var report = FlockRules.builder(year)
      report.write(String(repeating: "长", count: 9000), .local, Self.prose(0, 1))
      for index in 0..<200 { report.write("", .local, Self.prose(UInt64(index), 1)) }
      reports.append(report.report)
    }
    let found = copies(reports[0], reports[1])
    #expect(found.count == 1)
    #expect((found.first?.message.zh.utf8.count ?? .max) < 5000)
  }
}
