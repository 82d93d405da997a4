import NianbaoKit
import TestSupport
import Testing

/// A government's report against those of its units.
@Suite struct RollUpTests {
  private func parent(
    _ cells: KeyValuePairs<String, String>, year: Int? = 2021, scope: Identity.Scope? = nil
  ) -> Report {
    FlockRules.report(year, cells, agency: "青麓县人民政府", source: "县.txt", scope: scope)
  }

  private func unit(
    _ name: String, _ cells: KeyValuePairs<String, String> = [:], year: Int? = 2021,
    source: String? = nil
  ) -> Report {
    FlockRules.report(year, cells, agency: name, source: source ?? "\(name).txt")
  }

  private func rolledUp(
    _ parent: Report, _ units: [Report], expected: [String]? = nil
  ) -> Report {
    var rollUp = RollUp(parent, rules: FlockRules.book, expected: expected)
    for unit in units { rollUp.add(unit) }
    return rollUp.report()
  }

  @Test("Where the number is the sum the rule holds")
  func holds() {
    let report = rolledUp(
      parent(["flock.born.all": "12"]),
      [unit("甲羊办", ["flock.born.all": "5"]), unit("乙羊办", ["flock.born.all": "7"])])
    #expect(report.findings.isEmpty)
    #expect(report.tally.held == 1)
    #expect(report.tally.failed == 0)
  }

