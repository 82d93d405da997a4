import NianbaoKit
import TestSupport
import Testing

@Suite struct UTF8Tests {
  @Test func keepsTextAsItIs() throws {
    let decoding = try Decoding("年报 2019 €𠀀")
    #expect(decoding.text == "年报 2019 €𠀀")
    #expect(decoding.findings.isEmpty)
  }

  @Test func countsTheByteOrderMarkInOffsetsButNotInWords() throws {
    let decoding = try Decoding([0xEF, 0xBB, 0xBF] + Array("年报".utf8))
    #expect(decoding.layout == ["¶ 年报"])
    #expect(decoding.document.ranges == [3..<9])
  }

  @Test func readsAnEmptyFileAsAnEmptyDocument() throws {
    #expect(try Decoding("").document.blocks.isEmpty)
    #expect(try Decoding([0xEF, 0xBB, 0xBF]).document.blocks.isEmpty)
  }

  @Test func replacesABadByteAndTellsWhere() throws {
    let front = Array("重庆市荣昌区财政局".utf8)
    let decoding = try Decoding(front + [0xFF] + Array("二〇一九年".utf8))
    #expect(decoding.text == "重庆市荣昌区财政局\u{FFFD}二〇一九年")
    let finding = try #require(decoding.findings.first)
    #expect(finding.rule == "TEXT-REPLACED")
    #expect(finding.severity == .warning)
    #expect(finding.message.en.contains("at byte \(front.count)."))
    #expect(decoding.findings.count == 1)
  }

  @Test func countsBadBytesAndTellsTheFirst() throws {
    let words = Array("政府信息公开".utf8)
    let decoding = try Decoding(words + [0xC0] + words + [0xE4, 0xBD] + words)
    #expect(decoding.text == "政府信息公开\u{FFFD}政府信息公开\u{FFFD}政府信息公开")
    let message = try #require(decoding.findings.first).message
    #expect(message.en.hasPrefix("2 byte sequences are not UTF-8"))
    #expect(message.en.contains("at byte 18."))
  }

  /// Overlong forms, surrogates and values above U+10FFFF are no characters (Unicode, table 3-7).
  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func replacesWhatOnlyLooksLikeACharacter(bytes: [UInt8]) throws {
    let words = Array("政府信息公开工作年度报告".utf8)
    let decoding = try Decoding(words + bytes + words)
    #expect(decoding.findings.map(\.rule) == ["TEXT-REPLACED"])
    #expect(String(validating: decoding.document.text, as: UTF8.self) != nil)
  }

  @Test func replacesACharacterThatTheEndOfTheFileCuts() throws {
    let whole = Array("主动公开政府信息".utf8)
    for cut in 1...2 {
      let decoding = try Decoding(whole.dropLast(cut) + [])
      #expect(decoding.text == "主动公开政府信\u{FFFD}")
      let finding = try #require(decoding.findings.first)
      #expect(finding.message.en.contains("at byte \(whole.count - 3)."))
    }
  }

  @Test func decidesOverTheWholeFile() throws {
    let ascii = String(repeating: "0 | 0 | 0\n", count: 5_000)
    let decoding = try Decoding(ascii + "年报")
    #expect(decoding.layout.last == "¶ 年报")
    #expect(decoding.findings.isEmpty)
  }
}
