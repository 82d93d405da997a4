extension Vocabulary {
  private static let inRequests = Need.subject(.requests)
  /// 不予公开95条 classifies information; decisions on requests are counted as 件.
  private static let decided: CountUnit = [.piece, .case_, .none]

  /// 办理结果: how requests were answered.
  static let outcomes: [Phrase] = [
    Phrase(.completedOnTime, "[按时|按期]办结N", .requests, inRequests),
    Phrase(.completedExtended, "延期办结N", .requests, inRequests),
    Phrase(.grantedPartial, "同意部分公开答复N", .requests, inRequests),
    Phrase(.grantedFull, "同意公开答复N", .requests, inRequests),
    Phrase(.denied, "[不予公开|不同意公开|否决公开]答复N", .requests, inRequests),
    Phrase(
      .granted, "[予以公开|公开|同意公开|全部公开][及|或|和|、|或者|以及][予以|同意|]部分公开[的|]N", decided, inRequests),
    Phrase(.grantedPartial, "[同意|予以|]部分公开[答复|的|]N", decided, inRequests),
    Phrase(.denied, "[不予公开|不同意公开|不予以公开|否决公开][答复|的|]N", decided, inRequests),
    Phrase(
      .grantedFull, "[予以公开|同意公开|全部公开][答复|的|]N", decided, inRequests, alone: true),
    Phrase(.alreadyPublic, "[已主动公开|已经主动公开|属于已主动公开范围][范围|的|]N", decided, .continuing(.requests)),
    Phrase(.corrected, "告知[作出|][更改|补正|更改补充|更改、补充|补充]N", decided, inRequests),
    Phrase(.stateSecret, "[属于|涉及|涉及到|]国家秘密[的|]N", decided, inRequests),
    Phrase(.tradeSecret, "[属于|涉及|涉及到|]商业秘密[的|]N", decided, inRequests),
    Phrase(.privacy, "[属于|涉及|涉及到|]个人隐私[的|]N", decided, inRequests),
    Phrase(
      .internalAffairs, "[属于|][三类|][内部事务|内部事务性|内部管理]信息[的|]N", decided, inRequests),
    Phrase(.deliberative, "[属于|][四类|]过程性信息[的|]N", decided, inRequests),
    Phrase(.enforcementFile, "[属于|]行政执法案卷[信息|][的|]N", decided, inRequests),
    Phrase(.inquiry, "[属于|]行政查询事项[的|]N", decided, inRequests),
    Phrase(
      .notHeld, "[本机关|本单位|本部门|本行政机关]不掌握[相关|][政府|][信息|][的|]N", decided, inRequests),
    Phrase(.notExisting, "信息不存在[的|]N", decided, inRequests),
    Phrase(
      .notThisAgency, "[不属于|非][本行政机关|本机关|本部门|本单位][公开|职责|公开范围|职责范围|掌握][范围|的|]N", decided,
      inRequests),
    Phrase(.notProvided, "无法提供[的|]N", decided, inRequests),
    Phrase(.petition, "[信访举报投诉|信访投诉][类|][申请|][的|]N", decided, inRequests),
    Phrase(.duplicate, "重复申请[的|]N", decided, inRequests),
    Phrase(.notProcessed, "不予处理[的|]N", decided, inRequests),
    Phrase(.otherHandling, "[其他|其它]处理[的|]N", decided, inRequests),
    Phrase(
      .answered, "[答复|回复]·[政府|]信息公开申请N", .requests, .nothing),
    Phrase(.answered, "依申请公开的答复N", .requests, .nothing),
    Phrase(
      .answered, "[答复完毕|答复|回复][申请|]N", .requests, inRequests),
    Phrase(
      .completed, "[办结|办理完毕|办理完结]·[政府|]信息公开申请N", .requests, .nothing),
    Phrase(.completed, "[办结|办理完毕|办理完结][公开|][申请|]N", .requests, inRequests),
    Phrase(.grantedFull, "N[予以公开|同意公开|全部公开]$", decided, inRequests),
    Phrase(.grantedPartial, "N[予以|同意|]部分公开$", decided, inRequests),
    Phrase(.denied, "N[不予公开|不同意公开|不公开]$", decided, inRequests),
    Phrase(.notProvided, "N无法提供$", decided, inRequests),
    Phrase(.notProcessed, "N不予处理$", decided, inRequests),
  ]
}
