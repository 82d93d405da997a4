/// A section of a report: its heading and its running text.
public struct Section: Sendable {
  /// The heading as printed, numbering included.
  public let heading: Range<Int>
  /// What the section is about.
  public let kind: Kind
  /// The paragraphs below the heading in order, table cells left out.
  public var paragraphs: [Range<Int>]
  /// From the heading to the end of the section.
  public var place: Place

  /// What a section is about, by the words of its heading.
  public enum Kind: String, Sendable, CaseIterable {
    /// 总体情况, 概述
    case overview
    /// 主动公开政府信息情况
    case proactive
    /// 收到和处理政府信息公开申请情况, 依申请公开
    case requests
    /// 行政复议、行政诉讼情况
    case review
    /// 收费及减免情况
    case fees
    /// 回应解读情况
    case response
    /// 机构、人员、经费、培训
    case capacity
    /// 存在的主要问题及改进情况
    case problems
    /// 其他需要报告的事项, 附表
    case other
    /// A heading of the unit's own.
    case local
  }

  /// A section.
  public init(heading: Range<Int>, kind: Kind, paragraphs: [Range<Int>], place: Place) {
    self.heading = heading
    self.kind = kind
    self.paragraphs = paragraphs
    self.place = place
  }
}
