/// Which year is reported on, decided from everything that names it.
struct YearDecision {
  /// The year; nil when the document does not say.
  private(set) var year: Int?
  /// The title that names the year, if one does.
  private(set) var title: Title?
  /// A warning when the witnesses name different years.
  private(set) var finding: Finding?

  /// Counts the witnesses.
  ///
  /// - Parameters:
  ///   - titles: The titles of the document.
  ///   - best: The title that stands for the document, if it has one that names a report.
  ///   - mentions: What the text says.
  ///   - published: The day of publication.
  ///   - signed: The day in the signature.
  init(
    _ titles: TitleSearch, _ best: Title?, _ mentions: Mentions, published: CalendarDate?,
    signed: CalendarDate?
  ) {
    let witnesses = YearDecision.witnesses(titles, best, mentions)
    func weight(_ year: Int) -> Int {
      let words = witnesses.reduce(0) { $0 + ($1.year == year ? $1.weight : 0) }
      let days = [(published, false), (signed, true)].reduce(0) { sum, day in
        sum + (day.0.map { YearWitness.weight(of: $0, isSigned: day.1, for: year) } ?? 0)
      }
      return words + days
    }
    // Of years that weigh the same the one named first is taken.
    guard let first = witnesses.first else { return }
    var chosen = (year: first.year, weight: weight(first.year))
    for witness in witnesses.dropFirst() where weight(witness.year) > chosen.weight {
      chosen = (witness.year, weight(witness.year))
    }
    let year = chosen.year
    self.year = year
    title =
      best?.year == year ? best : witnesses.first { $0.year == year && $0.title != nil }?.title
    let others = witnesses.filter { $0.year != year && YearDecision.counts($0, witnesses, year) }
    let isEarly = [published, signed].contains { day in
      day.map { YearWitness.isEarly($0, for: year) } ?? false
    }
    // Pages are moved and dated anew; what is signed two years later is a report on another year.
    let isLate = signed.map { $0.year > year + 1 } ?? false
    guard !others.isEmpty || isEarly || isLate else { return }
    let own = witnesses.filter { $0.year == year && $0.kind != .plan }
    finding = YearDecision.differ(
      year, own + others, [(published, "发布", "published"), (signed, "落款", "signed")],
      (title ?? best)?.place)
  }

  /// What names a year, the stronger witnesses first.
  private static func witnesses(
    _ titles: TitleSearch, _ best: Title?, _ mentions: Mentions
  ) -> [YearWitness] {
    var witnesses: [YearWitness] = []
    if let best {
      if let year = best.year, titles.dated.allSatisfy({ $0.title.year != year }) {
        witnesses.append(YearWitness(kind: .title, year: year, title: best))
      }
      let dated = titles.dated.filter { isOf(best, $0.title) }
      // A page may list the reports of many years; the title that was found best is its own.
      let isList = Set(dated.map(\.title.year)).count > mostTitles
      for (title, isHead) in dated where !isHead && (!isList || title.year == best.year) {
        witnesses.append(YearWitness(kind: .title, year: title.year ?? 0, title: title))
      }
      for (title, isHead) in dated where isHead {
        witnesses.append(YearWitness(kind: .head, year: title.year ?? 0, title: title))
      }
    }
    if let period = mentions.period { witnesses.append(YearWitness(kind: .period, year: period)) }
    witnesses += mentions.openings.map {
      YearWitness(kind: $0.isPlan ? .plan : .opening, year: $0.year)
    }
    if let reported = mentions.reported {
      witnesses.append(YearWitness(kind: .sentence, year: reported))
    }
    if mentions.period != nil, let end = mentions.periodEnd, end != mentions.period {
      witnesses.append(YearWitness(kind: .periodEnd, year: end))
    }
    return witnesses
  }

  private static func isOf(_ best: Title, _ other: Title) -> Bool {
    guard let left = best.agency, let right = other.agency else { return true }
    return AgencyDecision.agree(left, right)
  }

  /// Whether a witness of another year is worth a warning.
  ///
  /// Paragraphs also tell of plans and of the past, where others tell of the year itself.
  private static func counts(_ other: YearWitness, _ witnesses: [YearWitness], _ year: Int) -> Bool
  {
    switch other.kind {
    case .title, .head, .period, .periodEnd: true
    case .opening: !witnesses.contains { $0.year == year && $0.kind == .opening }
    case .plan:
      other.year != year + 1
        && !witnesses.contains { $0.year == year && ($0.kind == .opening || $0.kind == .plan) }
    case .sentence: false
    }
  }

  private static func differ(
    _ year: Int, _ witnesses: [YearWitness],
    _ days: [(day: CalendarDate?, zh: String, en: String)], _ place: Place?
  ) -> Finding {
    var zh = witnesses.map(\.words.zh)
    var en = witnesses.map(\.words.en)
    for case (.some(let day), let chinese, let english) in days {
      zh.append("\(chinese)日期是\(day)")
      en.append("it was \(english) on \(day)")
    }
    let message = Message(
      zh: "各处所写的年度或日期不合：\(zh.joined(separator: "，"))；采用\(year)年，请核对原文。",
      en: "Years and days do not agree: \(en.joined(separator: ", ")); \(year) is taken, please "
        + "compare with the source.")
    return Finding(.yearsDiffer, message: message, place: place)
  }

  /// More titles of different years are a list.
  private static let mostTitles = 2
}
