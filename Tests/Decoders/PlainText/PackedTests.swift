import NianbaoKit
import TestSupport
import Testing

@testable import DecodePlainText

/// Text in every encoding, packed as `.gz`, as a converter gets it.
@Suite struct PackedTests {
  private let converter = Converter(Registry([PlainTextDecoder.self]))

  private func layout(_ name: String, _ bytes: [UInt8]) throws -> [String] {
    var findings: [Finding] = []
    let document = try converter.decode(Source(name: name, bytes: bytes), findings: &findings)
    #expect(findings.isEmpty)
    return document.layout
  }

  @Test(arguments: [
    Array("年报\n0 | 1 |".utf8),
    [0xEF, 0xBB, 0xBF] + Array("年报\n0 | 1 |".utf8),
    "年报\n0 | 1 |".utf16Bytes(isBigEndian: false),
    "年报\n0 | 1 |".utf16Bytes(isBigEndian: true),
    [0xC4, 0xEA, 0xB1, 0xA8] + Array("\n0 | 1 |".utf8),
  ])
  func isUnpackedAndDecoded(bytes: [UInt8]) throws {
    let packed = try bytes.packed()
    #expect(packed.starts(with: [0x1F, 0x8B]))
    #expect(try layout("2019.txt.gz", packed) == ["¶ 年报", "table", "[0][1]"])
    #expect(try layout("2019.txt", bytes) == ["¶ 年报", "table", "[0][1]"])
  }

  @Test func isKnownByItsBytesAndNotByItsName() throws {
    #expect(try layout("2019.txt", Array("年报".utf8).packed()) == ["¶ 年报"])
    #expect(try layout("2019.txt.gz", Array("年报".utf8)) == ["¶ 年报"])
  }

  @Test func isAnErrorWhenItIsCut() throws {
    let packed = try Array("年报".utf8).packed()
    for length in 2..<packed.count {
      let report = converter.convert(Source(name: "a.txt.gz", bytes: Array(packed[..<length])))
      #expect(report.status == .unreadable)
      #expect(report.findings.map(\.rule) == ["SOURCE-UNREADABLE"])
    }
  }
}
