import NianbaoKit
import TestSupport
import Testing

/// The bytes are written out: an encoder of the same library would repeat its mistakes.
@Suite struct GB18030Tests {
  /// The characters 年度报告.
  private let words: [UInt8] = [0xC4, 0xEA, 0xB6, 0xC8, 0xB1, 0xA8, 0xB8, 0xE6]

  @Test func becomesUTF8() throws {
    let decoding = try Decoding(words + [0x0D, 0x0A] + words)
    #expect(decoding.layout == ["¶ 年度报告", "¶ 年度报告"])
    #expect(decoding.document.lines == [1, 2])
    #expect(decoding.document.ranges == [0..<12, 14..<26])
    #expect(decoding.findings.isEmpty)
  }

  @Test func readsCharactersOfGBKAndOfFourBytes() throws {
    // 镕 is in GBK and not in GB 2312; 㐀 and 𠀀 take four bytes.
    let rare: [UInt8] = [0xE9, 0x46, 0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36]
    let decoding = try Decoding(words + rare)
    #expect(decoding.text == "年度报告镕㐀𠀀")
    #expect(decoding.findings.isEmpty)
  }

  @Test func readsChineseThatComesAfterPagesOfASCII() throws {
    let ascii = Array(String(repeating: "0 0 0 0 0 0 0\n", count: 10_000).utf8)
    let decoding = try Decoding(ascii + words)
    #expect(decoding.layout.last == "¶ 年度报告")
    #expect(decoding.document.lines.last == 10_001)
    #expect(decoding.findings.isEmpty)
  }

  @Test func replacesABadByteAndReadsOn() throws {
    let decoding = try Decoding(words + [0xFF] + words)
    #expect(decoding.text == "年度报告\u{FFFD}年度报告")
    let finding = try #require(decoding.findings.first)
    #expect(finding.rule == "TEXT-REPLACED")
    #expect(finding.message.en.hasPrefix("1 byte sequences are not GB18030"))
    #expect(finding.message.en.contains("at byte 8."))
  }

  @Test func replacesACharacterThatTheEndOfTheFileCuts() throws {
    let decoding = try Decoding(words + [0xB8])
    #expect(decoding.text == "年度报告\u{FFFD}")
    let finding = try #require(decoding.findings.first)
    #expect(finding.message.en.contains("at byte 8."))
  }

  @Test func replacesManyBadBytes() throws {
    let decoding = try Decoding(words + [UInt8](repeating: 0xFF, count: 1_000))
    #expect(decoding.text == "年度报告" + String(repeating: "\u{FFFD}", count: 1_000))
  }
}
