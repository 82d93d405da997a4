/// What a table says of each report before the columns of its fields.
public enum ReportColumn: String, Sendable, CaseIterable {
  /// The source's name.
  case source
  /// The ids of the forms, joined with `+`.
  case forms
  /// The agency that reports.
  case agency
  /// The year reported on.
  case year
  /// The title.
  case title
  /// The day of publication.
  case published
  /// The day in the signature.
  case signed
  /// Whether the numbers are the agency's own or its jurisdiction's.
  case scope
  /// The code of the division that the agency belongs to.
  case regionCode = "region_code"
  /// The names of the divisions that the agency's name tells.
  case region
  /// The level of the agency.
  case level
  /// What the agency is.
  case kind
  /// How far the report can be relied on.
  case status
  /// How many findings are errors.
  case errors
  /// How many findings are warnings.
  case warnings
  /// The ids of the fields whose column shows a number from running text.
  case fromProse = "from_prose"
  /// The ids of the fields whose column shows an approximate number.
  case approximate

  /// What the column is called.
  public var label: Message {
    switch self {
    case .source: Message(zh: "来源", en: "Source")
    case .forms: Message(zh: "表式", en: "Forms")
    case .agency: Message(zh: "机关", en: "Agency")
    case .year: Message(zh: "年度", en: "Year")
    case .title: Message(zh: "标题", en: "Title")
    case .published: Message(zh: "发布日期", en: "Published")
    case .signed: Message(zh: "落款日期", en: "Signed")
    case .scope: Message(zh: "范围", en: "Scope")
    case .regionCode: Message(zh: "行政区划代码", en: "Division code")
    case .region: Message(zh: "行政区划", en: "Division")
    case .level: Message(zh: "层级", en: "Level")
    case .kind: Message(zh: "类别", en: "Kind")
    case .status: Message(zh: "状态", en: "Status")
    case .errors: Message(zh: "错误", en: "Errors")
    case .warnings: Message(zh: "警告", en: "Warnings")
    case .fromProse: Message(zh: "取自正文", en: "From running text")
    case .approximate: Message(zh: "约数", en: "Approximate")
    }
  }
}
