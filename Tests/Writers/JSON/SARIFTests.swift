import NianbaoKit
import TestSupport
import Testing

@testable import WriteJSON

/// What SARIF 2.1.0 demands of a log, and what stands in this one.
@Suite struct SARIFTests {
  private let catalogue = FindingCatalogue(
    rules: [
      FindingKind(
        "XY-CARRY", .error, zh: "与上年一致。", en: "It is that of last year.", basis: "通行的核对")
    ],
    reading: [
      FindingKind("ROW-UNREADABLE", .warning, zh: "读不准", en: "it cannot be read with certainty")
    ])

  private func run(_ reports: [Report], _ language: Language = .english) throws -> JSONValue {
    var options = WriterOptions(layout: .findings)
    options.language = language
    let log = try JSONValue(
      parsing: try SARIFWriter.bytes(
        of: reports, options: options,
        schema: Schema(fields: SampleReports.fields, catalogue: catalogue)))
    #expect(log["version"]?.text == "2.1.0")
    return try #require(log["runs"]?[0])
  }

  @Test func namesTheToolAndItsVersion() throws {
    let driver = try #require(try run([])["tool"]?["driver"])
    #expect(driver["name"]?.text == "nianbao")
    #expect(driver["version"]?.text == Version.current)
    #expect(driver["semanticVersion"]?.text == Version.current)
    #expect(driver["rules"]?.items.isEmpty == true)
  }

  @Test("each result points to the rule of its id, and each rule occurs once")
  func resultsPointToRules() throws {
    let run = try run(SampleReports.all + [SampleReports.compared] + SampleReports.all)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.items)
    let ids = rules.compactMap { $0["id"]?.text }
    #expect(ids.count == rules.count && Set(ids).count == ids.count)
    let results = try #require(run["results"]?.items)
    #expect(results.count == 11)
    for result in results {
      let index = try #require(result["ruleIndex"]?.number.map { Int($0) })
      #expect(ids[index] == result["ruleId"]?.text)
      #expect(["error", "warning", "note"].contains(result["level"]?.text))
      #expect(result["message"]?["text"]?.text?.isEmpty == false)
      let location = try #require(result["locations"]?[0]?["physicalLocation"])
      #expect(location["artifactLocation"]?["uri"]?.text?.isEmpty == false)
    }
  }

  @Test("rules are described as the catalogue does; their level is the usual one")
  func describesRules() throws {
    let run = try run([SampleReports.compared, SampleReports.table], .chinese)
    let rules = try #require(run["tool"]?["driver"]?["rules"])
    let carry = try #require(rules[0])
    #expect(carry["shortDescription"]?["text"]?.text == "与上年一致。")
    #expect(carry["fullDescription"]?["text"]?.text == "与上年一致。")
    #expect(carry["help"]?["text"]?.text == "与上年一致。依据：通行的核对。")
    #expect(carry["defaultConfiguration"]?["level"]?.text == "error")
    let row = try #require(rules[1])
    #expect(row["id"]?.text == "ROW-UNREADABLE")
    #expect(row["help"]?["text"]?.text == "读不准。")
    // The sample is an error where such findings are warnings.
    #expect(row["defaultConfiguration"]?["level"]?.text == "warning")
    #expect(run["results"]?[1]?["level"]?.text == "error")
  }

  @Test("a result has both sides, the difference, the cells of both years, and the suggestion")
  func showsWhatIsCompared() throws {
    let result = try #require(try run([SampleReports.compared])["results"]?[0])
    #expect(
      result["message"]?["text"]?.text
        == "Carried over 7 ≠ last year's 9. Perhaps: If it were 9, it would hold.")
    let region = result["locations"]?[0]?["physicalLocation"]?["region"]
    #expect(region?["startLine"]?.number == 2)
    #expect(region?["startColumn"]?.number == 6)
    #expect(region?["endColumn"]?.number == 7)
    let properties = try #require(result["properties"])
    #expect(properties["left"]?.number == 7)
    #expect(properties["right"]?.number == 9)
    #expect(properties["difference"]?.number == -2)
    #expect(properties["suggestion"]?["changes"]?[0]?["value"]?.number == 9)
    #expect(properties["cells"]?[1]?["year"]?.number == 2021)
    let related = try #require(result["relatedLocations"]?.items)
    #expect(
      related.map { $0["message"]?["text"]?.text } == [
        "2022 requests.received.new.all = 7",
        "2021 requests.received.new.all = 9 (样本/乙局 2021.txt)",
      ])
    let other = related[1]["physicalLocation"]
    #expect(other?["artifactLocation"]?["uri"]?.text?.hasSuffix("2021.txt") == true)
    #expect(other?["region"]?["startLine"]?.number == 12)
    #expect(other?["region"]?["startColumn"] == nil)
  }

  @Test("the page stands where the source has pages")
  func namesThePage() throws {
    var report = SampleReports.onPages
    report.findings = [
      Finding(
        rule: "ROW-UNREADABLE", severity: .warning, message: Message(zh: "甲", en: "a"),
        place: Place(bytes: 0..<3, line: 1))
    ]
    let result = try #require(try run([report])["results"]?[0])
    #expect(result["properties"]?["page"]?.number == 2)
    #expect(result["locations"]?[0]?["physicalLocation"]?["region"]?["startColumn"] == nil)
  }
}
