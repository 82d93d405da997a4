import NianbaoKit
import TestSupport
import Testing

@Suite struct UTF16Tests {
  @Test(arguments: [false, true])
  func becomesUTF8(isBigEndian: Bool) throws {
    let decoding = try Decoding("年报\r\n€ a𠀀\r\n".utf16Bytes(isBigEndian: isBigEndian))
    #expect(decoding.layout == ["¶ 年报", "¶ € a𠀀"])
    #expect(decoding.document.lines == [1, 2])
    #expect(decoding.document.ranges == [0..<6, 8..<17])
    #expect(decoding.findings.isEmpty)
  }

  @Test func replacesAnOddByteAtTheEnd() throws {
    let decoding = try Decoding("年报".utf16Bytes(isBigEndian: false) + [0x61])
    #expect(decoding.text == "年报\u{FFFD}")
    let message = try #require(decoding.findings.first).message
    #expect(message.en.contains("not UTF-16"))
    #expect(message.en.contains("at byte 6."))
  }

  @Test(
    arguments: [
      // lead and end, lead and letter, trail alone, trail before lead
      [0xD8, 0x40], [0xD8, 0x40, 0x00, 0x61], [0xDC, 0x00], [0xDC, 0x00, 0xD8, 0x40],
    ] as [[UInt8]])
  func replacesLoneSurrogates(bytes: [UInt8]) throws {
    let decoding = try Decoding("年".utf16Bytes(isBigEndian: true) + bytes)
    let isTwo = bytes == [0xDC, 0x00, 0xD8, 0x40]
    let isLetter = bytes.last == 0x61
    #expect(decoding.text == "年\u{FFFD}" + (isTwo ? "\u{FFFD}" : isLetter ? "a" : ""))
    let message = try #require(decoding.findings.first).message
    #expect(message.en.hasPrefix(isTwo ? "2 " : "1 "))
    #expect(message.en.contains("at byte 4."))
  }

  @Test func readsAMarkAloneAsAnEmptyDocument() throws {
    #expect(try Decoding([0xFF, 0xFE]).document.blocks.isEmpty)
    #expect(try Decoding([0xFE, 0xFF]).document.blocks.isEmpty)
  }
}
