extension Vocabulary {
  private static let staffed = Need.openInformation(.capacity)
  private static let charged = Need.openInformation(.fees)

  /// 人员、经费、会议、收费: people, money, meetings.
  static let resources: [Phrase] = [
    Phrase(
      .processingFee, "收取[了|][任何|][政府信息公开|政府信息|依申请公开|][信息|]处理费[用|][的|][总金额|金额|总额|]N",
      [.yuan, .none]),
    Phrase(
      .feesCollected, "[收取|收取了|收取的][依申请公开|政府信息公开|信息公开|政府信息|][费用|检索费|复印费|相关费用|各类费用|]N",
      [.yuan, .none], charged),
    Phrase(.feesCollected, "收取·[费用|费]N", [.yuan], charged),
    Phrase(.feesWaived, "减免[了|][费用|相关费用|金额|]N", [.yuan, .none], charged),
    Phrase(
      .staff, "从事[政府信息公开|信息公开|政务公开][工作|][的|][工作|]人员N", .people, .nothing),
    Phrase(
      .fullTime, "[专职|全职][工作|][人员|]N", .people, staffed),
    Phrase(
      .partTime, "兼职[工作|][人员|]N", .people, staffed),
    Phrase(.fullTime, "N[专职|全职][工作|]人员", .people, staffed),
    Phrase(.partTime, "N兼职[工作|]人员", .people, staffed),
    Phrase(.offices, "专门机构N", [.thing, .none], staffed),
    Phrase(.offices, "[设立|设置|成立]N·专门机构", [.thing], staffed),
    Phrase(.readingPoints, "[信息|公共|]查阅点N", [.thing, .none], staffed),
    Phrase(.readingPoints, "[设立|设置|设]N[政府信息公开|政府信息|信息公开|公共|信息|]查阅点", [.thing], staffed),
    Phrase(.budget, "[政府信息公开|信息公开|政务公开][工作|]专项经费N", [.yuan, .none]),
    Phrase(.budget, "专项经费N", [.yuan, .none], .subject(.capacity)),
    Phrase(
      .meetings, "召开[了|]·[政府信息公开|信息公开|政务公开]·[会议|专题会|工作会|推进会]N", .events, .nothing),
    Phrase(
      .meetings, "召开[了|]N[政府信息公开|信息公开|政务公开]·[会议|专题会|工作会|推进会]", .events, .nothing),
    Phrase(
      .courses, "[举办|开展|组织|组织开展]·[政府信息公开|信息公开|政务公开]·培训[班|]N", .events, .nothing),
    Phrase(
      .courses, "[举办|开展|组织|组织开展][了|]N·[政府信息公开|信息公开|政务公开]·培训", .events, .nothing),
    Phrase(
      .courses, "[政府信息公开|信息公开|政务公开][工作|业务|专题|]培训[班|会|活动|]N", .events, .nothing),
    Phrase(
      .courses, "[举办|开展|组织|组织开展]·培训[班|]N", .events, .continuing(.capacity)),
    Phrase(
      .trained, "[接受培训|参加培训|参训|受训|培训][的|][人员|人数|干部|工作人员|]N", [.person, .visit],
      .continuing(.capacity)),
    Phrase(.trained, "[接受|参加][政府信息公开|信息公开|政务公开]培训[的|][人员|]N", [.person, .visit]),
    Phrase(
      .consulted, "[接受|接待|受理|答复|提供][政府信息公开|信息公开|政务公开][类|][相关|][事项|][的|]咨询N",
      [.visit, .person, .time, .piece]),
    Phrase(.consultedInPerson, "[现场|当面]咨询N", visits, advised),
    Phrase(.consultedByPhone, "电话咨询N", visits, advised),
    Phrase(.consultedOnline, "[网上|网络]咨询N", visits, advised),
  ]

  private static let visits: CountUnit = [.visit, .person, .time, .piece]
  private static let advised = Need.openInformation([])

  /// Charges and people of which there were none.
  static let noResources: [Phrase] = [
    .none(
      .processingFee, "[未收取|没有收取|未收|无收取|没有|无|未]…处理费[用|]", .nothing),
    .none(
      .feesCollected, "[未|没有|无]…收取…[费用|费]", charged),
    .none(.feesCollected, "[未收费|没有收费|无收费|未产生费用|未产生收费|无任何收费]", charged),
    .none(
      .feesCollected,
      "[未涉及|没有|无|不存在|未发生|未产生|未有]…收费[及|和|与|、|或|及其|以及][减免|免除]", charged),
    .none(.feesWaived, "[无|没有|未|不存在]…减免", charged),
    .none(
      .fullTime, "[没有|无]…[专职|全职][工作|]人员", staffed),
  ]
}
