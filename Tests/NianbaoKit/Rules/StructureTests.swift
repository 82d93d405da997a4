import Testing

@testable import NianbaoKit

@Suite struct StructureTests {
  private static let three = """
    section overview 总体情况 ; section proactive 主动公开政府信息情况 ; section problems 存在的问题
    """

  private static let whole: [Trial.Part] = [
    (.overview, "一、总体情况", "全年放羊。"), (.proactive, "二、主动公开政府信息情况", "公开羊。"),
    (.problems, "三、存在的问题", "羊少，草也少，明年要多种草，多养羊。"),
  ]

  private func sections(_ parts: [Trial.Part], signed: Bool = false) -> Evaluation {
    var trial = Trial(parts)
    if signed { trial.report.identity.signed = CalendarDate(year: 2023, month: 1, day: 9) }
    return trial.evaluation(SectionsCheck.self, Self.three)
  }

  @Test("sections in order, each with its number, are right")
  func holds() {
    #expect(sections(Self.whole).verdict == "holds")
    #expect(sections(Self.whole + [(.other, "四、附件", "")]).verdict == "holds")
    let own: Trial.Part = (.local, "二、羊的情况", "羊。")
    #expect(sections([Self.whole[0], own, Self.whole[2]]).verdict == "holds")
    let unnumbered = Self.whole.map { ($0.kind, String($0.heading.dropFirst(2)), $0.text) }
    #expect(sections(unnumbered).verdict == "holds")
  }

  @Test("a missing section is told")
  func tellsMissing() {
    let middle = sections([Self.whole[0], (.problems, "三、存在的问题", "羊少。")])
    #expect(middle.verdict == "fails")
    #expect(middle.sentence?.contains("没有找到「二、主动公开政府信息情况」") == true)
    let end = sections(Array(Self.whole.prefix(2)))
    #expect(end.verdict == "fails")
    #expect(end.sentence?.contains("「三、存在的问题」") == true)
    #expect(sections([Self.whole[0]], signed: true).verdict == "fails")
  }

  @Test("a wrong number, a number used twice and a wrong order are told")
  func tellsNumbers() {
    let wrong = sections([Self.whole[0], Self.whole[1], (.problems, "四、存在的问题", "羊少。")])
    #expect(wrong.sentence?.contains("「存在的问题」应编为「三」") == true)
    let twice: Trial.Part = (.proactive, "二、主动公开政府信息情况", "公开羊。\n二、存在的问题\n羊少。")
    #expect(sections([Self.whole[0], twice]).sentence?.contains("「存在的问题」应编为「三」") == true)
    let order = sections([
      Self.whole[0], (.problems, "二、存在的问题", "羊少。"), (.proactive, "三、主动公开政府信息情况", "羊。"),
    ])
    #expect(order.sentence?.contains("次序") == true)
  }

  @Test("what a document lacks that begins or ends in the middle is left open")
  func leavesOpenWhatIsCut() {
    #expect(sections([Self.whole[0]]).verdict == "open")
    let cut: Trial.Part = (.proactive, "二、主动公开政府信息情况", "公开羊，")
    #expect(sections([Self.whole[0], cut]).verdict == "open")
    var untitled = Trial(Array(Self.whole.prefix(2)))
    untitled.report.identity.title = nil
    #expect(untitled.evaluation(SectionsCheck.self, Self.three).verdict == "open")
    #expect(sections([]).verdict == "open")
  }

  @Test("a rule for other years says nothing")
  func keepsToItsYears() {
    let trial = Trial([Self.whole[0]])
    #expect(trial.evaluation(SectionsCheck.self, Self.three + " ; from 2023").verdict == nil)
    #expect(trial.evaluation(SectionsCheck.self, Self.three + " ; from 2022").verdict == "open")
  }

  private func stated(_ front: String, _ parts: [Trial.Part]) -> Evaluation {
    Trial(front: front, parts).evaluation(
      StatedPartsCheck.self,
      """
      name 总体情况 ; name 主动公开 ; name 问题|不足 ; unit 个部分|部分|个方面 ; whole 本报告|全文 ; \
      part 个部分|部分
      """)
  }

  @Test("the sections that the introduction states and names are compared with those there are")
  func comparesTheIntroduction() {
    let names = "报告由总体情况、主动公开政府信息情况、存在的问题"
    #expect(stated("羊。\(names)三个部分组成。", Self.whole).verdict == "holds")
    #expect(stated("\(names)等3个方面组成", Self.whole).verdict == "holds")
    let wrong = stated("\(names)四部分组成。", Self.whole)
    #expect(wrong.verdict == "fails")
    #expect(wrong.sentence?.contains("有 4 个部分，列出的是 3 个，正文实有 3 个") == true)
    #expect(stated("\(names)四部分。", Array(Self.whole.prefix(2))).verdict == "open")
    #expect(stated("报告分三部分。", Self.whole).verdict == nil)
    #expect(stated("\(names)。", Self.whole).verdict == nil)
  }

