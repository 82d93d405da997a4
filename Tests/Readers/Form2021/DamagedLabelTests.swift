import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2021

/// Labels that no variant of the form has, and rows of a unit's own that must not be taken for them.
@Suite struct DamagedLabelTests {
  private static let fields = FieldDictionary([
    (form: Form2021Reader.name, fields: Form2021Reader.fields)
  ])
  private static let zeros = ["0", "0", "0", "0", "0", "0", "0"]

  private struct Result {
    let reading: Reading
    let document: Document

    var values: [String: String] {
      let pairs = reading.facts.map {
        (DamagedLabelTests.fields[$0.field].id, $0.value?.description ?? $0.state.rawValue)
      }
      return Dictionary(pairs) { first, _ in first }
    }
    var repaired: [String] {
      reading.findings.filter { $0.rule == "LABEL-REPAIRED" }.map(\.message.en)
    }
    var extras: [String] { reading.extras.map { document.string($0.label) } }
    func row(_ id: String) -> String? { values["\(id).natural_person"] }
  }

  private func read(_ rows: [[String]]) throws -> Result {
    let document = PrintedForm(rows: rows).document
    return Result(
      reading: try #require(Form2021Reader(fields: Self.fields).read(document)), document: document)
  }

  /// The rows of the third section from 予以公开 to 三安全, the second of them with a label of ours.
  private func requests(_ label: String) throws -> Result {
    try read([
      ["申请人情况"], ["自然人", "法人或其他组织", "总计"],
      ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
      ["一、本年新收政府信息公开申请数量", "9"] + Self.zeros.dropLast(2) + ["9"],
      ["二、上年结转政府信息公开申请数量"] + Self.zeros,
      ["三、本年度办理结果", "（一）予以公开"] + Self.zeros, ["（二）部分公开"] + Self.zeros,
      ["（三）不予公开", "1.属于国家秘密", "1"] + Self.zeros.dropLast(2) + ["1"],
      [label, "2"] + Self.zeros.dropLast(2) + ["2"],
      ["3.危及“三安全一稳定”", "3"] + Self.zeros.dropLast(2) + ["3"],
    ])
  }

  @Test(
    "a damaged row label between its neighbours is recognised and told",
    arguments: [
      "2.其他法律行政止公开", "2.其他法律行政法规禁止公", "其他法津行政法规禁止公开", "2.其他法律行政法规", "2.其它法律行政法规禁止公开",
    ])
  func recognisesARow(label: String) throws {
    let result = try requests(label)
    #expect(result.row("outcomes.denied.prohibited_by_law") == "2")
    #expect(result.row("outcomes.denied.state_secret") == "1")
    #expect(result.row("outcomes.denied.security_stability") == "3")
    #expect(result.repaired.count == 1)
    #expect(result.repaired.first?.contains(label) == true)
    #expect(result.extras.isEmpty)
  }

  @Test(
    "another row in the place of a missing one is kept as the unit's own",
    arguments: ["2.其他", "2.其他形式", "2.属于商业秘密", "2.法律咨询", "2.其他法律行政法规不禁止公开", "其他处理数"])
  func keepsALocalRow(label: String) throws {
    let result = try requests(label)
    #expect(result.row("outcomes.denied.prohibited_by_law") == nil)
    #expect(result.repaired.isEmpty)
    #expect(result.row("outcomes.denied.security_stability") == "3")
  }

  @Test("where no row is missing a similar label is the unit's own")
  func keepsARowBesideTheFull() throws {
    let result = try read([
      ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "0", "1", "2"], ["行政规范性文件", "3", "4", "5"], ["行政规范性文仲", "6", "7", "8"],
      ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["行政许可", "9"],
    ])
    #expect(result.values["proactive.normative_documents.in_force"] == "5")
    #expect(result.extras == ["行政规范性文仲"])
    #expect(
      result.reading.extras[0].values.map(\.columnID) == ["issued", "repealed", "in_force"])
    #expect(result.reading.extras[0].values.map(\.value) == [Number(6), Number(7), Number(8)])
  }

  @Test("damaged column labels among sure ones are recognised by their places")
  func recognisesColumns() throws {
    let result = try read([
      ["第二十条第（一）项"], ["信息内容", "本年制发件", "本年废纸件数", "现行有效件数"],
      ["规章", "0", "1", "2"], ["行政规范性文件", "3", "4", "5"],
      ["第二十条第（五）项"], ["信息内容", "本年处理决定数"], ["行政许可", "9"],
    ])
    #expect(result.values["proactive.rules.repealed"] == "1")
    #expect(result.values["proactive.licensing.decisions"] == "9")
    #expect(result.repaired.count == 3)
    #expect(!result.reading.findings.contains { $0.rule == "COLUMNS-UNKNOWN" })
  }

  @Test("a column of the unit's own is no damaged one")
  func doubtsOtherColumns() throws {
    let result = try read([
      ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年修订件数", "现行有效件数"],
      ["规章", "0", "1", "2"], ["行政规范性文件", "3", "4", "5"],
    ])
    #expect(result.repaired.isEmpty)
    #expect(result.reading.findings.contains { $0.rule == "COLUMNS-UNKNOWN" })
  }

  // MARK: The group 其他处理

  /// The end of the third section with rows of ours below 不予处理.
  private func end(_ rows: [[String]]) throws -> Result {
    try read(
      [
        ["申请人情况"], ["自然人", "法人或其他组织", "总计"],
        ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
        ["4.无正当理由大量反复申请"] + Self.zeros, ["5.要求行政机关确认或重新出具已获取信息"] + Self.zeros,
      ] + rows + [
        ["（七）总计", "9"] + Self.zeros.dropLast(2) + ["9"], ["四、结转下年度继续办理"] + Self.zeros,
      ])
  }

  private static let values = ["4", "0", "0", "0", "0", "0", "4"]

  @Test("one row for the whole group stands for its rows")
  func readsTheGroupAsARow() throws {
    let result = try end([["（六）其他处理"] + Self.values])
    #expect(result.row("outcomes.other.total") == "4")
    #expect(result.row("outcomes.other.misc") == nil)
    let missing = result.reading.findings.filter { $0.rule == "ROW-MISSING" }.flatMap(\.fields)
    #expect(!missing.contains { Self.fields[$0].id.hasPrefix("outcomes.other") })
  }

  @Test("the group is no row where its rows are printed")
  func readsTheRowsOfTheGroup() throws {
    let result = try end([
      ["（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"] + Self.values,
      ["2.逾期不缴费"] + Self.zeros, ["3.其他"] + Self.zeros,
    ])
    #expect(result.row("outcomes.other.correction_lapsed") == "4")
    #expect(result.row("outcomes.other.misc") == "0")
    #expect(result.row("outcomes.other.total") == nil)
    #expect(!result.reading.findings.contains { $0.rule == "LABEL-MISSING" })
  }

  @Test("a damaged label right behind that of the group is recognised")
  func repairsTheFirstRowOfTheGroup() throws {
    let result = try end([
      ["（六）其他处理", "1.申请人无正当理由逾期不补正，行政机关不处理其政府信息公开申"] + Self.values,
      ["2.逾期不缴费"] + Self.zeros, ["3.其他"] + Self.zeros,
    ])
    #expect(result.row("outcomes.other.correction_lapsed") == "4")
    #expect(result.row("outcomes.other.total") == nil)
    #expect(result.repaired.count == 1)
  }

  @Test("values behind the group's label are not read where the first row has lost its label")
  func doubtsTheGroupAboveItsRows() throws {
    let result = try end([
      ["（六）其他处理"] + Self.values, ["2.逾期不缴费"] + Self.zeros, ["3.其他"] + Self.zeros,
    ])
    #expect(result.row("outcomes.other.total") == nil)
    #expect(result.row("outcomes.other.correction_lapsed") == nil)
    #expect(result.row("outcomes.other.fee_unpaid") == "0")
    let told = result.reading.findings.filter { $0.rule == "LABEL-MISSING" }.flatMap(\.fields)
    #expect(told.contains { Self.fields[$0].id == "outcomes.other.correction_lapsed.all" })
  }

  @Test("values behind the group's label are not read above rows without labels")
  func doubtsTheGroupAboveBareRows() throws {
    let result = try end([["（六）其他处理"] + Self.values, Self.zeros, Self.zeros])
    #expect(result.row("outcomes.other.total") == "unreadable")
  }

  // MARK: Another order, headers that are gone

  @Test("rows of the second section are read in another order below their own headers")
  func readsAnotherOrder() throws {
    let result = try read([
      ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "0", "1", "2"], ["行政规范性文件", "3", "4", "5"],
      ["第二十条第（八）项"], ["信息内容", "本年收费金额（单位：元）"], ["行政事业性收费", "90000"],
      ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["行政许可", "6"],
      ["第二十条第（六）项"], ["信息内容", "本年处理决定数量"], ["行政强制", "8"], ["行政处罚", "7"],
    ])
    #expect(result.values["proactive.fees.amount"] == "9")
    #expect(result.values["proactive.licensing.decisions"] == "6")
    #expect(result.values["proactive.coercion.decisions"] == "8")
    #expect(result.values["proactive.penalties.decisions"] == "7")
    let ids = result.reading.facts.map { Self.fields[$0.field].id }
    #expect(ids == Form2021Reader.fields.map(\.id).filter(ids.contains))
  }

  @Test("rows whose header is gone are read beside rows that have theirs, and told")
  func readsRowsWithoutHeader() throws {
    let result = try read([
      ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "0", "1", "2"], ["行政规范性文件", "3", "4", "5"],
      ["行政许可", "6"], ["行政处罚", "7"], ["行政强制", "8"],
      ["信息内容", "本年收费金额（单位：万元）"], ["行政事业性收费", "9"],
    ])
    #expect(result.values["proactive.licensing.decisions"] == "6")
    #expect(result.values["proactive.coercion.decisions"] == "8")
    #expect(result.reading.findings.contains { $0.rule == "COLUMNS-UNKNOWN" })
  }

  @Test("rows without a header below one of another form are not read")
  func doubtsRowsBelowAnotherHeader() throws {
    let result = try read([
      ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "0", "1", "2"], ["行政规范性文件", "3", "4", "5"],
      ["信息内容", "上一年项目数量"], ["行政许可", "6"],
      ["信息内容", "本年收费金额（单位：万元）"], ["行政事业性收费", "9"],
    ])
    #expect(result.values["proactive.licensing.decisions"] == nil)
    #expect(result.values["proactive.fees.amount"] == "9")
  }
}
