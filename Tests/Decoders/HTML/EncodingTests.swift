import NianbaoKit
import TestSupport
import Testing

@testable import DecodeHTML

@Suite struct EncodingTests {
  private func page(_ charset: String) -> String {
    """
    <html><head><meta http-equiv="Content-Type" content="text/html; charset=\(charset)">
    <title>年度报告</title></head><body><p>二〇二三年，本单位收到申请</p></body></html>
    """
  }
  private let layout = ["¶ 标题: 年度报告", "¶ 二〇二三年，本单位收到申请"]

  @Test(arguments: ["utf-8", "gb2312", "GBK", "gb18030", "big5", "iso-8859-1"])
  func checksWhatThePageSaysAgainstItsBytes(_ charset: String) throws {
    #expect(try Decoding(page(charset)).layout == layout)
    #expect(try Decoding(#require(page(charset).gb18030)).layout == layout)
    #expect(try Decoding([0xEF, 0xBB, 0xBF] + Array(page(charset).utf8)).layout == layout)
    for isBigEndian in [false, true] {
      #expect(try Decoding(page(charset).utf16Bytes(isBigEndian: isBigEndian)).layout == layout)
    }
  }

  @Test(arguments: [
    ("<meta charset=gbk>", "gbk"), ("<META CHARSET = 'GB2312' />", "GB2312"),
    ("<meta content='text/html;charset=big5'>", "big5"),
    ("<script charset='utf-8'></script><meta charset=\"gbk\">", "gbk"),
  ])
  func findsWhatThePageSays(_ page: String, _ name: String) {
    #expect(DeclaredEncoding.name(in: Array(page.utf8)) == name)
  }

  @Test(arguments: ["", "<meta", "<meta charset", "<meta name=charset>", "<p>charset=gbk</p>"])
  func findsNothingElse(_ page: String) {
    #expect(DeclaredEncoding.name(in: Array(page.utf8)) ?? "" == "")
  }

  @Test func tellsWhichBytesCouldNotBeDecoded() throws {
    let decoding = try Decoding(Array("<p>年度报告".utf8) + [0xFF] + Array("一</p>".utf8))
    #expect(decoding.layout == ["¶ 年度报告\u{FFFD}一"])
    #expect(decoding.rules == ["TEXT-REPLACED"])
    #expect(decoding.findings[0].message.en.contains("byte 15"))
  }
}
