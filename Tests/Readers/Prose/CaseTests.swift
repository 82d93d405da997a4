import NianbaoKit
import Testing

/// 行政复议、行政诉讼、举报投诉.
struct CaseTests {
  @Test func carriesTheSubjectOverToItsParts() {
    let report = ReportText.legacy(
      "全年全区政府信息公开行政复议18件。其中：维持具体行政行为3件，被依法纠错2件，其他情形13件。行政诉讼2件。其中：维持具体行政行为或者驳回原告诉讼请求数2件。无申诉事件。")
    #expect(
      report.values == [
        "complaints.appeals": "0", "review.total": "18", "review.upheld": "3",
        "review.corrected": "2",
        "review.other_incl_pending": "13", "litigation.total": "2", "litigation.upheld": "2",
      ])
  }

  @Test func readsCasesBelowTheirHeading() {
    let report = ReportText.form(
      """
      四、政府信息公开行政复议、行政诉讼情况
      行政复议7件，结果维持4件，结果纠正1件，其他结果1件，尚未审结1件；行政诉讼3起，败诉1起。未经复议直接起诉2件，复议后起诉1件。无申诉事件。
      """)
    #expect(
      report.values == [
        "review.total": "7", "review.upheld": "4", "review.corrected": "1", "review.other": "1",
        "review.pending": "1", "litigation.total": "3", "litigation.corrected": "1",
        "litigation.direct.total": "2", "litigation.after_review.total": "1",
        "complaints.appeals": "0",
      ])
  }

  @Test func takesCasesBelowAHeadingOnRequestsForThoseAboutThem() {
    let cases = "本年度发生行政复议3件，行政诉讼2件。"
    #expect(
      ReportText.form("（二）依申请公开。\(cases)").values == [
        "review.total": "3", "litigation.total": "2",
      ])
    #expect(ReportText.form("一、总体情况\n\(cases)").values == [:])
  }

  @Test func saysNothingOfUpheldCasesWithoutANumber() {
    let report = ReportText.form("信息公开类行政复议7件，诉讼9件，均获维持，继续保持了零败诉的记录。", year: 2019)
    #expect(report.values == ["review.total": "7", "litigation.total": "9"])
  }

  @Test func distributesAWordForNoneOverItsList() {
    let report = ReportText.legacy("我单位2017年度未发生针对本部门有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案。")
    #expect(
      report.values == ["review.total": "0", "litigation.total": "0", "complaints.appeals": "0"])
    #expect(
      report.quote("litigation.total")
        == "我单位2017年度未发生针对本部门有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案")
    #expect(report.raw("litigation.total") == "未发生")
  }

  @Test(arguments: [
    "2022年我局无政府信息公开行政复议、行政诉讼情况", "没有因政府信息公开针对我局申请行政复议或行政诉讼的事项",
    "2022年未收到有关政府信息公开行政复议、提起行政诉讼的申请", "未因政府信息公开被申请行政复议、提起行政诉讼",
    "政府信息公开行政复议0件，行政诉讼0件",
  ])
  func readsNoCasesAsZero(sentence: String) {
    #expect(
      ReportText.form("\(sentence)。").values == ["review.total": "0", "litigation.total": "0"])
  }

  @Test(
    "Who denies all cases where nothing else is spoken of denies those about open information",
    arguments: ["未发生行政复议、行政诉讼", "2022年，我局未发生行政复议和行政诉讼案件", "无行政复议和行政诉讼案件"])
  func readsADenialOfAllCases(sentence: String) {
    #expect(
      ReportText.form("一、总体情况\n\(sentence)。").values
        == ["review.total": "0", "litigation.total": "0"])
  }

  @Test(arguments: [
    "作出行政处罚决定49件，未发生行政复议、行政诉讼", "行政执法工作规范。未发生行政复议、行政诉讼", "执法中未发生行政复议、行政诉讼",
    "受理12345热线30件，无行政复议、行政诉讼", "（三）行政执法。未发生行政复议、行政诉讼",
  ])
  func readsNoDenialOfOtherCases(sentence: String) {
    let values = ReportText.form("一、总体情况\n\(sentence)。").values
    #expect(values["review.total"] == nil && values["litigation.total"] == nil)
  }

  @Test func readsCasesAgainstTheAgency() {
    #expect(
      ReportText.form("一、总体情况\n被申请行政复议73件，被提起行政诉讼121件。").values
        == ["review.total": "73", "litigation.total": "121"])
    #expect(ReportText.form("一、总体情况\n作出处罚9件，被申请行政复议73件。").facts.isEmpty)
  }

  @Test func readsComplaintsAboutOpenInformation() {
    let report = ReportText.form("没有发生因政府信息公开工作引发举报、投诉、行政复议或行政诉讼等事件。")
    #expect(
      report.values == ["complaints.total": "0", "review.total": "0", "litigation.total": "0"])
    #expect(ReportText.legacy("因政府信息公开被举报投诉3件。").values == ["complaints.total": "3"])
  }

  @Test(arguments: [
    "举报投诉658件，其中市长热线转交421件", "共办理行政复议案件134件", "受理行政复议案件134件，审结120件",
    "代理行政诉讼案件57件", "受理复议12件，维持10件，撤销2件", "受理12345热线投诉300件", "无重大舆情",
  ])
  func leavesTheUnitsOwnCaseloadAlone(sentence: String) {
    #expect(ReportText.form("（四）政府信息公开平台建设。\n我局\(sentence)。").facts.isEmpty)
  }

  @Test func readsNoWordsForNoneAsLessThanTheySay() {
    let report = ReportText.form("全年信息公开案件零诉讼，行政复议零纠错。")
    #expect(report.values == ["litigation.total": "0", "review.corrected": "0"])
  }

  @Test(arguments: [
    "未发生政府信息公开行政复议被纠错、行政诉讼败诉的情况", "因未及时答复信息公开申请引发行政复议一案",
    "没有因政府信息公开针对市公安局申请行政复议的事项", "申请人如未申请政府信息公开行政复议", "政府信息公开行政复议、行政诉讼3件", "政府信息公开行政复议和行政诉讼各1件",
    "信息公开行政复议案件较上年增加6件", "未发生因不履行政府信息公开义务被提起行政诉讼的情况",
  ])
  func takesNothingThatIsNotCertain(sentence: String) {
    #expect(ReportText.form("我局\(sentence)。").facts.isEmpty)
  }
}
