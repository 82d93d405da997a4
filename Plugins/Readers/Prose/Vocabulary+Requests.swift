extension Vocabulary {
  private static let requested = """
    [政府信息公开申请|信息公开申请|信息公开的申请|公开的申请|公开申请|依申请公开|依申请公开申请|依申请公开件|依申请公开事项|依申请信息公开|\
    依申请公开政府信息|依申请公开信息|依申请公开的申请|信息依申请公开|公开政府信息申请|公开信息申请|公开请求|申请公开政府信息|\
    申请公开政府信息事项|政府信息公开申请件|信息公开申请件|申请公开信息|申请公开事项|依申请公开办件]
    """
  /// What requests are counted in where nothing else can be meant.
  private static let anyCount = CountUnit.requests.union([.copy, .matter, .time, .thing])
  private static let handled = "答复 办结 办理 处理 不予 回复 公开率"
  private static let receivedVerb = "[新收|收到|接到|收悉|受理|登记|接收|收讫|接受]"
  private static let partly =
    "复议 诉讼 申诉 自然人 企业 网上 网络 当面 信函 信件 邮寄 传真 邮件 上年 上一年 结转 涉及 有关于 其中 不予受理 许可 转交 申请各"
  /// Applicants of every kind, of whom the number is the whole.
  private static let everybody = """
    公民和企业 公民及企业 公民与企业 公民或企业 公民、企业 个人和企业 个人及企业 个人与企业 个人或企业 个人、企业 群众和企业 群众及企业 \
    群众、企业 市民和企业 市民及企业 市民、企业 企业和公民 企业及公民 企业、公民 企业和个人 企业及个人 企业、个人 企业和群众 企业及群众 \
    企业、群众 自然人和企业 自然人及企业 自然人、企业 自然人和法人 自然人及法人 自然人与法人 自然人或法人 自然人、法人 法人和自然人 \
    法人及自然人 法人、自然人 企业和自然人 企业、自然人
    """

  /// 依申请公开: what was asked for, and how.
  static let requests: [Phrase] = [
    Phrase(
      .pendingStart, "[上年|上年度|上一年|上一年度|去年][结转|转结|遗留][的|]…[申请|]N", .requests,
      .subject(.requests)),
    Phrase(
      .pendingEnd, "N…[结转|顺延|转结|转][到|至|入|]下[一|]年", .requests, .subject(.requests), unless: "上年结转"),
    Phrase(.pendingEnd, "N·[下年度|下一年度|次年][继续|]办理", .requests, .subject(.requests)),
    Phrase(
      .pendingEnd, "[结转|顺延][到|至|]下[一|]年[度|][继续|][办理|答复|]N", .requests, .subject(.requests)),
    Phrase(
      .received, "本年[度|]新收[政府信息公开|][申请|]N", .requests, .subject(.requests), unless: partly,
      except: everybody),
    Phrase(.inPerson, "[当面|现场][方式|渠道|形式|][申请|提交申请|提出申请|提交|递交|]N", .requests, .subject(.requests)),
    Phrase(
      .byEmail, "[电子邮件|电子邮箱|邮箱][方式|渠道|形式|][申请|提交申请|提出申请|提交|]N", .requests, .subject(.requests)),
    Phrase(
      .online, "[网络|网上|互联网|在线|网站][平台|渠道|方式|形式|系统|途径|][申请|提交申请|提出申请|提交|]N", .requests,
      .subject(.requests), unless: "公开政府信息 发布"),
    Phrase(
      .byMail, "[信函|信件|邮寄|邮政|书信][方式|形式|渠道|途径|][申请|提交申请|提出申请|提交|]N", .requests,
      .subject(.requests), unless: "传真"),
    Phrase(.byFax, "传真[方式|形式|渠道|][申请|提交申请|提出申请|提交|]N", .requests, .subject(.requests)),
    Phrase(.byOther, "[其他|其它][形式|方式|渠道][的|][申请]N", .requests, .subject(.requests)),
    Phrase(
      .persons, "自然人[的|][申请|提交|提出|]N", .requests, .subject(.requests), unless: "复议 诉讼 答复 办结"),
    Phrase(
      .organizations, "法人[或|和|及][其他|其它]组织[的|][申请|提交|提出|]N", .requests, .subject(.requests),
      unless: "复议 诉讼 答复 办结 自然人 公民"),
    Phrase(.received, "\(receivedVerb)…\(requested)N", anyCount, unless: partly, except: everybody),
    Phrase(
      .received, "\(requested)[的|][受理|收到|接收|登记|][数量|总数|总量|件数|数|量]N", anyCount,
      unless: "\(partly) \(handled)", except: everybody),
    Phrase(
      .received, "\(requested)N", .requests, unless: "\(partly) \(handled)", except: everybody,
      zeroOnly: true),
    Phrase(
      .received, "\(receivedVerb)[公开|]申请N", .requests, .subject(.requests), unless: partly,
      except: everybody),
    Phrase(
      .received, "\(receivedVerb)N[有关|关于|]·[信息公开申请|公开申请|公开的申请|依申请公开]", anyCount,
      unless: partly, except: everybody),
    Phrase(
      .received, "\(receivedVerb)N申请", .requests, .subject(.requests), unless: partly,
      except: everybody),
  ]

  /// Requests of which there were none.
  ///
  /// What was not received of one kind of applicants, in one way or about one subject says nothing
  /// of the others.
  static let noRequests: [Phrase] = [
    .none(
      .received, "\(notReceived)…\(requested)", unless: "\(notRequests) \(someRequests)",
      except: "\(everybody) \(everyRequest)"),
    .none(
      .received, "[无|没有]…[提出|提交|提起|申请]·\(requested)",
      unless: "\(notRequests) \(someRequests)", except: "\(everybody) \(everyRequest)"),
    .none(
      .organizations, "\(notReceived)[任何|来自|]法人[或|和|及|或者|以及][其他|其它]组织…\(requested)",
      unless: notRequests),
    .none(
      .received,
      "[无|没有]·[信息公开申请|公开申请事项|依申请公开申请|依申请公开的情况|依申请公开情况|依申请公开事项|依申请公开政府信息的情况|依申请公开政府信息情况|依申请公开信息情况|依申请公开政府信息事项|依申请公开政府信息|依申请公开件|依申请公开信息]",
      unless: notRequests),
    .none(
      .received, "\(notReceived)[任何|相关|有关|]·申请", .subject(.requests),
      unless: "\(notRequests) 建议 提案 许可"),
    .none(.received, "零[申请|依申请公开]", .subject(.requests)),
    .none(.denied, "[无|没有|未发生|不存在]不予公开[政府信息|信息][的|][情况|情形|答复]"),
  ]

  private static let someRequests = """
    法人 企业 企事业 自然人 科研 公益 社会组织 法律服务 律师 国家秘密 商业秘密 个人隐私 涉及 要求公开 当面 现场 网络 网上 信函 \
    信件 邮寄 传真 邮件
    """
  private static let everyRequest = """
    公民、法人 公民,法人 公民法人 公民和法人 公民与法人 公民及法人 公民或法人 公民或者法人 公民以及法人 公民个人、法人 个人、法人 \
    个人和法人 个人或法人 企业、法人 涉及政府信息 涉及信息公开 涉及政务 涉及公开 要求公开政府信息 要求公开信息 要求公开政务
    """
  private static let notRequests =
    "复议 诉讼 申诉 举报 投诉 收费 收取 费用 减免 超期 逾期 答复 不予 纠错 专人 渠道 及时 目录 制度 保密"
}
