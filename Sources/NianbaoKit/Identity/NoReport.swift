/// What a document seems to be instead of an annual report, and how that shows.
public struct NoReport: Sendable {
  /// What it seems to be.
  public let kind: DocumentKind
  /// How that shows, as a part of a sentence.
  public let reason: Message
  /// Where it shows.
  public let place: Place?

  init(_ kind: DocumentKind, _ reason: Message, _ place: Place? = nil) {
    self.kind = kind
    self.reason = reason
    self.place = place
  }

  /// By its title.
  init(_ kind: DocumentKind, title: Title) {
    let words = String(decoding: title.bytes, as: UTF8.self)
    self.init(
      kind, Message(zh: "标题是“\(words)”", en: "its title is “\(words)”"), title.place)
  }

  /// A list, by the titles that it begins with.
  static func list(of count: Int) -> NoReport {
    NoReport(
      .list,
      Message(
        zh: "列有\(count)份报告的标题，没有报告的正文",
        en: "it has the titles of \(count) reports and no report's text"))
  }

  /// Part of a year, by the period that the text states.
  static let shortPeriod = NoReport(
    .partOfYear, Message(zh: "统计期限不到一年", en: "the period it states is less than a year"))

  /// News, by words that reports do not use.
  static func news(_ word: String) -> NoReport {
    NoReport(
      .news,
      Message(
        zh: "文中有“\(word)”，却没有报告的章节", en: "it says “\(word)” and has no section of a report"))
  }

  /// A notice, by how its text begins.
  static let notice = NoReport(
    .notice, Message(zh: "正文以“通知如下”开头", en: "its text begins with 通知如下 (notice is given)"))

  /// A blank form, by its cells.
  static let blankForm = NoReport(
    .blankForm,
    Message(
      zh: "表格的数值格全部空白，也没有写明单位和年度",
      en: "all value cells of its tables are blank, and no agency and no year is named"))
}
