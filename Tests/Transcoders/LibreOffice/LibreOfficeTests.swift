import NianbaoKit
import Testing

@testable import TranscodeLibreOffice

@Suite struct LibreOfficeTests {
  private static let isInstalled =
    (try? ChildProcess("soffice", package: "", arguments: ["--version"]).run().status) == 0

  private func transcode(
    _ bytes: [UInt8], limit: Int = 1 << 20
  ) throws -> (bytes: [UInt8], format: String) {
    try LibreOfficeTranscoder().transcode(bytes, limit: limit)
  }

  @Test("A text becomes a Word file of today.", .enabled(if: isInstalled))
  func convertsATable() throws {
    let rtf = """
      {\\rtf1\\ansi\\uc0 \\trowd\\cellx2000\\cellx4000 \\u35268\\u31456\\cell 35\\cell\\row \\pard\\par}
      """
    let result = try transcode(Array(rtf.utf8))
    #expect(result.format == "docx")
    let part = "word/document.xml"
    let members = try Archive.members([part], of: result.bytes, limit: 1 << 20)
    let text = String(decoding: try #require(members[part]), as: UTF8.self)
    #expect(text.contains("规章") && text.contains(">35<") && text.contains("<w:tbl>"))
    #expect(throws: SourceError.self) { try transcode(Array(rtf.utf8), limit: 100) }
  }

  @Test("What only looks like a Word file is told of.", .enabled(if: isInstalled))
  func tellsOfDamage() throws {
    var bytes = OfficeFileTests.compound("WordDocument")
    bytes += [UInt8](repeating: 0x55, count: 4000)
    let error = try #require(throws: SourceError.self) { try transcode(bytes) }
    #expect(error.kind == .malformed)
    #expect(error.message.en.contains("LibreOffice cannot convert this file"))
  }

  @Test("What needs no LibreOffice to be refused is refused without it.")
  func refusesWithoutLibreOffice() throws {
    let other = try #require(throws: SourceError.self) { try transcode(OfficeFileTests.compound()) }
    #expect(other.kind == .unsupported)
    #expect(other.message.zh.contains(".docx"))
  }
}
