import NianbaoKit
import Testing

/// 人员、经费、会议、收费.
struct ResourceTests {
  @Test func readsStaff() {
    let report = ReportText.legacy(
      "全区从事政府信息公开工作人员总数为123人，其中：兼职人员118人，占96%；政府信息公开工作机构专职工作人员5人，占4%。")
    #expect(
      report.values == [
        "capacity.staff.total": "123", "capacity.staff.part_time": "118",
        "capacity.staff.full_time": "5",
      ])
  }

  @Test func readsStaffNamedBehindTheNumber() {
    let report = ReportText.legacy(
      "本单位自2008年1月1日起开始开展政府信息公开工作。成立了政府信息公开工作领导小组，配备了1名兼职工作人员。")
    #expect(report.values == ["capacity.staff.part_time": "1"])
  }

  @Test func readsNoFullTimeStaffAsZero() {
    let report = ReportText.legacy("我局没有从事政府信息公开工作的全职人员，兼职人员1人。", year: 2013)
    #expect(report.values["capacity.staff.full_time"] == "0")
  }

  @Test(arguments: [
    ("设置政府信息公开查阅点3个", "capacity.reading_points", "3"),
    ("设立了政府信息公开专门机构2个", "capacity.offices", "2"),
    ("政府信息公开专项经费5万元", "capacity.budget", "5"),
    ("召开政府信息公开工作会议3次", "training.meetings", "3"),
    ("召开2次政务公开专题会议", "training.meetings", "2"),
    ("开展政务公开培训12次", "training.courses", "12"),
    ("举办政府信息公开培训班2期", "training.courses", "2"),
  ])
  func readsResources(sentence: String, id: String, value: String) {
    #expect(ReportText.legacy("全年\(sentence)。").values == [id: value])
  }

  @Test(arguments: [
    "召开了3次政务公开专题培训会议", "开展4次专项督查", "每季度发布1次专项通报", "政务服务中心接待公众查询260人次",
    "培训农民500人次", "召开常务会议12次", "网站专职人员2人", "专兼职人员5人",
  ])
  func leavesDoubtfulResourcesAlone(sentence: String) {
    #expect(ReportText.legacy("五、政府信息公开工作人员情况\n全年\(sentence)。").facts.isEmpty)
  }

  @Test(arguments: [
    "全年收取政府信息公开信息处理费0元", "未收取任何政府信息处理费", "2022年，无收取信息处理费情况",
    "没有收取信息处理费", "收取信息处理费0 元",
  ])
  func readsNoProcessingFeeAsZero(sentence: String) {
    #expect(
      ReportText.form("我局\(sentence)。").values == ["fees.information_processing.amount": "0"])
  }

  @Test func readsProcessingFeesInYuan() {
    let report = ReportText.form("实际收取信息处理费共计400元。")
    #expect(report.values == ["fees.information_processing.amount": "400"])
    #expect(report.raw("fees.information_processing.amount") == "400元")
  }

  @Test func namesTheFeeAfterTheYear() {
    let sentence = "未对公众依申请公开政府信息收取任何费用。"
    #expect(ReportText.legacy(sentence).values == ["requests.fees_collected": "0"])
    #expect(ReportText.form(sentence, year: 2020).values == ["requests.fees_collected": "0"])
    #expect(ReportText.form(sentence).values == ["fees.information_processing.amount": "0"])
  }

  @Test func readsFeesAndReductionsBelowTheirHeading() {
    let report = ReportText.legacy(
      """
      五、工作人员及收费、减免情况
      （二）依申请公开政府信息收费情况
      全年无收费情况。
      （三）政府信息公开收费减免情况
      全年无减免情况。
      """)
    #expect(report.values == ["requests.fees_collected": "0", "requests.fees_waived": "0"])
  }

  @Test func readsFeesAndReductionsInOneSentence() {
    let report = ReportText.legacy("四、收费及减免情况\n无收费及减免情况。")
    #expect(report.values == ["requests.fees_collected": "0", "requests.fees_waived": "0"])
  }

  @Test(arguments: ["减免税费21470.27元", "收取行政事业性收费30万元", "没有收取任何押金", "无税收减免"])
  func leavesOtherMoneyAlone(sentence: String) {
    #expect(ReportText.legacy("全年\(sentence)。").facts.isEmpty)
  }
}
