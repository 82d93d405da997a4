/// What a passage is about, by its words.
struct Topic: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let disclosure = Topic(rawValue: 1 << 0)  // 主动公开
  static let requests = Topic(rawValue: 1 << 1)  // 依申请公开
  static let review = Topic(rawValue: 1 << 2)  // 行政复议
  static let litigation = Topic(rawValue: 1 << 3)  // 行政诉讼
  static let complaints = Topic(rawValue: 1 << 4)  // 举报投诉, 申诉
  static let fees = Topic(rawValue: 1 << 5)  // 收费及减免
  static let response = Topic(rawValue: 1 << 6)  // 回应解读
  static let capacity = Topic(rawValue: 1 << 7)  // 机构、人员、培训
  static let problems = Topic(rawValue: 1 << 8)  // 问题及改进
  /// Other business of the unit, whose numbers are none of ours.
  static let foreign = Topic(rawValue: 1 << 9)

  /// Normative documents, a part of what is disclosed.
  static let documents = Topic(rawValue: 1 << 10)

  static let cases: Topic = [.review, .litigation, .complaints]

  /// The words by which a passage of running text changes its subject.
  static let subjects = WordList<Topic>([
    (.disclosure, "主动公开 主动向社会公开"),
    (
      .requests,
      "依申请公开申请 依申请公开件 受理依申请 收到依申请 信息依申请公开 依申请公开事项 依申请公开工作 依申请公开方面 依申请公开情况 依申请公开的 公开申请 公开的申请 公开请求 所有申请 全部申请 上述申请 当面申请 信函申请 网络申请 网上申请"
    ),
    (.review, "行政复议 复议"),
    (.litigation, "行政诉讼 诉讼 起诉 应诉"),
    (.complaints, "举报 投诉 申诉"),
    (.response, "回应 舆情"),
    (.fees, "收费 减免 处理费"),
    (
      .foreign,
      """
      审批 行政许可 办理许可 人大建议 代表建议 建议 提案 热线 信访件 信访事项 留言 咨询 办件 来信 来电 工单 网民 \
      调解 纠纷 执法检查 裁决 登记业务
      """
    ),
  ])

  /// The words that tell what a heading is about; the first line that fits decides.
  private static let headings = RankedWords<Topic>([
    (.problems, "存在 问题 不足 改进 下一步 打算"),
    (.cases, "复议 诉讼 申诉 举报 投诉"),
    (.fees, "收费 减免 处理费 费用"),
    (.foreign, "建议 提案 审批 热线 信访"),
    (.requests, "依申请 公开申请 申请公开 申请情况 申请处理 申请办理 申请的办理"),
    (.response, "回应 解读 舆情"),
    (.disclosure, "主动公开"),
    (.capacity, "人员 机构 经费 培训 会议 组织领导"),
  ])

  /// What a heading is about; empty when its words do not tell.
  static func ofHeading(_ text: [UInt8], _ range: Range<Int>) -> Topic {
    headings.best(in: text, range) ?? []
  }
}
