import Testing

@testable import NianbaoKit

@Suite struct CellTextTests {
  private func text(_ string: String) -> CellText {
    let bytes = Array(string.utf8)
    return CellText(bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    ("１２３", "123"), ("，．＋－／", ",.+-/"), ("ＡＺａｚ", "AZaz"), ("～", "~"),
    ("‐‑‒–—―−─━", "---------"), (" 1\u{A0}2\u{3000}3\u{FEFF} ", "123"), ("规 章", "规章"), ("é", "é"),
  ])
  func evensOutWaysOfWriting(string: String, evened: String) {
    #expect(String(decoding: text(string).bytes, as: UTF8.self) == evened)
  }

  @Test func remembersWhereWhiteSpaceStood() {
    #expect(text("1 2  34 ").gaps == [1, 2, 4])
    #expect(text("１\u{3000}２").gaps == [1])
    #expect(text("12").gaps.isEmpty)
  }

  @Test func readsOnlyItsRange() {
    #expect(CellText(Array("|12|".utf8), 1..<3).bytes == Array("12".utf8))
    #expect(CellText(Array("12".utf8), 1..<1).bytes.isEmpty)
  }

  /// Decoders give whole characters, but a range may be all there is of a text.
  @Test func keepsBytesThatAreNoWholeCharacter() {
    #expect(CellText([0xEF, 0xBC], 0..<2).bytes == [0xEF, 0xBC])
    #expect(CellText([0x31, 0xE2], 0..<2).bytes == [0x31, 0xE2])
  }

  @Test func tellsDigitsAndStrokes() {
    #expect(text("共３件").hasDigit)
    #expect(!text("三").hasDigit)
    #expect(text("—／*").isStroke)
    #expect(!text("-1").isStroke)
  }

  @Test(arguments: [
    ("件", true), ("人次", true), ("万元", true), ("----", true), ("/", true), ("", true), (" ", true),
    ("3件", false), ("无", false), ("零", false), ("0", false), ("单位", false),
  ])
  func tellsCellsThatHoldAUnit(cell: String, isUnit: Bool) {
    let bytes = Array(cell.utf8)
    #expect(UnitCell.isUnit(bytes, 0..<bytes.count) == isUnit)
  }

  @Test func knowsOnlyWholeWords() {
    #expect(CellWord(Array("无正当理由".utf8)) == nil)
    #expect(CellWord(Array("0".utf8)) == nil)
    if case .some(.none) = CellWord(Array("不适用".utf8)) {} else { Issue.record("不适用 is not known") }
    if case .zero = CellWord(Array("零".utf8)) {} else { Issue.record("零 is not known") }
    if case .unit = CellWord(Array("件".utf8)) {} else { Issue.record("件 is not known") }
  }

  @Test(arguments: [
    ("", true), ("3", true), ("－", true), ("无", true), ("增", true), ("\u{A0}", true), ("规章", false),
    ("a", false), ("\u{1F411}", false),
  ])
  func tellsLinesThatBeginAsAValue(line: String, begins: Bool) {
    let bytes = Array(line.utf8)
    #expect(CellWord.mayBegin(bytes, 0..<bytes.count) == begins)
  }
}
