import NianbaoKit
import TestSupport
import Testing

@testable import DecodeHTML

@Suite struct RecognitionTests {
  @Test(arguments: [
    "<!DOCTYPE html><html>", "<html lang=zh>", "\u{FEFF}\n <HTML>", "<!-- a > b --><html>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"\"><html>", "<p>1</p>", "<p style='a'>",
    "<table>", "<TABLE border=1>", "<div\nclass=x>", "<br/>", "<h1>", "<meta charset=gbk>", "<tr>",
    "一、总体情况\n<table><tr><td>1</td></tr></table>", "标题<p>正文</p>",
  ])
  func knowsPagesAndFragments(_ text: String) {
    #expect(HTMLDecoder.recognise(Array(text.utf8)) >= 60, "\(text)")
    let words = String(text.drop { $0 == "\u{FEFF}" })
    for isBigEndian in [false, true] {
      #expect(HTMLDecoder.recognise(words.utf16Bytes(isBigEndian: isBigEndian)) >= 60, "\(text)")
    }
  }

  @Test(arguments: [
    "", "<", "< p>", "<3", "收到申请 <10 件", "a < b > c", "<附件>", "<p", "<table of contents", "<<p>>",
    "<w:document><w:p>", "<?xml version=\"1.0\"?><w:document>", "<svg>", "<!-- 注释", "<pp>",
    "规章 | 0 |\n<!--[if !supportMisalignedColumns]--><!--[endif]-->", "使用 <p> 标签", "{\"a\":1}",
  ])
  func doesNotTakeOtherTextForHTML(_ text: String) {
    #expect(HTMLDecoder.recognise(Array(text.utf8)) == 0, "\(text)")
  }
}
