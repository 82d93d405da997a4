import Testing

@testable import DecodePDF

@Suite("What is a PDF")
struct RecognitionTests {
  @Test("The mark may stand behind other bytes, but not far behind")
  func mark() {
    let mark = Array("%PDF-1.4\n".utf8)
    #expect(PDFDecoder.recognise(mark) == 100)
    #expect(PDFDecoder.recognise([UInt8](repeating: 0x20, count: 500) + mark) == 90)
    #expect(PDFDecoder.recognise([UInt8](repeating: 0x20, count: 1024) + mark) == 0)
    #expect(PDFDecoder.recognise(Array("PDF".utf8)) == 0)
  }
}
