import Testing

@testable import NianbaoKit

@Suite struct LabelKeyTests {
  @Test(arguments: [
    ("危及“三安全一稳定”", "危及\"三安全一稳定\""), ("总 计", "总计"), ("第二十条第（一）项", "第二十条第(一)项"),
    ("(三) 不予公开", "（三）不予公开"), ("社会\u{3000}公益\u{A0}组织", "社会公益组织"), ("第２０条", "第20条"),
    ("ＡＢ", "AB"), ("本年增/减", "本年增减"), ("規範性檔案", "规范性文件"), ("結轉下年度繼續辦理", "结转下年度继续办理"),
    ("規(guī)范性文件", "规范性文件"), ("一,、總(zǒng)計", "总计"),
  ])
  func agreesForLabelsWrittenInDifferentWays(left: String, right: String) {
    #expect(LabelKey(left) == LabelKey(right))
  }

  @Test("an archive is not a document in Taiwan's words")
  func keepsArchives() {
    #expect(LabelKey("向圖書館、檔案館等查閱場所報送信息數") == LabelKey("向图书馆、档案馆等查阅场所报送信息数"))
  }

  @Test func leavesOutTheLeadingOrdinal() {
    #expect(LabelKey("一、本年新收") == LabelKey("本年新收"))
    #expect(LabelKey("其中:1.当面申请数") == LabelKey("当面申请数"))
  }

  @Test(arguments: [
    ("规章", "行政规范性文件"), ("结果维持", "结果纠正"), ("三类内部事务", "四类内部事务"), ("第10条", "第1条"),
  ])
  func differsForOtherWords(left: String, right: String) {
    #expect(LabelKey(left) != LabelKey(right))
  }

  @Test func isNoneWithoutAWord() {
    #expect(LabelKey("") == .none)
    #expect(LabelKey(" （）、 — ") == .none)
  }

  @Test func joinsALabelPrintedOnSeveralLines() {
    let text = Array("一、本年新\n  制作数量".utf8)
    let second = 16..<text.count
    #expect(LabelKey(text, joining: [0..<15, second]) == LabelKey("本年新制作数量"))
  }
}
