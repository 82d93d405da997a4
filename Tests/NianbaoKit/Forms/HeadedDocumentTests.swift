import Testing

@testable import NianbaoKit

/// Tables of several years in one document.
@Suite struct HeadedDocumentTests {
  private static let last = FlockForm.padded.replacing("11 | 12 | 23", with: "61 | 62 | 123")

  private func start(_ text: String, of year: Int = 2022) -> [String] {
    FlockReading(text, of: year).cells("flock.start")
  }

  @Test(
    "The table of the year is read wherever it stands",
    arguments: [
      ("2021年情况", "2022年情况"), ("上年度", "本年度"), ("附：上年度数据", "本年度数据："), ("（2021年）", "（2022年）"),
      ("一、2021年羊群情况表", "二、2022年羊群情况表"), ("羊群情况（2021年度）", "羊群情况（2022年度）"),
      ("二○二一年情况", "二○二二年情况"),
    ])
  func takesTheTableOfTheYear(lastYear: String, year: String) {
    for text in [
      "\(lastYear)\n\(Self.last)\n\n\(year)\n\(FlockForm.padded)",
      "\(year)\n\(FlockForm.padded)\n\n\(lastYear)\n\(Self.last)",
      "\(FlockForm.padded)\n\n\(lastYear)\n\(Self.last)",
    ] {
      let flock = FlockReading(text, of: 2022)
      #expect(flock.cells("flock.start") == ["11", "12", "23"])
      #expect(flock.cells("flock.end") == ["9", "9", "18"])
      #expect(flock.rules == ["TABLE-REPEATED"])
      #expect(
        flock.fields(of: "TABLE-REPEATED") == [
          "flock.start.white", "flock.start.black", "flock.start.all",
        ])
      #expect(flock.reading?.findings.first?.severity == .warning)
    }
  }

  @Test func takesTheTableOfTheYearWhereEachCellIsALine() {
    func lines(_ start: String, _ end: String) -> String {
      "白羊\n黑羊\n合计\n一、年初存栏\n\(start)\n(一)出生\n4\n5\n9\n五、年末存栏\n\(end)\n"
    }
    let flock = FlockReading(
      "2021年情况\n\(lines("61\n62\n123", "7\n8\n15"))2022年情况\n\(lines("11\n12\n23", "9\n9\n18"))",
      of: 2022)
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
  }

  @Test func isSilentWhereTheOtherYearSaysTheSame() {
    let text = "2021年情况\n\(FlockForm.padded)\n\n2022年情况\n\(FlockForm.padded)"
    #expect(FlockReading(text, of: 2022).rules.isEmpty)
  }

  @Test func tellsWhereNoHeadingDecides() {
    let flock = FlockReading("\(Self.last)\n\n某镇\n\(FlockForm.padded)", of: 2022)
    #expect(flock.rules == ["TABLE-REPEATED"])
    #expect(flock.reading?.findings.first?.severity == .error)
    #expect(flock.fields(of: "TABLE-REPEATED").allSatisfy { $0.hasPrefix("flock.start") })
  }

  @Test(
    "A table headed with another year only is read with a finding", arguments: ["2021年情况", "上年度情况"])
  func tellsTheFieldsOfATableOfAnotherYear(heading: String) throws {
    let flock = FlockReading("\(heading)\n\(FlockForm.padded)", of: 2022)
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.rules == ["META-YEAR", "META-YEAR"])
    #expect(flock.fields(of: "META-YEAR").count == 22)
    let finding = try #require(flock.reading?.findings.first)
    #expect(finding.message.zh.contains("「\(heading)」"))
    #expect(finding.place?.table == 1)
  }

  @Test(
    "Other lines with a year head no table",
    arguments: [
      "2021年，羊群情况良好。", "2021年\n2022年", "2021年羊群工作计划情况", "上年结转", "2021年12月情况",
    ])
  func takesNoOtherLineForAHeading(line: String) {
    #expect(FlockReading("\(line)\n\(FlockForm.padded)", of: 2022).rules.isEmpty)
  }

  @Test func endsAHeadingWithItsSection() {
    let text =
      "一、总体情况\n2021年情况\n我们认真养羊。\n二、羊群情况\n\(FlockForm.padded)"
    #expect(FlockReading(text, of: 2022).rules.isEmpty)
  }

  private static let catches = [
    "2021年 | 1 | 2 | 3 | 4 | 5 | 9 |\n2022年 | 2 | 2 | 4 | 1 | 1 | 2 |",
    "2022年 | 2 | 2 | 4 | 1 | 1 | 2 |\n2021年 | 1 | 2 | 3 | 4 | 5 | 9 |",
    "2021年 | | | | | | |\n1 | 2 | 3 | 4 | 5 | 9 |\n2022年 | | | | | | |\n2 | 2 | 4 | 1 | 1 | 2 |",
  ]

  @Test("Of rows with a year that of the report is read", arguments: catches)
  func readsTheRowOfTheYear(rows: String) {
    let pond = PondForm.read(PondForm.catchHeader + rows, of: 2022)
    #expect(pond.cells["net.carp"] == "2")
    #expect(pond.cells["rod.total"] == "2")
    #expect(Set(pond.rules.keys).isSubset(of: ["TABLE-REPEATED", "STRUCT-TABLES"]))
  }
}
