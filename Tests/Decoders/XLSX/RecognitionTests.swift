import NianbaoKit
import TestSupport
import Testing

@testable import DecodeXLSX

@Suite struct RecognitionTests {
  @Test("A workbook is recognised by its parts, a plain archive is not")
  func recognisesWorkbooks() {
    #expect(
      XLSXDecoder.recognise(ZipArchive(["[Content_Types].xml": "", "xl/a.xml": ""]).bytes) == 100)
    #expect(XLSXDecoder.recognise(ZipArchive(["a.txt": ""]).bytes) == 0)
    #expect(XLSXDecoder.recognise([]) == 0)
  }

  @Test("A binary workbook says what to do")
  func namesBinaryWorkbooks() throws {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let list =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + "<Relationship Id='r1' Type='\(type)' Target='xl/workbook.bin'/></Relationships>"
    let error = try #require(throws: SourceError.self) {
      try Decoding(ZipArchive(["_rels/.rels": list, "xl/workbook.bin": ""]).bytes)
    }
    #expect(error.kind == .unsupported)
    #expect(error.message.en.contains(".xlsb"))
  }
}
