/// The phrases that state a measure, in the order in which they are tried.
///
/// A number takes the first phrase that fits, so that the more special one stands first.
enum Vocabulary {
  static let phrases: [Phrase] =
    disclosure + channels + response + requests + outcomes + cases + resources

  /// Phrases that begin with a word for none and mean zero.
  static let nones: [Phrase] = noRequests + noCases + noResources

  /// Words for none, in front of an object.
  static let none =
    "[未发生|没有发生|未发生过|没有发生过|未引起|没有引起|未导致|没有导致|未产生|没有产生|未出现|没有出现|未引发|没有引发|未涉及|不存在|未收到|没有收到|未接到|没有接到|未受理|未提起|未有|未因|未被|没有|无]"
  /// Words for having received nothing.
  static let notReceived =
    "[未收到|没有收到|没收到|未收到过|没有收到过|没收到过|未接到过|没有接到过|未受理过|没有受理过|未接到|没有接到|未接收到|没有接收到|未收悉|未受理|没有受理]"

  /// Words that change nothing in front of a word for none, though a number might count longer.
  static let toDate = "目前 到目前 截至目前 截止目前 至今 迄今 始终 从 仍 我"
  /// With what a clause goes on to a second denial: 未收到申请和未涉及收费.
  static let furtherDenials = "和未 和没 和无 也未 也没 也无 亦未 亦无 且未 且无 且没 及未 及无"

  /// Words between an object and its number that say nothing.
  static let fillers = """
    总数 总量 数量 次数 件数 条数 数 量 共计 合计 总计 累计 总共 共有 共 计 总 分别为 均为 为 是 有 达到 达 了 均 的 : = 情况 \
    约 近 超 逾
    """

  /// Words without which a denial is about no measure.
  static let objects = "申请 请求 公开 复议 诉讼 申诉 举报 投诉 收费 费 减免 人员 纠错 纠正 败诉"

  /// Words for a number that reaches back beyond the year.
  static let cumulative = "累计 累积 历年"

  /// Characters with which a number may begin, ASCII digits aside.
  static let numerals = "〇○零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰０１２３４５６７８９"

  /// Characters that may stand behind a numeral in a count.
  static let numeralFollowers = "千万亿余多，．件起宗例条则篇次场期人名位元个处份项　。、；）"

  /// Characters with which a word for none begins.
  static let noneSigns = "无未没零不"

  /// What follows 无 and 未 in words that deny nothing: 无法, 未经.
  static let otherWords = "法正理故效关纸障偿须需论缝数证害私锡线形来成经予得断"

  /// Characters that join an object to the one in front of it, or turn it into its opposite.
  static let conjunctions = "、及和与或并不未专非"
}
