import Testing

@testable import NianbaoKit

@Suite struct DocumentKindTests {
  @Test(arguments: [
    "东风市林业局2020年政府信息公开工作年度报告",
    "一、总体情况\n2021年，我局认真。\n二、主动公开政府信息情况",
    "一,、總體情況\n2019年,我局以《政府信息公開條例》為遵循。",
    "现将我局2020年度政府信息公开情况报告如下。",
    "政府信息公开指南\n一、总体情况\n2021年，我局认真。\n二、主动公开政府信息情况",
  ])
  func recognisesReports(lines: String) {
    let read = identify(lines)
    #expect(read.identification.looksLikeReport)
    #expect(read.rules.isEmpty)
  }

  @Test(arguments: [
    ("2022年上半年政府信息公开数据统计\n一、公文类政府信息公开情况", DocumentKind.partOfYear),
    ("东风市2022年第三季度政府信息公开工作报告", .partOfYear),
    ("东风市林业局2020年政府信息公开工作年度报告解读", .explanation),
    ("东风市政府信息公开情况统计报表\n年\n月", .statistics),
    ("关于做好2020年政府信息公开工作年度报告编制发布工作的通知\n一、总体要求", .paper),
    (
      "长风县2020年政府信息公开年度报告\n长风县2019年政府信息公开年度报告\n长风县2018年政府信息公开年度报告",
      .list
    ),
  ])
  func saysWhatOtherDocumentsSeemToBe(lines: String, kind: DocumentKind) {
    let read = identify(lines)
    #expect(read.identification.kind == kind)
    #expect(!read.identification.looksLikeReport)
    #expect(read.rules == ["META-KIND"])
  }

  @Test(arguments: ["", "东风市林业局招聘公告\n一、岗位", "联系我们\n网站地图"])
  func staysSilentAboutEverythingElse(lines: String) {
    let read = identify(lines)
    #expect(!read.identification.looksLikeReport)
    #expect(read.identification.identity == Identity())
    #expect(read.rules.isEmpty)
  }

  @Test func survivesBrokenText() {
    let source = Array("东风市林业局2020年政府信息公开工作年度报告\n统计期限自2020年1月1日至《年报》。".utf8)
    var findings: [Finding] = []
    for cut in 0...source.count {
      let text = Array(source[cut...]) + Array(source[..<cut])
      let line = Paragraph(range: 0..<text.count, line: 1, key: .none)
      let part = Paragraph(range: cut..<text.count, line: 2, key: .none)
      let document = Document(text: text, blocks: [.paragraph(line), .paragraph(part)])
      _ = Identification.read(document, findings: &findings)
    }
  }
}
