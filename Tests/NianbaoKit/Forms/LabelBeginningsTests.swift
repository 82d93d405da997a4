import Testing

@testable import NianbaoKit

@Suite struct LabelBeginningsTests {
  @Test func hasOneForEachCharacterBehindTheOrdinal() {
    let beginnings = LabelKey.beginnings(of: "一、鲜奶AB")
    #expect(beginnings == ["鲜", "鲜奶", "鲜奶A", "鲜奶AB"].map { LabelKey($0).bits })
  }

  @Test func endsWithTheWholeLabel() {
    for label in ["(一)出生", "其中:规章", "年末存栏(含羔羊)", "危及“三安全一稳定”"] {
      #expect(LabelKey.beginnings(of: label).last == LabelKey(label).bits)
    }
  }

  /// Punctuation adds nothing, so that a label broken behind a bracket is known too.
  @Test func repeatsItselfAtPunctuation() {
    let beginnings = LabelKey.beginnings(of: "甲(乙)")
    #expect(beginnings == ["甲", "甲", "甲乙", "甲乙"].map { LabelKey($0).bits })
  }

  @Test(arguments: ["", "一、", "（三）"])
  func hasNoneWithoutAWord(label: String) {
    #expect(LabelKey.beginnings(of: label).isEmpty)
  }

  @Test func knowsAPartByTheKeyOfItsLine() {
    let label = "无正当理由大量反复申请"
    let beginnings = LabelKey.beginnings(of: label)
    #expect(beginnings.contains(LabelKey("4.无正当理由").bits))
    #expect(!beginnings.contains(LabelKey("大量反复申请").bits))
  }
}
