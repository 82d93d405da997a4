import NianbaoKit
import Testing

/// Numbers that look like indicators and are something else.
struct PitfallTests {
  @Test(arguments: [
    "代表提出的135件建议均在法定时间内办理完毕并公开", "共征集委员提案89件，已全部办结并公开", "人大代表建议6条、镇人大建议5条",
    "全年新闻发布4次，咨询与答复164条", "受理行政许可2910件", "信访件30件", "12345热线300件", "网民留言答复40条",
    "接待群众5320人次，共回答各类问题1536个", "15个工作日内件件有回声", "应在印发后三个工作日主动公开", "24小时内回应",
    "信息量（每月不低于4条）", "依据第二十条第（一）项", "国办发〔2014〕32号", "国令第711号",
    "联系电话：0816—4336078，邮编132600", "行政大楼341号", "2019年1月31日", "1月1日至12月31日",
    "满意率达100%，占96%", "浏览次数：226", "索引号: pjsrmzf-2021-000065", "— 5—", "“515政务公开日”",
    "“五公开”“两微一端”“三审三校”", "“1310”部署和十四五规划", "危及“三安全一稳定”", "粉丝12万人，订阅量3000",
    "本年报由八部分组成", "代码 01 02 03", "行政复议数件00行政诉讼数件00", "公开行政复议决定书12份",
    "例如某局主动公开政府信息88条",
  ])
  func takesNothingOutOf(sentence: String) {
    #expect(ReportText.form("一、总体情况\n2022年，\(sentence)。").facts.isEmpty)
    #expect(ReportText.legacy("2017年，\(sentence)。").facts.isEmpty)
  }

  @Test func takesNothingOutOfTheTableOfContents() {
    let report = ReportText.form(
      "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况六部分内容。")
    #expect(!report.isRead)
  }

  @Test func takesNothingOutOfTheSectionOnProblems() {
    let report = ReportText.form("五、存在的主要问题及改进情况\n没有专职人员，主动公开政府信息仅3条。")
    #expect(report.facts.isEmpty)
    #expect(report.headings.count == 1)
  }

  @Test func takesNothingOutOfTablesPrintedOneCellPerLine() {
    let report = ReportText.form(
      """
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量
      3
      (三)不予公开
      12
      """)
    #expect(report.facts.isEmpty)
  }

  @Test func readsNothingInsideTheTitleOfADocument() {
    #expect(ReportText.form("印发《关于收到政府信息公开申请5件的通报》。").facts.isEmpty)
  }
}
