import Testing

@testable import NianbaoKit

@Suite struct SpaceTests {
  private func trim(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[Space.trim(bytes, 0..<bytes.count)], as: UTF8.self)
  }

  @Test(arguments: [
    " \t\r0\n", "\u{A0}0\u{A0}", "\u{3000}0\u{3000}", "\u{200B}0\u{200B}", "\u{FEFF}0",
    "\u{2003}0\u{202F}", "\u{AD}0\u{AD}", "0",
  ])
  func trimsEveryKindOfSpace(text: String) {
    #expect(trim(text) == "0")
  }

  @Test(arguments: ["\u{202D}0", "\u{202E}0"])
  func keepsWhatTurnsTheOrder(text: String) {
    #expect(trim(text) == text)
  }

  @Test func keepsSpaceInside() {
    #expect(trim(" 商业 企业 ") == "商业 企业")
    #expect(trim("。x）") == "。x）")
  }

  @Test func trimsNothingButSpaceToNothing() {
    #expect(trim(" \u{3000} ").isEmpty)
    #expect(trim("").isEmpty)
  }

  @Test func doesNotReadPastTheEnd() {
    let bytes = Array("\u{3000}".utf8)
    #expect(Space.width(bytes, 0, 3) == 3)
    #expect(Space.width(bytes, 0, 2) == 0)
  }

  @Test func removesSpaceFromNamesButNotBetweenForeignWords() {
    let bytes = Array("东 风 市\u{3000}林业局 open data 2".utf8)
    let name = String(decoding: Space.removed(bytes, 0..<bytes.count), as: UTF8.self)
    #expect(name == "东风市林业局open data2")
  }
}
