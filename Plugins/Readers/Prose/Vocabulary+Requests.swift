extension Vocabulary {
  private static let requested = """
    [政府信息公开申请|信息公开申请|信息公开的申请|公开的申请|公开申请|依申请公开|依申请公开申请|依申请公开政府信息事项|依申请公开信息事项|依申请公开件|依申请公开事项|依申请信息公开|\
    依申请公开政府信息|依申请公开政府信息申请|依申请公开信息|依申请公开信息申请|依申请公开的申请|信息依申请公开|公开政府信息申请|公开信息申请|公开请求|申请公开政府信息|\
    申请公开政府信息事项|依申请政府信息公开|依申请政府信息公开事项|依申请政府信息公开申请|依申请信息公开申请|\
    依申请信息公开事项|依申请信息|依申请政府信息|信息依申请公开申请|信息依申请公开件|信息依申请公开事项|信息公开依申请|信息申请公开件|信息申请公开|\
    公开政府信息的申请|公开信息的申请|公开相关政府信息的申请|政府公开信息的申请|政府公开信息申请|政府信息公开申请件|信息公开申请件|申请公开信息|申请公开事项|依申请公开办件]
    """
  /// What requests are counted in where nothing else can be meant.
  private static let anyCount = CountUnit.requests.union([.copy, .matter, .time, .thing])
  private static let receivedVerb =
    "[新收|新收到|新接到|新接收|新受理|新登记|收到|接到|收悉|受理|登记|接收|收讫|接受]"

  /// 依申请公开: what was asked for, and how.
  static let requests: [Phrase] = [
    Phrase(
      .pendingStart, "[上年|上年度|上一年|上一年度|去年][结转|转结|遗留]…[申请|]N", .requests,
      .subject(.requests)),
    Phrase(
      .pendingEnd, "N…[结转|顺延|转结|转][到|至|入|]下[一|]年", .requests, .subject(.requests)),
    Phrase(.pendingEnd, "N·[下年度|下一年度|次年][继续|]办理", .requests, .subject(.requests)),
    Phrase(
      .pendingEnd, "[结转|顺延][到|至|]下[一|]年[度|][继续|][办理|答复|]N", .requests, .subject(.requests),
      alone: true),
    Phrase(
      .received, "[本年|本年度]新收[政府信息公开|][申请|]N", .requests, .subject(.requests),
      among: true),
    Phrase(
      .received, "[新收|新收到|新接收|新接到|新受理]N", .requests, .subject(.requests), among: true),
    Phrase(.received, "\(receivedVerb)…依申请公开[的|][信件|信函]N", anyCount),
    Phrase(.inPerson, "[当面|现场][方式|渠道|形式|][申请|提交申请|提出申请|提交|递交|]N", .requests, .subject(.requests)),
    Phrase(
      .byEmail, "[电子邮件|电子邮箱|邮箱][方式|渠道|形式|][申请|提交申请|提出申请|提交|]N", .requests, .subject(.requests)),
    Phrase(
      .online, "[网络|网上|互联网|在线|网站][平台|渠道|方式|形式|系统|途径|][申请|提交申请|提出申请|提交|]N", .requests,
      .subject(.requests)),
    Phrase(
      .byMail, "[信函|信件|邮寄|邮政|书信][方式|形式|渠道|途径|][申请|提交申请|提出申请|提交|]N", .requests,
      .subject(.requests)),
    Phrase(.byFax, "传真[方式|形式|渠道|][申请|提交申请|提出申请|提交|]N", .requests, .subject(.requests)),
    Phrase(.byOther, "[其他|其它][形式|方式|渠道][的|][申请]N", .requests, .subject(.requests)),
    Phrase(
      .persons, "自然人[的|][申请|提交|提出|]N", .requests, .subject(.requests)),
    Phrase(
      .organizations, "法人[或|和|及][其他|其它]组织[的|][申请|提交|提出|]N", .requests, .subject(.requests)),
    Phrase(.received, "\(receivedVerb)…\(requested)N", anyCount),
    Phrase(
      .received, "\(requested)[的|][受理|收到|接收|登记|受理和办结|受理并办结|受理办结|][数量|总数|总量|件数|数|量]N", anyCount),
    Phrase(
      .received, "\(requested)N", .requests,
      zeroOnly: true),
    Phrase(
      .received, "\(receivedVerb)[公开|]申请N", .requests, .subject(.requests)),
    Phrase(
      .received, "\(receivedVerb)N[有关|关于|]·[信息公开申请|公开申请|公开的申请|依申请公开]", anyCount),
    Phrase(
      .received, "\(receivedVerb)N申请", .requests, .subject(.requests)),
  ]

  /// Requests of which there were none.
  ///
  /// What was not received of one kind of applicants, in one way or about one subject says nothing
  /// of the others.
  static let noRequests: [Phrase] = [
    .none(
      .received, "\(notReceived)…\(requested)"),
    .none(
      .received, "[无|没有]…[提出|提交|提起|申请]·\(requested)"),
    .none(
      .organizations, "\(notReceived)[任何|来自|]法人[或|和|及|或者|以及][其他|其它]组织…\(requested)"),
    .none(
      .received,
      "[无|没有]·[信息公开申请|公开申请事项|依申请公开申请|依申请公开的情况|依申请公开情况|依申请公开事项|依申请公开政府信息的情况|依申请公开政府信息情况|依申请公开信息情况|依申请公开政府信息事项|依申请公开政府信息|依申请公开件|依申请公开信息]"
    ),
    .none(
      .received, "\(notReceived)[任何|相关|有关|]·申请", .subject(.requests)),
    .none(.received, "零[申请|依申请公开]", .subject(.requests)),
    .none(.denied, "[无|没有|未发生|不存在]不予公开[政府信息|信息][的|][情况|情形|答复]"),
  ]

}
