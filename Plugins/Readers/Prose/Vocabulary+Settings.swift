extension Vocabulary {
  /// Words that make a sentence one about what is not the case, or not yet.
  static let unreal = """
    不存在 并非 避免 防止 杜绝 力争 争取 预计 例如 比如 譬如 假如 如果 倘若 若是 假设 的话 平均 月均 日均 据悉 据报道
    """

  /// First words of a clause that sets a condition, a time, a place or a source.
  static let openings = """
    如 若 倘 凡 除 据 在 截 自 从 近 当 每 某 其他 其它 关于 至 到 去年 上年 前 往年 同期 明年 来年 下属 各 上级 所属 有关 相关 部分 \
    个别 多数 少数
    """

  /// Words that begin like those and set nothing.
  static let plainOpenings = "如实 如期 自觉 自查 自身 自主 当好 当前 前述 各项 各类 各种 据此"

  /// Last words of a clause that sets a time, a place, an exception, a plan or a party.
  static let endings = """
    期间 以来 来 前 后 底 末 初 月 日 年 度 时 时候 间 期 止 外 里 内 范围 中 下 上 方面 领域 阶段 地区 县 区 市 省 局 厅 委 镇 乡 \
    街道 单位 部门 企业 机构 机关 系统 的 是 为 目标 计划
    """

  /// Endings of clauses that tell under whose lead and upon what one worked.
  static let plainEndings = """
    领导下 指导下 支持下 关心下 努力下 帮助下 监督下 配合下 基础上 原则上 前提下 形势下 背景下 下来 上来 起来 出来 过来 制度 力度 进度 \
    程度 高度 角度 透明度 满意度 知晓度 参与度 速度 深度 广度 温度 调度 向前 靠前 超前
    """
}
