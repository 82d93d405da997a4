import NianbaoKit
import TestSupport
import Testing

@testable import ReadStatisticsTable

@Suite struct StatisticsTableTests {
  private static let fields = FieldDictionary([
    (form: StatisticsTableReader.name, fields: StatisticsTableReader.fields)
  ])
  private let reader = StatisticsTableReader(fields: Self.fields)

  private func values(_ rows: [[String]]) throws -> [String: String] {
    let reading = try #require(reader.read(PrintedForm(rows: rows).document))
    let pairs = reading.facts.map {
      (Self.fields[$0.field].id, $0.value?.description ?? $0.state.rawValue)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test func hasTheFieldsOfBothPrints() {
    let fields = StatisticsTableReader.fields
    #expect(StatisticsTableReader.form.id == StatisticsTableReader.name)
    #expect((66...67).contains(fields.count))
    #expect(Set(fields.map(\.id)).count == fields.count)
    #expect(Set(fields.map(\.shortName)).count == fields.count)
    #expect(fields.allSatisfy { $0.shortName.utf8.count <= 32 })
  }

  @Test func putsEveryNumberInItsField() throws {
    let document = PrintedForm(StatisticsTableReader.form).document
    let reading = try #require(reader.read(document))
    let fields = StatisticsTableReader.fields
    let numbers = 101...(100 + fields.count)
    #expect(reading.facts.map { Self.fields[$0.field].id } == fields.map(\.id))
    #expect(reading.facts.map(\.value) == numbers.map { Number(Int64($0)) })
    #expect(reading.facts.map { document.string($0.raw) } == numbers.map { String($0) })
    #expect(reading.findings.map(\.rule) == [])
  }

  /// 其他情形数 stands under review, litigation and complaints.
  @Test func decidesRepeatedLabelsByTheirOrder() throws {
    let values = try values([
      ["统计指标", "单位", "统计数"],
      ["四、行政复议数量", "件", "6"], ["（一）维持具体行政行为数", "件", "1"], ["（二）被依法纠错数", "件", "2"],
      ["（三）其他情形数", "件", "3"],
      ["五、行政诉讼数量", "件", "15"], ["（一）维持具体行政行为或者驳回原告诉讼请求数", "件", "4"],
      ["（二）被依法纠错数", "件", "5"], ["（三）其他情形数", "件", "7"],
      ["六、被举报投诉数量", "件", "24"], ["（一）维持具体行政行为数", "件", "8"], ["（二）被纠错数", "件", "9"],
      ["（三）其他情形数", "件", "10"],
    ])
    #expect(values["review.other_incl_pending"] == "3")
    #expect(values["litigation.corrected"] == "5")
    #expect(values["litigation.other_incl_pending"] == "7")
    #expect(values["complaints.upheld"] == "8")
    #expect(values["complaints.other"] == "10")
  }

  @Test(arguments: ["万元", "", "----", "/"])
  func skipsTheUnitWhateverItSays(unit: String) throws {
    let values = try values([
      ["统计指标", "计量单位", "数量"], ["四、行政复议数量", unit, "6"], ["五、行政诉讼数量", unit, "7"],
      ["六、举报投诉数量", "件", "8"], ["七、依申请公开信息收取的费用", unit, "0.5"],
    ])
    #expect(values["review.total"] == "6")
    #expect(values["litigation.total"] == "7")
    #expect(values["requests.fees_collected"] == "0.5")
  }

  /// A second column of values is read past where its label says that it is of the year before.
  @Test(arguments: [
    (["本年数", "上年数"], "6"), (["上年数", "本年数"], "16"), (["上年", "统计数"], "16"),
    (["统计数", "上年同期"], "6"),
  ])
  func readsTheColumnOfTheYear(columns: [String], expected: String) throws {
    let values = try values([
      ["统计指标", "单位"] + columns, ["四、行政复议数量", "件", "6", "16"], ["五、行政诉讼数量", "件", "7", "17"],
    ])
    #expect(values["review.total"] == expected)
    #expect(values.count == 2)
  }

  @Test(arguments: [
    ["统计数", "统计数"], ["区直单位统计数", "合计"], ["区政府", "乡镇街道"], ["上年数", ""], ["2017年", "2016年"],
  ])
  func readsNoneOfTwoColumnsThatTellNoYear(columns: [String]) throws {
    let values = try values([
      ["统计指标", "单位"] + columns, ["四、行政复议数量", "件", "6", "16"], ["五、行政诉讼数量", "件", "7", "17"],
      ["六、举报投诉数量", "件", "8", "18"],
    ])
    #expect(values.values.allSatisfy { $0 == "unreadable" })
  }

  @Test func needsALabelThatNoOtherTableHas() {
    let rows = [["四、行政复议数量", "件", "6"], ["五、行政诉讼数量", "件", "7"]]
    #expect(reader.read(PrintedForm(rows: rows).document) == nil)
    #expect(reader.read(PrintedForm(rows: [["统计指标", "单位", "统计数"]] + rows).document) != nil)
  }

  @Test(arguments: [
    [
      ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"], ["规章", "0", "0", "0"],
      ["规范性文件", "1", "2", "3"],
    ],
    [
      ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "0", "0"],
      ["行政规范性文件", "1", "2", "3"],
    ],
  ])
  func isNilForTheSecondSectionsOfLaterForms(rows: [[String]]) {
    #expect(reader.read(PrintedForm(rows: rows).document) == nil)
  }
}
