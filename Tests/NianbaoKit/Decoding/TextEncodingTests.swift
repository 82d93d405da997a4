import NianbaoKit
import TestSupport
import Testing

/// What a file says of its encoding, checked against its bytes.
@Suite struct TextEncodingTests {
  private let words = "二〇二三年度政府信息公开工作年度报告，一、总体情况"

  private func decode(_ bytes: [UInt8], declared: String?) throws -> String {
    var findings: [Finding] = []
    let text = try TextEncoding.decode(bytes, declared: declared, findings: &findings)
    #expect(findings.isEmpty)
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: [nil, "utf-8", "gb2312", "GBK", "gb18030", "big5", "iso-8859-1", "nonsense"])
  func readsUTF8WhateverIsDeclared(_ declared: String?) throws {
    #expect(try decode(Array(words.utf8), declared: declared) == words)
  }

  @Test(arguments: [nil, "utf-8", "gb2312", "GBK", "big5", "iso-8859-1", "nonsense"])
  func readsGB18030WhateverIsDeclared(_ declared: String?) throws {
    #expect(try decode(#require(words.gb18030), declared: declared) == words)
  }

  /// The bytes of 年度報告總體情況 in Big5.
  @Test func readsBig5WhenDeclared() throws {
    let bytes: [UInt8] = [
      0xA6, 0x7E, 0xAB, 0xD7, 0xB3, 0xF8, 0xA7, 0x69, 0xC1, 0x60, 0xC5, 0xE9, 0xB1, 0xA1, 0xAA,
      0x70,
    ]
    #expect(try decode(bytes, declared: "Big5") == "年度報告總體情況")
  }

  /// In GBK these four bytes are two characters; they also are UTF-8, of two letters.
  @Test func followsTheDeclarationWhereTheBytesFitBoth() throws {
    let bytes: [UInt8] = [0xC1, 0xAA, 0xCD, 0xA8]
    #expect(try decode(bytes, declared: "gb2312") == "联通")
    let both: [UInt8] = [0xCE, 0xB1, 0xD0, 0xB0]
    #expect(try decode(both, declared: nil) == "αа")
    #expect(try decode(both, declared: "gbk") == "伪邪")
  }

  @Test func readsPlainASCII() throws {
    #expect(try decode(Array("<p>1</p>".utf8), declared: "gb2312") == "<p>1</p>")
    #expect(try decode([], declared: "big5") == "")
  }

  @Test func tellsWhereBig5IsDamaged() throws {
    var findings: [Finding] = []
    let word: [UInt8] = [0xA6, 0x7E, 0xAB, 0xD7]
    let bytes = Array(repeatElement(word, count: 9).joined()) + [0xFF, 0x41]
    let text = try TextEncoding.decode(bytes, declared: "big5", findings: &findings)
    #expect(String(decoding: text, as: UTF8.self).hasSuffix("年度年度\u{FFFD}A"))
    #expect(findings.map(\.rule) == ["TEXT-REPLACED"])
    #expect(findings.first?.message.en.contains("byte 36") == true)
  }
}
