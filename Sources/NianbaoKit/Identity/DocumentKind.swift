/// What a document about open government information seems to be.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// The annual report itself (年度报告).
  case annualReport
  /// Figures for less than a year (上半年, 季度).
  case partOfYear
  /// An explanation of a report (解读, 图解).
  case explanation
  /// Two or more reports side by side (对比).
  case comparison
  /// A form to be filled in, or the figures alone without a report (统计报表).
  case statistics
  /// A paper that asks for reports or orders the work: a notice, a plan.
  case notice
  /// A guide, a catalogue or a form for requests (指南, 目录, 申请表).
  case guide
  /// A page that lists reports.
  case list
  /// News about a report.
  case news
  /// A form of the report without any entry.
  case blankForm

  /// What the kind is called in a message.
  var name: Message {
    switch self {
    case .annualReport: Message(zh: "年度报告", en: "an annual report")
    case .partOfYear: Message(zh: "不足一年的统计", en: "statistics for a part of a year")
    case .explanation: Message(zh: "年报解读", en: "an explanation of a report")
    case .comparison: Message(zh: "年报对比材料", en: "a comparison of reports")
    case .statistics: Message(zh: "统计报表", en: "a statistical form")
    case .notice: Message(zh: "通知、方案一类的文件", en: "a notice or a plan")
    case .guide: Message(zh: "公开指南、目录或申请表", en: "a guide, a catalogue or a form for requests")
    case .list: Message(zh: "年报列表页", en: "a page that lists reports")
    case .news: Message(zh: "有关年报的新闻", en: "news about a report")
    case .blankForm: Message(zh: "没有填写的空白表样", en: "a form that has not been filled in")
    }
  }

  /// Whether figures in such a document are never those of one agency's year.
  var excludesTables: Bool {
    switch self {
    case .partOfYear, .explanation, .comparison, .blankForm: true
    case .annualReport, .statistics, .notice, .guide, .list, .news: false
    }
  }

  /// Whether the first title of this kind tells what a document is, though a report's title follows.
  var prevails: Bool {
    switch self {
    case .explanation, .news: true
    case .annualReport, .partOfYear, .comparison, .statistics, .notice, .guide, .list, .blankForm:
      false
    }
  }
}
