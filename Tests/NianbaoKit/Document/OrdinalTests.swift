import Testing

@testable import NianbaoKit

@Suite struct OrdinalTests {
  private func rest(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let end = Ordinal.end(in: bytes, 0..<bytes.count)
    return String(decoding: bytes[end...], as: UTF8.self)
  }

  private func section(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return Ordinal.section(in: bytes, 0..<bytes.count)?.value
  }

  @Test(arguments: [
    "(\n七)申请", "( 七 ) 申请", "其 中 : 申请",
    "一、申请", "(三) 申请", "（三）申请", "2.申请", "3．申请", "12、申请", "①申请", "其中:申请",
    "其中：1、申请", " 　一、 申请", "（1）申请", "一,、申请",
  ])
  func leavesOutNumbering(text: String) {
    #expect(rest(text) == "申请")
  }

  @Test(arguments: [
    "三类内部事务", "2.5万元", "2021年，我局", "其中申请", "(申请)数", "第一项", "1000、申请", "",
  ])
  func keepsWhatIsNoNumbering(text: String) {
    #expect(rest(text) == text)
  }

  @Test(arguments: [("一、", 1), ("十、", 10), ("十一、", 11), ("二十、", 20), ("二十一、", 21), ("三 、", 3)])
  func readsTheNumberOfASection(text: String, value: Int) {
    #expect(section(text + "概述") == value)
  }

  @Test(arguments: ["(一)概述", "1.概述", "一概述", "概述", ""])
  func tellsSectionsFromOtherNumbering(text: String) {
    #expect(section(text) == nil)
  }
}
