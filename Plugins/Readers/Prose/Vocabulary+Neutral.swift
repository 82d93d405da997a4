extension Vocabulary {
  /// The words that change nothing in a clause that states a measure of a group.
  ///
  /// Whatever is not listed here may make a number a part, a plan or somebody else's.
  static func neutral(_ group: NeutralGroup) -> [(meaning: NeutralWord, words: String)] {
    let words =
      switch group {
      case .disclosed: "新增 在 \(disclosing) 其中"
      case .items: "新增 在 \(disclosing) 其中 作为 依申请公开 在主动公开的 中"
      case .channels: "新增 \(disclosing) \(channelNames) 其中"
      case .documents: "在 行政 规范性文件 制定 制发 出台 废止 公开 其中"
      case .inForce: "行政 规范性文件 制定 制发 出台 废止 现行有效 现有 现 公开 其中"
      case .decisions: "在 \(deciding)"
      case .responses: "在 \(responding) 其中"
      case .received: "在 \(applying) \(applicants)"
      case .pending: "在 \(applying) \(applicants) \(pending) 其中"
      case .ways: "在 \(applying) \(applicants) 涉及 来自 由 形式 方式 渠道 其中"
      case .outcomes: "在 \(applying) \(applicants) \(answering) 其中"
      case .cases: "在 \(suing) \(applicants) 其中"
      case .fees: "在 \(charging) \(applicants)"
      case .capacity: "在 \(working) 其中"
      case .advice: "在 \(working) 接受 接待 受理 提供 公民 群众 公众 市民 其中"
      }
    let plain = [(meaning: NeutralWord.plain, words: "\(everywhere) \(words)")]
    return switch group {
    case .disclosed: plain + [(.ways, publishing)]
    case .channels: plain + [(.name, "\(publishing) 在")]
    case .ways: plain + [(.name, publishing)]
    default: plain
    }
  }

  /// Words that may stand in brackets in any clause.
  static let asides = """
    一 二 三 四 五 六 七 八 九 十 1 2 3 4 5 6 7 8 9 0 件 条 次 份 人 街道 见表 见附表 表 附表 附件 下表 统计表 详见 见 具体见 如下 以下简称 简称 下同 政府信息公开 条例 局 委
    """

  private static let everywhere = """
    也 亦 都 共 共计 合计 总计 总共 一共 累计 累积 合共 总 计 均 都 并 已 已经 尚 推进 暂 仅 只 同时 \
    其中: 以及 和 与 及 、 , : 的 了 是 为 有 等 于 对 向 全部 依法 依规 依法依规 依照《》 按照《》 根据《》 依据《》 按照《》要求 按照《》规定 根据《》规定 按照要求 按要求 按照规定 按规定 及时 按照有关规定 按有关规定 依规按期 \
    实际 积极 认真 严格 代表 工作 开展 情况 方面 工作方面 工作情况 办理情况 一是 二是 三是 四是 一年 总体 总体来看 \
    政府信息公开 信息公开 政务公开 依申请公开 依申请 依申请公开工作 政府信息公开工作 信息公开工作 政务公开工作 政府信息依申请公开 \
    政府信息公开申请 信息公开申请 据统计 经统计 统计 如下 具体如下 具体 做到 . 一、 二、 三、 四、 \
    五、 六、 七、 八、 一, 二, 三, 四, 概述 总体情况 申请情况 收到和处理 复议诉讼 行政诉讼情况 - —
    """

  private static let publishing = "通过 利用 运用 依托 借助"

  private static let disclosing = """
    主动 公开 信息 政府信息 发布 公布 向社会 对外 面向社会 社会 各类 各种 各项 政府 政务 类 数量 主要内容 主要类别 类别 内容 通过政府信息公开目录管理系统 \
    政策文件 工作动态 通知公告 、政策执行及落实 、重点领域 、财政预决算 、各类简报 、公共服务 、行政处罚 多种方式 各种方式 各种渠道 多种渠道 \
    通过多种方式 通过多种渠道 通过各种方式 通过各种渠道 通过各渠道
    """

  private static let channelNames = "平台 门户 官方 政务 政府 区 市 县 镇 上 中 本着 三审三校 制度 账号 推送 动态 消息"

  private static let deciding =
    "作出 做出 办理 办结 下达 实施 收取 行政许可 行政处罚 行政强制 决定 处理决定"

  private static let responding = """
    公众 社会 群众 关注 热点 重大 舆情 问题 关切 或 解读 回应 解读回应 各类 开展 举办 组织 组织开展 参加 召开 举行 发布 政府网站 网站 政策解读 稿件 在线访谈 \
    新闻发布会
    """

  /// What applicants do, and what is asked for when nothing but open information is.
  private static let applying = """
    收到 接到 受理 新收 接收 登记 处理 和处理 及处理 并办结 并答复 并处理 提交 提出 提起 递交 申请 公开 请求 有关 关于 相关 任何 各类 各种 有关政府 涉及政府 \
    政府信息 信息 政务 要求 主动要求 任何形式 各种形式 任何方式 任何渠道 任何单位和个人 任何单位或个人 该项 此项 此类 该类 涉及政府信息 涉及政务 涉及信息公开 涉及公开 要求公开政府信息 要求公开信息 要求公开政务 申请公开 政府 件 事项 数量 零报告 通过各种渠道 通过各渠道 \
    通过多种渠道 通过各种方式 通过多种方式 通过各种形式 通过各类渠道 通过各种途径
    """

  /// Applicants of every kind, of whom the number is the whole.
  private static let applicants = """
    公民 群众 市民 公众 社会公众 申请人 公民个人 公民和企业 公民及企业 公民与企业 公民或企业 公民、企业 个人和企业 个人及企业 \
    个人与企业 个人或企业 个人、企业 群众和企业 群众及企业 群众、企业 市民和企业 市民及企业 市民、企业 企业和公民 企业及公民 企业、公民 \
    企业和个人 企业及个人 企业、个人 企业和群众 企业及群众 企业、群众 自然人和企业 自然人及企业 自然人、企业 自然人和法人 自然人及法人 \
    自然人与法人 自然人或法人 自然人、法人 法人和自然人 法人及自然人 法人、自然人 企业和自然人 企业及自然人 企业、自然人 \
    公民、法人 公民,法人 公民,、法人 公民法人 公民和法人 公民与法人 公民及法人 公民或法人 公民或者法人 公民以及法人 公民个人、法人 \
    个人、法人 个人和法人 个人或法人 企业、法人 和其他组织 和其它组织 或其他组织 或其它组织 或者其他组织 或者其它组织 及其他组织 \
    及其它组织 以及其他组织 以及其它组织 与其他组织 、其他组织 、其它组织 其他社会组织
    """

  private static let pending = """
    另 另有 还有 含 含上年 包括 上年 上年度 上一年 上一年度 去年 结转 转结 遗留 除 办理 继续办理 尚有 还有 剩余 未办结 未办结的 正在办理 因 故 尚未到期 未到期 答复期限 延期 需
    """

  private static let answering = """
    予以 同意 部分公开 因 本机关 不掌握 等原因 属于 涉及 对于 本行政机关 办理 答复 回复 办结 予以答复 处理 作出 告知 答复期内 法定期限内 办理结果 答复结果 处理结果 \
    依申请公开的
    """

  private static let suing = """
    政府信息公开 政府信息公开工作 信息公开 信息公开工作 事务 事项 事宜 问题 发生 产生 出现 引发 引起 导致 引致 涉及 关于 有关 相关 任何 因 由 \
    由于 而 针对 就 以 被 收到 接到 提起 提出 申请 类 或 或者 行政复议 复议 行政诉讼 诉讼 举报 投诉 申诉 举报投诉 案 案件 件 事件 情形 现象 \
    被申请 被提起 具体行政行为 原具体行政行为 行政行为 原告 驳回 维持 纠正 纠错 撤销 审结 未审结 尚未审结 涉 答复 答复后 所 所引发 所引起 所导致 所产生 而 而产生 而引起 而导致 而提起 发生的 引发的 引起的 结果维持 结果纠正 其他结果 结果 而引发 情况发生 数
    """

  private static let charging = """
    收取 收费 费用 费 信息 政府 政府信息 向 关于 涉及 事项 情形 和减免 及减免 现象 信息处理费 处理费 政府信息处理费 政府信息公开信息 减免 任何 形式 有关 相关 各类 各种 或 检索 复制 复印 传真 递送 邮寄 \
    检索费 复印费 公众 公民 对象 申请 提供 因 免费 也 实行 政府信息公开费用 公开 依申请公开政府信息 收费标准 金额
    """

  private static let working = """
    从事 现 现有 配备 配有 安排 设有 设立 设置 成立 建立 政府信息公开工作机构 工作机构 机构 人员 工作人员 专门 负责 业务 专题 知识 相关 各类 \
    全体 集中 组织 组织开展 举办 召开 参加 干部 线上 线下 专项 推进 公共 服务 信息 设 名 政府信息公开
    """
}
