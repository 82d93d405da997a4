import NianbaoKit

/// What the words of a heading make of its section.
enum SectionWords {
  /// The lines are tried in order: 因政府信息公开申请提起行政诉讼 is about cases, not requests.
  private static let lines = RankedWords<Section.Kind>([
    (.problems, "存在 不足 改进 主要问题 下一步"),
    (.review, "复议 诉讼"),
    (.local, "建议 提案 审批"),
    (.other, "其他需要 其它需要 需要说明 需要报告 附表 附件 统计表"),
    (.requests, "依申请 公开申请 申请情况 申请办理 申请的办理"),
    (.fees, "收费 减免"),
    (.response, "回应 发布解读 解读情况 舆情"),
    (.proactive, "主动公开"),
    (.capacity, "人员 机构 经费 培训 组织领导 队伍"),
    (.overview, "总体情况 概述 概况 基本情况"),
  ])

  /// The kind of a section; titles of documents in the heading do not count.
  static func kind(_ text: [UInt8], _ heading: Range<Int>) -> Section.Kind {
    var folded = FoldedText()
    folded.fold(text, heading)
    // A heading that lists half a programme is about no single one of its words.
    guard folded.bytes.count <= 150 else { return .local }
    return lines.best(in: folded.bytes, 0..<folded.bytes.count) ?? .local
  }
}
