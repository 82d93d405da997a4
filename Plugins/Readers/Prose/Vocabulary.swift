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
    "[未发生|没有发生|未产生|没有产生|未出现|没有出现|未引发|没有引发|未涉及|不存在|未收到|没有收到|未接到|没有接到|未受理|未提起|未有|未因|未被|没有|无]"
  /// Words for having received nothing.
  static let notReceived =
    "[未收到|没有收到|没收到|未接到|没有接到|未接收到|没有接收到|未收悉|未受理|没有受理]"

  /// Words in a clause that make its number a plan, a rate or a change.
  static let spoilers = """
    每年 每月 每周 每日 每季度 每件 每次 月均 日均 平均 同比 环比 计划 预计 力争 争取 目标 要求 应当 必须 不得 \
    不低于 不少于 至少 满意 如有 如果 假如
    """

  /// Words directly in front of a number that make it a difference.
  static let differences = "增加 减少 增长 上升 下降 回落 提高 提升 降低 多出 缩减"

  /// Words between an object and its number that say nothing.
  static let fillers = """
    总数 总量 数量 次数 件数 条数 数 量 共计 合计 总计 累计 总共 共有 共 计 总 分别为 均为 为 是 有 达到 达 了 各 均 的 : = 情况 \
    约 近 超 逾
    """
}
