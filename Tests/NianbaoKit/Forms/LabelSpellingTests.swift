import Testing

@testable import NianbaoKit

@Suite struct LabelSpellingTests {
  private func distance(_ left: String, _ right: String) -> Int {
    LabelSpelling(left).distance(to: LabelSpelling(right))
  }

  @Test(
    "ways of writing are no distance",
    arguments: [
      ("2.其他法律行政法规禁止公开", "其他法律行政法规 禁止公开"), ("（一）予以公开", "予以公开(全部)"),
      ("危及“三安全一稳定”", "3.危及三安全一稳定"), ("第２０条", "第20条"), ("", "（）"),
    ])
  func ignoresWaysOfWriting(left: String, right: String) {
    #expect(LabelSpelling(left).characters == LabelSpelling(right).characters)
  }

  @Test(arguments: [
    ("其他法律行政止公开", "其他法律行政法规禁止公开", 3), ("本年废纸件数", "本年废止件数", 1), ("现行有效件", "现行有效件数", 1),
    ("行政法复议", "行政复议", 1), ("", "总计", 2), ("总计", "", 2), ("规章", "总计", 2), ("总计", "总计", 0),
  ])
  func countsCharacters(left: String, right: String, expected: Int) {
    #expect(distance(left, right) == expected)
    #expect(distance(right, left) == expected)
  }

  @Test(
    "a beginning is long enough to be one",
    arguments: [
      ("本年新", "本年新制作数量", true), ("其他", "其他法律行政法规禁止公开", false), ("本年新制作数量", "本年新制作数量", false),
      ("制作数量", "本年新制作数量", false), ("要求行政机关确认或重新出具", "要求行政机关确认或重新出具已获取信息", true),
      ("申请人", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", false),
    ])
  func knowsBeginnings(words: String, label: String, expected: Bool) {
    #expect(LabelSpelling(words).begins(LabelSpelling(label)) == expected)
  }

  @Test(
    "a negation is never a damage",
    arguments: [
      ("同意公开答复数", "不同意公开答复数"), ("按时办结数", "未按时办结数"),
    ])
  func keepsNegations(left: String, right: String) {
    #expect(!LabelSpelling(left).isNear(LabelSpelling(right), distance: 1))
    #expect(!LabelSpelling(right).isNear(LabelSpelling(left), distance: 1))
  }

  @Test("what is seen without measuring is never more than the distance")
  func leastDistanceIsNoMore() {
    let labels = [
      "", "总计", "规章", "其他", "行政复议", "行政法复议", "本年废纸件数", "本年废止件数", "其他法律行政止公开",
      "其他法律行政法规禁止公开", "公开禁止法规行政法律其他", "要求行政机关确认或重新出具已获取信息",
    ].map { LabelSpelling($0) }
    for left in labels {
      for right in labels {
        let distance = left.distance(to: right)
        #expect(left.leastDistance(to: right) <= distance)
        if left.isNear(right, distance: distance) { #expect(left.mayBeNear(right)) }
      }
    }
    #expect(labels[1].leastDistance(to: labels[2]) == 2)
  }

  @Test("a label of any length is looked at in part only")
  func isBounded() {
    #expect(LabelSpelling(String(repeating: "长", count: 5000)).characters.count == 64)
  }
}
