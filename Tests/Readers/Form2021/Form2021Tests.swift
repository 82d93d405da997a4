import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2021

@Suite struct Form2021Tests {
  private static let fields = FieldDictionary([
    (form: Form2021Reader.name, fields: Form2021Reader.fields)
  ])
  private let reader = Form2021Reader(fields: Self.fields)

  private func values(_ reading: Reading) -> [String: String] {
    let pairs = reading.facts.map {
      (Self.fields[$0.field].id, $0.value?.description ?? $0.state.rawValue)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test func hasTheFieldsOfItsThreeTables() {
    #expect(Form2021Reader.form.id == Form2021Reader.name)
    #expect(Form2021Reader.fields.count == 10 + 175 + 7 + 15)
    #expect(Set(Form2021Reader.fields.map(\.id)).count == 207)
    #expect(Set(Form2021Reader.fields.map(\.shortName)).count == 207)
    #expect(Form2021Reader.fields.allSatisfy { $0.shortName.utf8.count <= 32 })
  }

  @Test func putsEveryNumberInItsField() throws {
    let document = PrintedForm(Form2021Reader.form).document
    let reading = try #require(reader.read(document))
    let printed = Form2021Reader.fields.map(\.id).filter { !$0.hasPrefix("outcomes.other.total") }
    #expect(reading.facts.map { Self.fields[$0.field].id } == printed)
    #expect(reading.facts.map(\.value) == (101...300).map { Number(Int64($0)) })
    #expect(reading.facts.map { document.string($0.raw) } == (101...300).map { String($0) })
    #expect(reading.findings.map(\.rule) == [])
  }

  @Test func readsItsSecondSectionAlone() throws {
    let table = PrintedForm(rows: [
      ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "0", "1", "2"], ["行政规范性文件", "3", "4", "5"],
      ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["行政许可", "6"],
      ["第二十条第（六）项"], ["信息内容", "本年处理决定数量"], ["行政处罚", "7"], ["行政强制", "8"],
      ["第二十条第（八）项"], ["信息内容", "本年收费金额（单位：万元）"], ["行政事业性收费", "90000元"],
    ])
    let reading = try #require(reader.read(table.document))
    let values = values(reading)
    #expect(values["proactive.rules.repealed"] == "1")
    #expect(values["proactive.normative_documents.in_force"] == "5")
    #expect(values["proactive.penalties.decisions"] == "7")
    #expect(values["proactive.fees.amount"] == "9")
    #expect(reading.findings.map(\.rule) == ["STRUCT-TABLES", "STRUCT-TABLES"])
  }

  @Test func isNilForTheSecondSectionOf2019() {
    let table = PrintedForm(rows: [
      ["第二十条第（一）项"], ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
      ["规章", "0", "0", "0"], ["规范性文件", "1", "2", "3"],
      ["第二十条第（五）项"], ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
      ["行政许可", "4", "0", "5"], ["其他对外管理服务事项", "0", "0", "0"],
      ["第二十条第（八）项"], ["信息内容", "上一年项目数量", "本年增/减"], ["行政事业性收费", "6", "1"],
      ["第二十条第（九）项"], ["信息内容", "采购项目数量", "采购总金额"], ["政府集中采购", "7", "8"],
    ])
    #expect(reader.read(table.document) == nil)
  }

  @Test func isNilForTheStatisticsTable() {
    let table = PrintedForm(rows: [
      ["统计指标", "单位", "统计数"], ["一、主动公开情况"], ["（一）主动公开政府信息数", "条", "120"],
      ["其中：主动公开规范性文件数", "条", "3"], ["四、行政复议数量", "件", "0"], ["五、行政诉讼数量", "件", "0"],
    ])
    #expect(reader.read(table.document) == nil)
  }

  /// 3.其他 under 其他处理 is a row; 其他 under 法人或其他组织 is a column.
  @Test func tellsTheRowFromTheColumnOfTheSameWord() throws {
    let table = PrintedForm(rows: [
      ["申请人情况"], ["自然人", "法人或其他组织", "总计"],
      ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
      ["一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21"],
      ["二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"],
      ["（六）其他处理", "3.其他", "0", "0", "0", "0", "0", "9", "9"],
      ["（七）总计", "1", "2", "3", "4", "5", "6", "21"],
    ])
    let reading = try #require(reader.read(table.document))
    let values = values(reading)
    #expect(values["outcomes.other.misc.other_org"] == "9")
    #expect(values["requests.received.new.other_org"] == "6")
    #expect(values["outcomes.total.all"] == "21")
  }
}
