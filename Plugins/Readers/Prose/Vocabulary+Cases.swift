extension Vocabulary {
  private static let relevant = Need.openInformation(.cases)
  private static let affirmed = "维持[具体行政行为|原具体行政行为|原行政行为|行政行为|原决定|]"
  private static let mended =
    "[被依法纠错|依法纠错|被纠错|被依法纠正|依法纠正|被纠正|结果纠正|纠错|纠正|被撤销|撤销]"
  private static let ending = "[的|案件|]"

  /// 行政复议、行政诉讼、举报投诉: cases and how they ended.
  static let cases: [Phrase] = [
    Phrase(.direct, "未经复议直接[起诉|提起诉讼][案件|]N", .requests, relevant),
    Phrase(
      .afterReview, "复议后[起诉|提起诉讼|提起行政诉讼|又起诉][案件|]N", .requests, relevant),
    Phrase(.review, "被申请行政复议[案件|案|]N", .requests, relevant, alone: true),
    Phrase(
      .litigation, "被提起[行政诉讼|诉讼][案件|案|]N", .requests, relevant, alone: true),
    Phrase(
      .review, "行政复议…[诉讼|行政诉讼][案件|案|]N", .requests, relevant, zeroOnly: true),
    Phrase(
      .review, "行政复议[案件|案|申请案件|申请|事项|]N", .requests, relevant),
    Phrase(
      .review, "[信息公开类|信息公开]复议[案件|案|申请|]N", .requests, relevant),
    Phrase(
      .litigation, "[行政诉讼|诉讼][案件|案|]N", .requests, relevant),
    Phrase(
      .litigationUpheld, "[\("维持|驳回")]…[驳回原告诉讼请求|诉讼请求][的|]N", .requests,
      .cases(.litigation)),
    Phrase(.litigationUpheld, "驳回[原告|][起诉|诉讼请求][的|]N", .requests, .cases(.litigation)),
    Phrase(.reviewUpheld, "\(affirmed)\(ending)N", .requests, .cases(.review)),
    Phrase(.litigationUpheld, "\(affirmed)\(ending)N", .requests, .cases(.litigation)),
    Phrase(.reviewCorrected, "\(mended)\(ending)N", .requests, .cases(.review)),
    Phrase(
      .litigationCorrected, "[\("败诉|被依法纠错|依法纠错|被纠错|结果纠正|纠错|被纠正")]\(ending)N", .requests,
      .cases(.litigation)),
    Phrase(
      .reviewOther, "[其他|其它][情形|结果|处理结果]N", .requests, .cases(.review)),
    Phrase(.litigationOther, "[其他|其它][情形|结果|处理结果]N", .requests, .cases(.litigation)),
    Phrase(
      .reviewPending, "[尚未审结|未审结|正在审理|正在审理中|尚在审理中]\(ending)N", .requests,
      .cases(.review)),
    Phrase(.appeals, "申诉[案件|案|]N", .requests, relevant),
    Phrase(
      .complaints, "[举报投诉|投诉举报|举报、投诉|举报|投诉][案件|]N", .requests, .namedHere),
  ]

  /// Cases of which there were none; each word of a list is looked for by itself.
  static let noCases: [Phrase] = [
    .none(.reviewCorrected, "零[纠错|纠正]", .cases(.review)),
    .none(.litigationCorrected, "零败诉", .cases(.litigation)),
    .none(.review, "零复议", relevant),
    .none(.review, "零行政复议", relevant),
    .none(.litigation, "零[诉讼|行政诉讼]", relevant),
    .none(.review, "\(none)…[行政复议|复议]", relevant, alone: true),
    .none(.litigation, "\(none)…[行政诉讼|诉讼]", relevant, alone: true),
    .none(.appeals, "\(none)…申诉", relevant),
    .none(.complaints, "\(none)…[举报|投诉]", relevant),
  ]
}
