import NianbaoKit
import TestSupport
import Testing

@testable import ReadFujianTable

@Suite struct FujianTableTests {
  private static let fields = FieldDictionary([
    (form: FujianTableReader.name, fields: FujianTableReader.fields)
  ])
  private let reader = FujianTableReader(fields: Self.fields)

  private func values(_ document: Document) throws -> [String: String] {
    let reading = try #require(reader.read(document))
    let pairs = reading.facts.map {
      (Self.fields[$0.field].id, $0.value?.description ?? $0.state.rawValue)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func values(_ line: String) throws -> [String: String] {
    let text = Array(line.utf8)
    let paragraph = Paragraph(range: 0..<text.count, line: 1, key: LabelKey(text, 0..<text.count))
    return try values(Document(text: text, blocks: [.paragraph(paragraph)]))
  }

  private static let short = [
    "主动公开信息数", "其中：1．网站公开", "2．政府公报公开", "受理依申请公开信息总数", "其中：1．当面申请数",
  ]

  @Test func hasAFieldOnceWhereverItsRowStands() {
    let ids = FujianTableReader.fields.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("complaints.total"))
    #expect(ids.contains("local.requests.received.channel.mail_or_fax"))
    #expect(FujianTableReader.name == "local-fujian")
  }

  @Test func readsTheTableOf2009() throws {
    let rows = [["指标名称", "计量单位", "年末统计"]] + Self.short.enumerated().map { [$1, "条", "\($0 + 1)"] }
    let values = try values(
      PrintedForm(rows: rows + [["行政诉讼数", "件", "8"], ["行政申诉数", "件", "9"]]).document)
    #expect(values["proactive.items.total"] == "1")
    #expect(values["proactive.channel.gazette"] == "3")
    #expect(values["requests.received.channel.in_person"] == "5")
    #expect(values["litigation.total"] == "8")
    #expect(values["complaints.total"] == "9")
  }

  /// The cumulative figure is no figure of the year, wherever it stands.
  @Test func readsPastTheCumulativeColumn() throws {
    let header = [["指标名称", "计量单位", "2014年度", "历年累计"]]
    let rows = Self.short.enumerated().map { [$1, "条", "\($0 + 1)", "\($0 + 101)"] }
    let values = try values(PrintedForm(rows: header + rows).document)
    #expect(values.values.sorted() == ["1", "2", "3", "4", "5"])
    let onALine = try self.values(
      (header + rows).map { $0.joined(separator: " ") }.joined(separator: " "))
    #expect(onALine == values)
  }

  /// Where it stands in front, its label tells so.
  @Test func readsPastACumulativeColumnInFront() throws {
    let header = [["指标名称", "计量单位", "历年累计", "2014年度"]]
    let rows = Self.short.enumerated().map { [$1, "条", "\($0 + 101)", "\($0 + 1)"] }
    let values = try values(PrintedForm(rows: header + rows).document)
    #expect(values.values.sorted() == ["1", "2", "3", "4", "5"])
    let onALine = try self.values(
      (header + rows).map { $0.joined(separator: " ") }.joined(separator: " "))
    #expect(onALine == values)
    let glued = try self.values((header + rows).map { $0.joined() }.joined())
    #expect(glued.values.allSatisfy { $0 == "unreadable" })
  }

  @Test func readsTheRowsOfLaterYearsInTheirOrder() throws {
    let values = try values(
      "指标名称 单位 2017年度 历年累计 主动公开文件数 条 7 9 其中：1、政府网站公开数 条 6 8 2、政府公报公开数 条 1 1 "
        + "受理政府信息依申请公开总数 条 5 6 其中：1、当面申请数 条 2 2 2、网上申请数 条 2 2 3、信函、传真申请数 条 1 2 "
        + "对申请的答复总数 条 4 5 其中：1、同意公开答复数 条 1 1 2、同意部分公开答复数 条 1 1 3、不予公开答复数 条 1 2 "
        + "4、其他类型答复数 条 1 1 政府信息公开收费减免金额 元 25.5 30 接受行政诉讼、举报数 件 3 3 行政复议数 件 2 2 行政诉讼数 件 1 1")
    #expect(values["local.requests.received.channel.mail_or_fax"] == "1")
    #expect(values["responses.denied.total"] == "1")
    #expect(values["local.responses.other_types"] == "1")
    #expect(values["requests.fees_waived"] == "25.5")
    #expect(values["complaints.total"] == "3")
    #expect(values["review.total"] == "2")
    #expect(values.count == 16)
  }

  /// 728 is 7 of the year and 28 of all years; the other way is more in one year than in all.
  @Test func partsGluedFiguresByTheirGrowthAndSums() throws {
    let values = try values(
      "指标名称计量单位2013年度历年累计主动公开信息数条18535395其中：1.网站公开条171350172.政府公报公开条07受理依申请公开信息总数条728"
        + "其中：1.当面申请数条0182.传真申请数条003.电子邮件申请数条364.网上申请数条445.信函申请数条006.其它形式申请数条00")
    #expect(values["proactive.items.total"] == "unreadable")
    #expect(values["proactive.channel.website"] == "unreadable")
    #expect(values["proactive.channel.gazette"] == "0")
    #expect(values["requests.received.new"] == "7")
    #expect(values["requests.received.channel.email"] == "3")
    #expect(values["requests.received.channel.online"] == "4")
    #expect(values["requests.received.channel.other"] == "0")
  }

  @Test(arguments: [
    ["指标名称", "计量单位", "代码", "本期实际"], ["指标名称", "计量单位", "统计数", "历年累计"], ["统计指标", "单位", "统计数", ""],
  ])
  func readsNoColumnButThatOfAYear(header: [String]) {
    let rows = Self.short.map { [$0, "条", "1", "2"] }
    #expect(reader.read(PrintedForm(rows: [header] + rows).document) == nil)
  }
}
