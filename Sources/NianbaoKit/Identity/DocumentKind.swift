/// What a document about open government information seems to be, by its title.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// The annual report itself (年度报告).
  case annualReport
  /// Figures for less than a year (上半年, 季度).
  case partOfYear
  /// An explanation of a report (解读).
  case explanation
  /// A form to be filled in, or the figures alone without a report (统计报表).
  case statistics
  /// Another paper about the work: a notice, a plan, a guide, a catalogue.
  case paper
  /// A page that lists reports.
  case list

  /// What the kind is called in a message.
  var name: Message {
    switch self {
    case .annualReport: Message(zh: "年度报告", en: "an annual report")
    case .partOfYear: Message(zh: "不足一年的统计", en: "statistics for a part of a year")
    case .explanation: Message(zh: "年报解读", en: "an explanation of a report")
    case .statistics: Message(zh: "统计报表", en: "a statistical form")
    case .paper: Message(zh: "通知、方案、指南一类的文件", en: "a notice, a plan or a guide")
    case .list: Message(zh: "年报列表页", en: "a page that lists reports")
    }
  }
}
