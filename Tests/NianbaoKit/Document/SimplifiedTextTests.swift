import Testing

@testable import NianbaoKit

@Suite struct SimplifiedTextTests {
  private func fold(_ text: String) -> String {
    String(decoding: SimplifiedText.fold(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("政府信息公開工作年度報告", "政府信息公开工作年度报告"), ("行政徵收、採購總金額", "行政征收、采购总金额"),
    ("臺灣省財政廳於2020年後", "台湾省财政厅于2020年后"), ("規範性檔案", "规范性文件"), ("政府資訊公開", "政府信息公开"),
    ("檔案館、檔案局", "档案馆、档案局"), ("檔案", "文件"), ("檔", "档"), ("透過網路", "通过网络"),
  ])
  func foldsCharactersAndWords(traditional: String, simplified: String) {
    #expect(fold(traditional) == simplified)
  }

  @Test(
    "simplified text, names and damage included, stays as it is",
    arguments: [
      "政府信息公开工作年度报告", "乾安县显著藉口覆盖", "档案馆透明质量", "a(b)c（甲）", "", "\u{1F600}政", "é(é)",
    ])
  func keepsSimplifiedText(text: String) {
    #expect(fold(text) == text)
  }

  @Test(
    "a pronunciation in brackets becomes spaces",
    arguments: [
      "報(bào)告", "中華人民共和國(guó)", "統(tǒng)計(jì)",
    ])
  func blanksGlosses(text: String) {
    let folded = fold(text)
    #expect(folded.utf8.count == text.utf8.count)
    #expect(!folded.contains("("))
    #expect(!folded.contains { $0.isASCII && $0.isLetter })
  }

  @Test(
    "remarks in brackets stay",
    arguments: ["附件(pdf)", "規章(bao", "表(a1)", "(bào)", "報(bàobàobàobào)"])
  func keepsRemarks(text: String) {
    #expect(fold(text).contains("("))
  }

  @Test("any bytes keep their length, cut characters included")
  func keepsLength() {
    for length in 0..<9 {
      let text = Array("規檔案(bào)".utf8.prefix(length)) + [0xE9, 0x96]
      #expect(SimplifiedText.fold(text).count == text.count)
    }
  }

  @Test("every pair is one traditional and one other character, and no character is folded twice")
  func tableIsSound() {
    let pairs = Array(SimplifiedText.pairs.unicodeScalars)
    #expect(pairs.count.isMultiple(of: 2))
    let sources = stride(from: 0, to: pairs.count, by: 2).map { pairs[$0] }
    #expect(Set(sources).count == sources.count)
    #expect(pairs.allSatisfy { (0x4E00..<0xA000).contains($0.value) })
    for index in stride(from: 1, to: pairs.count, by: 2) {
      #expect(!sources.contains(pairs[index]), "\(pairs[index])")
    }
  }
}
