extension Vocabulary {
  /// 主动公开: how much was published, and what.
  static let disclosure: [Phrase] = [
    Phrase(.disclosedElectronic, "全文电子化的[主动公开|][政府|]信息N", .items),
    Phrase(.disclosedElectronic, "全文电子化[信息|]N", .items, .subject(.disclosure)),
    Phrase(.catalogue, "作为依申请公开[的|]信息[数|]N", .items),
    Phrase(
      .documentsIssued, "[制发|新制定|制定|出台|新出台|新制发|印发|制作][行政|]规范性文件N", documents),
    Phrase(.documentsRepealed, "废止[行政|]规范性文件N", documents),
    Phrase(.documentsInForce, "现行有效[的|][行政|]规范性文件N", documents),
    Phrase(.documentsInForce, "[行政|]规范性文件现行有效N", documents),
    Phrase(.documentsRepealed, "废止N", documents, .continuing(.documents)),
    Phrase(.documentsInForce, "现行有效N", documents, .continuing(.documents)),
    Phrase(
      .decisions, "[处理行政决定|行政处理决定|作出行政决定][数量|总数|数|]N", [.piece, .thing, .matter, .none]),
    Phrase(
      .licences, "\(decided)行政许可\(decision)N", decisions),
    Phrase(
      .penalties, "\(decided)行政处罚\(decision)N", decisions),
    Phrase(
      .coercions, "\(decided)行政强制\(decision)N", decisions),
    Phrase(.licences, "行政许可[处理|]决定N", decisions),
    Phrase(.penalties, "行政处罚[处理|]决定[书|]N", decisions),
    Phrase(.coercions, "行政强制[处理|措施|]决定N", decisions),
    Phrase(.licences, "行政许可N", decisions, .continuing(.disclosure)),
    Phrase(.penalties, "行政处罚N", decisions, .continuing(.disclosure)),
    Phrase(.coercions, "行政强制N", decisions, .continuing(.disclosure)),
    Phrase(
      .charges, "[行政事业性收费|行政事业收费][总额|总金额|金额|收入|]N", [.yuan]),
    Phrase(.disclosedDocuments, "主动公开[行政|]规范性文件[信息|类信息|]N", .items),
    Phrase(
      .disclosedDocuments, "规范性文件[类|][信息|]N", [.item], .subject(.disclosure)),
    Phrase(
      .disclosed, "主动公开[了|][\(own)|][各类|各种|相关|][政府|政务|]信息N", .items),
    Phrase(.disclosed, "主动[向社会|对外]公开…等[各类|][政府|政务|]信息N", .items),
    Phrase(.disclosed, "主动向社会公开[各类|][政府|政务|]信息N", .items),
    Phrase(.disclosed, "主动公开N", [.item]),
    Phrase(
      .published, "[全年|年度|共|累计]·公开[各类|公安|][政府|政务]信息N", .items),
  ]

  private static let own = "本单位|本部门|本机关|本局|本委|本办|本镇|本乡|本街道"
  private static let documents: CountUnit = [.piece, .copy]
  private static let decisions: CountUnit = [.piece, .case_]
  private static let decided = "[作出|做出|办理|办结|下达|实施]"
  private static let decision = "[处理决定|决定书|决定|案件|事项|]"

  /// How much was published in one way.
  static let channels: [Phrase] = [
    Phrase(
      .onOther, "[其他|其它][渠道|方式|形式|渠道和方式|途径|方式和渠道][主动|]公开[政府|政务|]信息N", .items),
    Phrase(
      .onWebsite,
      "[网站|门户|信息网|公开网|政府网|政务网]·…[主动公开|公开|发布|公布|公示][了|][各类|相关|][政府|政务|]信息N", .items),
    Phrase(
      .onWebsite, "[政府网站|门户网站|政务网站]公开N", .items),
    Phrase(
      .onWeibo, "微博·…[公开|发布|推送|公布][各类|相关|][政府|政务|][信息|动态|消息]N", .items),
    Phrase(
      .onWeChat,
      "[微信公众号|微信订阅号|公众号|订阅号|政务微信|微信]…[推送|发布|公开|公布|编发]…[信息|动态|消息]N", .items),
    Phrase(.onWeibo, "[政务|]微博公开N", .items),
    Phrase(.onWeibo, "微博…[发布|推送|公开]N", [.item]),
    Phrase(.onWeChat, "[微信公众号|微信订阅号|公众号|订阅号|政务微信|微信]…[发布|推送|公开]N", [.item]),
    Phrase(.onWeChat, "[政务|][微信|微信公众号]公开N", .items),
    Phrase(
      .inGazette, "政府公报·…[公开|刊登|发布][各类|相关|][政府|政务|][信息|文件]N", .items),
    Phrase(.inGazette, "政府公报公开N", .items),
    Phrase(.onWebsite, "[政府网站|政府门户网站|门户网站|网站]N", [.item], .continuing(.disclosure)),
    Phrase(.onWeibo, "[政务|]微博N", [.item], .subject(.disclosure)),
    Phrase(.onWeChat, "[政务微信|微信公众号|微信订阅号|公众号|订阅号|微信]N", [.item], .subject(.disclosure)),
  ]

  /// 回应解读: how often the public was answered.
  static let response: [Phrase] = [
    Phrase(
      .events, "回应…[热点|重大舆情|舆情|关切][问题|事件|事项|信息|]N", [.time, .piece, .none]),
    Phrase(.pressConferences, "新闻发布会N", .events),
    Phrase(.pressConferences, "[召开|举办|举行|参加]N新闻发布会", .events),
    Phrase(.interviews, "在线访谈[活动|]N", .events),
    Phrase(.interviews, "[开展|举办|组织|参加]N·在线访谈", .events),
    Phrase(
      .interpretations, "政策解读[稿件|材料|文章|信息|文件|稿|]N", [.article, .item, .piece, .none]),
    Phrase(.interpretations, "[发布|公开|刊发]N政策解读", [.article, .item, .piece]),
  ]
}
