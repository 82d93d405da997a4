/// Which year is reported on, decided from everything that names it.
struct YearDecision {
  /// The year; nil when the document does not say.
  let year: Int?
  /// A warning when the title and the text name different years.
  let finding: Finding?

  init(
    _ title: Title?, _ mentions: Mentions, published: CalendarDate?, signed: CalendarDate?
  ) {
    let stated = title?.year
    // A paragraph may tell of another year; the one before the day of the report is its own.
    let before = (signed ?? published).map { $0.year - 1 }
    let opening = mentions.openings.first { $0 == before } ?? mentions.openings.first
    let year = stated ?? mentions.period ?? opening ?? mentions.reported
    self.year = year
    finding = year.flatMap { year in
      if let period = mentions.period, period != year {
        return YearDecision.differ(year, period, title)
      }
      // A paragraph on the year after tells plans.
      if let opening = mentions.openings.first(where: { $0 != year + 1 }),
        !mentions.openings.contains(year)
      {
        return YearDecision.differ(year, opening, title)
      }
      if let published, published.year < year {
        return YearDecision.early(year, published, title)
      }
      return nil
    }
  }

  private static func differ(_ year: Int, _ other: Int, _ title: Title?) -> Finding {
    let message = Message(
      zh: "标题或期限所写的年度是\(year)年，正文却写\(other)年；采用\(year)年，请核对原文。",
      en: "The report is for \(year) by its title or period, but its text speaks of \(other); "
        + "\(year) is taken, please compare with the source.")
    return Finding(.yearsDiffer, message: message, place: title?.place)
  }

  private static func early(_ year: Int, _ published: CalendarDate, _ title: Title?) -> Finding {
    let message = Message(
      zh: "报告年度是\(year)年，发布日期\(published)却在该年之前；请核对原文。",
      en: "The report is for \(year), but was published on \(published), before that year; "
        + "please compare with the source.")
    return Finding(.yearsDiffer, message: message, place: title?.place)
  }
}