  @Test("a number of sections without their names counts where it is the report's")
  func comparesBareNumbers() {
    #expect(stated("本报告分三部分。", Self.whole).verdict == "holds")
    let wrong = stated("羊。全文共5个部分。", Self.whole)
    #expect(wrong.verdict == "fails")
    #expect(wrong.sentence == "前言说全文有 5 个部分，正文实有 3 个部分；请核对。")
    #expect(stated("本报告分四部分。", Array(Self.whole.prefix(2))).verdict == "open")
    for words in ["本报告第五部分写羊。", "本报告一部分写羊。", "羊分五部分。", "本报告写五个方面。"] {
      #expect(stated(words, Self.whole).verdict == nil)
    }
  }

  private func mention(_ text: String, _ clauses: String, last: Bool = false) -> Evaluation {
    let parts: [Trial.Part] = [(.overview, "一、总体情况", text)] + (last ? [] : [Self.whole[2]])
    return Trial(["in.all": "2"], parts).evaluation(MentionCheck.self, "in overview ; " + clauses)
  }

  @Test("a section that does not speak of something is told")
  func looksForWords() {
    let words = "has 羊 / sheep = 羊|绵羊 ; has 草地 / grass = 草地|草原"
    #expect(mention("羊在草地。", words).verdict == "holds")
    #expect(mention("绵羊在草\n地。", words).verdict == "holds")
    #expect(mention("羊在大草原，很好", words).verdict == "holds")
    let none = mention("牛在山上。", words)
    #expect(none.sentence == "「一、总体情况」没有写到羊、草地；请补充，没有的也请写明。")
    #expect(mention("牛在山上。", "has 马 / horses = 马 ; or anywhere").verdict == "fails")
    #expect(mention("牛在山上。", "has 草 / grass = 草 ; or anywhere").verdict == "holds")
  }

  @Test("a section that is missing or cut is left open")
  func leavesWordsOpen() {
    let words = "has 马 / horses = 马"
    #expect(mention("羊在草地，", words).verdict == "open")
    #expect(mention("", words).verdict == "open")
    #expect(mention("羊在很大很大的草地上吃很多很多的青草吃很多的草", words, last: true).verdict == "open")
    #expect(mention("羊在草地。", words, last: true).verdict == "open")
    let last = Trial([Self.whole[0], (.other, "二、其他", "牛在山上。")])
    #expect(last.evaluation(MentionCheck.self, "in other ; " + words).verdict == "fails")
    #expect(mention("2022年，\n羊在草地。", words).verdict == "open")
    let other = Trial(Self.whole).evaluation(MentionCheck.self, "in other ; " + words)
    #expect(other.verdict == "open")
  }

  @Test("a condition decides whether a section must speak of something")
  func keepsConditions() {
    let words = "has 马 / horses = 马"
    let fails = mention("羊。", "\(words) ; if in.all > 0")
    #expect(fails.sentence?.hasPrefix("「in.all羊」为 2，") == true)
    #expect(fails.fields == ["in.all"])
    #expect(mention("羊。", "\(words) ; if in.all > 2").verdict == "holds")
    #expect(mention("羊。", "\(words) ; if in.one > 2").verdict == "open")
    #expect(mention("羊。", "\(words) ; unless in.all > 0").verdict == nil)
    #expect(mention("羊。", "\(words) ; unless in.all > 2").verdict == "fails")
  }

  @Test("a section without content is told")
  func measuresSections() {
    func verdict(_ text: String, _ rest: [Trial.Part] = [Self.whole[2]]) -> String? {
      Trial([(.proactive, "一、羊", text)] + rest)
        .evaluation(
          SectionLengthCheck.self, "in proactive ; over 10 ; void 羊的问题|问题|情况|及|无|我局|年"
        ).verdict
    }
    #expect(verdict("羊在草地上吃了很多很多草。") == "holds")
    #expect(verdict("无。") == "fails")
    #expect(verdict("") == "fails")
    #expect(verdict("羊在\n草地上\n吃了\n很多草。") == "holds")
    #expect(verdict("2022年，") == "fails")
    #expect(verdict("2022年，我局羊的问题及情况：无。") == "fails")
    #expect(verdict("羊的问题：无。\n羊的情况：“无”。") == "fails")
    #expect(verdict("2022年，我局羊的问题：草不够吃。") == "holds")
    #expect(verdict("2022年，", []) == "open")
    #expect(verdict("无", []) == "open")
    let other = Trial(Self.whole).evaluation(SectionLengthCheck.self, "in other ; over 10")
    #expect(other.verdict == "open")
  }

  @Test("headings of tables without any table are told")
  func looksForTables() {
    func evaluation(_ parts: [Trial.Part], gap: Bool = false) -> Evaluation {
      var trial = Trial(parts)
      if gap {
        trial.report.findings = [
          Finding(
            rule: "GAP", severity: .warning, message: Message(zh: "", en: ""), isGap: true)
        ]
      }
      return trial.evaluation(TablesCheck.self, "table proactive 主动公开 ; from 2022")
    }
    let fails = evaluation(Self.whole)
    #expect(fails.sentence?.contains("「二、主动公开政府信息情况」没有表格") == true)
    #expect(fails.failures.allSatisfy { $0.isGap })
    #expect(evaluation(Self.whole, gap: true).verdict == "open")
    #expect(evaluation(Array(Self.whole.prefix(2))).verdict == "open")
    var earlier = Trial(Self.whole)
    earlier.report.identity.year = 2021
    let none = earlier.evaluation(TablesCheck.self, "table proactive 主动公开 ; from 2022")
    #expect(none.verdict == nil)
  }
}
