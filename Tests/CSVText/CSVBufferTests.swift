import NianbaoKit
import Testing

@testable import CSVText

@Suite struct CSVBufferTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), (" a ", " a "),
    ("", ""), ("a\u{0}b", "a\u{FFFD}b"), ("汉字，逗号", "汉字，逗号"),
  ])
  func quotesWhatNeedsQuotes(text: String, cell: String) {
    #expect(written(text) == cell)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86 10", "'+86 10"), ("-1+2", "'-1+2"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("=\"x\"", "\"'=\"\"x\"\"\""),
    ("＝1+1", "'＝1+1"), ("＋1", "'＋1"), ("－1+1", "'－1+1"), ("＠a", "'＠a"), ("-", "-"), ("--", "--"),
    ("-8", "-8"), ("+3", "+3"), ("-0.5", "-0.5"), ("-.5", "'-.5"), ("-1.2.3", "'-1.2.3"),
    ("-8元", "'-8元"), ("a=1", "a=1"), ("，=1", "，=1"),
  ])
  func makesFormulasHarmless(text: String, cell: String) {
    #expect(written(text) == cell)
  }

  @Test func replacesBytesThatAreNoCharacter() {
    var buffer = CSVBuffer()
    buffer.text([0x61, 0xE4, 0xB8, 0x22, 0xFF], 0..<5)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "\"a\u{FFFD}\u{FFFD}\"\"\u{FFFD}\"")
  }

  @Test func separatesCellsAndRows() {
    var buffer = CSVBuffer()
    buffer.empty()
    buffer.number(-8)
    buffer.number(Number(2510, decimals: 2))
    buffer.endRow()
    buffer.text("a")
    buffer.empty()
    buffer.endRow()
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == ",-8,25.10\r\na,\r\n")
  }

  private func written(_ text: String) -> String {
    var buffer = CSVBuffer()
    buffer.text(text)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
