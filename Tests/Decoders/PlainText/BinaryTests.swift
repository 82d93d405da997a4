import NianbaoKit
import Testing

@Suite struct BinaryTests {
  @Test func rejectsNUL() throws {
    let error = try #require(throws: SourceError.self) { try Decoding("年报\0年报") }
    #expect(error.kind == .unsupported)
    #expect(error.offset == 6)
    #expect(error.message.en.contains("Byte 6"))
  }

  @Test func rejectsManyControlCharacters() throws {
    let bytes = Array("ab".utf8) + [0x01, 0x02, 0x03] + Array("cd".utf8)
    let error = try #require(throws: SourceError.self) { try Decoding(bytes) }
    #expect(error.offset == 2)
  }

  @Test func letsAStrayControlCharacterPass() throws {
    let words = String(repeating: "政府信息公开", count: 20)
    #expect(try Decoding(words + "\u{1}" + words).findings.isEmpty)
    #expect(try Decoding("一页\u{C}二页\u{1A}").findings.isEmpty)
  }

  /// The starts of a PNG, a ZIP archive, a PDF with its binary comment and an old Word document.
  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D],
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00],
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00, 0x00],
    ] as [[UInt8]])
  func rejectsOtherFormats(bytes: [UInt8]) throws {
    let error = try #require(throws: SourceError.self) { try Decoding(bytes) }
    #expect(error.kind == .unsupported)
  }

  /// A byte order mark in front makes binary data no text.
  @Test(arguments: [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func rejectsBinaryDataBehindAByteOrderMark(mark: [UInt8]) throws {
    let bytes = mark + [UInt8](repeating: 0, count: 64)
    let error = try #require(throws: SourceError.self) { try Decoding(bytes) }
    #expect(error.offset == mark.count)
  }

  /// U+0000 at every second place: UTF-32 begins with the mark of UTF-16.
  @Test func rejectsUTF32() throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE, 0, 0]
      + "年度报告".unicodeScalars.flatMap { scalar in
        [UInt8(scalar.value & 0xFF), UInt8(scalar.value >> 8), 0, 0]
      }
    #expect(throws: SourceError.self) { try Decoding(bytes) }
  }
}
