extension Vocabulary {
  /// First words of a clause, and what such a clause sets.
  static let openings: [(meaning: Lead.Setting, words: String)] = [
    (
      .time,
      "截 自 从 近 至 到 当 每 去年 上年 上一年 前 往年 同期 明年 来年 下一年 历年 平均 月均 日均 上半年 下半年 第一 第二 第三 第四 首"
    ),
    (.party, "某 其他 其它 下属 各 上级 所属 有关 相关 部分 个别 多数 少数 要求 督促 指导 推动"),
    (
      .scope,
      "如 若 倘 凡 除 据 在 关于 针对 聚焦 围绕 推进 力争 争取 预计 计划 拟 例 以 比如 譬如 假如 假设 一旦 如果 一是 二是 三是 四是 五是 六是 七是 八是 首先 其次 通过 利用 借助 依托 运用 记者"
    ),
    (
      .nothing,
      "如实 如期 自觉 自查 自身 自主 当好 当前 前述 各项 各类 各种 据此 首次 到位 从严 从实 拟定 从而 在线 至此 近日"
    ),
  ]

  /// Last words of a clause, and what such a clause sets.
  static let endings: [(meaning: Lead.Setting, words: String)] = [
    (.time, "期间 以来 至今 来 前 后 底 末 初 月 日 年 年度 季度 时 时候 间 期 止"),
    (
      .party,
      "县 区 市 省 局 厅 委 镇 乡 街道 单位 部门 企业 机构 机关 系统 地区"
    ),
    (
      .scope,
      "外 里 内 范围 中 下 上 方面 领域 阶段 的 是 为 目标 计划 的话 行动 整治 专栏 栏目 为例 说 称 表示 介绍 指出 透露 认为 获悉 记者 道 讲 问 答 谈 强调 反映"
    ),
    (
      .nothing,
      "个专题专栏 个专栏 个栏目 个专题 领导下 指导下 支持下 关心下 努力下 帮助下 监督下 配合下 基础上 原则上 下来 上来 起来 出来 过来 向前 靠前 超前 落后 例外 行为 作为 人为 梳理和编目 梳理编目 编目"
    ),
  ]

  /// First words behind a number that say that it counts something else.
  static let retractions = """
    为 系 由 属 来自 源于 全部由 都由 皆由 均由 均来自 全部来自 均为 均系 均属 均是 均非 均不 全部为 全部是 全部系 都是 全为 皆为 与 不含 不包括 但均 实为 其中我 其中本 其中市局 其中县局 其中区局 截至 截止 为上半年 为下半年 为去年 为上年 上半年 下半年 除 \
    我局公开 我局发布 本局公开 本局发布 我委公开 我办公开 今年公开 比上年底 比去年底 较上年底 较去年底 比上年末 比去年末 较上年末 较去年末 \
    其中部分公开 其中同意部分公开 其中予以部分公开 县直 市直 区直 省直 州直 各部门 各单位 各乡镇 各街道 各镇 各县 各区 各委办局 下属 所属 直属 其他部门 其他单位 \
    乡镇收到 乡镇受理 街道收到 部门收到 部门举办 部门召开 部门网站 部门公开
    """

  /// Words behind a time with which a clause tells how a stock has grown: 12345条，其中全年新增1023条.
  static let growth = "新增 新公开 新发布 新制作 净增"

  static let reviews = "复议"
  static let lawsuits = "诉讼 起诉 应诉"
  static let results = "维持 纠正 纠错 撤销 审结 败诉 驳回 确认违法"

  /// First words of a later clause that gives what several numbers add up to.
  static let totals = "合计 共计 总计 共"

  /// First words of a later clause that tell of requests that were not answered or completed.
  static let unanswered = """
    不予受理 不受理 未受理 未予受理 不予答复 未答复 退回 撤回 申请人撤回 申请人主动撤回 主动撤回 补正 要求补正 告知补正 逾期未补正
    """

  /// First words in a bracket that give the reason of a decision.
  static let reasons = "均属于 属于 均涉及 涉及 均因 因 全部属于 全部涉及"

  /// Words that make a reason that of some requests only.
  static let reasonLimits = "乡镇 街道 各 县局 区局 市局 下属 直属 上年 去年 往年"

  /// First clauses of an item that state something and so are no heading.
  static let denials = "未收到 没有收到 未接到 没有接到 未受理 未发生 没有发生 未产生"

  /// Words with which a bracket counts what is in force of a stock.
  static let stocks = "现存 现行有效 失效 废止"

  /// Words that begin like those and say only how the number is made up.
  static let plainRetractions = """
    均为自然人 均为公民 均为个人 均为网上 均为网络 均为当面 均为信函 均为互联网 均为邮寄 均为依申请 均为政府信息公开 均属于政府信息公开 \
    全部为自然人 全部为公民 全部为个人 全部为网上 全部为网络 全部为互联网 全部为当面 全部为信函 全部为邮寄 全部为依申请 全部为政府信息公开 \
    为其他结果 为其它结果 结果为 为维持 均为其他结果 均为维持 \
    为此 为了 为进一步 为更好 为民 为群众 为公众 为公民 为企业 为社会 为做好 为方便 为加强 为提高 为确保 为切实 为全面 为推 为促 \
    由于 由此 系统 属实 为零 系零 为自然人 为公民 为个人 为网上 为网络 为当面 为信函 为邮寄 \
    均不收 与去年 与上年 与上一年 与同期 与往年 与2 截至12月 截至年底
    """

  /// Words behind a number of requests that say that it has those of the year before in it.
  static let carried = "含上年 含上一年 含去年 含结转 包括上年 包含上年 其中上年 其中含上年 其中结转"

  /// First words of a clause that says what a number has in it.
  static let inclusions = "含 包括 包含 其中"

  /// Words for what the year before has left.
  static let carriedOver = "结转 转结 遗留"

  /// First words behind a denial that limit it.
  static let limits = "收到 仅收到 只收到 但 仅 只 不过 除 网上申请除外 网络申请除外"

  /// Words that may follow a number in its clause.
  static let afterNumber = """
    均 均已 已 全部 并 且 按时 按期 及时 依法 依法依规 办结 办理完毕 答复 予以答复 予以公开 完成 处理 左右 以上 上下 次 , . / | - \
    申请 政府信息公开申请 信息公开申请 政府信息 政府信息中 信息 行政复议 行政诉讼 案件 和 及 与 其中 占 同比 比上年 比去年 较上年 较去年 较上一年 \
    增长 增加 减少 下降 上升 持平 的答复 为 共 共计 合计 其他 其它
    """
}
