import NianbaoKit
import TestSupport
import Testing

@testable import ReadForm2021

/// （六）其他处理 printed as one row, as in the form of 2019.
@Suite struct SingleRowTests {
  private static let fields = FieldDictionary([
    (form: Form2021Reader.name, fields: Form2021Reader.fields)
  ])
  private static let seven = ["1", "0", "0", "0", "0", "0", "1"]

  private func findings(_ rows: [[String]]) throws -> [Finding] {
    let head = [
      ["申请人情况"], ["自然人", "法人或其他组织", "总计"],
      ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
      ["三、本年度办理结果", "（一）予以公开"] + Self.seven,
    ]
    let tail = [["（七）总计"] + Self.seven, ["四、结转下年度继续办理"] + Self.seven]
    let document = PrintedForm(rows: head + rows + tail).document
    return try #require(Form2021Reader(fields: Self.fields).read(document)).findings
  }

  @Test func saysThatTheItemsAreNotPrinted() throws {
    let findings = try findings([["（六）其他处理"] + Self.seven])
    let single = findings.filter { $0.rule == "ROW-SINGLE" }
    #expect(single.count == 1)
    #expect(single.first?.severity == .info)
    #expect(single.first?.fields.count == 21)
    let missing = findings.filter { $0.rule == "ROW-MISSING" }.flatMap(\.fields)
    #expect(!missing.contains { Self.fields[$0].id.hasPrefix("outcomes.other") })
  }

  @Test func isSilentWhereTheItemsArePrinted() throws {
    let rows = [
      ["（六）其他处理", "1.申请人无正当理由逾期不补正"] + Self.seven,
      ["2.申请人逾期未按收费通知要求缴纳费用"] + Self.seven, ["3.其他"] + Self.seven,
    ]
    #expect(try !findings(rows).contains { $0.rule == "ROW-SINGLE" })
  }
}
