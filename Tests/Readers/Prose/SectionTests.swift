import NianbaoKit
import Testing

/// Headings and what stands below them.
struct SectionTests {
  @Test func tellsHeadingsFromRowsWithTheSameNumbers() {
    let report = ReportText(
      """
      一、总体情况
      2020年，我局落实要求。
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量
      0
      二、上年结转政府信息公开申请数量
      三、本年度办理结果
      四、结转下年度继续办理
      0
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      仍有不足。
      """)
    #expect(
      report.headings == [
        "一、总体情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
      ])
    #expect(report.sections.map(\.kind) == [.overview, .requests, .review, .problems])
  }

  @Test func leavesTheRowsOfTheOldTableAlone() {
    let report = ReportText(
      """
      一、概述
      全年平稳。
      十一、需要说明的事项与附表
      某局
      一、主动公开情况
      八、机构建设和保障经费情况
      九、政府信息公开会议和培训情况
      """)
    #expect(report.headings == ["一、概述", "十一、需要说明的事项与附表"])
    #expect(report.sections.last?.paragraphs.count == 4)
  }

  @Test func takesAHeadingThatIsAlsoARowWhenTextFollows() {
    let report = ReportText("一、概述\n二、主动公开情况\n全年主动公开政府信息30条。\n三、依申请公开情况\n未收到申请。")
    #expect(report.headings == ["一、概述", "二、主动公开情况", "三、依申请公开情况"])
  }

  @Test func takesLongHeadingsAndSpacesBehindTheNumber() {
    let long = "八、是在完善政务公开工作机制、加强政策解读、推行重大决策预公开、拓展公开渠道和公开方式等方面的创新性举措情况"
    let report = ReportText("一、 概述\n文字。\n\(long)\n文字。")
    #expect(report.headings == ["一、 概述", long])
    #expect(report.sections.map(\.kind) == [.overview, .local])
  }

  @Test func takesNoSentenceAsAHeading() {
    let report = ReportText("一、加强领导。成立领导小组，明确责任。\n二、强化措施；抓好落实\n（一）组织领导情况")
    #expect(!report.isRead)
  }

  @Test func takesWellKnownHeadingsWithoutNumbers() {
    let report = ReportText("概述\n全年平稳。\n主动公开政府信息情况\n主动公开政府信息3条。")
    #expect(report.headings == ["概述", "主动公开政府信息情况"])
    #expect(report.sections.map(\.kind) == [.overview, .proactive])
  }

  @Test(arguments: [
    ("一、政府信息公开工作的基本概况", Section.Kind.overview), ("二、政府信息主动公开情况", .proactive),
    ("三、依申请公开、不予公开及咨询政府信息情况", .requests), ("四、复议、诉讼和申诉情况", .review),
    ("五、工作人员及收费、减免情况", .fees), ("三、发布解读、回应社会关切以及互动交流情况", .response),
    ("二、政府信息公开的组织领导和制度建设情况", .capacity), ("九、存在不足及改进措施", .problems),
    ("六、其他需要报告的事项", .other), ("七、附表", .other),
    ("六、落实《2018年主动公开工作要点的通知》情况", .local), ("七、人大代表建议和政协委员提案办理结果公开情况", .local),
    ("八、因政府信息公开申请提起行政复议、提起行政诉讼的情况", .review),
  ])
  func knowsWhatAHeadingIsAbout(heading: String, kind: Section.Kind) {
    #expect(ReportText("\(heading)\n文字。").sections.map(\.kind) == [kind])
  }

  @Test func placesASectionFromItsHeadingToItsEnd() throws {
    let report = ReportText("标题\n\n一、概述\n文字甲。\n文字乙。\n二、附表\n甲 | 乙\n落款")
    let first = try #require(report.sections.first)
    let last = try #require(report.sections.last)
    #expect(first.place.line == 3)
    #expect(report.document.string(first.place.bytes) == "一、概述\n文字甲。\n文字乙。")
    #expect(first.paragraphs.map(report.document.string) == ["文字甲。", "文字乙。"])
    #expect(last.paragraphs.map(report.document.string) == ["落款"])
    #expect(report.document.string(last.place.bytes) == "二、附表\n甲 | 乙\n落款")
  }
}