  @Test("Where it is not, both numbers and the difference are told")
  func fails() throws {
    let report = rolledUp(
      parent(["flock.born.all": "13"]),
      [unit("甲羊办", ["flock.born.all": "5"]), unit("乙羊办", ["flock.born.all": "7"])])
    let finding = try #require(report.findings.first)
    #expect(report.findings.map(\.rule) == ["T-SUM"])
    #expect(finding.message.zh.hasSuffix("合计：本报告为 13，2 个单位合计 12（差 1）。"))
    #expect(
      finding.message.en.hasSuffix(
        ": the report says 13, its 2 units add up to 12 (difference 1)."))
    #expect(finding.evidence?.left == Number(13))
    #expect(finding.evidence?.right == Number(12))
    #expect(finding.evidence?.cells.map(\.raw) == ["13"])
    #expect(finding.place == finding.evidence?.cells.first?.place)
  }

  @Test("How many units have no number there is told with the difference")
  func tellsOfGaps() throws {
    let units = [
      unit("甲羊办", ["flock.born.all": "5"]), unit("乙羊办", ["flock.born.all": ""]),
      unit("丙羊办", ["flock.born.all": "-"]), unit("丁羊办", ["flock.born.all": "?"]), unit("戊羊办"),
    ]
    let report = rolledUp(
      parent(["flock.born.all": "13"]), units,
      expected: ["甲羊办", "乙羊办", "丙羊办", "丁羊办", "戊羊办", "己羊办"])
    let finding = try #require(report.findings(of: "T-SUM").first)
    #expect(
      finding.message.zh.hasSuffix(
        "合计 5（差 8）；2 个单位此项未填数字，2 个单位此项缺失或无法读取，1 个单位没有计入。"))
    #expect(
      finding.message.en.hasSuffix(
        "(difference 8); 2 units print no number, "
          + "2 units have no such cell or one not read, one unit is not in the sum."))
  }

  @Test("Nothing is said where a value is not known")
  func undecided() {
    let units = [unit("甲羊办", ["flock.born.all": "5"]), unit("乙羊办", ["flock.born.all": ""])]
    let equal = rolledUp(parent(["flock.born.all": "5"]), units)
    #expect(equal.findings.isEmpty)
    #expect(equal.tally.undecided == 1)
    #expect(equal.tally.heldIfEmptyIsZero == 1)
    for words in ["?", "若干"] {
      let report = rolledUp(parent(["flock.born.all": words]), units)
      #expect(report.findings.isEmpty)
      #expect(report.tally.undecided == 1)
      #expect(report.tally.heldIfEmptyIsZero == 0)
    }
    let blank = rolledUp(
      parent(["flock.born.all": ""]),
      [unit("甲羊办", ["flock.born.all": "0"]), unit("乙羊办", ["flock.born.all": ""])])
    #expect(blank.tally.heldIfEmptyIsZero == 1)
    let none = rolledUp(parent(["flock.born.all": "5"]), [])
    #expect(none.findings.isEmpty)
    #expect(none.tally.undecided == 1)
  }

  @Test("Fields that do not add up are left out or have a rule of their own that gives the reason")
  func leavesOutFields() throws {
    let report = rolledUp(
      parent(["flock.end.all": "9", "flock.change.all": "9"]),
      [unit("甲羊办", ["flock.end.all": "11"])]
    )
    #expect(report.findings.map(\.rule) == ["T-TWICE"])
    let finding = try #require(report.findings.first)
    #expect(finding.severity == .info)
    #expect(finding.message.zh.hasSuffix("（差 -2）；两处放羊。"))
    #expect(finding.message.en.hasSuffix("; sheep graze in two places."))
  }

  @Test("Money may differ by rounding")
  func toleratesRounding() {
    let units = [
      unit("甲羊办", ["milk.fresh.earned": "1.234"]), unit("乙羊办", ["milk.fresh.earned": "2"]),
    ]
    #expect(rolledUp(parent(["milk.fresh.earned": "3.23"]), units).findings.isEmpty)
    #expect(
      rolledUp(parent(["milk.fresh.earned": "3.25"]), units).findings.map(\.rule) == ["T-SUM"])
  }

  @Test("Units of another year, given twice, unreadable or the government itself are left out")
  func leavesOutUnits() {
    var broken = unit("丁羊办")
    broken.isReadable = false
    let units = [
      unit("甲羊办", ["flock.born.all": "5"]), unit("乙羊办", ["flock.born.all": "7"], year: 2020),
      unit("丙羊办", ["flock.born.all": "7"], year: nil),
      unit("甲羊办", ["flock.born.all": "7"], source: "再.txt"), broken,
      unit("青麓縣人民政府", ["flock.born.all": "7"]),
    ]
    let report = rolledUp(parent(["flock.born.all": "5"]), units)
    #expect(
      Set(report.findings.map(\.rule)) == [
        "ROLLUP-YEAR", "ROLLUP-REPEATED", "ROLLUP-UNREADABLE", "ROLLUP-PARENT",
      ])
    #expect(report.findings.count == 5)
    #expect(report.tally.held == 1)
    let years = report.findings(of: "ROLLUP-YEAR").map(\.message.zh)
    #expect(years.contains { $0.hasPrefix("“乙羊办”（乙羊办.txt）是 2020 年的年报") })
    #expect(years.contains { $0.hasPrefix("“丙羊办”（丙羊办.txt）没有写明年度") })
  }

  @Test("The order of the units makes no difference to the sums")
  func ignoresTheOrder() {
    let units = [
      unit("甲羊办", ["flock.born.all": "5"]), unit("乙羊办", ["flock.born.all": ""]),
      unit("丙羊办", ["flock.born.all": "8"]),
    ]
    let there = rolledUp(parent(["flock.born.all": "9"]), units)
    let back = rolledUp(parent(["flock.born.all": "9"]), units.reversed())
    #expect(there.findings.map(\.message) == back.findings.map(\.message))
    #expect(there.tally == back.tally)
  }

  @Test("Units missing from a list and units not on it are told")
  func comparesWithAList() {
    let report = rolledUp(
      parent([:]),
      [unit("甲羊办"), unit("戊羊办"), unit("乙羊办", year: 2020), FlockRules.report(2021, agency: nil)],
      expected: ["甲 羊 辦", "乙羊办", "乙羊办 ", "青麓县人民政府", ""])
    #expect(report.findings(of: "ROLLUP-MISSING").count == 1)
    #expect(report.findings(of: "ROLLUP-MISSING").first?.message.zh.contains("“乙羊办”") ?? false)
    #expect(report.findings(of: "ROLLUP-UNEXPECTED").count == 1)
    #expect(
      report.findings(of: "ROLLUP-UNEXPECTED").first?.message.en.contains("“戊羊办”") ?? false)
    #expect(report.findings(of: "ROLLUP-NAMELESS").count == 1)
    #expect(rolledUp(parent([:]), [unit("甲羊办")]).findings.isEmpty)
    #expect(
      rolledUp(parent([:]), [unit("甲羊办")], expected: []).findings.map(\.rule) == [
        "ROLLUP-UNEXPECTED"
      ])
  }

  @Test("A name without the place of the government stands for the only unit that it may be")
  func takesShortNames() throws {
    let report = rolledUp(
      parent([:]), [unit("青麓县羊办"), unit("青麓县牛办公室"), unit("县马办公室")],
      expected: ["县羊办", "牛办公室", "青麓县马办公室", "县人民政府"])
    #expect(report.findings.map(\.rule) == ["ROLLUP-SHORT"])
    #expect(report.findings.first?.severity == .info)
    #expect(
      report.findings.first?.message.zh.hasPrefix(
        "名单与年报的单位名称有 3 个一长一短，按唯一可能的单位对应：“县羊办”是“青麓县羊办”（青麓县羊办.txt），") ?? false)
    // The place of another government, another ending, or two characters alone say nothing.
    let other = rolledUp(
      parent([:]), [unit("墨溪县羊办"), unit("青麓县牛办")], expected: ["县羊办", "牛办", "县牛办公室"])
    #expect(other.findings(of: "ROLLUP-MISSING").first?.message.zh.contains("3 个单位") ?? false)
    #expect(other.findings(of: "ROLLUP-UNEXPECTED").count == 2)
    let nameless = FlockRules.report(2021, [:], agency: nil)
    #expect(
      rolledUp(nameless, [unit("青麓县羊办")], expected: ["县羊办"]).findings.map(\.rule)
        == ["ROLLUP-MISSING", "ROLLUP-UNEXPECTED"])
  }

  @Test(
    "A name that may be that of several units, or shares its unit with another name, is no one's")
  func tellsOfAmbiguousNames() throws {
    let report = rolledUp(
      parent([:]), [unit("青麓县羊办公室"), unit("青麓羊办公室")], expected: ["羊办公室"])
    #expect(report.findings.map(\.rule) == ["ROLLUP-AMBIGUOUS"])
    let message = try #require(report.findings.first?.message)
    #expect(message.zh.contains("“青麓县羊办公室”（青麓县羊办公室.txt）、“青麓羊办公室”"))
    #expect(message.en.hasPrefix("“羊办公室” on the list of units is not a whole name"))
    let two = rolledUp(
      parent([:]), [unit("青麓县羊办公室")], expected: ["羊办公室", "县羊办公室"])
    #expect(two.findings.map(\.rule) == ["ROLLUP-AMBIGUOUS", "ROLLUP-AMBIGUOUS"])
    // Beside the whole name the short one is a second name of the same unit.
    let whole = rolledUp(
      parent([:]), [unit("青麓县羊办公室")], expected: ["青麓县羊办公室", "县羊办公室"])
    #expect(whole.findings.map(\.rule) == ["ROLLUP-SHORT"])
  }

  @Test("All missing units make one finding, which comes first")
  func namesMissingUnits() {
    let report = rolledUp(
      parent(["flock.born.all": "9"]), [unit("甲羊办", ["flock.born.all": "5"])],
      expected: ["乙羊办", "甲羊办", "丙羊办"])
    #expect(report.findings.map(\.rule) == ["ROLLUP-MISSING", "T-SUM"])
    #expect(
      report.findings.first?.message.zh == "名单上有 2 个单位没有可用的年报，请催报：“乙羊办”、“丙羊办”。")
  }

  @Test("Numbers that missing units may explain make one finding, others are told one by one")
  func foldsWhatMissingUnitsExplain() throws {
    let government = parent([
      "flock.born.all": "9", "flock.born.black": "4", "flock.start.white": "1",
    ])
    let cells: KeyValuePairs = [
      "flock.born.all": "5", "flock.born.black": "3", "flock.start.white": "2",
    ]
    let report = rolledUp(government, [unit("甲羊办", cells)], expected: ["甲羊办", "乙羊办"])
    let sums = report.findings(of: "T-SUM")
    #expect(sums.count == 2)
    let summary = try #require(sums.first { $0.fields.count == 2 })
    #expect(summary.message.zh.hasPrefix("本报告有 2 项与 1 个单位的合计不同，可能只因为 1 个单位没有计入："))
    #expect(summary.evidence?.cells.map(\.raw).sorted() == ["4", "9"])
    #expect(sums.contains { $0.message.zh.hasSuffix("1 个单位合计 2（差 -1）；1 个单位没有计入。") })
    #expect(report.tally.failed == 3)
    let all = rolledUp(government, [unit("甲羊办", cells)], expected: ["甲羊办"])
    #expect(all.findings(of: "T-SUM").count == 3)
    let useless = rolledUp(government, [unit("甲羊办", cells), unit("乙羊办", year: 2020)])
    #expect(useless.findings(of: "T-SUM").count == 2)
  }

  @Test("Whose numbers are added up is told where the reports say so")
  func tellsTheScope() {
    let own = rolledUp(
      parent([:], scope: .own),
      [FlockRules.report(2021, agency: "甲市羊办", scope: .jurisdiction)])
    #expect(own.findings.map(\.rule) == ["ROLLUP-SCOPE", "ROLLUP-SCOPE"])
    #expect(own.findings.allSatisfy { $0.severity == .info })
    let without = rolledUp(parent([:], year: nil), [unit("甲羊办", year: 1999)])
    #expect(without.findings.map(\.rule) == ["ROLLUP-YEAR"])
  }

  @Test("Sums that are too large for any number are left open")
  func hostile() {
    let huge = "9223372036854775807"
    let report = rolledUp(
      parent(["flock.born.all": "1"]),
      [
        unit("甲羊办", ["flock.born.all": huge]), unit("乙羊办", ["flock.born.all": huge]),
        unit("(县", ["flock.born.all": "-9223372036854775807"]),
      ])
    #expect(report.findings.isEmpty)
    #expect(report.tally.undecided == 1)
  }
}
