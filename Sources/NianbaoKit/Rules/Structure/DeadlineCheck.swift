/// A report must be published by a day of the year after.
///
/// The day of publication counts, where there is none that of the signature. Whether a government
/// reports shows by the end of its name, or by its giving the figures of its whole jurisdiction. Of
/// towns, sub-districts and zones the regulation does not speak; they are given the later day.
/// Where nobody is named, days between the two are left open.
///
/// | clause | meaning |
/// |---|---|
/// | `department` | the last day for departments, as 01-31 |
/// | `government` | the last day for governments, and with what their names end, `|` between them |
/// | `once` | a reporting year, and the last day for everybody up to that year |
struct DeadlineCheck: Check {
  static let name = "deadline"

  let span = Span.report
  private let department: Day
  private let government: Day
  private let endings: [String]
  private let once: (year: Int, day: Day)

  private struct Day: Comparable {
    let month: Int
    let day: Int

    init?(_ text: some StringProtocol) {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      (month, day) = (parts[0], parts[1])
    }

    static func < (left: Day, right: Day) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }
  }

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    let names = argument.first("government")?.split(separator: " ") ?? []
    let past = argument.first("once")?.split(separator: " ") ?? []
    guard let department = argument.first("department").flatMap({ Day($0) }), names.count == 2,
      let government = Day(names[0]), past.count == 2, let year = Int(past[0]),
      let day = Day(past[1])
    else { preconditionFailure("rules.tsv: \(rule.id): \(rule.argument)") }
    (self.department, self.government) = (department, government)
    endings = names[1].split(separator: "|").map(String.init)
    once = (year, day)
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let identity = subject.report.identity
    guard let year = identity.year, let date = identity.published ?? identity.signed else {
      evaluation.leaveOpen()
      return
    }
    let earliest = deadlines(year, identity).min() ?? government
    let latest = deadlines(year, identity).max() ?? government
    if isLate(date, earliest, year) != isLate(date, latest, year) {
      evaluation.leaveOpen()
    } else if isLate(date, latest, year) {
      evaluation.fail(
        Failure(
          message: Self.message(
            date, CalendarDate(year: year + 1, month: latest.month, day: latest.day),
            isPublished: identity.published != nil)))
    } else {
      evaluation.hold()
    }
  }

  /// The last days that may be those of the agency.
  private func deadlines(_ year: Int, _ identity: Identity) -> [Day] {
    if year <= once.year { return [once.day] }
    if identity.scope == .jurisdiction { return [government] }
    guard let agency = identity.agency else { return [department, government] }
    return [endings.contains { agency.hasSuffix($0) } ? government : department]
  }

  private func isLate(_ date: CalendarDate, _ last: Day, _ year: Int) -> Bool {
    (date.year, date.month, date.day) > (year + 1, last.month, last.day)
  }

  private static func message(
    _ date: CalendarDate, _ last: CalendarDate?, isPublished: Bool
  ) -> Message {
    let limit = last?.description ?? ""
    return Message(
      zh: "\(isPublished ? "发布" : "落款")日期是 \(date)，晚于规定的 \(limit)。",
      en: "The report was \(isPublished ? "published" : "signed") on \(date), "
        + "later than the prescribed \(limit).")
  }

  /// A department that is three days late.
  var example: Message {
    guard let date = CalendarDate(year: 2024, month: 2, day: 3) else {
      return Message(zh: "", en: "")
    }
    return Self.message(
      date, CalendarDate(year: 2024, month: department.month, day: department.day),
      isPublished: true)
  }
}
